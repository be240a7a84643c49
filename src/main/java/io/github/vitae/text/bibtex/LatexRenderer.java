package io.github.vitae.text.bibtex;

import io.github.vitae.text.math.Quantities;
import io.github.vitae.text.source.KeptRange;
import io.github.vitae.text.source.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/** Renders one text in LaTeX as HTML and as plain words. No macro is executed; nesting costs no stack. */
final class LatexRenderer {

    /** Takes macros that are not known. */
    @FunctionalInterface
    interface UnknownMacro {
        void accept(String name, int offset);
    }

    private final String latex;
    private final UnknownMacro unknown;
    private final LatexOutput out = new LatexOutput();
    /** Whether there may be a tag whose angles are macros. */
    private final boolean spelled;

    private int at;

    private LatexRenderer(String latex, UnknownMacro unknown) {
        this.latex = latex;
        this.unknown = unknown;
        this.spelled = latex.contains("less") || latex.contains("$<$") || latex.contains("\\lt");
    }

    /** Renders a text. */
    static LatexRenderer render(String latex, UnknownMacro unknown) {
        LatexRenderer renderer = new LatexRenderer(latex, unknown);
        renderer.run();
        return renderer;
    }

    /** The text in HTML, not yet cleaned. */
    String html() {
        return out.html();
    }

    /** The words whose letters keep their case, in order. */
    List<KeptRange> kept() {
        return out.kept();
    }

    /** The words as the HTML has them. */
    String shown() {
        return out.shown();
    }

    /** The words. */
    String plain() {
        return out.plain();
    }

    private void run() {
        while (at < latex.length()) {
            char c = latex.charAt(at);
            switch (c) {
                case '\\', '{', '$' -> {
                    if (!isSpelled()) {
                        special(c);
                    }
                }
                case '}' -> {
                    out.closeGroup();
                    at++;
                }
                case '~' -> sign("\u00A0", 1);
                case '<' -> tag();
                case '&' -> ampersand(1);
                case '-', '`', '\'', '!', '?' -> ligature(c);
                case ' ', '\t', '\n' -> space();
                default -> character(latex.codePointAt(at));
            }
        }
        out.closeAll();
    }

    private void special(char c) {
        switch (c) {
            case '\\' -> macro();
            case '{' -> {
                if (latex.startsWith("{\\&}", at)) {
                    ampersand(4);
                } else {
                    openBraces();
                }
            }
            default -> math();
        }
    }

    /** Braces keep the case of letters, unless a macro starts in them: BibTeX takes those for one character. */
    private void openBraces() {
        if (latex.startsWith("\\", at + 1) || out.awaitsLetter()) {
            out.openGroup("");
        } else {
            out.openKept();
        }
        at++;
    }

    private void openGroup(String closing) {
        out.openGroup(closing);
        at++;
    }

    private void space() {
        int start = at;
        skipBlanks();
        int lines = 0;
        for (int i = start; i < at; i++) {
            lines += latex.charAt(i) == '\n' ? 1 : 0;
        }
        out.blank(lines > 1 && at < latex.length());
    }

    private void character(int c) {
        out.character(c);
        at += Character.charCount(c);
    }

    /** What stands for so many characters of the source. */
    private void sign(String text, int length) {
        int next = at + length;
        text.codePoints().forEach(out::character);
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
        Matcher tag = LatexMacros.TAG.matcher(latex).region(at, latex.length());
        if (tag.lookingAt()) {
            tag(tag);
        } else {
            character('<');
        }
    }

    private void tag(Matcher tag) {
        String written = tag.group(2).replaceFirst("^jats:", "");
        String name = LatexMacros.MEANT.getOrDefault(written, written);
        if (List.of("br", "p", "title").contains(name)) {
            out.blank(false);
        } else if (LatexMacros.SHOWN.contains(name)) {
            out.html("<" + tag.group(1) + name + ">");
        }
        at = tag.end();
    }

    /** Takes a tag whose angles are macros; no where there is none. */
    private boolean isSpelled() {
        Matcher tag = LatexMacros.SPELLED.matcher(latex).region(at, latex.length());
        boolean is = spelled && tag.lookingAt();
        if (is) {
            tag(tag);
        }
        return is;
    }

    /** An ampersand of so many characters, and the entity of HTML that it may be the start of. */
    private void ampersand(int length) {
        Optional<LatexMacros.Entity> entity = LatexMacros.entity(latex, at + length);
        if (entity.isPresent()) {
            sign(entity.get().text(), entity.get().end() - at);
        } else {
            sign("&", length);
        }
    }

