package io.github.vitae.text.math;

import java.util.Objects;

/**
 * An element with what it is to its neighbours: the blanks of a formula are between kinds (The TeXbook, chapter 18).
 *
 * @param element the element
 * @param kind what it is
 * @param limits whether what is set high and low is set above and below it
 */
record Atom(MathElement element, Kind kind, boolean limits) {

    /** What something in a formula is to its neighbours. */
    enum Kind {
        ORDINARY,
        LARGE,
        FUNCTION,
        BINARY,
        RELATION,
        OPEN,
        CLOSE,
        PUNCTUATION,
        INNER,
        BLANK
    }

    Atom {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(kind, "kind");
    }

    Atom(MathElement element, Kind kind) {
        this(element, kind, false);
    }

    /** A letter, or what stands as one. */
    static Atom ordinary(MathElement element) {
        return new Atom(element, Kind.ORDINARY);
    }

    /** The same thing in another element: with scripts, for one. */
    Atom in(MathElement other) {
        return new Atom(other, kind, false);
    }
}
