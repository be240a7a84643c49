package io.github.vitae.text.bibtex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs that stand on names and lead to a note: stars, daggers, numbers of affiliations. They are kept as the author
 * wrote them, macros as the characters that they are: {@code \ddag} is {@code ‡}. And what makes names look like something,
 * which goes.
 */
final class NameSigns {

    /** Farther than that, in UTF-16 code units, a formula or a raised text is not looked for its end. */
    static final int LONGEST = 60;

    /** Macros around names, which make them look like something, and leave their argument. */
    static final Set<String> LOOKS = Set.of(
            ("textbf textit textsl textsc emph underline uline ul hl mkbibemph mkbibitalic mkbibbold texttt textrm textsf textup"
                            + " textmd textnormal text mbox hbox fbox highlight mathbf mathrm MakeUppercase MakeLowercase uppercase lowercase"
                            + " bibnamefont bibfnamefont textlatin noopsort author name fnm sur")
                    .split(" "));

    /** Those whose first argument is about the second. */
    static final Set<String> LOOKS_OF_TWO =
            Set.of("textcolor", "href", "foreignlanguage", "bibinfo", "colorbox", "hyperlink");

    /** Declarations, which go. */
    static final Set<String> DECLARATIONS = Set.of(
            ("bf bfseries em it itshape sl slshape sc scshape tt ttfamily rm rmfamily sf sffamily upshape mdseries normalfont"
                            + " small large normalsize protect relax noindent nobreak nolinebreak leavevmode unskip ignorespaces"
                            + " boldmath null")
                    .split(" "));

    /** Macros that end a line, or leave room: what is before and behind may be two names. */
    static final Set<String> LINES = Set.of("\\", "newline", "linebreak", "par", "quad", "qquad", "hfill");

    private static final Map<String, String> MACROS = Map.ofEntries(
            Map.entry("dag", "†"),
            Map.entry("ddag", "‡"),
            Map.entry("dagger", "†"),
            Map.entry("ddagger", "‡"),
            Map.entry("textdagger", "†"),
            Map.entry("textdaggerdbl", "‡"),
            Map.entry("textasteriskcentered", "*"),
            Map.entry("textasteriskcentred", "*"),
            Map.entry("ast", "*"),
            Map.entry("star", "⋆"),
            Map.entry("bigstar", "★"),
            Map.entry("S", "§"),
            Map.entry("P", "¶"),
            Map.entry("textsection", "§"),
            Map.entry("textparagraph", "¶"),
            Map.entry("textbardbl", "‖"),
            Map.entry("parallel", "‖"),
            Map.entry("Vert", "‖"),
            Map.entry("Letter", "✉"),
            Map.entry("faEnvelope", "✉"),
            Map.entry("Envelope", "✉"),
            Map.entry("envelope", "✉"),
            Map.entry("clubsuit", "♣"),
            Map.entry("diamondsuit", "♢"),
            Map.entry("heartsuit", "♡"),
            Map.entry("spadesuit", "♠"),
            Map.entry("natural", "♮"),
            Map.entry("sharp", "♯"),
            Map.entry("flat", "♭"),
            Map.entry("diamond", "⋄"),
            Map.entry("circ", "∘"),
            Map.entry("bullet", "•"),
            Map.entry("textbullet", "•"),
            Map.entry("triangle", "△"),
            Map.entry("#", "#"),
            Map.entry("*", "*"),
            Map.entry("|", "‖"));

    /** Signs that stand on names as they are; a dot above or a bar is none of them. */
    private static final String SIGNS = "*†‡§¶#✉📧✝‖∗＊⁎∥★☆⋆✱✻✽◇◆♦♢♣♠♡♥♮♯△▲■□●○⊕⊗⁕※";

    private static final String RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ";

    private static final Pattern MACRO = Pattern.compile("\\\\(?:[A-Za-z]+|[#*|])");

    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{2,20};");

    /** Numbers, single letters and equals signs that lead to a note, parted by commas. */
    private static final Pattern KEYS = Pattern.compile("(?:[0-9]{1,3}(?![0-9])|[A-Za-z](?![A-Za-z])|[=+,;/–-])*+");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{1,3}\\.?");

    private NameSigns() {}

    /** What a macro stands for, written with its backslash; empty if it is none of a sign. */
    static String ofMacro(String macro) {
        return macro.startsWith("\\") ? MACROS.getOrDefault(macro.substring(1).replace("{}", ""), "") : "";
    }

    /** Where the signs end that start at a place; the place itself if none does. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean sign =
                    SIGNS.indexOf(c) >= 0 || RAISED.indexOf(c) >= 0 || (at > from && (c == 0xFE0F || c == 0xFE0E));
            if (!sign && !(isOrdinal(c) && isOrdinalSign(text, from, at))) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isOrdinal(int c) {
        return c == 'ª' || c == 'º';
    }

    /** Whether a raised a or o is a sign, behind a whole word; {@code Mª José} has it in her name. */
    private static boolean isOrdinalSign(String text, int from, int at) {
        boolean next =
                at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && !isOrdinal(text.charAt(at + 1));
        boolean word = from > 2
                && Character.isLowerCase(text.charAt(from - 1))
                && Character.isLetter(text.charAt(from - 2))
                && Character.isLetter(text.charAt(from - 3));
        return !next && (word || at > from);
    }

