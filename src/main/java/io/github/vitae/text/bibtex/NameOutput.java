package io.github.vitae.text.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names whose macros are read: their text, in which each sign that leads to a note is one character that no text holds, and
 * the same in LaTeX, without signs and looks.
 */
final class NameOutput {

    /** The first of the characters that stand for signs, one for each: those for private use on plane 15. */
    private static final int FIRST_SIGN = 0xF0000;

    private static final int LAST_SIGN = 0xFFFFD;

    private final String latex;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private final List<NameRemarks.Remark> signs = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private int keptTo;

    /** @param latex the field */
    NameOutput(String latex) {
        this.latex = latex;
    }

    /** Adds words, which stand for what is at a place of the field. */
    void put(String words, int place) {
        text.append(words);
        for (int i = 0; i < words.length(); i++) {
            places.add(place);
        }
    }

    /**
     * Adds the character that an entity of HTML stands for, or the ampersand that starts none: <code>M&amp;uuml;ller</code>.
     *
     * @param at where the ampersand is
     * @return where the field goes on
     */
    int ampersand(int at) {
        Optional<LatexMacros.Entity> entity = LatexMacros.entity(latex, at + 1);
        if (entity.isEmpty()) {
            put("&", at);
            return at + 1;
        }
        String written = entity.get().text();
        int end = entity.get().end();
        if (NameSigns.end(written, 0) == written.length()) {
            sign(written, at, end);
        } else {
            put(written, at);
            cut(at, end);
            kept.append(written.equals("&") ? "\\&" : written);
        }
        return end;
    }

    /** Adds a sign, which may be empty, and leaves out what it was written with. */
    void sign(String written, int from, int to) {
        remark(new NameRemarks.Remark(NameRemarks.Kind.SIGN, written, to), from);
    }

    /** Adds what stands beside a name as a character of its own, and leaves out what it was written with. */
    void remark(NameRemarks.Remark remark, int from) {
        cut(from, remark.end());
        if (!remark.words().isEmpty() && FIRST_SIGN + signs.size() <= LAST_SIGN) {
            put(Character.toString(FIRST_SIGN + signs.size()), from);
            signs.add(remark);
        }
    }

    /** Whether the last word is a capital letter alone. */
    boolean endsWithInitial() {
        int last = text.length() - 1;
        return last >= 0
                && Character.isUpperCase(text.charAt(last))
                && (last == 0 || !Character.isLetter(text.charAt(last - 1)));
    }

    /** Leaves out what says nothing of the names themselves. */
    void cut(int from, int to) {
        if (from >= keptTo) {
            kept.append(latex, keptTo, from);
            keptTo = to;
        }
    }

    /** The field in LaTeX, without signs and looks. */
    String kept() {
        return kept + latex.substring(keptTo);
    }

    /** The names. */
    String text() {
        return text.toString();
    }

    /** The signs in a part of the text, as they are shown, each once: {@code *†}, {@code 1,2}; empty if there are none. */
    String signs(String part) {
        return NameSigns.joined(remarks(part, NameRemarks.Kind.SIGN));
    }

    /** What else of a kind stands beside the names in a part of the text, in its order. */
    List<String> remarks(String part, NameRemarks.Kind kind) {
        if (signs.isEmpty()) {
            return List.of();
        }
        return part.codePoints()
                .filter(NameOutput::isSign)
                .mapToObj(sign -> signs.get(sign - FIRST_SIGN))
                .filter(remark -> remark.kind() == kind)
                .map(NameRemarks.Remark::words)
                .toList();
    }

    /** A part of the text without signs. */
    static String bare(String part) {
        if (!hasSurrogates(part)) {
            return part;
        }
        StringBuilder bare = new StringBuilder(part.length());
        part.codePoints().filter(c -> !isSign(c)).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean hasSurrogates(String part) {
        for (int at = 0; at < part.length(); at++) {
            if (Character.isSurrogate(part.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    static boolean isSign(int c) {
        return c >= FIRST_SIGN && c <= LAST_SIGN;
    }

    /** Where a place in the text is in the field. */
    int place(int of) {
        return of < places.size() ? places.get(of) : latex.length();
    }
}
