package io.github.vitae.text.bibtex;

import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.WordList;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Entities;

/**
 * Mathematics as titles have it, in HTML where letters, signs, subscripts and superscripts say it all: {@code $\beta$},
 * {@code CO$_2$}, {@code $O(n^2)$}. What needs more stays TeX, as it does in Markdown.
 *
 * @param html the mark-up
 * @param plain the words, with scripts as characters: {@code CO₂}
 * @param shown the words that the mark-up has: {@code CO2}
 */
record LatexMath(String html, String plain, String shown) {

    private static final class Loaded {
        static final Properties SIGNS = WordList.load("latex-math.properties");
    }

    /** Macros around letters that change nothing that plain letters could not say. */
    private static final Set<String> WRAPPERS = Set.of(
            "mathrm",
            "mathit",
            "mathbf",
            "mathsf",
            "mathtt",
            "text",
            "textrm",
            "textit",
            "textbf",
            "operatorname",
            "bm",
            "boldsymbol",
            "rm",
            "it",
            "bf",
            "left",
            "right",
            "displaystyle",
            "textsc",
            "mathcal",
            "ensuremath");

    private static final Map<Integer, Integer> RAISED = digits("⁰¹²³⁴⁵⁶⁷⁸⁹");
    private static final Map<Integer, Integer> LOWERED = digits("₀₁₂₃₄₅₆₇₈₉");
    /** Accents that are put on a letter; what is longer than a letter needs more. */
    private static final Map<String, String> ACCENTS = Map.of(
            "bar",
            "\u0304",
            "overline",
            "\u0304",
            "hat",
            "\u0302",
            "tilde",
            "\u0303",
            "dot",
            "\u0307",
            "ddot",
            "\u0308",
            "vec",
            "\u20D7",
            "acute",
            "\u0301",
            "grave",
            "\u0300",
            "check",
            "\u030C");

    private static final int LONGEST_SIMPLE = 60;

    /** So many characters mathematics may have within a text. */
    static final int LONGEST = 1000;

