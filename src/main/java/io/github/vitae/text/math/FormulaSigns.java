package io.github.vitae.text.math;

import io.github.vitae.text.source.Scripts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells a formula from prose with the same signs in it: {@code $n$} is one, {@code $5 and $10} is none. The rule of
 * Pandoc (extension {@code tex_math_dollars}) comes first: no blank within the delimiters, no digit behind them.
 */
final class FormulaSigns {

    /** A tag as HTML has it; what may be one is never taken for a formula: text could be hidden by it. */
    private static final Pattern TAG =
            Pattern.compile("<(?:/?[A-Za-z][A-Za-z0-9:-]*+(?:[\\s/][^<>]{0,2000}+)?|[!?][^>]{0,2000}+)>");

    private static final Pattern AMOUNT =
            Pattern.compile("[0-9][0-9.,]*+(?:[KkMBbn+]|bn|mn)?(?![0-9A-Za-z^_{\\\\])[^\\\\^_{]*");
    private static final Pattern AMOUNT_AND_WORDS =
            Pattern.compile("(?s)[0-9][0-9.,]*+[A-Za-z+]?\\s+[A-Za-z]{2,}+[\\s,.].*");
    private static final Pattern APPLICATION = Pattern.compile("[A-Za-z]{1,2}\\([A-Za-z0-9, ]{1,12}\\)");
    /** Single letters and numbers with stars between, which Markdown would make emphasis of; a letter and a number. */
    private static final Pattern PRODUCT = Pattern.compile(
            "(?:[A-Za-z]|[0-9]{1,4})'*+(?:\\s*+\\*\\s*+(?:[A-Za-z]|[0-9]{1,4})'*+)++|[a-z]\\s*+[-/]\\s*+[0-9]|[0-9]\\s*+[-/]\\s*+[a-z]");

    private static final Pattern MACRO = Pattern.compile("\\\\[A-Za-z]{2,}");
    private static final Pattern ANY_MACRO = Pattern.compile("\\\\[A-Za-z]+");
    /** What text between brackets does not have. */
    private static final Pattern TEX = Pattern.compile("\\\\[A-Za-z,;]|[\\^]|(?<!\\\\)_");

    private static final Pattern SHORT_WORDS = Pattern.compile(
            "(?<![\\\\A-Za-z])(?!d[a-z])([A-Za-z]{2})\\s+[A-Za-z]|[A-Za-z]\\s+(?!d[a-z])([A-Za-z]{2})(?![A-Za-z(])");
    private static final Pattern WORD = Pattern.compile("(?<![\\\\A-Za-z])[A-Za-z]{3,}");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{1,8}'{0,3}");
    private static final Pattern LIST_ITEM = Pattern.compile("\\n\\s*(?:[-*+#>]|[0-9]{1,9}[.)])\\s");
    /** What Markdown takes a backslash from, but for what TeX wants one before: {@code \\,} is a blank, {@code \\%} a sign. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\*_{}\\[\\]()|<>+.-])");

    private static final Pattern ESCAPED_MACRO = Pattern.compile("\\\\\\\\([A-Za-z]{2,})");
    private static final Pattern TEXTUAL =
            Pattern.compile("\\\\(?:text[a-z]*|mbox|mathtt|mathrm|operatorname)\\s*\\{[^{}]*\\}");

    private FormulaSigns() {}

    /** Where a tag ends that starts here; negative if none does. */
    static int tagEnd(String text, int at) {
        Matcher tag = TAG.matcher(text).region(at, text.length());
        return tag.lookingAt() ? tag.end() : -1;
    }

    static boolean holdsNoMarkup(String tex) {
        return tex.indexOf('<') < 0 || !TAG.matcher(tex).find();
    }

