package io.github.vitae.text.bibtex;

import io.github.vitae.text.source.PlainText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A field of names whose macros are read before names are taken apart: accents and letters are characters
 * ({@code Mu\~noz}: {@code Muñoz}), what people look like is gone ({@code \textbf{Doe, Jane}}: {@code Doe, Jane}), and each
 * sign that leads to a note is one character that no text holds, with what the author wrote beside it. Braces that hold words
 * together stay, and so do macros that are not known.
 */
final class NameText {

    private static final Set<String> BLANKS = Set.of("space", "enspace", "thinspace");

    private static final Set<String> TAGS =
            Set.of("b", "strong", "u", "i", "em", "span", "a", "mark", "ins", "font", "br");

    private final String latex;
    private final NameOutput out;

    /** The depths of the braces that are dropped, innermost last; of those that are that are kept in LaTeX, negative. */
    private final List<Integer> dropped = new ArrayList<>();

    private final int[] closing;
    private int at;
    private int depth;
    private String emphasis = "";

    private NameText(String latex) {
        this.latex = latex;
        this.out = new NameOutput(latex);
        this.closing = NameSigns.closing(latex);
    }

    /** Reads a field of names, in LaTeX. */
    static NameOutput of(String latex) {
        NameText names = new NameText(latex);
        // Edited by Jane Doe
        NameRemarks.edited(latex).ifPresent(remark -> {
            names.out.remark(remark, 0);
            names.at = remark.end();
        });
        while (names.at < names.latex.length()) {
            names.step();
        }
        return names.out;
    }

    private void step() {
        char c = latex.charAt(at);
        switch (c) {
            case '\\' -> macro();
            case '{' -> open();
            case '}' -> close();
            // a tie, as LaTeX has it and as editors write it
            case '~', '\u00A0', '\u202F', '\u2009', '\u3000' -> out.put(" ", at++);
            case '$' -> math();
            case '<' -> tag();
            case '^' -> caret();
            case '&' -> at = out.ampersand(at);
            case '(', '[', '（' -> aside(NameRemarks.bracketed(latex, at));
            case ' ' -> aside(NameRemarks.behalf(latex, at));
            case ',' -> aside(NameRemarks.afterComma(latex, at));
            default -> plain();
        }
    }

    private void plain() {
        int end = latex.startsWith("__", at) ? at + 2 : NameSigns.end(latex, at);
        if (end > at) {
            String run = latex.substring(at, end);
            if (run.equals(emphasis)) {
                emphasis = "";
                out.cut(at, end);
            } else if (NameSigns.emphasises(latex, at, end)) {
                emphasis = run;
                out.cut(at, end);
            } else if (run.equals("__") || inWords(end)) {
                out.put(run, at);
            } else {
                out.sign(run, at, end);
            }
            at = end;
        } else {
            int c = latex.codePointAt(at);
            if (!NameOutput.isSign(c)) {
                out.put(Character.toString(c), at);
            }
            at += Character.charCount(c);
        }
    }

    /** What stands beside names, where there are no braces that hold words together. */
    private void aside(Optional<NameRemarks.Remark> remark) {
        boolean held = depth > dropped.size() && latex.charAt(at) != '\\';
        if (remark.isEmpty() || held) {
            plain();
        } else {
            out.remark(remark.get(), at);
            at = remark.get().end();
        }
    }

    /** Braces that hold nothing but a sign, a letter with its accent or words with their look are of no meaning. */
    private void open() {
        int close = closing[at];
        boolean only = close > 0 && isOnlySpecial(at + 1, close);
        depth++;
        if (only) {
            String name = latex.startsWith("\\", at + 1) ? NameSigns.name(latex, at + 1) : "";
            boolean letter = LatexMacros.isAccent(name) || LatexMacros.isLetter(name);
            dropped.add(letter ? -depth : depth);
            if (!letter) {
                out.cut(at, at + 1);
            }
        } else {
            out.put("{", at);
        }
        at++;
    }

    private void close() {
        if (!dropped.isEmpty() && Math.abs(dropped.get(dropped.size() - 1)) == depth) {
            if (dropped.remove(dropped.size() - 1) > 0) {
                out.cut(at, at + 1);
            }
        } else {
            out.put("}", at);
        }
        depth--;
        at++;
    }

