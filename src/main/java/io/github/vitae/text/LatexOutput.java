package io.github.vitae.text;

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
    private final StringBuilder accents = new StringBuilder();
    private final Deque<String> groups = new ArrayDeque<>();
    private final List<String> kept = new ArrayList<>();
    private int elements;
    private int keptFrom = -1;
    private int keptWithin;

    /** The text in HTML, not yet cleaned. */
    String html() {
        return Normalizer.normalize(html, Normalizer.Form.NFC).strip();
    }

    /** The words. */
    String plain() {
        return HtmlGate.folded(Normalizer.normalize(plain, Normalizer.Form.NFC));
    }

    /** The words whose letters keep their case: those in braces of their own, and mathematics. */
    List<String> kept() {
        return kept.stream()
                .map(words -> HtmlGate.folded(Normalizer.normalize(words, Normalizer.Form.NFC)))
                .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    /** Adds mathematics, and its words, which keep their case. */
    void addKept(String markup, String words) {
        add(markup, words);
        if (keptFrom < 0) {
            kept.add(words);
        }
    }

    /** Adds mark-up, and its words. */
    void add(String markup, String words) {
        accents.setLength(0);
        html.append(markup);
        plain.append(words);
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
            kept.add(plain.substring(keptFrom));
            keptFrom = -1;
        }
        if (!groups.isEmpty()) {
            String closing = groups.pop();
            html.append(closing);
            plain.append(closing.startsWith("”") ? "”" : "");
            elements -= (int) closing.chars().filter(c -> c == '>').count();
        }
    }

    void closeAll() {
        while (!groups.isEmpty()) {
            closeGroup();
        }
    }
}
