package io.github.vitae.text.hidden;

import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a log may quote it: blanks stand for comments of any language that may be in it, for what a browser does not show,
 * and for what stands under a condition of Liquid. A log of a public repository is public.
 */
public final class QuotableText {

    private static final Pattern HASH = Pattern.compile("(?m)(?:(?<=[ \\t])|^)#.*+$");
    private static final Pattern PERCENT = Pattern.compile("(?mi)(?<!\\\\)%.*+$|^[ \\t]*+@comment.*+$");
    private static final Pattern SLASHES = Pattern.compile("(?m)(?<![:\\w])//.*+$|/\\*(?s:.*?)(?:\\*/|\\z)");
    private static final Pattern FRONT = Pattern.compile("\\A\\s*+(---|\\+\\+\\+)(?s:.*?)\\n\\1");
    private static final Pattern BLOCK = Pattern.compile(
            "\\{\\s{0,9}%-?\\s{0,99}(end)?(?:if|unless|case|for|tablerow|capture|comment|raw)(?![\\w-])");

    private static final Pattern STYLE = Pattern.compile("(?i)<style[^>]*+>");
    private static final Pattern STYLE_END = Pattern.compile("(?i)</style");
    private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*(?s:.*?)(?:\\*/|\\z)");

    private QuotableText() {}

    /** A file's text, its lines and columns as they were. */
    public static SourceText of(SourceText source) {
        String text = HiddenText.blankAll(source, 0, new Problems()).content();
        char[] shown = text.toCharArray();
        for (HiddenMarkup.Range element : HiddenMarkup.in(text, true)) {
            blank(shown, element.from(), element.to());
        }
        styles(text, shown);
        conditions(text, shown);
        String ending =
                source.file().substring(source.file().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        switch (ending) {
            case "yml", "yaml", "toml", "cff" -> blank(shown, HASH.matcher(text));
            case "bib" -> blank(shown, PERCENT.matcher(text));
            case "json" -> blank(shown, SLASHES.matcher(text));
            default -> {
                Matcher front = FRONT.matcher(text);
                if (front.find()) {
                    blank(shown, HASH.matcher(text).region(0, front.end()));
                }
            }
        }
        return source.with(new String(shown).replace(SourceText.FILLER, ' '));
    }

    /** The lines of {@link #of}. */
    public static List<String> lines(SourceText source) {
        return of(source).content().lines().toList();
    }

    private static void styles(String text, char[] shown) {
        Matcher style = STYLE.matcher(text);
        Matcher end = STYLE_END.matcher(text);
        for (int at = 0; style.find(at); ) {
            at = end.find(style.end()) ? end.end() : text.length();
            blank(shown, STYLE_COMMENT.matcher(text).region(style.end(), at));
        }
    }

    private static void conditions(String text, char[] shown) {
        Matcher tag = BLOCK.matcher(text);
        int depth = 0;
        int from = 0;
        while (tag.find()) {
            if (tag.group(1) == null) {
                from = depth == 0 ? tag.start() : from;
                depth++;
            } else if (depth > 0 && --depth == 0) {
                blank(shown, from, tag.end());
            }
        }
        if (depth > 0) {
            blank(shown, from, shown.length);
        }
    }

    private static void blank(char[] shown, Matcher found) {
        while (found.find()) {
            blank(shown, found.start(), found.end());
        }
    }

    private static void blank(char[] shown, int from, int to) {
        for (int i = from; i < to; i++) {
            shown[i] = shown[i] == '\n' ? '\n' : ' ';
        }
    }
}
