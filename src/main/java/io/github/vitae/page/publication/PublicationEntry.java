package io.github.vitae.page.publication;

import io.github.vitae.model.Contributors;
import io.github.vitae.model.Highlights;
import io.github.vitae.model.Publication;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.RichText;
import io.github.vitae.page.citation.Citation;
import io.github.vitae.page.citation.CslItem;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Publications as lists show them: the citation, badge, award, buttons, and what opens in place. */
final class PublicationEntry {

    /** How wide pictures in lists are where no stylesheet says so, in CSS pixels. */
    private static final int PREVIEW = 104;

    /** How many characters of a note stand wherever its publication does. */
    private static final int SHORT_NOTE = 200;

    private final PublicationIndex index;
    private final PublicationOptions options;
    private final Messages messages;
    private final MarkSigns signs;

    PublicationEntry(PublicationIndex index, PublicationOptions options, Messages messages) {
        this.index = index;
        this.options = options;
        this.messages = messages;
        this.signs = new MarkSigns(index.signs(), messages);
    }

    /**
     * A list of publications.
     *
     * @param badged whether there is room for badges: all lists of a page alike
     * @param tagged whether the entries of the page can be filtered by their tags
     * @param anchors whether this is where a publication is linked to
     */
    void list(
            Markup markup,
            List<Publication> publications,
            boolean badged,
            boolean tagged,
            Predicate<Publication> anchors) {
        markup.start("ol", "class", "vitae-publications" + (badged ? " vitae-badged" : ""))
                .line();
        publications.forEach(publication -> item(markup, publication, badged, tagged, anchors.test(publication)));
        markup.end("ol");
    }

    /**
     * A list of titles, each with its venue and year behind it: of thousands, a page has to stay light.
     *
     * @param venues whether the venues are said, which they need not be below the name of one
     */
    void brief(Markup markup, List<Publication> publications, boolean venues) {
        markup.start("ol", "class", "vitae-publications vitae-brief").line();
        for (Publication publication : publications) {
            Stream<String> where = Stream.of(
                            publication.venue().name().filter(name -> venues),
                            publication
                                    .date()
                                    .map(date -> String.valueOf(date.start().year()))
                                    .or(publication.texts()::status))
                    .flatMap(Optional::stream);
            markup.start("li")
                    .start("a", "href", index.href(publication, markup))
                    .text(CslItem.title(publication))
                    .end("a")
                    .text(where.collect(Collectors.joining(", ", " ", "")))
                    .end("li")
                    .line();
        }
        markup.end("ol");
    }

    /** A list of what they are and nothing that can be opened. */
    void bare(Markup markup, List<Publication> publications) {
        markup.start("ol", "class", "vitae-publications").line();
        for (Publication publication : publications) {
            markup.start("li", "class", "h-cite vitae-publication");
            markup.start("div", "class", "vitae-publication-body", "dir", "auto");
            said(markup, publication);
            markup.end("div").end("li").line();
        }
        markup.end("ol");
    }

    /** What it is, in the style of citation whatever else lists show; links lead to its own place. */
    void reference(Markup markup, Publication publication) {
        citation(markup, publication, index.href(publication, markup));
    }

    /** Whether one of some publications has a badge. */
    static boolean hasBadges(List<Publication> publications) {
        return publications.stream().anyMatch(PublicationEntry::hasBadge);
    }

    private static boolean hasBadge(Publication publication) {
        return publication.venue().abbreviation().isPresent()
                || publication.highlights().preview().isPresent();
    }

    private void item(Markup markup, Publication publication, boolean badged, boolean tagged, boolean anchor) {
        markup.start(
                "li",
                "class",
                "h-cite vitae-publication",
                "id",
                anchor ? index.id(publication) : "",
                "data-tags",
                tagged ? tags(publication) : "");
        if (badged && hasBadge(publication)) {
            badge(markup, publication);
        }
        markup.start("div", "class", "vitae-publication-body", "dir", "auto");
        Set<String> shown = said(markup, publication);
        award(markup, publication.highlights());
        publication
                .texts()
                .note()
                // it is in full in the one list, and on a page of its own
                .filter(note -> anchor || !options.pages() || note.plain().length() <= SHORT_NOTE)
                .ifPresent(note -> note(markup, publication, note));
        markup.start("div", "class", "vitae-open");
        PublicationLinks.write(markup, publication, shown, messages);
        texts(markup, publication);
        markup.end("div");
        markup.end("div").end("li").line();
    }

