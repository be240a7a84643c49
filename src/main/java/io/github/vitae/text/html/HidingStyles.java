package io.github.vitae.text.html;

import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The rules of an author's own style sheets by which elements are shown or not, and what follows from them and from the
 * {@code style} attribute for an element. Rules that hold on paper, on small screens and the like only are none of these.
 */
public final class HidingStyles {

    private static final int DEEPEST = 5;
    private static final int MOST_RULES = 1000;

    private static final Pattern ABOUT = Pattern.compile(
            "(?i)\\\\|display|visibility|opacity|font|transform|clip|text-indent|overflow|position|color|filter|scale|zoom");
    /** What an element is in only while a reader does something with it. */
    private static final Pattern STATE =
            Pattern.compile("(?i::(?:hover|focus(?:-visible|-within)?|active|target|checked|popover-open|open)\\b)");

    /** A state of whatever element. */
    private static final Pattern ALONE = Pattern.compile("(^|[\\s>+~])" + STATE.pattern());

    private static final Pattern PSEUDO_ELEMENT =
            Pattern.compile("(?i)::|:(?:before|after|first-letter|first-line|marker|placeholder)\\b");
    private static final Pattern LINK = Pattern.compile("(?i):(?:link|visited|any-link|enabled|root)\\b");
    private static final Pattern ALWAYS = Pattern.compile(
            "(?i)@media\\s+(?:only\\s+)?(?:all|screen)\\s*|@(?:supports|layer|scope)\\b.*|@media\\s*not\\s+print\\s*|@media[^{},]*\\(\\s*min-(?:device-)?width\\s*:\\s*(?:[0-9]{1,2}|[12][0-9]{2})px\\s*\\)\\s*",
            Pattern.DOTALL);

    private final List<Rule> rules = new ArrayList<>();

    /** A rule: which elements it is for, how much it weighs, whether it waits for the reader, what it declares. */
    private record Rule(Evaluator elements, int weight, boolean waiting, CssDeclarations declarations) {}

    /** The rules of some style sheets. */
    public static HidingStyles of(List<String> sheets) {
        HidingStyles styles = new HidingStyles();
        for (String sheet : sheets) {
            String css = CssDeclarations.withoutComments(sheet);
            styles.read(css, 0, css.length(), 0);
        }
        styles.rules.sort(Comparator.comparingInt(Rule::weight));
        return styles;
    }

    private void read(String css, int from, int to, int depth) {
        int at = from;
        while (at < to && rules.size() < MOST_RULES) {
            int stop = CssDeclarations.scan(css, at, to, ";{}");
            boolean block = stop < to && css.charAt(stop) == '{';
            int end = block ? CssDeclarations.scan(css, stop + 1, to, "}") : stop;
            String prelude = css.substring(at, stop).strip();
            if (block && prelude.startsWith("@")) {
                if (depth < DEEPEST && ALWAYS.matcher(prelude).matches()) {
                    read(css, stop + 1, end, depth + 1);
                }
            } else if (block && ABOUT.matcher(css).region(stop, end).find()) {
                rule(prelude, css.substring(stop + 1, end), depth);
            }
            at = end + 1;
        }
    }

    /** A rule, and those within it: CSS Nesting, section 3. */
    private void rule(String prelude, String body, int depth) {
        StringBuilder own = new StringBuilder();
        for (int at = 0; at < body.length(); ) {
            int stop = CssDeclarations.scan(body, at, body.length(), ";{");
            boolean block = stop < body.length() && body.charAt(stop) == '{';
            int end = block ? CssDeclarations.scan(body, stop + 1, body.length(), "}") : stop;
            String words = body.substring(at, stop).strip();
            if (!block) {
                own.append(words).append(';');
            } else if (depth < DEEPEST && !words.startsWith("@")) {
                String inner = words.contains("&") ? words.replace("&", prelude) : prelude + " " + words;
                rule(inner, body.substring(stop + 1, Math.min(end, body.length())), depth + 1);
            }
            at = end + 1;
        }
        CssDeclarations declarations = CssDeclarations.of(own.toString());
        for (int selector = 0; selector < prelude.length(); ) {
            int comma = CssDeclarations.scan(prelude, selector, prelude.length(), ",");
            add(prelude.substring(selector, comma).strip(), declarations);
            selector = comma + 1;
        }
    }

    private void add(String selector, CssDeclarations declarations) {
        boolean waiting = STATE.matcher(selector).find();
        String plain = LINK.matcher(
                        STATE.matcher(ALONE.matcher(selector).replaceAll("$1*")).replaceAll(""))
                .replaceAll("");
        if (PSEUDO_ELEMENT.matcher(plain).find()) {
            return;
        }
        try {
            Evaluator elements = Selector.evaluatorOf(plain.isBlank() ? "*" : plain);
            rules.add(new Rule(elements, weight(selector), waiting, declarations));
        } catch (Selector.SelectorParseException | IllegalArgumentException unreadable) {
            // a selector of a later time; what it is for stays
        }
    }

    /** How much a selector weighs, Selectors Level 4, section 17: identifiers, then classes, then elements. */
    private static int weight(String selector) {
        int weight = 0;
        Matcher part = Pattern.compile("([#.\\[:]?)[\\w-]+").matcher(selector);
        while (part.find()) {
            weight += part.group(1).equals("#") ? 10_000 : part.group(1).isEmpty() ? 1 : 100;
        }
        return weight;
    }

    /** What applies to an element while nobody does anything with it. */
    public CssDeclarations of(Element element) {
        if (rules.isEmpty() && !element.hasAttr("style")) {
            return CssDeclarations.NONE;
        }
        CssDeclarations declared = new CssDeclarations(new LinkedHashMap<>());
        for (Rule rule : rules) {
            if (!rule.waiting && element.is(rule.elements)) {
                declared.add(rule.declarations);
            }
        }
        if (element.hasAttr("style")) {
            declared.add(CssDeclarations.of(PlainText.visible(element.attr("style"))));
        }
        return declared;
    }

    /** Whether a reader can have an element shown, as what waits for the mouse to come near. */
    boolean isReachable(Element element) {
        for (Rule rule : rules) {
            if (rule.waiting && !rule.declarations.hide() && element.is(rule.elements)) {
                CssDeclarations shown = new CssDeclarations(new LinkedHashMap<>());
                shown.add(of(element));
                shown.add(rule.declarations);
                if (!shown.hide()) {
                    return true;
                }
            }
        }
        return false;
    }
}
