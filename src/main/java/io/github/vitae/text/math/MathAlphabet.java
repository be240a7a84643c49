package io.github.vitae.text.math;

import java.util.Locale;

/**
 * The alphabets of mathematics: letters that mean something by how they look are characters of their own (Unicode, section
 * 22.2, Mathematical Alphanumeric Symbols), since MathML Core has no other way to write them.
 */
enum MathAlphabet {
    /** Letters as mathematics has them: slanted where they stand alone. */
    PLAIN(0, 0, 0),
    UPRIGHT(0, 0, 0),
    BOLD(0x1D400, 0x1D7CE, 0x1D6A8),
    ITALIC(0x1D434, 0, 0x1D6E2),
    BOLD_ITALIC(0x1D468, 0x1D7CE, 0x1D71C),
    SCRIPT(0x1D49C, 0, 0),
    FRAKTUR(0x1D504, 0, 0),
    DOUBLE(0x1D538, 0x1D7D8, 0),
    SANS(0x1D5A0, 0x1D7E2, 0),
    MONO(0x1D670, 0x1D7F6, 0);

    /** Letters that were characters before the alphabets were, by alphabet: a letter and what stands for it, in turn. */
    private static final String OLDER = "Hℋ Iℐ Lℒ Rℛ Bℬ Eℰ Fℱ Mℳ eℯ gℊ oℴ|Cℭ Hℌ Iℑ Rℜ Zℨ|Cℂ Hℍ Nℕ Pℙ Qℚ Rℝ Zℤ";

    private static final String GREEK_SIGNS = "∂ϵϑϰϕϱϖ";

    private final int latin;
    private final int digits;
    private final int greek;

    MathAlphabet(int latin, int digits, int greek) {
        this.latin = latin;
        this.digits = digits;
        this.greek = greek;
    }

    /** The alphabet with a name as the list of symbols has it: {@code bold-italic}. */
    static MathAlphabet named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** A character in this alphabet; itself where the alphabet has no such character. */
    String of(int c) {
        if (latin == 0) {
            return Character.toString(c);
        }
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
            return latin(c);
        }
        if (c >= '0' && c <= '9' && digits != 0) {
            return Character.toString(digits + c - '0');
        }
        if (greek != 0) {
            if (c >= 'Α' && c <= 'Ω') {
                return Character.toString(greek + c - 'Α');
            }
            if (c >= 'α' && c <= 'ω') {
                return Character.toString(greek + 26 + c - 'α');
            }
            if (c == '∇') {
                return Character.toString(greek + 25);
            }
            int sign = GREEK_SIGNS.indexOf(c);
            if (sign >= 0) {
                return Character.toString(greek + 51 + sign);
            }
        }
        return Character.toString(c);
    }

    private String latin(int c) {
        if (this == ITALIC && c == 'h') {
            return "ℎ";
        }
        int list = this == SCRIPT ? 0 : this == FRAKTUR ? 1 : this == DOUBLE ? 2 : -1;
        if (list >= 0) {
            String older = OLDER.split("\\|")[list];
            int at = older.indexOf(c);
            if (at >= 0) {
                return older.substring(at + 1, at + 2);
            }
        }
        return Character.toString(latin + (c <= 'Z' ? c - 'A' : c - 'a' + 26));
    }
}
