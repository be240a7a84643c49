package io.github.vitae.text.source;

import io.github.vitae.problem.Location;

/** Leads from stretches of a text to places in a file. */
@FunctionalInterface
public interface Locator {

    /**
     * The place of a stretch of the text.
     *
     * @param offset where it starts, from 0
     * @param length how long it is, in UTF-16 code units
     */
    Location locate(int offset, int length);
}
