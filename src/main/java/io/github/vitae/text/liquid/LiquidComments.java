package io.github.vitae.text.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the comments of Liquid stand in a text: {@code {% comment %}} with its end, one within another counted, and
 * {@code {% # … %}}. Liquid reads them before Markdown and HTML do, in code and in HTML comments too. What stands between
 * {@code {% raw %}} and its end is text, tags of comments among it.
 */
public final class LiquidComments {

    /** Not behind one more brace: {@code {{% comment %}}} is a shortcode of Hugo's, which ends otherwise. */
    private static final Pattern TAG = Pattern.compile(
            "(?<!\\{)\\{%-?\\s{0,99}+(?:(#)|(comment|endcomment|raw|endraw)\\b)((?:(?!%\\}|\\{%).){0,2000}+)%\\}",
            Pattern.DOTALL);

    private LiquidComments() {}

    /**
     * A comment.
     *
     * @param from where it starts
     * @param to behind its end; the end of the text if it has none
     * @param opening where the text in it starts
     * @param closed whether it has an end
     */
    public record Range(int from, int to, int opening, boolean closed) {}

    /**
     * The comments of a text, in order.
     *
     * @param raw whether tags of comments between {@code {% raw %}} and its end are text, as they are where Liquid is rendered
     */
    public static List<Range> in(String text, int from, boolean raw) {
        List<Range> found = new ArrayList<>();
        if (text.indexOf("{%", from) < 0) {
            return found;
        }
        Matcher tag = TAG.matcher(text);
        int start = -1;
        int opening = -1;
        int depth = 0;
        boolean rawEnds = true;
        int at = from;
        while (tag.find(at)) {
            at = tag.end();
            String name = tag.group(2) == null ? "#" : tag.group(2);
            if (name.equals("comment")) {
                start = depth == 0 ? tag.start() : start;
                opening = depth == 0 ? tag.end() : opening;
                depth++;
            } else if (name.equals("endcomment") && depth > 0) {
                depth--;
                if (depth == 0) {
                    found.add(new Range(start, at, opening, true));
                }
            } else if (name.equals("#") && depth == 0) {
                found.add(new Range(tag.start(), at, at, true));
            } else if (name.equals("raw") && (raw || depth > 0) && rawEnds) {
                int end = endOfRaw(text, at);
                rawEnds = end > at;
                at = end;
            }
        }
        if (depth > 0) {
            found.add(new Range(start, text.length(), opening, false));
        }
        return found;
    }

    /** Behind the next end of text that stands as it is; where it was looked from if there is none. */
    private static int endOfRaw(String text, int from) {
        Matcher tag = TAG.matcher(text);
        for (int at = from; tag.find(at); at = tag.end()) {
            if ("endraw".equals(tag.group(2))) {
                return tag.end();
            }
        }
        return from;
    }
}
