package io.github.vitae.page.content;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.PageFrame;

/** The page of an entry that says more than fits into a list. */
final class ContentItemPage {

    private final ContentItem item;
    private final SitePath path;
    private final SitePath list;
    private final String label;
    private final PageFrame frame;
    private final Messages messages;

    /**
     * @param path its place in the site
     * @param list the list that it is an entry of
     * @param label what the list is called
     */
    ContentItemPage(ContentItem item, SitePath path, SitePath list, String label, PageFrame frame, Messages messages) {
        this.item = item;
        this.path = path;
        this.list = list;
        this.label = label;
        this.frame = frame;
        this.messages = messages;
    }

    SitePath path() {
        return path;
    }

    String title() {
        return item.title().plain();
    }

    void write(Markup markup) {
        frame.start(markup, "vitae-content-page", "");
        markup.start("article", "class", "h-entry", "dir", "auto").line();
        markup.start("p", "class", "vitae-up")
                .link(list, "", "", label)
                .end("p")
                .line();
        markup.start("h1", "class", "p-name").rich(item.title()).end("h1").line();
        item.date().ifPresent(date -> {
            markup.start("p", "class", "vitae-date");
            markup.time(date, "dt-published").end("p").line();
        });
        ContentFacts facts = new ContentFacts(item, messages);
        facts.writeLine(markup);
        facts.writeOthers(markup);
        facts.writeLinks(markup);
        item.text()
                .ifPresent(text -> markup.start("div", "class", "vitae-prose e-content")
                        .rich(text)
                        .end("div")
                        .line());
        markup.mentions(item.facts().cites());
        facts.writeTags(markup);
        markup.end("article");
        frame.end(markup);
    }
}
