package io.github.vitae.page;

import io.github.vitae.model.Author;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says short things of publications. */
final class PublicationWords {

    private PublicationWords() {}

    /** Who and when, as running text mentions it: {@code Østergård et al., 2025}. */
    static String mention(Publication publication) {
        return Stream.concat(Stream.of(names(publication)), year(publication).stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The names of the authors, in short; the title where nobody is named. */
    static String names(Publication publication) {
        List<Author> authors =
                publication.authors().isEmpty() ? publication.contributors().editors() : publication.authors();
        if (authors.isEmpty()) {
            return publication.title().plain();
        }
        String first = shortName(authors.get(0).name());
        boolean more = publication.contributors().othersToo() || authors.size() > 2;
        if (more) {
            return first + " et al.";
        }
        return authors.size() == 2 ? first + " & " + shortName(authors.get(1).name()) : first;
    }

    private static String shortName(PersonName name) {
        return Stream.of(name.literal(), name.nonDroppingParticle(), name.family())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** The year, or how far it has got. */
    static Optional<String> year(Publication publication) {
        return publication
                .date()
                .map(date -> String.valueOf(date.start().year()))
                .or(() -> publication.texts().status());
    }

    /** What kinds are called, several of them. */
    static String kinds(PublicationKind kind, Messages messages) {
        return messages.get("kind." + id(kind));
    }

    /** A kind as a word in addresses and attributes. */
    static String id(PublicationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
