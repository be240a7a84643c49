package io.github.vitae.text.html;

import org.jsoup.nodes.Element;

/** Footnotes in a text that is cleaned. */
final class NotesOfTexts {

    /** What leads from a footnote to where it belongs. */
    private static final char WAY_BACK = '↩';

    private static final String NOTES = "section.footnotes";

    private NotesOfTexts() {}

    /** The words of a text without its footnotes and the numbers that lead to them, which mean nothing elsewhere. */
    static String without(Element root) {
        String text = root.text();
        if (text.indexOf(WAY_BACK) < 0 || root.selectFirst(NOTES) == null) {
            return text;
        }
        Element words = root.clone();
        words.select(NOTES + ",sup:has(> a[href^=#fn-])").remove();
        return words.text();
    }
}
