package io.github.vitae.text.source;

/** What scripts have in common that matters to how marks beside words are read. */
public final class Scripts {

    private Scripts() {}

    /**
     * Whether a character is of a script that puts no blanks between words, or of the punctuation that comes with these:
     * {@code 文}, {@code か}, {@code ไ}, {@code 。}.
     */
    public static boolean isWithoutBlanks(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
        };
    }
}
