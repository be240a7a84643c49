package io.github.vitae.page.publication;

import io.github.vitae.model.Author;
import io.github.vitae.model.Publication;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The signs behind names of authors: those that the author set there, as they were set, and for what words say of a part in
 * the work without a sign, one that no name has. A legend says of a sign what was said of all who have it, and nothing else.
 */
final class MarkSigns {

    private static final List<String> EQUAL = List.of("*", "=", "≡");
    private static final List<String> CORRESPONDING = List.of("†", "✉", "@");

    private final Messages messages;
    private final String equal;
    private final String corresponding;

    /** @param used the signs that authors set on names, in whatever publication, as lists share signs */
    MarkSigns(String used, Messages messages) {
        this.messages = messages;
        this.equal = free(EQUAL, used);
        this.corresponding = free(CORRESPONDING, used);
    }

    /** All signs that authors set on names. */
    static String written(List<Publication> publications) {
        return publications.stream()
                .flatMap(publication -> publication.authors().stream())
                .map(Author::signs)
                .distinct()
                .collect(Collectors.joining());
    }

    private static String free(List<String> signs, String used) {
        return signs.stream()
                .filter(sign -> !used.contains(sign))
                .findFirst()
                .orElse(signs.get(0) + signs.get(0) + signs.get(0));
    }

    /** Writes the signs behind a name. */
    void write(Markup markup, Author author) {
        Set<String> signs = new LinkedHashSet<>();
        if (hasKeys(author)) {
            sign(markup, author.signs(), "");
        }
        if (author.signs().isEmpty() || hasKeys(author)) {
            for (Author.Mark mark : Author.Mark.values()) {
                if (author.has(mark)) {
                    sign(markup, sign(author, mark), words(mark));
                }
            }
        } else {
            for (Author.Mark mark : Author.Mark.values()) {
                signs.addAll(author.has(mark) ? Set.of(words(mark)) : Set.of());
            }
            sign(markup, author.signs(), String.join(", ", signs));
        }
    }

    /** Numbers and letters lead to affiliations; what is said of a part in the work is said with a sign of its own. */
    private static boolean hasKeys(Author author) {
        return author.signs().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static void sign(Markup markup, String sign, String words) {
        markup.start("sup", "class", "vitae-mark", "title", words).text(sign).end("sup");
    }

    private String sign(Author author, Author.Mark mark) {
        return author.signs().isEmpty() || hasKeys(author)
                ? mark == Author.Mark.EQUAL_CONTRIBUTION ? equal : corresponding
                : author.signs();
    }

    private String words(Author.Mark mark) {
        return messages.get(
                mark == Author.Mark.EQUAL_CONTRIBUTION ? "publications.equal" : "publications.corresponding");
    }

    /** Says what signs behind names mean, where words beside the names do. */
    void legend(Markup markup, List<Publication> publications) {
        List<Author> authors = new ArrayList<>();
        for (Publication publication : publications) {
            for (Author author : publication.authors()) {
                if (!author.signs().isEmpty() || !author.marks().isEmpty()) {
                    authors.add(author);
                }
            }
        }
        if (authors.isEmpty()) {
            return;
        }
        boolean started = false;
        for (Author.Mark mark : Author.Mark.values()) {
            Set<String> signs = authors.stream()
                    .filter(author -> author.has(mark))
                    .map(author -> sign(author, mark))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (String sign : signs) {
                boolean ofAll = authors.stream()
                        .filter(author -> author.signs().equals(sign) && !hasKeys(author))
                        .allMatch(author -> author.has(mark));
                if (ofAll) {
                    if (!started) {
                        markup.start("p", "class", "vitae-legend");
                        started = true;
                    }
                    markup.start("span")
                            .start("sup")
                            .text(sign)
                            .end("sup")
                            .text(" " + words(mark))
                            .end("span")
                            .text(" ");
                }
            }
        }
        if (started) {
            markup.end("p").line();
        }
    }
}