    /**
     * Where a formula ends that a single sign started; negative if it does not in its paragraph.
     *
     * @param start behind the sign
     */
    static int inlineEnd(String text, int start, int limit) {
        int depth = 0;
        int unclosed = -1;
        boolean first = true;
        for (int i = start; i < limit; i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> {
                    if (--depth < 0) {
                        return -1;
                    }
                }
                case '`' -> {
                    return -1;
                }
                case '\n' -> {
                    int next = i + 1;
                    while (next < limit && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
                        next++;
                    }
                    if (next >= limit || text.charAt(next) == '\n') {
                        return unclosed;
                    }
                }
                case '$' -> {
                    if (depth == 0) {
                        return i;
                    }
                    if (first && MACRO.matcher(text).region(start, i).find()) {
                        // a brace that is not closed: TeX by its macros, and told
                        unclosed = i;
                    }
                    first = false;
                }
                default -> {}
            }
        }
        return unclosed;
    }

    /** Whether what is between two single signs is a formula. */
    static boolean isFormula(String text, int open, int close) {
        String tex = text.substring(open + 1, close);
        char before = open > 0 ? text.charAt(open - 1) : ' ';
        char after = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
        if (tex.isBlank()
                || isBlank(tex.charAt(0))
                || isBlank(tex.charAt(tex.length() - 1))
                || (Character.isDigit(after) && (!hasSigns(tex) || Character.isDigit(tex.charAt(0))))
                || !holdsNoMarkup(tex)
                || LIST_ITEM.matcher(tex).find()) {
            return false;
        }
        boolean attached = isOfWord(before);
        if (hasSigns(tex)) {
            boolean amount = AMOUNT_AND_WORDS.matcher(tex).matches();
            return !((attached || amount) && isProse(tex));
        }
        if (attached
                || !isBalanced(tex)
                || holdsOtherWords(tex)
                || (AMOUNT.matcher(tex).matches() && isProse(tex))) {
            return false;
        }
        return LETTERS.matcher(tex).matches()
                ? !isOfWord(after) || tex.length() < 3
                : !isProse(tex) && !isShortWords(tex);
    }

    /** Whether a character is part of the word that a sign beside it would divide. Not every script has blanks around words. */
    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) && !Scripts.isWithoutBlanks(c);
    }

    /** Whether there are words in it of a script that formulas are not written in. */
    private static boolean holdsOtherWords(String tex) {
        return tex.codePoints().anyMatch(c -> Character.isLetter(c) && Scripts.isWithoutBlanks(c));
    }

    /** Whether there are words of two letters beside others, which are no differentials: {@code it is}, but not {@code dx dy}. */
    private static boolean isShortWords(String tex) {
        Matcher pair = SHORT_WORDS.matcher(tex);
        while (pair.find()) {
            String word = pair.group(1) == null ? pair.group(2) : pair.group(1);
            if (!isFunction(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether what is between two pairs of dollar signs in a line is prose: {@code two $$ and three $$}. Blanks on its inside
     * alone say nothing, for many write formulas so.
     */
    static boolean isBetweenPairs(String tex) {
        return !hasSigns(tex)
                && isBlank(tex.charAt(0))
                && isBlank(tex.charAt(tex.length() - 1))
                && (isProse(tex) || isShortWords(tex) || holdsOtherWords(tex));
    }

    /** Whether what is between square brackets with a backslash before each, within a line, is TeX and no text in brackets. */
    static boolean isTex(String tex) {
        return TEX.matcher(tex).find() && !tex.contains("](") && isMeant(tex) && !isProse(withoutWords(tex));
    }

    private static String withoutWords(String tex) {
        return ANY_MACRO.matcher(TEXTUAL.matcher(tex).replaceAll(" ")).replaceAll(" ");
    }

    /** Whether what is between brackets with a backslash before each is a formula, and no escaped brackets. */
    static boolean isMeant(String tex) {
        return holdsNoMarkup(tex)
                && tex.indexOf('`') < 0
                && (hasSigns(tex)
                        || (LETTERS.matcher(tex.strip()).matches()
                                && tex.strip().length() < 3)
                        || (tex.matches("(?s).*[=<>+].*") && !isProse(tex))
                        || PRODUCT.matcher(tex.strip()).matches()
                        || APPLICATION.matcher(tex.strip()).matches());
    }

    private static boolean hasSigns(String tex) {
        for (int i = 0; i < tex.length(); i++) {
            if ("\\^_{".indexOf(tex.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether as many brackets open as close: those of an interval may be of two kinds. */
    private static boolean isBalanced(String tex) {
        long open = tex.chars().filter(c -> c == '(' || c == '[').count();
        return open == tex.chars().filter(c -> c == ')' || c == ']').count();
    }

    /** Whether there are words in it that are no names of functions. */
    private static boolean isProse(String tex) {
        Matcher word = WORD.matcher(tex);
        while (word.find()) {
            if (!isFunction(word.group()) && !word.group().equals("mod")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is the name of a function: {@code ln}, {@code sin}, {@code lim}. */
    private static boolean isFunction(String word) {
        return MathSymbols.of(word)
                .map(MathSymbols.Symbol::group)
                .filter(name -> name.equals("function") || name.equals("limit"))
                .isPresent();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    /**
     * TeX as its author meant it. Who knows that Markdown takes a backslash before a sign writes two: {@code \\alpha},
     * {@code \\\\}, {@code a\_1}. Others write TeX.
     */
    static String meant(String tex) {
        if (tex.indexOf('\\') < 0) {
            return tex;
        }
        boolean lines = tex.contains("\\begin");
        if (tex.contains("\\\\\\\\") || (!lines && hasEscapedMacro(tex))) {
            return unescaped(tex);
        }
        StringBuilder meant = new StringBuilder();
        Matcher textual = TEXTUAL.matcher(tex);
        int from = 0;
        while (textual.find()) {
            meant.append(scripts(tex.substring(from, textual.start()))).append(textual.group());
            from = textual.end();
        }
        return meant.append(scripts(tex.substring(from))).toString();
    }

    /** An underscore with a backslash before it, so that it is no emphasis: in a formula it is a subscript. */
    private static String scripts(String tex) {
        return tex.replaceAll("(?<!\\\\)\\\\([_*])", "$1");
    }

    private static boolean hasEscapedMacro(String tex) {
        Matcher macro = ESCAPED_MACRO.matcher(tex);
        while (macro.find()) {
            if (MathSymbols.of(macro.group(1)).isPresent()
                    || macro.group(1).matches("d?frac|sqrt|left|right|operatorname")) {
                return true;
            }
        }
        return tex.matches("(?s).*\\\\\\\\[{}].*");
    }

    /** Text as Markdown gives it: of a backslash before a sign, the sign (CommonMark, section 2.4). */
    static String unescaped(String tex) {
        return ESCAPED.matcher(tex).replaceAll("$1");
    }
}
