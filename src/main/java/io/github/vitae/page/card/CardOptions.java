package io.github.vitae.page.card;

import io.github.vitae.model.value.SitePath;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether and how cards are made.
 *
 * @param wanted whether they are
 * @param font a font for what those that come with the plugin cannot draw
 * @param css the site's own stylesheet, which may set colours; empty if there is none
 * @param kept where they are kept
 * @param crowded whether a file cannot be at a place, since the site has one of almost that name there
 */
public record CardOptions(
        boolean wanted, Optional<Path> font, String css, CardStore kept, Predicate<SitePath> crowded) {

    /** No cards. */
    public static final CardOptions NONE = new CardOptions(false, Optional.empty(), "", CardStore.NONE);

    public CardOptions {
        Objects.requireNonNull(font, "font");
        Objects.requireNonNull(css, "css");
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(crowded, "crowded");
    }

    /** Cards in a site in which there is room for each. */
    public CardOptions(boolean wanted, Optional<Path> font, String css, CardStore kept) {
        this(wanted, font, css, kept, place -> false);
    }

    /** The same in a site whose files they do not come too near. */
    public CardOptions beside(Predicate<SitePath> files) {
        return new CardOptions(wanted, font, css, kept, files);
    }
}
