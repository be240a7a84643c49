package io.github.vitae.text.source;

/** What scripts have in common that matters to how marks beside words are read. */
public final class Scripts {

    /** The first character of Thai; the scripts before it have blanks between their words. */
    private static final int FIRST = 0x0E00;

    private Scripts() {}

    /**
     * Whether a character is of a script that puts no blanks between words, or of the punctuation that comes with these:
     * {@code 文}, {@code か}, {@code ไ}, {@code 。}.
     */
    public static boolean isWithoutBlanks(int c) {
        if (c < FIRST) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
        };
    }
}
