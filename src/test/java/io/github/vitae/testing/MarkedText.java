package io.github.vitae.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which {@code «} and {@code »} mark a stretch, and {@code ¤} a place where something may be put in that means
 * nothing to the text.
 *
 * @param text the text without its marks
 * @param line the line on which the stretch starts, from 1
 * @param column the column at which it starts, from 1
 */
public record MarkedText(String text, int line, int column) {

    /** What is put in at {@code ¤}: nothing, a tab, a character of two code units and one of three bytes. */
    private static final List<String> FILLINGS = List.of("", "\t", "😀", "文\t𝔸 ");

    /** The text in all its variants, each with the place that its marked stretch then has. */
    public static List<MarkedText> variants(String marked) {
        List<MarkedText> variants = new ArrayList<>();
        for (String filling : FILLINGS) {
            String filled = marked.replace("¤", filling);
            if (filling.isEmpty() || !filled.equals(marked)) {
                variants.add(of(filled));
            }
        }
        MarkedText plain = variants.get(0);
        variants.add(new MarkedText(plain.text.replace("\n", "\r\n"), plain.line, plain.column));
        variants.add(new MarkedText(plain.text.replace("\n", "\r"), plain.line, plain.column));
        variants.add(new MarkedText("\uFEFF" + plain.text, plain.line, plain.column));
        variants.add(new MarkedText("\uFEFF" + plain.text.replace("\n", "\r\n"), plain.line, plain.column));
        return variants;
    }

    private static MarkedText of(String marked) {
        int at = marked.indexOf('«');
        String before = marked.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - (before.lastIndexOf('\n') + 1) + 1;
        return new MarkedText(marked.replace("«", "").replace("»", ""), line, column);
    }
}
