package io.github.vitae.model;

import io.github.vitae.model.value.RichText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The author's own page: everything that is no news and no award, in the author's order.
 *
 * @param title its title, where the author gave one
 * @param description a sentence for search engines
 * @param parts what is on it, in order
 */
public record About(Optional<String> title, Optional<String> description, List<Part> parts) {

    /** The {@code id} of the heading above the newest news: links to the author's own section lead there. */
    public static final String NEWS_ID = "vitae-latest";

    /** The {@code id} of the heading above the chosen awards. */
    public static final String AWARDS_ID = "vitae-chosen";

    public static final About EMPTY = new About(Optional.empty(), Optional.empty(), List.of());

    public About {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        parts = List.copyOf(parts);
    }

    /** Whether the author says nothing there. */
    public boolean isEmpty() {
        return title.isEmpty() && description.isEmpty() && parts.isEmpty();
    }

    /** A part of the page. */
    public sealed interface Part permits Prose, NewsPlace, AwardsPlace {}

    /** The author's text. */
    public record Prose(RichText text) implements Part {}

    /** Where the author had the news; the newest of them are shown here. */
    public record NewsPlace() implements Part {}

    /** Where the author had the awards. */
    public record AwardsPlace() implements Part {}
}
