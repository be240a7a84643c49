package io.github.vitae.page.publication;

import io.github.vitae.model.Author;
import io.github.vitae.model.Publication;
import io.github.vitae.page.citation.Citation.Run;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who wrote a publication, as names to be read. Of many, the first, the last and the owner of the profile stay in sight, and
 * what is between them is a number that unfolds: {@code A, B, C, … 18 more, Jane Doe, … 4 more, Z}.
 */
final class AuthorList {

    /** As many names as are read at a glance: two lines. */
    private static final int MOST = 10;

    private static final int FIRST = 3;

    /** As many names as a list holds folded; who else there is stands on the publication's own page. */
    private static final int MOST_FOLDED = 100;

    private final Markup markup;
    private final Publication publication;
    private final Messages messages;
    private final CitationText names;

    AuthorList(Markup markup, Publication publication, MarkSigns signs, Messages messages) {
        this.markup = markup;
        this.publication = publication;
        this.messages = messages;
        this.names = new CitationText(markup, publication, signs, messages);
    }

    /** All of them. */
    void writeAll(List<Author> authors) {
        for (int at = 0; at < authors.size(); at++) {
            markup.text(at > 0 ? ", " : "");
            name(authors.get(at));
        }
    }

    /**
     * As many as a list shows.
     *
     * @param page where all of them are, for what is not even folded; empty if there is no such place
     */
    void write(List<Author> authors, String page) {
        int[] next = shown(authors);
        boolean few =
                IntStream.range(0, next.length).filter(at -> next[at] != at).count() <= MOST_FOLDED;
        int at = 0;
        while (at < authors.size()) {
            markup.text(at > 0 ? ", " : "");
            if (next[at] == at) {
                name(authors.get(at));
                at++;
            } else {
                between(authors.subList(at, next[at]), few, page);
                at = next[at];
            }
        }
    }

    /** For each author, which is the next that is shown, counted from that one itself on. */
    private static int[] shown(List<Author> authors) {
        int count = authors.size();
        int[] next = new int[count];
        int following = count;
        for (int at = count - 1; at >= 0; at--) {
            boolean shown = count <= MOST
                    || at < FIRST
                    || at == count - 1
                    || authors.get(at).owner();
            // a number in place of one name saves nothing
            boolean alone = !shown
                    && following == at + 1
                    && (at - 1 < FIRST || authors.get(at - 1).owner());
            following = shown || alone ? at : following;
            next[at] = following;
        }
        return next;
    }

    private void between(List<Author> authors, boolean folded, String page) {
        String words = "… " + messages.get("authors.more", authors.size());
        if (folded) {
            markup.start("details", "class", "vitae-others")
                    .start("summary")
                    .text(words)
                    .end("summary")
                    .text(" ");
            writeAll(authors);
            markup.end("details");
        } else {
            String element = page.isEmpty() ? "span" : "a";
            markup.start(element, "href", page).text(words).end(element);
        }
    }

    private void name(Author author) {
        names.author(author, List.of(Run.plain(author.name().display())));
    }

    /** Whether it is known that there are more than those who are named. */
    void othersToo() {
        markup.text(publication.contributors().othersToo() ? ", et al." : "");
    }
}
