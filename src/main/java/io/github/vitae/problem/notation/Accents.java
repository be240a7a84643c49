package io.github.vitae.problem.notation;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Letters and the marks on them. */
public final class Accents {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Accents() {}

    /**
     * The letters of a text without the marks on them, and each character as the plain ones that it is compatible with (NFKD,
     * Unicode Standard Annex 15): {@code Müller, ﬁn} is {@code Muller, fin}.
     */
    public static String without(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
}
