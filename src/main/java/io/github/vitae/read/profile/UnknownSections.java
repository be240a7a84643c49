package io.github.vitae.read.profile;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.notation.JsonWriter;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DocumentSection;
import java.util.function.ToIntFunction;

/** Tells sections that are full of dated entries, as news and awards are, below a heading that says neither. */
final class UnknownSections {

    private final SectionKinds kinds;
    private final Problems problems;

    UnknownSections(SectionKinds kinds, Problems problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    /** Tells those of a document. What is below a heading of a known kind is part of that. */
    void report(AuthorDocument document) {
        int known = Integer.MAX_VALUE;
        ToIntFunction<DocumentSection> dated = document.datedItems();
        for (DocumentSection section : document.sections()) {
            if (section.level() > known) {
                continue;
            }
            known = Integer.MAX_VALUE;
            if (kinds.isDecided(section.title())
                    || kinds.of(section.title()).isPresent()
                    || kinds.isOther(section.title(), false)) {
                known = section.level();
            } else if (!SectionKinds.normalised(section.title()).isEmpty()) {
                report(section, dated.applyAsInt(section));
            }
        }
    }

    private void report(DocumentSection section, int entries) {
        if (entries > 0) {
            String heading = JsonWriter.file(section.title(), c -> c < ' ').strip();
            problems.add(
                    Code.UNKNOWN_SECTION,
                    section.location(),
                    "the heading ‘" + section.title() + "’ says neither news nor awards; its " + entries
                            + " entries with dates stay on About",
                    "if they are news, write vitae: {sections: {news: [" + heading
                            + "]}} into the front matter; if they are awards, awards: for news:; if neither, about:");
        }
    }
}