    /** Writes what an author notes on a publication, in the language that it is in. */
    static void note(Markup markup, Publication publication, RichText note) {
        markup.start("div", "class", "vitae-text", "lang", markup.language().of(publication.origin()))
                .rich(note)
                .end("div");
    }

    private static String tags(Publication publication) {
        List<String> tags = new ArrayList<>();
        tags.add(PublicationWords.id(publication.kind()));
        publication
                .date()
                .ifPresent(date -> tags.add(String.valueOf(date.start().year())));
        return String.join(" ", tags);
    }

    private static void badge(Markup markup, Publication publication) {
        markup.start("div", "class", "vitae-badge");
        Venue venue = publication.venue();
        venue.abbreviation().ifPresent(name -> {
            String tint = venue.colour().map(VenueColours::className).orElse("");
            String element = venue.url().isPresent() ? "a" : "span";
            String href = venue.url().map(url -> markup.href(url)).orElse("");
            markup.start(
                            element,
                            "class",
                            "vitae-venue" + tint,
                            "href",
                            href,
                            "title",
                            venue.name().orElse(""))
                    .text(name)
                    .end(element);
        });
        publication.highlights().preview().ifPresent(image -> markup.picture(image, "", PREVIEW, "loading", "lazy"));
        markup.end("div");
    }

    /**
     * Says what it is.
     *
     * @return the addresses that stand there in full
     */
    private Set<String> said(Markup markup, Publication publication) {
        String href = index.href(publication, markup);
        boolean authors = !publication.contributors().equals(Contributors.NONE);
        if (options.listing() == PublicationOptions.Listing.TITLES
                && (authors || publication.texts().citation().isEmpty())) {
            new TitleEntry(markup, publication, signs, messages).write(href, options.pages() ? href : "");
            return Set.of();
        }
        return citation(markup, publication, href);
    }

    private Set<String> citation(Markup markup, Publication publication, String href) {
        if (publication.authors().isEmpty() && publication.texts().citation().isPresent()) {
            String lang = markup.language().of(publication);
            markup.start("p", "class", "vitae-citation");
            markup.start("a", "class", "p-name u-url", "href", href, "lang", lang)
                    .text(CslItem.title(publication))
                    .end("a")
                    .end("p");
            publication
                    .texts()
                    .citation()
                    .ifPresent(words -> markup.start(
                                    "div",
                                    "class",
                                    "vitae-text",
                                    "lang",
                                    markup.language().of(publication.origin()))
                            .rich(words)
                            .end("div"));
            return Set.of();
        }
        Citation citation = options.citations().of(publication, options.style(), index.letters(publication));
        markup.start("p", "class", "vitae-citation", "lang", language(markup, publication, options, options.style()));
        CitationText text = new CitationText(markup, publication, signs, messages);
        text.write(citation, href);
        text.unsaid(citation);
        markup.end("p");
        return text.addresses(citation);
    }

    /** The language of a citation's words, where it is not that of the page. */
    static String language(Markup markup, Publication publication, PublicationOptions options, String style) {
        return markup.language().of(options.citations().language(publication, style));
    }

    static void award(Markup markup, Highlights highlights) {
        highlights.award().ifPresent(award -> {
            markup.start("p", "class", "vitae-prize")
                    .start("strong")
                    .text(award)
                    .end("strong");
            highlights.awardText().ifPresent(text -> markup.text(" ").rich(text));
            markup.end("p");
        });
    }

    /** What opens in place. */
    private void texts(Markup markup, Publication publication) {
        publication.texts().summary().ifPresent(summary -> {
            details(markup, messages.get("publications.abstract"));
            markup.start("div", "class", "p-summary", "lang", markup.language().of(publication))
                    .rich(summary)
                    .end("div")
                    .end("details");
        });
        publication.texts().bibtex().ifPresent(bibtex -> source(markup, "BibTeX", bibtex));
    }

    /** A text to be copied, which opens in place; a script adds the button that copies it. */
    void source(Markup markup, String name, String text) {
        details(markup, name);
        markup.start(
                        "pre",
                        "data-copy",
                        messages.get("publications.copy"),
                        "data-copied",
                        messages.get("publications.copied"))
                .text(text)
                .end("pre")
                .end("details");
    }

    private static void details(Markup markup, String summary) {
        markup.start("details").start("summary").text(summary).end("summary");
    }

    /** Says what the signs behind names mean, where words beside the names do. */
    void legend(Markup markup, List<Publication> publications) {
        signs.legend(markup, publications);
    }

    /** The signs behind names. */
    MarkSigns signs() {
        return signs;
    }
}