    /** Whether there is nothing in braces, or one thing that needs none around it. */
    private boolean isOnlySpecial(int start, int to) {
        int from = NameSigns.blanks(latex, start);
        if (from >= to) {
            return true;
        }
        if (latex.charAt(from) != '\\') {
            return to - from <= NameSigns.LONGEST && NameSigns.isNoName(latex.substring(from, to));
        }
        String name = NameSigns.name(latex, from);
        int end = from + 1 + name.length();
        if (LatexMacros.isAccent(name)) {
            return letter(from) == to;
        }
        if (LatexMacros.isLetter(name)) {
            return ended(end) == to;
        }
        if (NameSigns.DECLARATIONS.contains(name)
                || !NameSigns.ofMacro("\\" + name).isEmpty()) {
            return true;
        }
        boolean looks = NameSigns.LOOKS.contains(name) || name.equals("textsuperscript");
        int last = looks
                ? afterArgument(end)
                : NameSigns.LOOKS_OF_TWO.contains(name) ? afterArgument(afterArgument(end)) : -1;
        return last >= 0 && NameSigns.blanks(latex, last) == to;
    }

    /** Whether a place is within braces that hold words together, and is not at their end: {@code {C# Users}}. */
    private boolean inWords(int end) {
        boolean held = depth > 0 && (dropped.isEmpty() || Math.abs(dropped.get(dropped.size() - 1)) != depth);
        int next = NameSigns.blanks(latex, end);
        return held && next < latex.length() && "},".indexOf(latex.charAt(next)) < 0;
    }

    private void macro() {
        int start = at;
        String name = NameSigns.name(latex, start);
        int end = start + 1 + name.length();
        if (LatexMacros.isAccent(name)) {
            int letter = letter(start);
            if (letter > 0) {
                rendered(start, letter);
                return;
            }
            if (name.equals("^")) {
                // a raised sign, with a backslash too many
                out.cut(start, start + 1);
                at = start + 1;
                caret();
                return;
            }
        }
        String mark = NameSigns.ofMacro("\\" + name);
        if (!mark.isEmpty()) {
            out.sign(mark, at, ended(end));
            at = ended(end);
        } else if (NameRemarks.isMacro(name)) {
            aside(Optional.of(NameRemarks.ofMacro(latex, closing, name, end)));
        } else if (name.equals("textsuperscript")) {
            raised(end);
        } else if (name.equals("(")) {
            int close = NameSigns.find(latex, "\\)", end);
            math(start, end, close, close + 2);
        } else if (LatexMacros.isLetter(name)) {
            rendered(start, ended(end));
        } else if (name.equalsIgnoreCase("and")) {
            out.put(" and ", start);
            at = end;
        } else if (NameSigns.LINES.contains(name)) {
            out.put(" " + NameJoins.LINE + " ", start);
            at = end;
        } else if (BLANKS.contains(name) || (!name.isEmpty() && " ,;:\n".contains(name))) {
            out.put(" ", start);
            at = end;
        } else if (NameSigns.LOOKS_OF_TWO.contains(name)) {
            at = look(start, afterArgument(end));
        } else if (NameSigns.LOOKS.contains(name)) {
            at = look(start, end);
        } else if (NameSigns.DECLARATIONS.contains(name)) {
            at = NameSigns.blanks(latex, end);
            out.cut(start, at);
        } else if (List.of("-", "/", "@", "!").contains(name)) {
            at = end;
        } else {
            out.put(latex.substring(start, end), start);
            at = end;
        }
    }

    /** Where what a look is about starts; its braces are dropped. */
    private int look(int start, int from) {
        int open = NameSigns.blanks(latex, latex.startsWith("*", from) ? from + 1 : from);
        if (open >= latex.length() || latex.charAt(open) != '{' || closing[open] < 0) {
            out.cut(start, from);
            return from;
        }
        depth++;
        dropped.add(depth);
        out.cut(start, open + 1);
        return open + 1;
    }

    private int afterArgument(int from) {
        int open = NameSigns.blanks(latex, from);
        if (latex.startsWith("[", open)) {
            int end = NameSigns.find(latex, "]", open);
            open = end < 0 ? open : NameSigns.blanks(latex, end + 1);
        }
        int close = latex.startsWith("{", open) ? closing[open] : -1;
        return close < 0 ? from : close + 1;
    }

    /** Where the blanks, or the empty braces, behind a macro of letters end. */
    private int ended(int from) {
        if (latex.startsWith("{}", from)) {
            return from + 2;
        }
        boolean word = from > 0 && NameSigns.isAscii(latex.charAt(from - 1));
        int next = NameSigns.blanks(latex, from);
        // what follows the blank may be another word: in "Strau\ss and", people mean "Strauß and"
        boolean and = latex.regionMatches(true, next, "and ", 0, 4);
        return word && !and ? next : from;
    }

    /** Where the letter of an accent ends; nothing below 1 if there is none. */
    private int letter(int backslash) {
        return letter(backslash, 0);
    }

