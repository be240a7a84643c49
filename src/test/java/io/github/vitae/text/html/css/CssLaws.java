package io.github.vitae.text.html.css;

import io.github.vitae.fuzz.Law;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must hold of whatever is published of an author's CSS. It is looked at with expressions, not with the tokenizer. */
public final class CssLaws {

    private static final Pattern FUNCTION = Pattern.compile("(?<![\\w-])(-?[A-Za-z_][\\w-]*)\\(");
    private static final Pattern SELECTOR = Pattern.compile("\\.vitae( > | )?(?![+~>]).*|\\.vitae");
    private static final Set<String> WITH_PARENTHESES = Set.of("not", "nth-child", "nth-of-type");

    private CssLaws() {}

    /**
     * Checks rules as they are published.
     *
     * @param css one rule to a line
     * @param length how long the author's text was
     */
    public static void sheet(String css, int length) {
        Law.check(css.length() <= 16L * length + 256, "it grows from " + length + " to " + css.length());
        css.lines().forEach(line -> Law.check(rules(line, 0) == line.length(), "something behind: " + line));
    }

    /** Reads rules and returns where they end. */
    private static int rules(String css, int from) {
        int at = from;
        while (at < css.length() && css.charAt(at) != '}') {
            int open = css.indexOf('{', at);
            Law.check(open > 0, "no rule: " + css.substring(at));
            String prelude = css.substring(at, open).strip();
            int close;
            if (prelude.matches("@media[ (][a-z0-9 :().,<>=+-]+")) {
                close = rules(css, open + 2);
            } else {
                close = css.indexOf('}', open);
                selectors(prelude);
                declarations(css.substring(open + 1, Math.max(open + 1, close)).strip());
            }
            Law.check(close > open && css.charAt(close) == '}', "left open: " + css.substring(at));
            at = css.startsWith("} ", close) ? close + 2 : close + 1;
        }
        return at;
    }

    private static void selectors(String selectors) {
        for (String selector : selectors.split(", ", -1)) {
            Law.check(SELECTOR.matcher(selector).matches(), "out of the author's part: " + selector);
            Law.check(
                    selector.chars().noneMatch(c -> "[]{}&|\\@;\"'/!".indexOf(c) >= 0), "more than names: " + selector);
            Law.check(WITH_PARENTHESES.containsAll(functions(selector)), "asks for more: " + selector);
        }
    }

    private static void declarations(String declarations) {
        for (String declaration : declarations.split("; ", -1)) {
            int colon = declaration.indexOf(": ");
            Law.check(colon > 0, "no declaration: " + declaration);
            Law.check(CssPolicy.isListed(declaration.substring(0, colon)), "not listed: " + declaration);
            Law.check(
                    declaration.chars().noneMatch(c -> "{}\\@;!<>[]".indexOf(c) >= 0),
                    "more than a value: " + declaration);
            Law.check(
                    functions(declaration.substring(colon)).stream().allMatch(CssPolicy::isFunction),
                    "not listed: " + declaration);
        }
    }

    private static Set<String> functions(String css) {
        Set<String> names = new TreeSet<>();
        Matcher function = FUNCTION.matcher(css);
        while (function.find()) {
            names.add(CodePoints.lower(function.group(1)));
        }
        return names;
    }
}
