package io.github.vitae.page.publication;

import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.model.value.Link;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import java.util.LinkedHashMap;
import java.util.Map;

/** The buttons of a publication: what can be opened, the text itself first. */
final class PublicationLinks {

    private PublicationLinks() {}

    /** The buttons; nothing if there is nothing to open. */
    static void write(Markup markup, Publication publication, Messages messages) {
        Map<Link, String> links = of(publication, messages);
        if (links.isEmpty()) {
            return;
        }
        markup.start("ul", "class", "vitae-buttons");
        links.forEach((link, words) -> markup.start("li")
                .start("a", "href", link.href(markup.page()), "class", doi(publication, link) ? "u-uid" : "")
                .text(words)
                .end("a")
                .end("li"));
        markup.end("ul").line();
    }

    private static boolean doi(Publication publication, Link link) {
        return publication.identifiers().doiLink().filter(link::equals).isPresent();
    }

    /** Each address once, by the name that says most. */
    private static Map<Link, String> of(Publication publication, Messages messages) {
        Map<Link, String> links = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            if (role == Role.PREPRINT) {
                identifiers(publication.identifiers(), links);
            }
            for (PublicationLink link : publication.links()) {
                if (link.role() == role) {
                    String words = link.label().orElseGet(() -> messages.get("link." + role.name()));
                    links.putIfAbsent(link.url(), words);
                }
            }
        }
        return links;
    }

    private static void identifiers(Identifiers identifiers, Map<Link, String> links) {
        identifiers.doiLink().ifPresent(link -> links.putIfAbsent(link, "DOI"));
        identifiers
                .eprintLink()
                .ifPresent(link -> links.putIfAbsent(
                        link,
                        identifiers.eprint().map(Identifiers.Eprint::archive).orElse("")));
        identifiers.pubmedLink().ifPresent(link -> links.putIfAbsent(link, "PubMed"));
        identifiers.pmcLink().ifPresent(link -> links.putIfAbsent(link, "PMC"));
    }
}
