package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import java.util.Objects;
import java.util.Optional;

/**
 * How a publication is set off from the others.
 *
 * @param selected whether it is one of those on the About page
 * @param award the name of an award that it won: {@code Best Paper}
 * @param awardText more about that award
 * @param preview a small image
 */
public record Highlights(
        boolean selected, Optional<String> award, Optional<RichText> awardText, Optional<Link> preview) {

    public static final Highlights NONE = new Highlights(false, Optional.empty(), Optional.empty(), Optional.empty());

    public Highlights {
        Objects.requireNonNull(award, "award");
        Objects.requireNonNull(awardText, "awardText");
        Objects.requireNonNull(preview, "preview");
    }
}
