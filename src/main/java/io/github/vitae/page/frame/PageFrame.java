package io.github.vitae.page.frame;

import io.github.vitae.model.Person;
import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.SitePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around a page's own content: in the look of the plugin's own, the person's card at the side of each page. */
public final class PageFrame {

    private final Optional<PersonCard> side;
    private final Messages messages;
    private final LanguageLinks languages;
    private final String lang;
    private final String dir;
    private final Map<SitePath, List<Output.Alternate>> feeds;

    /** The frame of the pages of a person; of nobody, whose pages have no card. */
    public PageFrame(Optional<Person> person, SitePath about, Look look, Messages messages) {
        this(sideOf(person, about, look, messages), messages, Map.of(), LanguageLinks.NONE, "", "");
    }

    private PageFrame(
            Optional<PersonCard> side,
            Messages messages,
            Map<SitePath, List<Output.Alternate>> feeds,
            LanguageLinks languages,
            String lang,
            String dir) {
        this.languages = languages;
        this.lang = lang;
        this.dir = dir;
        this.side = side;
        this.messages = messages;
        this.feeds = feeds;
    }

    private static Optional<PersonCard> sideOf(Optional<Person> person, SitePath about, Look look, Messages messages) {
        return look == Look.VITAE
                ? person.filter(PersonCard::worthASide).map(who -> new PersonCard(who, about, messages))
                : Optional.empty();
    }

    /**
     * The same frame, in which pages offer their feeds below their content.
     *
     * @param offered the feeds, by the pages
     */
    public PageFrame withFeeds(Map<SitePath, List<Output.Alternate>> offered) {
        return new PageFrame(side, messages, offered, languages, lang, dir);
    }

    /**
     * The same frame in a site of several languages.
     *
     * @param site the language that the site has the page in: what is around it may have words in it, and the plugin none
     * @param links what leads to the others
     */
    public PageFrame in(Language site, LanguageLinks links) {
        Language words = messages.language();
        String other = words.isAs(site) ? "" : words.tag();
        // a skin may know nothing of languages that are written from right to left
        String direction = site.isRightToLeft() ? site.direction() : "";
        return new PageFrame(side, messages, feeds, links, other, direction);
    }

    /** Whether pages have the person's card at their side. */
    public boolean hasCard() {
        return side.isPresent();
    }

    /** Starts a page that is not the person's own: the card says whose it is and leads there. */
    public void start(Markup markup, String className, String id) {
        open(markup, className, id);
        side.ifPresent(card -> card.writeBeside(markup));
        markup.start("div", "class", "vitae-main").line();
    }

    /** Starts the person's own page, of which the card, if there is one, is the head. */
    public void startHome(Markup markup, String className, Optional<PersonCard> card) {
        open(markup, className, "");
        card.ifPresent(head -> head.writeHead(markup));
        markup.start("div", "class", "vitae-main").line();
    }

    private void open(Markup markup, String className, String id) {
        String sided = side.isPresent() ? " vitae-sided" : "";
        markup.start("div", "class", "vitae " + className + sided, "id", id, "lang", lang, "dir", dir)
                .line();
        languages.write(markup, messages);
    }

    public void end(Markup markup) {
        List<Output.Alternate> offered = feeds.getOrDefault(markup.page(), List.of());
        if (!offered.isEmpty()) {
            markup.start("p", "class", "vitae-feeds");
            Icons.write(markup, "feed");
            markup.text(" ").words(messages.get("feeds.subscribe"));
            for (Output.Alternate feed : offered) {
                markup.text(" ")
                        .start("a", "href", markup.href(feed.path(), ""), "type", feed.type())
                        .text(feed.format())
                        .end("a");
            }
            markup.end("p").line();
        }
        markup.end("div").end("div");
    }
}
