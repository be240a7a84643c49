package io.github.vitae.page.frame;

import io.github.vitae.model.Affiliation;
import io.github.vitae.model.Person;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.SitePath;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/** Who somebody is: portrait, name, what they are and where, links. An h-card of microformats2. */
public final class PersonCard {

    /** What readers call pages that are at no service. */
    private static final Messages LABELS = new Messages(Locale.ENGLISH);

    /** How wide the portrait is where no stylesheet says so, in CSS pixels. */
    private static final int PHOTO = 160;

    private final Person person;
    private final SitePath home;
    private final Messages messages;
    private final Optional<Origin> written;

    /**
     * @param home the person's own page
     */
    public PersonCard(Person person, SitePath home, Messages messages) {
        this(person, home, messages, Optional.empty());
    }

    /**
     * One among others.
     *
     * @param written where it is written who they are
     */
    public PersonCard(Person person, SitePath home, Messages messages, Optional<Origin> written) {
        this.written = written;
        this.person = person;
        this.home = home;
        this.messages = messages;
    }

    /** Whether there is more to a person than a name, so that a card at the side has something to say. */
    static boolean worthASide(Person person) {
        return person.avatar().isPresent()
                || person.role().isPresent()
                || !person.affiliations().isEmpty()
                || !person.links().isEmpty();
    }

    /** The head of the person's own page. */
    void writeHead(Markup markup) {
        write(
                markup,
                "header",
                "",
                () -> markup.start("h1", "class", "p-name").text(person.name()).end("h1"));
    }

    /** What stands beside another page. */
    void writeBeside(Markup markup) {
        write(
                markup,
                "aside",
                messages.get("card.label"),
                () -> markup.start("p", "class", "p-name")
                        .link(home, "", "u-url", person.name())
                        .end("p"));
    }

    private void write(Markup markup, String element, String label, Runnable name) {
        markup.start(element, "class", "h-card vitae-card", "aria-label", label).line();
        parts(markup, name, () -> {}, "me");
        markup.end(element).line();
    }

    /**
     * What is within a card, for one among others.
     *
     * @param name writes the name
     * @param facts writes what is said of them below where they are
     */
    public void writeListed(Markup markup, Runnable name, Runnable facts) {
        parts(markup, name, facts, "");
    }

    /** @param rel what pages of theirs are to this page: {@code me} where it is theirs */
    private void parts(Markup markup, Runnable name, Runnable facts, String rel) {
        person.avatar().ifPresent(image -> markup.picture(image, "", PHOTO, "class", "u-photo"));
        markup.start("div", "class", "vitae-who");
        name.run();
        String lang = written.map(markup.language()::of)
                .orElseGet(() -> markup.language().ofPerson());
        person.pronouns().ifPresent(pronouns -> paragraph(markup, "p-pronouns", lang, pronouns));
        person.role().ifPresent(role -> paragraph(markup, "p-job-title", lang, role));
        affiliations(markup, lang);
        person.location().ifPresent(location -> {
            markup.start("p", "class", "p-locality vitae-with-icon");
            Icons.write(markup, "location");
            markup.start("span", "lang", lang).text(location).end("span").end("p");
        });
        facts.run();
        markup.end("div");
        person.bio()
                .ifPresent(bio -> markup.start("div", "class", "p-note", "dir", "auto", "lang", lang)
                        .rich(bio)
                        .end("div"));
        links(markup, rel);
        person.details()
                .ifPresent(details -> markup.start("div", "class", "vitae-details", "dir", "auto", "lang", lang)
                        .rich(details)
                        .end("div"));
    }

    private static void paragraph(Markup markup, String className, String lang, String text) {
        markup.start("p", "class", className, "lang", lang).text(text).end("p");
    }

    private void affiliations(Markup markup, String lang) {
        if (person.affiliations().isEmpty()) {
            return;
        }
        markup.start("p", "class", "vitae-affiliations vitae-with-icon");
        Icons.write(markup, "affiliation");
        markup.start("span", "lang", lang);
        for (Iterator<Affiliation> all = person.affiliations().iterator(); all.hasNext(); ) {
            Affiliation affiliation = all.next();
            String element = affiliation.url().isPresent() ? "a" : "span";
            String href = affiliation.url().map(url -> markup.href(url)).orElse("");
            markup.start(element, "class", "p-org", "href", href)
                    .text(affiliation.name())
                    .end(element)
                    .text(all.hasNext() ? ", " : "");
        }
        markup.end("span").end("p");
    }

    private void links(Markup markup, String rel) {
        if (person.links().isEmpty()) {
            return;
        }
        markup.start("ul", "class", "vitae-links");
        for (ServiceLink link : person.links()) {
            boolean mail = link.service().equals("email");
            String className = (mail ? "u-email" : "u-url") + " vitae-with-icon vitae-link-" + link.service();
            String href = markup.href(link.url());
            markup.start("li").start("a", "class", className, "rel", mail ? "" : rel, "href", href);
            Icons.write(markup, link.service());
            markup.start("span");
            // what is no author's word for it and no name is ours
            messages.find("card." + link.service())
                    .filter(words -> link.label().equalsIgnoreCase(LABELS.get("card." + link.service())))
                    .ifPresentOrElse(markup::words, () -> markup.text(link.label()));
            markup.end("span").end("a").end("li");
        }
        markup.end("ul");
    }
}
