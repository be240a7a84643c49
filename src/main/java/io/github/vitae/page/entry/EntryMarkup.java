package io.github.vitae.page.entry;

import io.github.vitae.model.EntryList;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.page.frame.Markup;
import java.util.List;
import java.util.Optional;

/** What pages of lists write in the same way, whatever their entries are. */
public final class EntryMarkup {

    private EntryMarkup() {}

    /**
     * The heading of a list, in its author's words.
     *
     * @param element {@code h1}, {@code h2}
     * @param otherwise what it is called where the author gave it no heading
     */
    public static void heading(Markup markup, String element, EntryList<?> list, String otherwise) {
        Optional<RichText> title = list.title();
        markup.start(element, "lang", title.isPresent() ? around(markup, list) : "");
        title.ifPresentOrElse(markup::rich, () -> markup.words(otherwise));
        markup.end(element).line();
    }

    /** What the author says before the entries. */
    public static void preface(Markup markup, EntryList<?> list) {
        for (RichText text : list.preface()) {
            markup.start("div", "class", "vitae-preface", "lang", around(markup, list))
                    .rich(text)
                    .end("div")
                    .line();
        }
    }

    /** The language of what stands around the entries of a list, where it is not the page's. */
    static String around(Markup markup, EntryList<?> list) {
        return list.origin()
                .map(markup.language()::of)
                .orElseGet(() -> markup.language().ofAbout());
    }

    /** The classes of a list: those of the author's own lists, or one that says there are none. */
    static String listClass(String ours, List<String> authors) {
        return ours + " " + (authors.isEmpty() ? "vitae-plain" : String.join(" ", authors));
    }

    /** What an entry is called, leading to where it is told. */
    static void title(Markup markup, RichText title, Optional<Link> url) {
        markup.start("span", "class", "p-name");
        url.ifPresent(link -> markup.start("a", "href", markup.href(link)));
        markup.rich(title);
        url.ifPresent(link -> markup.end("a"));
        markup.end("span");
    }

    /**
     * Tags that lead nowhere. They are no list: an author's rules for the items of a list would be theirs too.
     *
     * @param lang their language, empty for that of what they stand in
     */
    public static void tags(Markup markup, List<String> tags, String lang) {
        if (!tags.isEmpty()) {
            markup.start("p", "class", "vitae-tags", "lang", lang);
            tags.forEach(tag -> markup.start("span", "class", "p-category")
                    .text(tag)
                    .end("span")
                    .text(" "));
            markup.end("p");
        }
    }
}
