package io.github.vitae.page.metadata;

import io.github.vitae.model.About;
import io.github.vitae.model.ContentItem;
import io.github.vitae.model.value.RichText;
import java.util.Optional;

/** The first sentence of a text: what a page is described by where its author wrote no description. */
public final class FirstSentence {

    /** As much as search engines show, in characters. */
    private static final int MOST = 200;

    /** A sentence that is shorter says too little by itself: “Hi!”. */
    private static final int LEAST = 40;

    private FirstSentence() {}

    /** The first sentence of an entry: of its summary, else of its text. */
    public static Optional<String> of(ContentItem item) {
        return item.summary()
                .filter(text -> !text.isEmpty())
                .or(item::text)
                .map(FirstSentence::of)
                .filter(words -> !words.isEmpty());
    }

    /** What describes the page about the owner: the author's description, else the first sentence of their text. */
    public static Optional<String> of(About about) {
        return about.description()
                .or(() -> about.parts().stream()
                        .filter(About.Prose.class::isInstance)
                        .map(part -> of(((About.Prose) part).text()))
                        .filter(words -> !words.isEmpty())
                        .findFirst());
    }

    /** The first sentence of a text, of its first paragraph if it has several; {@code Hi! I build compilers.} is one. */
    public static String of(RichText text) {
        String words = text.firstParagraph().orElse(text).plain().strip();
        int end = 0;
        while (end < words.length()) {
            int c = words.codePointAt(end);
            end += Character.charCount(c);
            // what has no blanks between sentences says more in as many characters
            boolean wide = c == '。' || c == '！' || c == '？' || c == '｡';
            boolean narrow = c == '.' || c == '!' || c == '?' || c == '\u0964' || c == '\u061F' || c == '\u06D4';
            boolean last = end == words.length() || Character.isWhitespace(words.charAt(end));
            if ((wide && end >= LEAST / 2) || (narrow && last && end >= LEAST)) {
                break;
            }
        }
        return cut(words.substring(0, end), MOST);
    }

    /** Words up to a length in characters; where they are cut, at a blank if there is one, three dots say so. */
    public static String cut(String words, int most) {
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        int end = words.offsetByCodePoints(0, most - 2);
        int blank = words.lastIndexOf(' ', end);
        return words.substring(0, blank > end / 2 ? blank : end).strip() + " …";
    }
}
