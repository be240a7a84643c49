package io.github.vitae.text.hidden;

import io.github.vitae.text.html.HidingStyles;
import io.github.vitae.text.html.Unseen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Where elements that a browser does not show stand in a text as it is written, before it is known which of it is HTML. For
 * texts that are passed on or quoted as they are; pages are made from what {@link Unseen} leaves.
 */
public final class HiddenMarkup {

    private static final Pattern START = Pattern.compile(
            "<([a-zA-Z][a-zA-Z0-9-]{0,40}+)((?:[\\s/](?:[^<>\"']|\"[^\"]{0,2000}+\"|'[^']{0,2000}+')*+)?+)>");
    private static final Pattern STYLE =
            Pattern.compile("<style[^>]*+>(.*?)</style", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private HiddenMarkup() {}

    /** A stretch of a text. */
    public record Range(int from, int to) {}

    /**
     * The hidden elements of a text, in order, none within another.
     *
     * @param open whether one that never ends counts, and goes on to the end of the text
     */
    public static List<Range> in(String text, boolean open) {
        List<Range> found = new ArrayList<>();
        if (text.indexOf('<') < 0) {
            return found;
        }
        List<String> sheets = new ArrayList<>();
        Matcher style = STYLE.matcher(text);
        while (style.find()) {
            sheets.add(style.group(1));
        }
        HidingStyles styles = HidingStyles.of(sheets);
        Matcher start = START.matcher(text);
        Set<String> endless = new HashSet<>();
        int at = 0;
        while (start.find(at)) {
            at = start.end();
            String name = start.group(1).toLowerCase(Locale.ROOT);
            if (!endless.contains(name) && hides(start, styles)) {
                int end = end(text, name, at);
                if (end < 0) {
                    endless.add(name);
                }
                if (end >= 0 || open) {
                    at = end >= 0 ? end : text.length();
                    found.add(new Range(start.start(), at));
                }
            }
        }
        return found;
    }

    private static boolean hides(Matcher start, HidingStyles styles) {
        Element frame = Parser.xmlParser().settings(ParseSettings.htmlDefault).parseInput(start.group(), "");
        return frame.childrenSize() > 0 && Unseen.hides(frame.child(0), styles);
    }

    /** Behind the end tag of an element; -1 if it has none. */
    private static int end(String text, String name, int from) {
        Matcher tag = Pattern.compile("<(/?)" + Pattern.quote(name) + "(?=[\\s/>])[^<>]*+>", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        int depth = 1;
        int at = from;
        while (tag.find(at)) {
            at = tag.end();
            depth += tag.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
