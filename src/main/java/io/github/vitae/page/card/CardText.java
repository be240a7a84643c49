package io.github.vitae.page.card;

import java.util.Optional;

/**
 * What a card says, each with a font that has its letters.
 *
 * @param name whose site it is
 * @param role what they are
 * @param affiliation where they work
 * @param host where the site is
 * @param fromRight whether it is read from right to left
 * @param round whether the portrait is cut to a circle
 */
record CardText(
        Lettering name,
        Optional<Lettering> role,
        Optional<Lettering> affiliation,
        Optional<Lettering> host,
        boolean fromRight,
        boolean round) {}
