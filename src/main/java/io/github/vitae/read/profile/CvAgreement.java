package io.github.vitae.read.profile;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells where a curriculum vitae and a list say different things of the same: {@code Tide Prize} of 2020 among the awards, and of
 * 2021 in {@code cv.yml}. Both are shown, each on its page, as their author wrote them.
 */
final class CvAgreement {

    private final Problems problems;

    CvAgreement(Problems problems) {
        this.problems = problems;
    }

    /** Compares a section with the entries of the list that has the same. */
    private void tell(CurriculumVitae cv, String key, List<? extends Entry> entries) {
        Map<String, List<Entry>> known = new HashMap<>();
        entries.forEach(entry -> known.computeIfAbsent(EntryMerge.words(entry.body()), words -> new ArrayList<>())
                .add(entry));
        cv.sections().stream()
                .filter(section -> section.key().equals(key))
                .flatMap(section -> section.lines().stream())
                .forEach(line ->
                        line.title().map(EntryMerge::words).map(known::get).ifPresent(twins -> tell(line, twins)));
    }

    /** Compares all of a curriculum vitae with the lists that there are. */
    void tellAll(CurriculumVitae cv, List<? extends Entry> awards, Map<ContentKind, EntryList<ContentItem>> contents) {
        if (!cv.sections().isEmpty()) {
            tell(cv, "awards", awards);
            contents.forEach((kind, list) -> tell(cv, kind.key(), list.entries()));
        }
    }

    private void tell(CurriculumVitae.Line line, List<Entry> twins) {
        boolean agrees = twins.stream().anyMatch(twin -> EntryMerge.canBeOneDate(line.date(), twin.date()));
        if (!agrees && line.location().isPresent()) {
            Location other = twins.get(0).location();
            problems.add(new Problem(
                    Code.DUPLICATE_ENTRY,
                    Severity.WARNING,
                    line.location().get(),
                    "this entry stands in " + other + " too, with another ‘date’; each is shown on its page",
                    "correct one of them"));
        }
    }
}
