package io.github.vitae.model;

import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The author's own page: everything that is no news and no award, in the author's order.
 *
 * @param title its title, where the author gave one
 * @param description a sentence for search engines
 * @param parts what is on it, in order
 * @param switches what the author decided of what stands beside the text
 */
public record About(Optional<String> title, Optional<String> description, List<Part> parts, Switches switches) {

    /** The {@code id} of the heading above the newest news: links to the author's own section lead there. */
    public static final String NEWS_ID = "vitae-latest";

    /** The {@code id} of the heading above the chosen awards. */
    public static final String AWARDS_ID = "vitae-chosen";

    public static final About EMPTY = new About(Optional.empty(), Optional.empty(), List.of(), Switches.NONE);

    public About {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(switches, "switches");
        parts = List.copyOf(parts);
    }

    /** Whether the author says nothing there. */
    public boolean isEmpty() {
        return title.isEmpty() && description.isEmpty() && parts.isEmpty();
    }

    /**
     * What an author decided of what stands on the page beside the text.
     *
     * @param news how many of the newest news there are at most, 0 for none; empty where that is left to the plugin
     * @param publications whether the selected publications are there
     * @param roundPortrait whether the portrait is cut to a circle
     * @param cv the sections of the curriculum vitae that stand there in short, by their keys
     */
    public record Switches(OptionalInt news, boolean publications, boolean roundPortrait, List<String> cv) {

        /** Nothing decided. */
        public static final Switches NONE = new Switches(OptionalInt.empty(), true, true, List.of());

        public Switches {
            Objects.requireNonNull(news, "news");
            cv = List.copyOf(cv);
        }

        /** The same with these sections of the curriculum vitae. */
        public Switches withCv(List<String> sections) {
            return new Switches(news, publications, roundPortrait, sections);
        }
    }

    /** A part of the page. */
    public sealed interface Part permits Prose, NewsPlace, AwardsPlace, PublicationsPlace {}

    /**
     * The author's text.
     *
     * @param text the text
     * @param location where it starts
     */
    public record Prose(RichText text, Location location) implements Part {
        public Prose {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(location, "location");
        }

        /** Where it starts, for pages. */
        public Origin origin() {
            return new Origin(location);
        }
    }

    /** Where the author had the news; the newest of them are shown here. */
    public record NewsPlace() implements Part {}

    /** Where the author had the awards. */
    public record AwardsPlace() implements Part {}

    /** Where the author had the selected publications. */
    public record PublicationsPlace() implements Part {}
}
