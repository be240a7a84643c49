package io.github.vitae.text;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Renders one text in LaTeX as HTML and as plain words. No macro is executed; nesting costs no stack. */
final class LatexRenderer {

    /** Takes macros that are not known. */
    @FunctionalInterface
    interface UnknownMacro {
        void accept(String name, int offset);
    }

    private static final class Loaded {
        static final Properties SIGNS = WordList.load("latex.properties");
    }

    /** Macros that mark their argument up, and declarations that mark the rest of a group up. */
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("emph", "em"),
            Map.entry("em", "em"),
            Map.entry("textit", "i"),
            Map.entry("textsl", "i"),
            Map.entry("mkbibemph", "em"),
            Map.entry("mkbibitalic", "i"),
            Map.entry("mkbibbold", "b"),
            Map.entry("it", "i"),
            Map.entry("sl", "i"),
            Map.entry("itshape", "i"),
            Map.entry("slshape", "i"),
            Map.entry("textbf", "b"),
            Map.entry("bf", "b"),
            Map.entry("bfseries", "b"),
            Map.entry("texttt", "code"),
            Map.entry("tt", "code"),
            Map.entry("ttfamily", "code"),
            Map.entry("textsc", "span class=\"small-caps\""),
            Map.entry("sc", "span class=\"small-caps\""),
            Map.entry("scshape", "span class=\"small-caps\""),
            Map.entry("underline", "u"),
            Map.entry("textsuperscript", "sup"),
            Map.entry("textsubscript", "sub"));

    private static final Set<String> QUOTES = Set.of("enquote", "mkbibquote");

    private static final Set<String> DECLARATIONS =
            Set.of("em", "it", "sl", "itshape", "slshape", "bf", "bfseries", "tt", "ttfamily", "sc", "scshape");

    /** Macros that go, and leave their argument. */
    private static final Set<String> TRANSPARENT = Set.of(
            ("textrm textsf textup textmd textnormal text mbox hbox fbox rm sf upshape mdseries rmfamily sffamily normalfont"
                            + " relax protect noindent nobreak nolinebreak natexlab bibnamedelima bibinitperiod noop"
                            + " textlatin foreignlanguage uppercase lowercase MakeUppercase MakeLowercase small large"
                            + " footnotesize tiny scriptsize normalsize leavevmode unskip ignorespaces bibinfo bibfnamefont"
                            + " bibnamefont selectlanguage sortnoop par newline linebreak quad qquad space hfill break null"
                            + " newblock penalty ensuremath")
                    .split(" "));

    private static final Set<String> SPACES =
            Set.of("par", "newline", "linebreak", "quad", "qquad", "space", "hfill", "break", "newblock");

    /** Macros that go with their first argument. */
    private static final Set<String> DROPPING = Set.of(
            ("footnote thanks label index cite citep citet ref vspace hspace noopsort textcolor color bibinfo phantom"
                            + " footnotemark fontsize foreignlanguage selectlanguage sortnoop SortNoop noop")
                    .split(" "));

    private static final Pattern TAG =
            Pattern.compile("</?(i|b|em|strong|sub|sup|scp|jats:[a-z-]{1,20}|mml:[a-z]{1,20})>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,6});");
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^[ \\t]*+%.*+(?:\\n|\\z)");
    private static final int LONGEST_MATH = 1000;
    private static final int DEEPEST_MARKUP = 12;

    private final String latex;
    private final UnknownMacro unknown;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder accents = new StringBuilder();
    private final Deque<String> groups = new ArrayDeque<>();
    private int markup;
    private int at;

    private LatexRenderer(String latex, UnknownMacro unknown) {
        this.latex = latex;
        this.unknown = unknown;
    }

    /** Renders a text. */
    static LatexRenderer render(String latex, UnknownMacro unknown) {
        LatexRenderer renderer = new LatexRenderer(withoutComments(latex), unknown);
        renderer.run();
        return renderer;
    }

    /** A line that starts with a percent sign, behind the first line, is a comment; nothing moves. */
    private static String withoutComments(String latex) {
        if (latex.indexOf("%") < 0 || latex.indexOf('\n') < 0) {
            return latex;
        }
        StringBuilder kept = new StringBuilder(latex);
        Matcher comment = COMMENT_LINE.matcher(latex);
        int from = latex.indexOf('\n') + 1;
        while (from <= latex.length() && comment.find(from)) {
            for (int i = comment.start(); i < comment.end(); i++) {
                kept.setCharAt(i, ' ');
            }
            from = Math.max(comment.end(), from + 1);
        }
        return kept.toString();
    }

    /** The text in HTML, not yet cleaned. */
    String html() {
        return Normalizer.normalize(html, Normalizer.Form.NFC).strip();
    }

    /** The words. */
    String plain() {
        return HtmlGate.folded(Normalizer.normalize(plain, Normalizer.Form.NFC));
    }

    private void run() {
        while (at < latex.length()) {
            char c = latex.charAt(at);
            switch (c) {
                case '\\' -> macro();
                case '{' -> openGroup("");
                case '}' -> closeGroup();
                case '$' -> math();
                case '~' -> sign("\u00A0", 1);
                case '<' -> tag();
                case '&' -> entity();
                case '-', '`', '\'', '!', '?' -> ligature(c);
                case ' ', '\t', '\n' -> space();
                default -> character(latex.codePointAt(at));
            }
        }
        while (!groups.isEmpty()) {
            html.append(groups.pop());
        }
    }

    private void openGroup(String closing) {
        groups.push(closing);
        at++;
    }

    private void closeGroup() {
        accents.setLength(0);
        if (!groups.isEmpty()) {
            String closing = groups.pop();
            html.append(closing);
            plain.append(closing.startsWith("”") ? "”" : "");
            markup -= (int) closing.chars().filter(c -> c == '>').count();
        }
        at++;
    }

    private void space() {
        int start = at;
        while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
        if (accents.isEmpty()) {
            boolean paragraph =
                    latex.substring(start, at).chars().filter(c -> c == '\n').count() > 1;
            html.append(paragraph && !html.isEmpty() && at < latex.length() ? "<br>" : " ");
            plain.append(' ');
        }
    }

    /** A character, with the accents that wait for one. */
    private void character(int c) {
        int base = accents.isEmpty() ? c : c == 'ı' ? 'i' : c == 'ȷ' ? 'j' : c;
        String text = Character.toString(base) + accents.reverse();
        accents.setLength(0);
        html.append(base == '>' ? "&gt;" : base == '<' ? "&lt;" : base == '&' ? "&amp;" : text);
        plain.append(text);
        at += Character.charCount(c);
    }

    /** What stands for so many characters of the source. */
    private void sign(String text, int length) {
        int next = at + length;
        text.codePoints().forEach(this::character);
        at = next;
    }

    private void ligature(char c) {
        String two = latex.substring(at, Math.min(latex.length(), at + 2));
        if (latex.startsWith("---", at)) {
            sign("—", 3);
        } else if (two.equals("--")) {
            sign("–", 2);
        } else if (two.equals("``")) {
            sign("“", 2);
        } else if (two.equals("''")) {
            sign("”", 2);
        } else if (two.equals("!`")) {
            sign("¡", 2);
        } else if (two.equals("?`")) {
            sign("¿", 2);
        } else {
            sign(c == '`' ? "‘" : c == '\'' ? "’" : String.valueOf(c), 1);
        }
    }

    /** A tag that archives leave in titles. */
    private void tag() {
        Matcher tag = TAG.matcher(latex).region(at, latex.length());
        if (!tag.lookingAt()) {
            character('<');
            return;
        }
        if (tag.group(1).indexOf(':') < 0 && !tag.group(1).equals("scp")) {
            html.append(tag.group());
        } else if (tag.group(1).equals("jats:p") || tag.group(1).equals("jats:title")) {
            html.append(' ');
            plain.append(' ');
        }
        at = tag.end();
    }

    private void entity() {
        Matcher entity = ENTITY.matcher(latex).region(at, latex.length());
        if (entity.lookingAt()) {
            sign(
                    HtmlGate.visible(Parser.unescapeEntities(entity.group(), false)),
                    entity.group().length());
        } else {
            character('&');
        }
    }

    private void math() {
        int run = latex.startsWith("$$", at) ? 2 : 1;
        int end = mathEnd(at + run, "$".repeat(run));
        if (end < 0) {
            sign("$".repeat(run), run);
        } else {
            math(at + run, end, end + run);
        }
    }

    private void math(int start, int end, int next) {
        LatexMath math = LatexMath.of(HtmlGate.visible(latex.substring(start, end)));
        html.append(math.html());
        plain.append(math.plain());
        accents.setLength(0);
        at = next;
    }

    /** Where mathematics ends; negative if it does not within its group, or if what is between can be none. */
    private int mathEnd(int start, String closing) {
        if (start >= latex.length() || Character.isWhitespace(latex.charAt(start))) {
            return -1;
        }
        int depth = 0;
        for (int i = start; i < Math.min(latex.length(), start + LONGEST_MATH); i++) {
            char c = latex.charAt(i);
            if (i > start && depth == 0 && latex.startsWith(closing, i)) {
                boolean price = closing.equals("$")
                        && (Character.isWhitespace(latex.charAt(i - 1))
                                || (i + 1 < latex.length()
                                        && Character.isDigit(latex.charAt(i + 1))
                                        && Character.isDigit(latex.charAt(start))));
                return price ? -1 : i;
            }
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth < 0) {
                return -1;
            }
        }
        return -1;
    }

    private void macro() {
        int start = at;
        int end = at + 1;
        while (end < latex.length() && isLetter(latex.charAt(end))) {
            end++;
        }
        boolean word = end > start + 1;
        if (!word) {
            end = Math.min(latex.length(), end + 1);
        }
        String name = latex.substring(start + 1, end);
        at = end;
        if (LatexAccents.isAccent(name) && accent(name, word)) {
            return;
        }
        if (word) {
            word(name, start);
        } else {
            symbol(name);
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Takes an accent, for the next letter; answers no where no letter can follow. */
    private boolean accent(String name, boolean word) {
        if (word || latex.startsWith(" ", at)) {
            skipBlanks();
        }
        if (latex.startsWith("{}", at)) {
            sign(String.valueOf(LatexAccents.alone(name)).strip(), 2);
            return true;
        }
        int next = at;
        while (next < latex.length() && latex.charAt(next) == '{') {
            next++;
        }
        if (next >= latex.length() || !(Character.isLetter(latex.codePointAt(next)) || latex.charAt(next) == '\\')) {
            return !word && !name.equals("=");
        }
        accents.append(LatexAccents.mark(name));
        return true;
    }

    private void symbol(String name) {
        switch (name) {
            case "(" -> delimitedMath("\\)");
            case "[" -> delimitedMath("\\]");
            case "", "-", "/", "@", "!", "|" -> accents.setLength(0);
            case " ", "\n", "\\", ",", ";", ":" -> {
                html.append(' ');
                plain.append(' ');
            }
            case "&" -> sign("&", latex.startsWith("amp;", at) ? 4 : 0);
            default -> sign(name, 0);
        }
    }

    private void delimitedMath(String closing) {
        int end = latex.indexOf(closing, at);
        if (end >= 0 && end - at <= LONGEST_MATH) {
            math(at, end, end + 2);
        }
    }

    private void word(String name, int start) {
        String sign = Loaded.SIGNS.getProperty(name);
        Optional<String> math = LatexMath.sign(name);
        if (sign != null || math.isPresent()) {
            skipBlanks();
            boolean empty = latex.startsWith("{}", at);
            sign(sign != null ? sign : math.orElse(""), empty ? 2 : 0);
        } else if (name.equals("url") || name.equals("path") || name.equals("nolinkurl")) {
            argument().ifPresent(url -> link(LatexText.verbatim(url)));
        } else if (name.equals("href")) {
            argument().ifPresent(this::linkAround);
        } else if (TAGS.containsKey(name)) {
            markUp(TAGS.getOrDefault(name, "span"), DECLARATIONS.contains(name));
        } else if (QUOTES.contains(name)) {
            skipBlanks();
            if (latex.startsWith("{", at)) {
                sign("“", 0);
                openGroup("”");
            }
        } else if (name.equals("ensuremath")) {
            int from = at + 1;
            argument().ifPresent(tex -> math(from, from + tex.length(), at));
        } else {
            skipBlanks();
            if (DROPPING.contains(name)) {
                argument();
            } else if (!TRANSPARENT.contains(name)) {
                unknown.accept(name, start);
            }
            if (SPACES.contains(name)) {
                html.append(' ');
                plain.append(' ');
            }
        }
    }

    private void skipBlanks() {
        while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
    }

    /** Opens an element for a group, or for what is left of the group that it is in. */
    private void markUp(String tag, boolean declaration) {
        skipBlanks();
        boolean group = at < latex.length() && latex.charAt(at) == '{';
        boolean deep = markup >= DEEPEST_MARKUP;
        String closing = deep ? "" : "</" + tag.split(" ")[0] + ">";
        if (declaration) {
            String outer = groups.isEmpty() ? "" : groups.pop();
            groups.push(closing + outer);
        } else if (group) {
            openGroup(closing);
        } else {
            return;
        }
        if (!deep) {
            html.append('<').append(tag).append('>');
            markup++;
        }
    }

    private void link(String url) {
        html.append("<a href=\"")
                .append(Entities.escape(url))
                .append("\">")
                .append(Entities.escape(url))
                .append("</a>");
        plain.append(url);
    }

    private void linkAround(String url) {
        skipBlanks();
        if (at < latex.length() && latex.charAt(at) == '{' && markup < DEEPEST_MARKUP) {
            html.append("<a href=\"")
                    .append(Entities.escape(LatexText.verbatim(url)))
                    .append("\">");
            markup++;
            openGroup("</a>");
        }
    }

    /** The argument in braces that follows, raw, passed over; nothing if there is none that is closed. */
    private Optional<String> argument() {
        skipBlanks();
        if (at < latex.length() && latex.charAt(at) == '[') {
            int end = latex.indexOf(']', at);
            at = end < 0 || end - at > LONGEST_MATH ? at : end + 1;
        }
        if (at >= latex.length() || latex.charAt(at) != '{') {
            return Optional.empty();
        }
        int depth = 0;
        for (int i = at; i < latex.length(); i++) {
            char c = latex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                String argument = latex.substring(at + 1, i);
                at = i + 1;
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }
}
