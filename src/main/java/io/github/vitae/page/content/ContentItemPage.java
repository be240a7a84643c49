package io.github.vitae.page.content;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.Person;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.frame.Pen;
import io.github.vitae.page.metadata.FirstSentence;
import io.github.vitae.page.metadata.StructuredData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of an entry that says more than fits into a list. */
final class ContentItemPage {

    /**
     * What stands before and after an entry.
     *
     * @param earlier what was written before it
     * @param later what was written after it
     */
    record Neighbours(Optional<Neighbour> earlier, Optional<Neighbour> later) {

        static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());

        /** An entry with its page. */
        record Neighbour(RichText title, SitePath page) {}
    }

    private final KindLayout layout;
    private final ContentItem item;
    private final SitePath path;
    private final String label;
    private final Neighbours neighbours;
    private final PageFrame frame;
    private final Messages messages;

    /**
     * @param layout of which kind it is
     * @param path its place in the site
     * @param label what the list is called
     * @param neighbours what stands before and after it
     */
    ContentItemPage(
            KindLayout layout,
            ContentItem item,
            SitePath path,
            String label,
            Neighbours neighbours,
            PageFrame frame,
            Messages messages) {
        this.layout = layout;
        this.item = item;
        this.path = path;
        this.label = label;
        this.neighbours = neighbours;
        this.frame = frame;
        this.messages = messages;
    }

    SitePath path() {
        return path;
    }

    String title() {
        return item.title().plain();
    }

    /** What describes it: the start of what it says. */
    Optional<String> description() {
        return FirstSentence.of(item);
    }

    /** What others show for a link to it. */
    List<Output.Meta> card(Pen pen) {
        List<Output.Meta> card = new ArrayList<>();
        if (layout.kind() == ContentKind.POSTS) {
            card.add(new Output.Meta("og:type", "article"));
            item.date()
                    .map(EntryDate::start)
                    .filter(day -> day.day() > 0)
                    .ifPresent(day -> card.add(new Output.Meta("article:published_time", day.iso())));
        }
        item.facts()
                .picture()
                .flatMap(picture -> pen.absolute(picture.url()))
                .ifPresent(address -> card.add(new Output.Meta("og:image", address)));
        return card;
    }

    /**
     * Writes the page.
     *
     * @param owner whose pages they are
     * @param home their own page
     */
    void write(Markup markup, Optional<Person> owner, SitePath home) {
        frame.start(markup, "vitae-content-page", "");
        markup.start("article", "class", "h-entry", "dir", "auto").line();
        markup.start("p", "class", "vitae-up")
                .link(layout.list(), "", "", label)
                .end("p")
                .line();
        String lang = markup.language().of(item);
        markup.start("h1", "class", "p-name", "lang", lang)
                .rich(item.title())
                .end("h1")
                .line();
        item.date().ifPresent(date -> {
            markup.start("p", "class", "vitae-date");
            markup.time(date, "dt-published", item).end("p").line();
        });
        ContentFacts facts = new ContentFacts(item, layout, messages);
        facts.writeLine(markup);
        facts.writeOthers(markup);
        facts.writeLinks(markup);
        item.text()
                .ifPresent(text -> markup.start("div", "class", "vitae-prose e-content", "lang", lang)
                        .rich(text)
                        .end("div")
                        .line());
        facts.writeSchedule(markup);
        markup.mentions(related());
        facts.writeTags(markup);
        markup.end("article");
        beside(markup);
        StructuredData data = new StructuredData(markup);
        data.item(layout.kind(), item, owner, home);
        data.breadcrumbs(List.of(new StructuredData.Crumb(label, layout.list())), title());
        frame.end(markup);
    }

    /** The publications that it is about and that its text does not mention. */
    private List<String> related() {
        List<String> mentioned = item.text().map(RichText::mentions).orElse(List.of());
        return item.facts().cites().stream()
                .filter(key -> !mentioned.contains(key))
                .toList();
    }

    private void beside(Markup markup) {
        if (neighbours.equals(Neighbours.NONE)) {
            return;
        }
        markup.start("nav", "class", "vitae-beside", "aria-label", label).line();
        neighbours.earlier().ifPresent(other -> beside(markup, other, "prev", "contents.earlier"));
        neighbours.later().ifPresent(other -> beside(markup, other, "next", "contents.later"));
        markup.end("nav").line();
    }

    private void beside(Markup markup, Neighbours.Neighbour other, String rel, String words) {
        markup.start("p").start("a", "rel", rel, "href", markup.href(other.page(), ""));
        markup.words(messages.get(words, other.title().plain()))
                .end("a")
                .end("p")
                .line();
    }
}
