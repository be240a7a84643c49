package io.github.vitae.page.content;

import io.github.vitae.model.ContentItem;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of an entry besides its texts: in a line of a list, and on its page. */
final class ContentFacts {

    private final ContentItem item;
    private final Messages messages;

    ContentFacts(ContentItem item, Messages messages) {
        this.item = item;
        this.messages = messages;
    }

    /** What it is, where it was: a line. */
    void writeLine(Markup markup) {
        List<String> parts = Stream.of(
                        item.facts().type(), item.facts().venue(), item.facts().place())
                .flatMap(Optional::stream)
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        markup.start("p", "class", "vitae-facts");
        for (int i = 0; i < parts.size(); i++) {
            markup.text(i == 0 ? "" : " · ").text(parts.get(i));
        }
        markup.end("p");
    }

    /** What has a name of its own: a list of terms. */
    void writeOthers(Markup markup) {
        if (item.facts().others().isEmpty()) {
            return;
        }
        markup.start("dl", "class", "vitae-details");
        for (ContentItem.Fact fact : item.facts().others()) {
            markup.start("dt").text(messages.find("fact." + fact.name()).orElse(fact.name()));
            markup.end("dt").start("dd").rich(fact.text()).end("dd");
        }
        markup.end("dl").line();
    }

    /** Its links: slides, a video, code. */
    void writeLinks(Markup markup) {
        if (item.facts().links().isEmpty()) {
            return;
        }
        markup.start("p", "class", "vitae-links");
        for (ContentItem.NamedLink link : item.facts().links()) {
            markup.start("a", "class", "vitae-link", "href", markup.href(link.url()));
            markup.text(messages.find("link." + link.label()).orElse(link.label()))
                    .end("a")
                    .text(" ");
        }
        markup.end("p");
    }

    /** Its tags. */
    void writeTags(Markup markup) {
        if (item.facts().tags().isEmpty()) {
            return;
        }
        markup.start("p", "class", "vitae-tags");
        item.facts()
                .tags()
                .forEach(tag -> markup.start("span", "class", "p-category")
                        .text(tag)
                        .end("span")
                        .text(" "));
        markup.end("p");
    }
}