    /**
     * Whether stars around a name emphasise it, as in Markdown: {@code **Doe, Jane**}.
     *
     * @param at where they are that may start it
     * @param end where they end
     */
    static boolean emphasises(String text, int at, int end) {
        String run = text.substring(at, end);
        boolean starts =
                at == 0 || Character.isWhitespace(text.charAt(at - 1)) || ",;&".indexOf(text.charAt(at - 1)) >= 0;
        if (!List.of("*", "**", "__").contains(run)
                || !starts
                || end >= text.length()
                || Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        String near = text.substring(end, Math.min(text.length(), end + LONGEST));
        int close = near.indexOf(run);
        String within = close < 0 ? "" : near.substring(0, close);
        int next = close + run.length();
        return close > 0
                && !Character.isWhitespace(near.charAt(close - 1))
                && !(next < near.length() && Character.isLetter(near.charAt(next)))
                && !within.contains(" and ")
                && within.chars().filter(c -> c == ',').count() < 2;
    }

    /** Whether a text in braces is no name: signs, or a suffix such as {@code {III}}. */
    static boolean isNoName(String text) {
        return isSigns(text) || NameParts.SUFFIX.matcher(text.strip()).matches();
    }

    /** Whether a text is of signs alone: {@code *}, {@code $^*$}, {@code \dag\ddag}. */
    static boolean isSigns(String text) {
        String bare = text.strip();
        if (bare.startsWith("$") && bare.length() > 2 && bare.indexOf('$', 1) == bare.length() - 1) {
            return raised(bare.substring(1, bare.length() - 1).replace("^", ""), false)
                    .isPresent();
        }
        return !bare.isEmpty() && end(bare, 0) == bare.length();
    }

    /**
     * What stands raised on a name, if it leads to a note.
     *
     * @param within the raised text, in LaTeX
     * @param inWord whether letters follow it, of which it is one: {@code M^{c}Leod}
     */
    static Optional<String> raised(String within, boolean inWord) {
        String plain = plain(within);
        String keys = withoutSigns(plain);
        boolean letters = LETTERS.matcher(inWord ? plain : keys).matches();
        boolean key = KEYS.matcher(keys).matches() && !(letters && (inWord || keys.length() > 1));
        return Optional.of(plain).filter(words -> key);
    }

    /** What a formula on a name stands for that is not raised, if it is signs; empty if there is nothing in it. */
    static Optional<String> ofMath(String formula) {
        String plain = plain(formula);
        return Optional.of(plain).filter(words -> withoutSigns(words).isBlank());
    }

    private static String withoutSigns(String plain) {
        StringBuilder rest = new StringBuilder();
        for (int at = 0; at < plain.length(); ) {
            int end = end(plain, at);
            if (end == at) {
                end = at + Character.charCount(plain.codePointAt(at));
                int c = plain.codePointAt(at);
                boolean shape = isOrdinal(c)
                        || Character.getType(c) == Character.OTHER_SYMBOL
                        || Character.getType(c) == Character.MATH_SYMBOL
                        || MACROS.containsValue(Character.toString(c));
                rest.append(shape ? "" : plain.substring(at, end));
            }
            at = end;
        }
        return rest.toString();
    }

    /** Whether a raised letter ends a word that is shortened, before another name: {@code M\textsuperscript{a} Carmen}. */
    static boolean isShortened(String latex, String raised, int end) {
        int next = blanks(latex, end);
        return List.of("a", "ª", "o", "º").contains(raised)
                && next > end
                && next < latex.length()
                && Character.isUpperCase(latex.codePointAt(next));
    }

    /** The characters of a raised text: macros for signs, and what others have around them, read. */
    private static String plain(String latex) {
        String decoded = latex.indexOf('&') < 0
                ? latex
                : ENTITY.matcher(latex)
                        .replaceAll(found -> Matcher.quoteReplacement(LatexMacros.entity(found.group(), 1)
                                .map(LatexMacros.Entity::text)
                                .orElse(found.group())));
        Matcher macro = MACRO.matcher(decoded);
        String signs = macro.replaceAll(found -> Matcher.quoteReplacement(
                ofMacro(found.group()).isEmpty()
                        ? LatexRenderer.render(found.group(), (name, at) -> {}).plain()
                        : ofMacro(found.group())));
        return signs.replaceAll("[{}$\\\\]", "").replaceAll("\\s+", "").strip();
    }

    /** The signs of a name as they are shown, each once: {@code *†}, {@code 1,2}. */
    static String joined(List<String> signs) {
        List<String> kept = new ArrayList<>();
        for (String sign : signs) {
            String bare = sign.replaceAll("^[,;\\s]+|[,;\\s]+$", "");
            if (!bare.isEmpty() && !kept.contains(bare)) {
                kept.add(bare);
            }
        }
        StringBuilder joined = new StringBuilder();
        for (String sign : kept) {
            boolean numbers = !joined.isEmpty()
                    && Character.isLetterOrDigit(joined.charAt(joined.length() - 1))
                    && Character.isLetterOrDigit(sign.charAt(0));
            joined.append(numbers ? "," : "").append(sign);
        }
        return joined.toString();
    }

    /** For the place of each brace that opens, the place of the one that closes it; negative if none does. */
    static int[] closing(String text) {
        int[] closing = new int[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            closing[i] = -1;
            char c = text.charAt(i);
            if (c == '{') {
                open.push(i);
            } else if (c == '}' && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }

    /** Where white space ends that may be at a place. */
    static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The name of the macro that starts at a backslash. */
    static String name(String latex, int backslash) {
        int end = backslash + 1;
        while (end < latex.length() && isAscii(latex.charAt(end))) {
            end++;
        }
        return latex.substring(backslash + 1, Math.min(latex.length(), Math.max(end, backslash + 2)));
    }

    /** Where something is that is not far; negative if it is not there. */
    static int find(String latex, String what, int from) {
        int found = latex.substring(from, Math.min(latex.length(), from + 4 * LONGEST))
                .indexOf(what);
        return found < 0 ? -1 : from + found;
    }
}