    private void math() {
        int run = latex.startsWith("$$", at) ? 2 : 1;
        int end = LatexMath.end(latex, at + run, "$".repeat(run));
        if (end < 0) {
            sign("$".repeat(run), run);
        } else {
            math(at + run, end, end + run);
        }
    }

    private void math(int start, int end, int next) {
        LatexMath math = LatexMath.of(PlainText.visible(latex.substring(start, end)));
        out.addKept(math);
        at = next;
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
        if (LatexMacros.isAccent(name) && accent(name, word)) {
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
            sign(String.valueOf(LatexMacros.alone(name)).strip(), 2);
            return true;
        }
        int next = at;
        while (next < latex.length() && latex.charAt(next) == '{') {
            next++;
        }
        if (next >= latex.length() || !(Character.isLetter(latex.codePointAt(next)) || latex.charAt(next) == '\\')) {
            return !word && !name.equals("=");
        }
        out.accent(LatexMacros.mark(name));
        return true;
    }

    private void symbol(String name) {
        switch (name) {
            case "(" -> delimitedMath("\\)");
            case "[" -> delimitedMath("\\]");
            case "", "-", "/", "@", "!", "|" -> out.add("", "");
            case " ", "\n", "\\", ",", ";", ":" -> out.blank(false);
            case "&" -> ampersand(0);
            default -> sign(name, 0);
        }
    }

    private void delimitedMath(String closing) {
        int end = latex.indexOf(closing, at);
        if (end >= 0 && end - at <= LatexMath.LONGEST) {
            math(at, end, end + 2);
        }
    }

    private void word(String name, int start) {
        Optional<String> sign = LatexMacros.sign(name);
        if (sign.isPresent()) {
            skipBlanks();
            sign(sign.get(), latex.startsWith("{}", at) ? 2 : 0);
        } else if (name.equals("url") || name.equals("path") || name.equals("nolinkurl")) {
            argument().ifPresent(url -> link(LatexText.verbatim(url)));
        } else if (name.equals("href")) {
            argument().ifPresent(this::linkAround);
        } else if (LatexMacros.TAGS.containsKey(name)) {
            markUp(LatexMacros.TAGS.getOrDefault(name, "span"), LatexMacros.DECLARATIONS.contains(name));
        } else if (LatexMacros.QUOTES.contains(name)) {
            skipBlanks();
            if (latex.startsWith("{", at)) {
                sign("“", 0);
                openGroup("”");
            }
        } else if (name.equals("ce")) {
            argument().ifPresent(formula -> out.addKept(LatexMath.of(Quantities.chemistry(formula))));
        } else if (Quantities.arguments(name).isPresent()) {
            List<Optional<String>> given = Stream.generate(this::argument)
                    .limit(Quantities.arguments(name).get())
                    .toList();
            if (given.stream().allMatch(Optional::isPresent)) {
                out.openKept();
                sign(
                        Quantities.words(
                                name, given.stream().flatMap(Optional::stream).toList()),
                        0);
                out.closeGroup();
            }
        } else if (name.equals("ensuremath")) {
            int from = at + 1;
            argument().ifPresent(tex -> math(from, from + tex.length(), at));
        } else {
            skipBlanks();
            if (LatexMacros.DROPPING.contains(name)) {
                argument();
            } else if (!LatexMacros.TRANSPARENT.contains(name)) {
                unknown.accept(name, start);
            }
            if (LatexMacros.SPACES.contains(name)) {
                out.blank(false);
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
        if (declaration) {
            out.openInGroup(tag);
        } else if (group) {
            out.openGroup(tag, "</" + tag.split(" ")[0] + ">");
            at++;
        }
    }

    private void link(String url) {
        String escaped = Entities.escape(url);
        out.add("<a href=\"" + escaped + "\">" + escaped + "</a>", url);
    }

    private void linkAround(String url) {
        skipBlanks();
        if (at < latex.length() && latex.charAt(at) == '{') {
            out.openGroup("a href=\"" + Entities.escape(LatexText.verbatim(url)) + "\"", "</a>");
            at++;
        }
    }

    /** The argument in braces that follows, raw, passed over; nothing if there is none that is closed. */
    private Optional<String> argument() {
        skipBlanks();
        if (at < latex.length() && latex.charAt(at) == '[') {
            int end = latex.indexOf(']', at);
            at = end < 0 || end - at > LatexMath.LONGEST ? at : end + 1;
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
