package io.github.vitae.text.bibtex;

import io.github.vitae.text.source.KeptRange;
import io.github.vitae.text.source.PlainText;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A text that is rendered, as HTML and as plain words at once. Accents wait for the letter that follows them; elements
 * end with the group that they are opened in, and are not nested deeper than anybody could see.
 */
final class LatexOutput {

    private static final int DEEPEST = 12;

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder accents = new StringBuilder();
    private final Deque<String> groups = new ArrayDeque<>();
    private final List<KeptRange> kept = new ArrayList<>();
    private int elements;
    private int keptFrom = -1;
    private int keptShownFrom;
    private int keptWithin;

    /** The text in HTML, not yet cleaned. */
    String html() {
        return Normalizer.normalize(html, Normalizer.Form.NFC).strip();
    }

    /** The words. */
    String plain() {
        return PlainText.folded(Normalizer.normalize(plain, Normalizer.Form.NFC));
    }

    /** The words as the HTML has them: {@code CO2}, where its 2 is set low. */
    String shown() {
        return PlainText.folded(Normalizer.normalize(shown, Normalizer.Form.NFC));
    }

    /** The words whose letters keep their case: those in braces of their own, and mathematics. */
    List<KeptRange> kept() {
        int length = shown().length();
        return kept.stream()
                .map(raw -> new KeptRange(
                        PlainText.folded(Normalizer.normalize(raw.words(), Normalizer.Form.NFC)),
                        Math.min(place(raw.start(), true), length),
                        Math.min(place(raw.end(), false), length)))
                .filter(found -> found.words().codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    /** Where a place in what was written is in the words, of which white space is folded and accents are put on letters. */
    private int place(int at, boolean blankCounts) {
        String before = Normalizer.normalize(shown.substring(0, at), Normalizer.Form.NFC);
        int words = PlainText.folded(before).length();
        boolean blank = !before.isEmpty()
                && PlainText.folded(before.substring(before.length() - 1)).isEmpty();
        return words + (blank && blankCounts && words > 0 ? 1 : 0);
    }

    /** Adds mathematics, which keeps its case. */
    void addKept(LatexMath math) {
        int start = shown.length();
        accents.setLength(0);
        html.append(math.html());
        plain.append(math.plain());
        shown.append(math.shown());
        if (keptFrom < 0) {
            kept.add(new KeptRange(math.plain(), start, shown.length()));
        }
    }

    /** Adds mark-up, and its words. */
    void add(String markup, String words) {
        accents.setLength(0);
        html.append(markup);
        plain.append(words);
        shown.append(words);
    }

    /** Adds mark-up that has no words. */
    void html(String markup) {
        html.append(markup);
    }

    /** Adds white space, which accents pass over. */
    void blank(boolean paragraph) {
        if (accents.isEmpty()) {
            boolean blank = !html.isEmpty() && html.charAt(html.length() - 1) == ' ';
            html.append(paragraph && !html.isEmpty() ? "<br>" : blank ? "" : " ");
            plain.append(' ');
            shown.append(' ');
        }
    }

    /** An accent for the next letter. */
    void accent(char mark) {
        accents.append(mark);
    }

    /** Whether an accent waits for its letter. */
    boolean awaitsLetter() {
        return !accents.isEmpty();
    }

    /** A character, with the accents that wait for one. */
    void character(int c) {
        if (accents.isEmpty() && c != '>' && c != '<' && c != '&') {
            html.appendCodePoint(c);
            plain.appendCodePoint(c);
            shown.appendCodePoint(c);
            return;
        }
        int base = accents.isEmpty() ? c : c == 'ı' ? 'i' : c == 'ȷ' ? 'j' : c;
        String text = Character.toString(base) + accents.reverse();
        accents.setLength(0);
        html.append(
                switch (base) {
                    case '>' -> "&gt;";
                    case '<' -> "&lt;";
                    case '&' -> "&amp;";
                    default -> text;
                });
        plain.append(text);
        shown.append(text);
    }

    /** Opens a group that something closes. */
    void openGroup(String closing) {
        groups.push(closing);
    }

    /** Opens a group of braces alone, whose letters keep their case. */
    void openKept() {
        openGroup("");
        if (keptFrom < 0) {
            keptFrom = plain.length();
            keptShownFrom = shown.length();
            keptWithin = groups.size();
        }
    }

    /** Opens a group that is an element. */
    void openGroup(String tag, String closing) {
        boolean deep = elements >= DEEPEST;
        groups.push(deep ? "" : closing);
        open(deep ? "" : tag);
    }

    /** Opens an element for what is left of the group that this is in. */
    void openInGroup(String tag) {
        if (elements < DEEPEST) {
            String outer = groups.isEmpty() ? "" : groups.pop();
            groups.push("</" + tag.split(" ")[0] + ">" + outer);
            open(tag);
        }
    }

    private void open(String tag) {
        if (!tag.isEmpty()) {
            html.append('<').append(tag).append('>');
            elements++;
        }
    }

    void closeGroup() {
        accents.setLength(0);
        if (keptFrom >= 0 && groups.size() == keptWithin) {
            kept.add(new KeptRange(plain.substring(keptFrom), keptShownFrom, shown.length()));
            keptFrom = -1;
        }
        if (!groups.isEmpty()) {
            String closing = groups.pop();
            html.append(closing);
            plain.append(closing.startsWith("”") ? "”" : "");
            shown.append(closing.startsWith("”") ? "”" : "");
            elements -= (int) closing.chars().filter(c -> c == '>').count();
        }
    }

    void closeAll() {
        while (!groups.isEmpty()) {
            closeGroup();
        }
    }
}
