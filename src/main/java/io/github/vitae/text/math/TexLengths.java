package io.github.vitae.text.math;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as TeX has them, in widths of an m: {@code 18mu} is {@code 1em}. */
final class TexLengths {

    private static final Pattern LENGTH =
            Pattern.compile("\\s*(-?(?:[0-9]{1,4}(?:\\.[0-9]{0,6})?|\\.[0-9]{1,6}))\\s*([a-z]{2})\\s*");

    /** How much of the width of an m a unit is, where letters are of ten points. */
    private static final Map<String, Double> UNITS = Map.of(
            "em", 1.0, "ex", 0.431, "mu", 1 / 18.0, "pt", 0.1, "px", 0.0625, "cm", 2.845, "mm", 0.2845, "in", 7.227,
            "pc", 1.2);

    private TexLengths() {}

    /**
     * A length in widths of an m, as MathML has it.
     *
     * @throws NotTypeset if it is none
     */
    static String em(String length) {
        Matcher written = LENGTH.matcher(length);
        if (!written.matches() || !UNITS.containsKey(written.group(2))) {
            throw NotTypeset.because("‘" + length.strip() + "’ is no length");
        }
        double em = Double.parseDouble(written.group(1)) * UNITS.getOrDefault(written.group(2), 1.0);
        double bound = Math.max(-2, Math.min(em, 20));
        return String.format(Locale.ROOT, "%.4f", bound).replaceFirst("\\.?0+$", "") + "em";
    }
}
