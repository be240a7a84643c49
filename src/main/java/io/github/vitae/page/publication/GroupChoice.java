package io.github.vitae.page.publication;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.publication.PublicationOptions.Grouping;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What readers may have a list of publications grouped by: links to the same list in another order. They work without a
 * script, have addresses to pass on, and are read out as what they are, with the one that is shown marked as such.
 *
 * @param usual what the list is grouped by where nobody chose
 * @param all what there is to choose from; nothing if there is no choice
 */
record GroupChoice(Grouping usual, List<Grouping> all) {

    GroupChoice {
        all = List.copyOf(all);
    }

    /** A choice between what the list is grouped by anyway and others; none if there are no others. */
    static GroupChoice of(Grouping usual, Set<Grouping> others) {
        return new GroupChoice(
                usual,
                Stream.of(Grouping.values())
                        .filter(grouping -> !others.isEmpty() && (grouping == usual || others.contains(grouping)))
                        .toList());
    }

    /** Where the list lies that is grouped by something. */
    SitePath path(Grouping grouping) {
        return grouping == usual ? PublicationAddress.LIST : PublicationAddress.list(id(grouping));
    }

    /** What the list is grouped by, in a word. */
    static String word(Grouping grouping, Messages messages) {
        return messages.get("publications.by." + id(grouping));
    }

    private static String id(Grouping grouping) {
        return grouping.name().toLowerCase(Locale.ROOT);
    }

    /** The links. */
    void write(Markup markup, Grouping shown, Messages messages) {
        if (all.isEmpty()) {
            return;
        }
        String label = messages.get("publications.groupBy");
        markup.start("nav", "class", "vitae-grouping", "aria-label", label);
        markup.start("span", "aria-hidden", "true").text(label).end("span");
        markup.start("ul");
        for (Grouping grouping : all) {
            markup.start("li")
                    .start(
                            "a",
                            "href",
                            markup.href(path(grouping), ""),
                            "aria-current",
                            grouping == shown ? "page" : "")
                    .text(word(grouping, messages))
                    .end("a")
                    .end("li");
        }
        markup.end("ul").end("nav").line();
    }
}
