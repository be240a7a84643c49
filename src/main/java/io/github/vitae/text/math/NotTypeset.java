package io.github.vitae.text.math;

/** What of a formula is beyond this room, thrown from wherever it is met to where the formula is kept as it was written. */
final class NotTypeset extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The macro that is not known, with its backslash; else empty. */
    private final String macro;

    private NotTypeset(String what, String macro) {
        super(what, null, false, false);
        this.macro = macro;
    }

    /** A macro or an environment that is not known. */
    static NotTypeset macro(String macro) {
        return new NotTypeset("", macro);
    }

    /** Something that does not fit together, in words: {@code a brace is not closed}. */
    static NotTypeset because(String what) {
        return new NotTypeset(what, "");
    }

    String macro() {
        return macro;
    }

    String reason() {
        String said = getMessage();
        return said == null ? "" : said;
    }
}
