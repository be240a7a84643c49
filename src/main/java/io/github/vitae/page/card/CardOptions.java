package io.github.vitae.page.card;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether and how cards are made.
 *
 * @param wanted whether they are
 * @param font a font for what those that come with the plugin cannot draw
 * @param css the site's own stylesheet, which may set colours; empty if there is none
 * @param kept where they are kept
 */
public record CardOptions(boolean wanted, Optional<Path> font, String css, CardStore kept) {

    /** No cards. */
    public static final CardOptions NONE = new CardOptions(false, Optional.empty(), "", CardStore.NONE);

    public CardOptions {
        Objects.requireNonNull(font, "font");
        Objects.requireNonNull(css, "css");
        Objects.requireNonNull(kept, "kept");
    }
}
