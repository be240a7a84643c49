package io.github.vitae.page.search;

import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.PageFrame;
import java.util.List;

/**
 * Writes the page that search is on: a list of all pages and entries, which is what readers without a script have. The script
 * puts a box above it, takes what it knows of entries from it, and shows what was found in its place.
 */
final class SearchPage {

    private final List<SearchEntry> entries;
    private final PageFrame frame;
    private final Messages messages;

    SearchPage(List<SearchEntry> entries, PageFrame frame, Messages messages) {
        this.entries = entries;
        this.frame = frame;
        this.messages = messages;
    }

    String title() {
        return messages.get("search.title");
    }

    void write(Markup markup) {
        frame.start(markup, "vitae-search-page", "");
        markup.start("h1").text(title()).end("h1").line();
        markup.start(
                        "div",
                        "class",
                        "vitae-search",
                        "data-index",
                        markup.href(SearchOutputs.INDEX, "") + "?" + version(),
                        "data-label",
                        messages.get("search.label"),
                        "data-found",
                        messages.get("search.found"),
                        "data-more",
                        messages.get("search.more"),
                        "data-missing",
                        messages.get("search.missing"))
                .end("div")
                .line();
        markup.start("div", "class", "vitae-index").line();
        String kind = "";
        for (SearchEntry entry : entries) {
            if (!entry.kind().equals(kind)) {
                end(markup, kind);
                kind = entry.kind();
                markup.start("h2").text(kind).end("h2").line();
                markup.start("ul").line();
            }
            write(markup, entry);
        }
        end(markup, kind);
        markup.end("div").line();
        frame.end(markup);
    }

    private static void end(Markup markup, String kind) {
        if (!kind.isEmpty()) {
            markup.end("ul").line();
        }
    }

    private static void write(Markup markup, SearchEntry entry) {
        String href = markup.href(entry.place().path(), entry.place().anchor());
        String title = entry.title().isEmpty() ? entry.place().href() : entry.title();
        String lang = entry.written().map(markup.language()::of).orElse("");
        markup.start("li").start("a", "href", href, "lang", lang).text(title).end("a");
        entry.date().ifPresent(date -> markup.text(" ").time(date, "", lang));
        markup.end("li").line();
    }

    /** What changes when entries do: an index that a browser kept would number others. */
    private String version() {
        int version = 1;
        for (SearchEntry entry : entries) {
            version = 31 * (31 * version + entry.title().hashCode())
                    + entry.place().href().hashCode();
        }
        return Integer.toHexString(version);
    }
}
