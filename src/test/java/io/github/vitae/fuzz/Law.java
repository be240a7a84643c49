package io.github.vitae.fuzz;

/** A claim that no input may break. */
public final class Law {

    private Law() {}

    /** Throws if a claim does not hold; what is said of it is for whoever reads the finding. */
    public static void check(boolean holds, String said) {
        if (!holds) {
            throw new AssertionError(said);
        }
    }
}
