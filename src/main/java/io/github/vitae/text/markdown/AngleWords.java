package io.github.vitae.text.markdown;

import io.github.vitae.text.source.SourceText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Words between angle brackets that are no element: {@code <Name>}, {@code Jane <jane at example dot org>}. As tags they would
 * be gone from the page. Such a tag names no element of HTML, has no values, and nothing ends it.
 */
final class AngleWords {

    private static final Pattern WORDS = Pattern.compile("<([A-Za-z][A-Za-z0-9]*+)(?:[ \\t][^<>=\"'/\\n]{0,200}+)?+>");
    private static final Pattern END = Pattern.compile("</([A-Za-z][A-Za-z0-9]*+)");

    /** Elements that browsers know, or once knew, and the parser's own list lacks; those of MathML among them. */
    private static final Set<String> OLD = Set.of(
            ("acronym annotation applet basefont bgsound big blink center dir font frame frameset hgroup image isindex keygen listing malignmark marquee math"
                            + " menuitem mglyph mi mn mo mrow ms mspace mtext semantics multicol nextid nobr noembed noframes picture plaintext portal rb rtc search slot"
                            + " spacer strike template tt xmp")
                    .split(" "));

    private AngleWords() {}

    /**
     * Adds a filler behind each bracket that opens words.
     *
     * @param text the text without its code
     */
    static void add(String text, int from, Map<Integer, String> insertions) {
        Matcher words = WORDS.matcher(text);
        Set<String> ended = new HashSet<>();
        boolean known = false;
        for (int at = from; words.find(at); at = words.end()) {
            String name = words.group(1).toLowerCase(Locale.ROOT);
            if (Tag.isKnownTag(name) || OLD.contains(name)) {
                continue;
            }
            if (!known) {
                Matcher end = END.matcher(text);
                while (end.find()) {
                    ended.add(end.group(1).toLowerCase(Locale.ROOT));
                }
                known = true;
            }
            if (!ended.contains(name)) {
                insertions.merge(words.start() + 1, String.valueOf(SourceText.FILLER), String::concat);
            }
        }
    }
}
