package io.github.vitae.page;

import io.github.vitae.model.Affiliation;
import io.github.vitae.model.Person;
import io.github.vitae.model.ServiceLink;
import java.util.Iterator;

/** Who somebody is, at the top of their page: portrait, name, what they are and where, links. An h-card of microformats2. */
final class PersonCard {

    private final Person person;

    PersonCard(Person person) {
        this.person = person;
    }

    void write(Markup markup) {
        markup.start("header", "class", "h-card vitae-card");
        person.avatar()
                .ifPresent(image -> markup.empty(
                        "img", "class", "u-photo", "src", image.href(markup.page()), "alt", "", "width", "160"));
        markup.start("div", "class", "vitae-who");
        markup.start("h1", "class", "p-name").text(person.name()).end("h1");
        person.pronouns().ifPresent(pronouns -> paragraph(markup, "p-pronouns", pronouns));
        person.role().ifPresent(role -> paragraph(markup, "p-job-title", role));
        affiliations(markup);
        person.location().ifPresent(location -> paragraph(markup, "p-locality", location));
        person.bio()
                .ifPresent(
                        bio -> markup.start("div", "class", "p-note").rich(bio).end("div"));
        links(markup);
        markup.end("div");
        person.details()
                .ifPresent(details -> markup.start("div", "class", "vitae-details")
                        .rich(details)
                        .end("div"));
        markup.end("header").line();
    }

    private static void paragraph(Markup markup, String className, String text) {
        markup.start("p", "class", className).text(text).end("p");
    }

    private void affiliations(Markup markup) {
        if (person.affiliations().isEmpty()) {
            return;
        }
        markup.start("p", "class", "vitae-affiliations");
        for (Iterator<Affiliation> all = person.affiliations().iterator(); all.hasNext(); ) {
            Affiliation affiliation = all.next();
            String element = affiliation.url().isPresent() ? "a" : "span";
            String href = affiliation.url().map(url -> url.href(markup.page())).orElse("");
            markup.start(element, "class", "p-org", "href", href)
                    .text(affiliation.name())
                    .end(element)
                    .text(all.hasNext() ? ", " : "");
        }
        markup.end("p");
    }

    private void links(Markup markup) {
        if (person.links().isEmpty()) {
            return;
        }
        markup.start("ul", "class", "vitae-links");
        for (ServiceLink link : person.links()) {
            boolean mail = link.service().equals("email");
            markup.start("li")
                    .start(
                            "a",
                            "class",
                            (mail ? "u-email" : "u-url") + " vitae-link-" + link.service(),
                            "rel",
                            mail ? "" : "me",
                            "href",
                            link.url().href(markup.page()))
                    .text(link.label())
                    .end("a")
                    .end("li");
        }
        markup.end("ul");
    }
}
