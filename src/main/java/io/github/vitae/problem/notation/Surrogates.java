package io.github.vitae.problem.notation;

/** The halves in which UTF-16 has the characters beyond U+FFFF. A half without its other has no bytes in UTF-8. */
public final class Surrogates {

    private Surrogates() {}

    /** Whether the char at this place is a half without its other: both in {@code "\uDEFC\uD835"} are. */
    public static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
