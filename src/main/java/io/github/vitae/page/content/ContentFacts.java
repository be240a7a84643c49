package io.github.vitae.page.content;

import io.github.vitae.model.ContentItem;
import io.github.vitae.page.entry.EntryMarkup;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of an entry besides its texts: in a line of a list, and on its page. */
final class ContentFacts {

    private final ContentItem item;
    private final KindLayout layout;
    private final Messages messages;

    ContentFacts(ContentItem item, KindLayout layout, Messages messages) {
        this.item = item;
        this.layout = layout;
        this.messages = messages;
    }

    /** What it is, where it was: a line. */
    void writeLine(Markup markup) {
        // where no heading of the list says it
        Optional<String> group = item.facts().group().filter(name -> layout.grouping() != KindLayout.Grouping.GROUP);
        List<String> parts = Stream.of(
                        group,
                        item.facts().type(),
                        item.facts().venue(),
                        item.facts().place())
                .flatMap(Optional::stream)
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        markup.start("p", "class", "vitae-facts", "lang", markup.language().of(item));
        for (int i = 0; i < parts.size(); i++) {
            markup.text(i == 0 ? "" : "\u00a0· ").text(parts.get(i));
        }
        markup.end("p");
    }

    /** What has a name of its own: a list of terms. */
    void writeOthers(Markup markup) {
        if (item.facts().others().isEmpty()) {
            return;
        }
        markup.start("dl", "class", "vitae-fact-list");
        for (ContentItem.Fact fact : item.facts().others()) {
            markup.start("dt").text(messages.find("fact." + fact.name()).orElse(fact.name()));
            markup.end("dt")
                    .start("dd", "lang", markup.language().of(item))
                    .rich(fact.text())
                    .end("dd");
        }
        markup.end("dl").line();
    }

    /** Its links: slides, a video, code. */
    void writeLinks(Markup markup) {
        if (item.facts().links().isEmpty()) {
            return;
        }
        markup.start("p", "class", "vitae-links");
        links(markup, item.facts().links());
        markup.end("p");
    }

    private void links(Markup markup, List<ContentItem.NamedLink> links) {
        for (ContentItem.NamedLink link : links) {
            markup.start("a", "class", "vitae-link", "href", markup.href(link.url()));
            markup.text(messages.find("link." + link.label()).orElse(link.label()))
                    .end("a")
                    .text(" ");
        }
    }

    /** What happens in which week, as a table; columns that say nothing are left out. */
    void writeSchedule(Markup markup) {
        List<ContentItem.Session> sessions = item.facts().schedule();
        if (sessions.isEmpty()) {
            return;
        }
        boolean weeks = sessions.stream().anyMatch(session -> !session.week().isEmpty());
        boolean dates = sessions.stream().anyMatch(session -> !session.date().isEmpty());
        boolean materials =
                sessions.stream().anyMatch(session -> !session.materials().isEmpty());
        markup.start("h2").words(messages.get("schedule.title")).end("h2").line();
        markup.start("div", "class", "vitae-prose vitae-schedule")
                .start("table")
                .start("thead")
                .start("tr");
        head(markup, "week", weeks);
        head(markup, "date", dates);
        head(markup, "topic", true);
        head(markup, "materials", materials);
        markup.end("tr").end("thead").start("tbody").line();
        for (ContentItem.Session session : sessions) {
            markup.start("tr");
            cell(markup, session.week(), weeks);
            cell(markup, session.date(), dates);
            markup.start("td");
            session.topic()
                    .ifPresent(topic -> markup.start(
                                    "strong", "lang", markup.language().of(item))
                            .rich(topic)
                            .end("strong"));
            session.description()
                    .ifPresent(text -> markup.start(
                                    "div", "lang", markup.language().of(item))
                            .rich(text)
                            .end("div"));
            markup.end("td");
            if (materials) {
                markup.start("td");
                links(markup, session.materials());
                markup.end("td");
            }
            markup.end("tr").line();
        }
        markup.end("tbody").end("table").end("div").line();
    }

    private void head(Markup markup, String name, boolean shown) {
        if (shown) {
            markup.start("th", "scope", "col")
                    .words(messages.get("schedule." + name))
                    .end("th");
        }
    }

    private static void cell(Markup markup, String words, boolean shown) {
        if (shown) {
            markup.start("td").text(words).end("td");
        }
    }

    /** Its tags. */
    void writeTags(Markup markup) {
        EntryMarkup.tags(markup, item.facts().tags(), markup.language().of(item));
    }
}