    private int letter(int backslash, int accents) {
        int from = backslash + 1 + NameSigns.name(latex, backslash).length();
        from = NameSigns.blanks(latex, from);
        if (from >= latex.length()) {
            return -1;
        }
        char c = latex.charAt(from);
        if (c == '{') {
            int close = closing[from];
            String within = close < 0 ? "" : latex.substring(from + 1, close).strip();
            boolean letter = !within.isEmpty()
                    && within.length() <= 24
                    && (Character.isLetter(within.codePointAt(0)) || "\\{".indexOf(within.charAt(0)) >= 0);
            return letter && NameSigns.ofMacro(within).isEmpty() ? close + 1 : -1;
        }
        if (c == '\\') {
            String name = NameSigns.name(latex, from);
            int end = from + 1 + name.length();
            if (LatexMacros.isAccent(name)) {
                // one letter has two accents at most
                return accents < 2 ? letter(from, accents + 1) : -1;
            }
            return LatexMacros.isLetter(name) ? ended(end) : -1;
        }
        boolean combining = latex.charAt(backslash + 1) == 't';
        int end = from + Character.charCount(latex.codePointAt(from));
        return Character.isLetter(latex.codePointAt(from)) && !combining ? end : -1;
    }

    private void rendered(int start, int end) {
        String words = LatexRenderer.render(PlainText.visible(latex.substring(start, end)), (name, place) -> {})
                .plain();
        out.put(Normalizer.normalize(words.replace("{", "").replace("}", ""), Normalizer.Form.NFC), start);
        at = end;
    }

    /** What is raised: signs and numbers, or letters of the name: {@code M\textsuperscript{c}Leod}. */
    private void raised(int from) {
        int open = NameSigns.blanks(latex, from);
        int close = latex.startsWith("{", open) ? closing[open] : -1;
        if (close < 0) {
            out.cut(at, from);
            at = from;
            return;
        }
        raised(latex.substring(open + 1, close), close + 1);
    }

    private void raised(String within, int next) {
        boolean shortened = out.endsWithInitial() && NameSigns.isShortened(latex, within, next);
        boolean inWord = shortened || (next < latex.length() && Character.isLetter(latex.codePointAt(next)));
        Optional<String> written = NameSigns.raised(within, inWord);
        if (written.isPresent()) {
            out.sign(written.get(), at, next);
        } else {
            String words = LatexRenderer.render(PlainText.visible(within), (name, place) -> {})
                    .plain();
            String ordinal = words.equals("a") ? "ª" : "º";
            out.put(shortened ? ordinal : words.replace("{", "").replace("}", ""), at);
        }
        at = next;
    }

    private void caret() {
        int open = at + 1;
        if (latex.startsWith("{", open) && closing[open] > 0) {
            int close = closing[open];
            raised(latex.substring(open + 1, close), close + 1);
        } else if (open < latex.length()
                && NameSigns.raised(latex.substring(open, open + 1), false).isPresent()) {
            raised(latex.substring(open, open + 1), open + 1);
        } else {
            out.put("^", at++);
        }
    }

    private void math() {
        int from = at + (latex.startsWith("$$", at) ? 2 : 1);
        int close = NameSigns.find(latex, "$", from);
        math(at, from, close, close + from - at);
    }

    private void math(int start, int from, int close, int next) {
        if (close < 0) {
            out.put(latex.substring(start, from), start);
            at = from;
            return;
        }
        String within = latex.substring(from, close).strip();
        int end = Math.min(latex.length(), next);
        if (inWords(end)) {
            out.put(latex.substring(start, end), start);
            at = end;
            return;
        }
        if (within.startsWith("^") || within.startsWith("{}^")) {
            raised(within.substring(within.indexOf('^') + 1), end);
            return;
        }
        Optional<String> written = NameSigns.ofMath(within);
        if (written.isPresent()) {
            out.sign(written.get(), at, end);
        } else {
            out.put(latex.substring(start, end), start);
        }
        at = end;
    }

    /** A tag of HTML: those for looks go, and what is raised is a sign. */
    private void tag() {
        int close = NameSigns.find(latex, ">", at);
        int name = latex.startsWith("/", at + 1) ? at + 2 : at + 1;
        int end = name;
        while (end < latex.length() && NameSigns.isAscii(latex.charAt(end))) {
            end++;
        }
        String tag = latex.substring(name, end).toLowerCase(Locale.ROOT);
        int up = tag.equals("sup") && close > 0 ? NameSigns.find(latex, "</sup>", close) : -1;
        if (up > 0) {
            raised(latex.substring(close + 1, up), up + 6);
        } else if (close > 0 && TAGS.contains(tag)) {
            out.cut(at, close + 1);
            out.put(tag.equals("br") ? " " + NameJoins.LINE + " " : "", at);
            at = close + 1;
        } else {
            out.put("<", at++);
        }
    }
}