    private static Map<Integer, Integer> digits(String digits) {
        Map<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < 10; i++) {
            map.put('0' + i, (int) digits.charAt(i));
        }
        return map;
    }

    /** What a macro stands for. */
    static Optional<String> sign(String macro) {
        return Optional.ofNullable(Loaded.SIGNS.getProperty(macro));
    }

    /** Mathematics, as simple as it can be shown. */
    static LatexMath of(String tex) {
        String stripped = PlainText.folded(tex);
        return simple(stripped, true)
                .orElseGet(() -> new LatexMath(
                        "<code class=\"math\">" + Entities.escape(stripped) + "</code>", stripped, stripped));
    }

    /**
     * @param scripts whether there may be subscripts and superscripts
     * @return nothing if it takes more than signs and scripts
     */
    private static Optional<LatexMath> simple(String tex, boolean scripts) {
        if (tex.length() > LONGEST_SIMPLE) {
            return Optional.empty();
        }
        StringBuilder html = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < tex.length()) {
            char c = tex.charAt(at);
            if (c == '\\') {
                int end = macroEnd(tex, at);
                String name = tex.substring(at + 1, end);
                if (name.equals("mathbb") || name.equals("sqrt")) {
                    String argument = argument(tex, end);
                    Optional<String> sign = name.equals("sqrt") ? root(bare(argument)) : blackboard(bare(argument));
                    if (sign.isEmpty()) {
                        return Optional.empty();
                    }
                    html.append(sign.get());
                    plain.append(sign.get());
                    shown.append(sign.get());
                    at = end + argument.length();
                    continue;
                }
                if (ACCENTS.containsKey(name)) {
                    while (end < tex.length() && tex.charAt(end) == ' ') {
                        end++;
                    }
                    String argument = argument(tex, end);
                    Optional<String> letter = accented(name, bare(argument));
                    if (letter.isEmpty()) {
                        return Optional.empty();
                    }
                    html.append(letter.get());
                    plain.append(letter.get());
                    shown.append(letter.get());
                    at = end + argument.length();
                    continue;
                }
                Optional<String> text = said(name);
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                if (isWord(text.get()) && !plain.isEmpty() && isLetterOrDigit(plain.charAt(plain.length() - 1))) {
                    html.append(' ');
                    plain.append(' ');
                    shown.append(' ');
                }
                html.append(Entities.escape(text.get()));
                plain.append(text.get());
                shown.append(text.get());
                at = end;
                boolean apart = plain.length() > text.get().length()
                        && plain.charAt(plain.length() - text.get().length() - 1) == ' ';
                while ((isGreek(text.get()) || (isSign(text.get()) && !apart))
                        && at < tex.length()
                        && tex.charAt(at) == ' ') {
                    at++;
                }
            } else if (c == '^' || c == '_') {
                String argument = argument(tex, at + 1);
                if (c == '^' && bare(argument).strip().equals("\\circ")) {
                    // 90^\circ: degrees
                    html.append('°');
                    plain.append('°');
                    shown.append('°');
                    at += 1 + argument.length();
                    continue;
                }
                Optional<LatexMath> script = scripts ? simple(bare(argument), false) : Optional.empty();
                if (argument.isEmpty() || script.isEmpty()) {
                    return Optional.empty();
                }
                String tag = c == '^' ? "sup" : "sub";
                html.append('<')
                        .append(tag)
                        .append('>')
                        .append(script.get().html)
                        .append("</")
                        .append(tag)
                        .append('>');
                plain.append(scripted(c, script.get().plain));
                shown.append(script.get().shown);
                at += 1 + argument.length();
            } else if (c == '$' || c == '#' || c == '&') {
                return Optional.empty();
            } else {
                if (c != '{' && c != '}') {
                    String text = c == '-' ? "−" : c == '~' ? " " : String.valueOf(c);
                    html.append(Entities.escape(text));
                    plain.append(text);
                    shown.append(text);
                }
                at++;
            }
        }
        return Optional.of(new LatexMath(html.toString(), plain.toString(), shown.toString()));
    }

    /** What a macro says: nothing where it only changes how letters look; no answer where it is not known. */
    private static Optional<String> said(String name) {
        if (name.length() == 1 && "%&#$_{} ,;:!".contains(name)) {
            return Optional.of(",;: ".contains(name) ? " " : name.equals("!") ? "" : name);
        }
        return sign(name).or(() -> WRAPPERS.contains(name) ? Optional.of("") : Optional.empty());
    }

    /** Whether a macro stands for a word, which keeps a distance from the letter before it: {@code n log n}. */
    private static boolean isWord(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean isLetterOrDigit(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** The letters with a double stroke that sets have. */
    private static Optional<String> blackboard(String letter) {
        int at = letter.length() == 1 ? "CHNPQRZEF".indexOf(letter) : -1;
        return at < 0
                ? Optional.empty()
                : Optional.of("ℂℍℕℙℚℝℤ𝔼𝔽"
                        .codePoints()
                        .skip(at)
                        .mapToObj(Character::toString)
                        .findFirst()
                        .orElse(""));
    }

    /** A root of something that is but a letter or a number. */
    private static Optional<String> root(String of) {
        return of.matches("[A-Za-z]|[0-9]{1,4}") ? Optional.of("√" + of) : Optional.empty();
    }

    private static int macroEnd(String tex, int at) {
        int end = at + 1;
        while (end < tex.length() && isLetter(tex.charAt(end))) {
            end++;
        }
        return end == at + 1 ? Math.min(tex.length(), end + 1) : end;
    }

    /** Whether a sign is a letter, that the blank behind its macro belongs to the macro. */
    private static boolean isGreek(String sign) {
        return !sign.isEmpty() && Character.UnicodeScript.of(sign.codePointAt(0)) == Character.UnicodeScript.GREEK;
    }

    /** Whether a sign is one between two things, that the blank behind its macro belongs to the macro. */
    private static boolean isSign(String sign) {
        return sign.length() == 1 && !Character.isLetterOrDigit(sign.charAt(0));
    }

    /** A letter with an accent of mathematics: {@code \bar{b}}. */
    private static Optional<String> accented(String accent, String letter) {
        boolean one = letter.length() == 1 && isLetter(letter.charAt(0));
        Optional<String> base = one
                ? Optional.of(letter)
                : letter.startsWith("\\") ? sign(letter.substring(1).strip()) : Optional.empty();
        return base.filter(sign -> sign.length() == 1 && Character.isLetter(sign.charAt(0)))
                .map(sign -> Normalizer.normalize(sign + ACCENTS.getOrDefault(accent, ""), Normalizer.Form.NFC));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** What a script applies to: a group, a macro or a character. */
    private static String argument(String tex, int at) {
        if (at >= tex.length()) {
            return "";
        }
        if (tex.charAt(at) == '{') {
            int end = tex.indexOf('}', at);
            boolean nested = tex.indexOf('{', at + 1) >= 0 && tex.indexOf('{', at + 1) < end;
            return end < 0 || nested ? "" : tex.substring(at, end + 1);
        }
        return tex.substring(at, tex.charAt(at) == '\\' ? macroEnd(tex, at) : at + 1);
    }

    private static String bare(String argument) {
        return argument.startsWith("{") ? argument.substring(1, argument.length() - 1) : argument;
    }

    private static String scripted(char script, String plain) {
        Map<Integer, Integer> digits = script == '^' ? RAISED : LOWERED;
        if (!plain.isEmpty() && plain.chars().allMatch(digits::containsKey)) {
            StringBuilder converted = new StringBuilder();
            plain.chars().forEach(c -> converted.appendCodePoint(digits.getOrDefault(c, c)));
            return converted.toString();
        }
        return plain.chars().allMatch(Character::isLetter) && script == '^' && plain.length() == 2
                ? plain
                : script + plain;
    }

    /** Where mathematics ends; negative if it does not within its group, or if what is between can be none. */
    static int end(String latex, int start, String closing) {
        if (start >= latex.length() || Character.isWhitespace(latex.charAt(start))) {
            return -1;
        }
        int depth = 0;
        for (int i = start; i < Math.min(latex.length(), start + LONGEST); i++) {
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
}
