package io.github.vitae.page.publication;

import io.github.vitae.model.Publication;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How to cite one work: in the words of a few styles, and as BibTeX and RIS, each to be copied. */
final class CiteBlock {

    private static final List<String> STYLES = List.of("apa", "ieee", "chicago-author-date");
    private static final int SHOWN_STYLES = 3;

    /** What styles are called where they are not called by their files' names. */
    private static final Map<String, String> STYLE_NAMES = Map.of(
            "apa",
            "APA",
            "ieee",
            "IEEE",
            "chicago-author-date",
            "Chicago",
            "modern-language-association",
            "MLA",
            "china-national-standard-gb-t-7714-2015-numeric",
            "GB/T 7714");

    private final PublicationEntry entry;
    private final PublicationOptions options;
    private final Messages messages;
    private final List<String> styles;

    CiteBlock(PublicationEntry entry, PublicationOptions options, Messages messages) {
        this.entry = entry;
        this.options = options;
        this.messages = messages;
        Set<String> styles = new LinkedHashSet<>();
        styles.add(options.style());
        styles.addAll(STYLES);
        this.styles = styles.stream().limit(SHOWN_STYLES).toList();
    }

    void write(Markup markup, Publication publication) {
        publication
                .texts()
                .citation()
                .ifPresent(words -> markup.start("blockquote", "class", "vitae-text")
                        .rich(words)
                        .end("blockquote"));
        markup.start("dl", "class", "vitae-styles");
        for (String style : styles) {
            markup.start("dt").text(STYLE_NAMES.getOrDefault(style, style)).end("dt");
            markup.start("dd", "lang", PublicationEntry.language(markup, publication, options, style));
            new CitationText(markup, publication, entry.signs(), messages)
                    .writePlain(options.citations().of(publication, style));
            markup.end("dd").line();
        }
        markup.end("dl").line();
        publication.texts().bibtex().ifPresent(bibtex -> entry.source(markup, "BibTeX", bibtex));
        entry.source(markup, "RIS", RisRecord.of(publication).replace("\r\n", "\n"));
    }
}
