package io.github.vitae.page.publication;

import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.value.Link;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.problem.notation.Slug;
import java.util.Locale;
import java.util.Optional;

/** Says short things of publications. */
final class PublicationWords {

    private PublicationWords() {}

    /** What kinds are called, several of them. */
    static String kinds(PublicationKind kind, Messages messages) {
        return messages.get("kind." + id(kind));
    }

    /**
     * Writes what a publication is: in the plugin's words, also for what reference managers call in English what is known by a kind of
     * theirs, else in the author's.
     */
    static void write(Markup markup, Publication publication, Messages messages) {
        Optional<String> genre = publication.genre();
        Optional<String> known = genre.flatMap(words -> messages.find("genre." + Slug.of(words, 8, 60)))
                .or(() -> genre.isPresent()
                        ? Optional.empty()
                        : Optional.of(messages.get("a." + id(publication.kind()))));
        known.ifPresentOrElse(markup::words, () -> own(markup, publication, genre.orElse("")));
    }

    /** Writes words of the author's, which say which language they are in if it is not the page's. */
    static void own(Markup markup, Publication publication, String words) {
        String lang = markup.language().of(publication.origin());
        if (lang.isEmpty()) {
            markup.text(words);
        } else {
            markup.start("span", "lang", lang).text(words).end("span");
        }
    }

    /** Writes what a publication is in, which leads to the venue's page if there is one. */
    static void container(Markup markup, Publication publication, String name, Optional<Link> page) {
        String href = page.map(link -> markup.href(link)).orElse("");
        String element = href.isEmpty() ? "i" : "a";
        String lang = markup.language().of(publication.origin());
        markup.start(element, "class", "p-publication", "href", href, "lang", lang)
                .text(name)
                .end(element);
    }

    /** A kind as a word in addresses and attributes. */
    static String id(PublicationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
