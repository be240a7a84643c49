package io.github.vitae.page.publication;

import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.model.value.Link;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The buttons of a publication: what can be opened, the text itself first. */
final class PublicationLinks {

    /** An address on the web, with its host as a group, without what says nothing of it. */
    private static final Pattern HOST = Pattern.compile("(?is)https?://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:]+).*");

    private PublicationLinks() {}

    /**
     * The buttons; nothing if there is nothing to open.
     *
     * @param shown addresses that stand beside them in full: a button for the same would be its twin
     */
    static void write(Markup markup, Publication publication, Set<String> shown, Messages messages) {
        Map<Link, String> links = of(publication, messages);
        links.keySet().removeIf(link -> shown.contains(link.address()));
        Map<Link, String> names = named(links);
        if (links.isEmpty()) {
            return;
        }
        markup.start("ul", "class", "vitae-buttons");
        names.forEach((link, words) -> markup.start("li")
                .start("a", "href", markup.href(link), "class", doi(publication, link) ? "u-uid" : "")
                .text(words)
                .end("a")
                .end("li"));
        markup.end("ul").line();
    }

    private static boolean doi(Publication publication, Link link) {
        return publication.identifiers().doiLink().filter(link::equals).isPresent();
    }

    /** No two of one name: those behind the first say where they lead, or are counted. {@code Web, Web (journal.example.org)}. */
    private static Map<Link, String> named(Map<Link, String> links) {
        Set<String> taken = new HashSet<>();
        Map<Link, String> named = new LinkedHashMap<>();
        links.forEach((link, words) -> {
            String host = HOST.matcher(link.address()).replaceFirst("$1");
            String name = words;
            if (taken.contains(folded(words)) && !host.equals(link.address())) {
                name = words + " (" + host + ")";
            }
            String stem = name;
            for (int count = 2; !taken.add(folded(name)); count++) {
                name = stem + " " + count;
            }
            named.put(link, name);
        });
        return named;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
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
