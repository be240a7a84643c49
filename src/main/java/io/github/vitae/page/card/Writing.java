package io.github.vitae.page.card;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a text can be drawn, a glyph for a character: nothing is ever a box, and no letters stand beside each other that have to be
 * joined or put over each other to be read, as those of Arabic and Devanagari.
 */
final class Writing {

    /** Scripts whose letters stand side by side. */
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.CHEROKEE,
            UnicodeScript.CANADIAN_ABORIGINAL,
            UnicodeScript.TIFINAGH,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    /** Below are Latin letters with what belongs to them. */
    private static final int FIRST_ACCENT = 0x300;

    /** Punctuation that a font may lack, and what says the same. */
    private static final Map<Integer, String> LIKE = Map.of(
            0x2010, "-", 0x2011, "-", 0x2012, "-", 0x2013, "-", 0x2014, "-", 0x2212, "-", 0x2018, "'", 0x2019, "'",
            0x2026, "...");

    /** Parts of a name: blanks, brackets of any kind, strokes, commas and dots between names. */
    private static final String BETWEEN_PARTS = "[\\s\\p{Ps}\\p{Pe}/|,，、·・]+";

    private Writing() {}

    /**
     * A text as it is drawn: composed (NFC), without what has no outline of its own, and without pictographs that the font lacks.
     *
     * @return nothing if a letter, a digit or an accent in it cannot be drawn
     */
    static Optional<String> drawable(String text, Face face) {
        StringBuilder drawn = new StringBuilder();
        boolean after = false;
        // tables take time to load: what has no accents of its own is composed
        String composed =
                text.chars().allMatch(c -> c < FIRST_ACCENT) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int c : composed.codePoints().toArray()) {
            if (isUnseen(c)) {
                continue;
            }
            String shown = Character.isWhitespace(c) || Character.isSpaceChar(c) ? " " : shown(c, after, face);
            if (shown.isEmpty() && isMeant(c)) {
                return Optional.empty();
            }
            drawn.append(shown);
            after = Character.isLetter(c) || (after && isMark(c));
        }
        return Optional.of(drawn.toString().strip().replaceAll(" {2,}", " "))
                .filter(words -> words.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** What stands for a character; nothing if the font has neither it nor what means the same. */
    private static String shown(int c, boolean afterLetter, Face face) {
        if (isMark(c)) {
            return afterLetter && Accents.isPlaced(c) && face.has(c) ? Character.toString(c) : "";
        }
        if (isPlain(c) && face.has(c)) {
            return Character.toString(c);
        }
        // letters of other widths and styles, such as those of formulas
        String same = LIKE.getOrDefault(c, Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        boolean known = same.codePoints().allMatch(d -> d != c && isPlain(d) && face.has(d));
        return known ? same : "";
    }

    private static boolean isPlain(int c) {
        return c < FIRST_ACCENT || (PLAIN.contains(UnicodeScript.of(c)) && !isPartOfSyllable(c));
    }

    /** Parts of a syllable of Hangul that no character has as a whole. */
    private static boolean isPartOfSyllable(int c) {
        return isFrom(c, 0x1100, 0x11FF) || isFrom(c, 0xA960, 0xA97F) || isFrom(c, 0xD7B0, 0xD7FF);
    }

    private static boolean isFrom(int c, int first, int last) {
        return c >= first && c <= last;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Controls of direction and of joining, and what chooses among the looks of a character. */
    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || (type == Character.CONTROL && !Character.isWhitespace(c))
                || isFrom(c, 0xFE00, 0xFE0F)
                || isFrom(c, 0xE0100, 0xE01EF)
                || c == 0x034F
                || c == 0x20E3;
    }

    /** Whether a text without this character would say something else. */
    private static boolean isMeant(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    /**
     * Of a name that is written in two scripts, as {@code 王小明 (Wang Xiaoming)}, the parts that can be drawn. A name is not cut: where
     * parts that cannot be drawn share a script with those that can, there is none.
     */
    static Optional<String> partOf(String name, Face face) {
        List<String> kept = new ArrayList<>();
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        Set<UnicodeScript> left = EnumSet.noneOf(UnicodeScript.class);
        for (String part : name.split(BETWEEN_PARTS, -1)) {
            Optional<String> drawn = drawable(part, face);
            drawn.ifPresent(kept::add);
            part.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(UnicodeScript::of)
                    .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                    .forEach(drawn.isPresent() ? scripts::add : left::add);
        }
        left.retainAll(scripts);
        return left.isEmpty() && !scripts.isEmpty() ? Optional.of(String.join(" ", kept)) : Optional.empty();
    }

    /** The first letters of the first and the last word, in capitals: {@code AL} of Ada Lovelace; one of a name of one word. */
    static String initials(String name) {
        List<String> words = List.of(name.replaceAll(",.*", "").split("[\\s-]+", -1)).stream()
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .toList();
        // de, van, bin: what begins with a small letter is not what a name is known by
        List<String> great = words.stream()
                .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                .toList();
        List<String> all = great.isEmpty() ? words : great;
        if (all.isEmpty()) {
            return "";
        }
        String first = initial(all.get(0));
        return all.size() == 1 ? first : first + initial(all.get(all.size() - 1));
    }

    private static String initial(String word) {
        return Character.toString(Character.toTitleCase(word.codePointAt(0)));
    }
}
