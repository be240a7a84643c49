package io.github.vitae.text.bibtex;

import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** The macros of LaTeX for text that are known. Those for single signs stand in {@code latex.properties}. */
final class LatexMacros {

    private static final class Loaded {
        static final Properties SIGNS = WordList.load("latex.properties");
        static final Properties JOURNALS = WordList.load("latex-journals.properties");
    }

    private static final String TAG_NAMES =
            "(/?)((?:jats:|mml:)[a-z-]{1,20}|i|b|em|strong|sub|sup|u|tt|sc|scp|span|br|italic|bold|roman|inline-formula|tex-math"
                    + "|alternatives|named-content)";

    /** A tag that archives and publishers leave in titles: of HTML, of JATS, of MathML. */
    static final Pattern TAG = Pattern.compile("<" + TAG_NAMES + "(?:\\s[^<>{}]{0,300})?/?>");

    /** The same with its angles as macros, as Crossref and Mendeley have it: <code>{\textless}i{\textgreater}</code>, {@code $\less$i$\greater$}. */
    static final Pattern SPELLED = Pattern.compile(
            "(?:\\{\\\\textless\\}|\\\\textless(?:\\{\\}| )?|\\{?\\$(?:\\\\less|\\\\lt|<) ?\\$}?)" + TAG_NAMES
                    + "/?(?:\\{\\\\textgreater\\}|\\\\textgreater(?:\\{\\})?|\\{?\\$(?:\\\\greater|\\\\gt|>) ?\\$}?)");

    /** The elements of HTML that the tags of others mean. */
    static final Map<String, String> MEANT = Map.of("italic", "i", "bold", "b", "tt", "code");

    static final Set<String> SHOWN = Set.of("i", "b", "em", "strong", "sub", "sup", "u", "code");
    /** Macros that mark their argument up, and declarations that mark the rest of a group up. */
    static final Map<String, String> TAGS = Map.ofEntries(
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

    static final Set<String> QUOTES = Set.of("enquote", "mkbibquote");

    static final Set<String> DECLARATIONS =
            Set.of("em", "it", "sl", "itshape", "slshape", "bf", "bfseries", "tt", "ttfamily", "sc", "scshape");

    /** Macros that go, and leave their argument. */
    static final Set<String> TRANSPARENT = Set.of(
            ("textrm textsf textup textmd textnormal text mbox hbox fbox rm sf upshape mdseries rmfamily sffamily normalfont"
                            + " relax protect noindent nobreak nolinebreak natexlab bibnamedelima bibinitperiod noop"
                            + " textlatin foreignlanguage uppercase lowercase MakeUppercase MakeLowercase small large"
                            + " footnotesize tiny scriptsize normalsize leavevmode unskip ignorespaces bibinfo bibfnamefont"
                            + " bibnamefont selectlanguage sortnoop par newline linebreak quad qquad space hfill break null"
                            + " newblock penalty ensuremath")
                    .split(" "));

    static final Set<String> SPACES =
            Set.of("par", "newline", "linebreak", "quad", "qquad", "space", "hfill", "break", "newblock");

    /** Macros that go with their first argument. */
    static final Set<String> DROPPING = Set.of(
            ("footnote thanks label index cite citep citet ref vspace hspace noopsort textcolor color bibinfo phantom"
                            + " footnotemark fontsize foreignlanguage selectlanguage sortnoop SortNoop noop")
                    .split(" "));

    /** An entity of HTML behind its ampersand, a number or a name; reference managers escape the number sign too. */
    private static final Pattern ENTITY =
            Pattern.compile("(?:(\\\\?#)([0-9]{1,6}|[xX][0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));");

    /** Accents: the combining mark that each means, and the sign that it is when it stands alone. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300`"),
            Map.entry("'", "\u0301´"),
            Map.entry("^", "\u0302^"),
            Map.entry("~", "\u0303~"),
            Map.entry("=", "\u0304¯"),
            Map.entry("u", "\u0306˘"),
            Map.entry(".", "\u0307˙"),
            Map.entry("\"", "\u0308¨"),
            Map.entry("h", "\u0309\u02C0"),
            Map.entry("r", "\u030A˚"),
            Map.entry("H", "\u030B˝"),
            Map.entry("v", "\u030Cˇ"),
            Map.entry("G", "\u030F`"),
            Map.entry("d", "\u0323."),
            Map.entry("textcommabelow", "\u0326,"),
            Map.entry("c", "\u0327¸"),
            Map.entry("k", "\u0328˛"),
            Map.entry("b", "\u0331_"),
            Map.entry("t", "\u0361 "));

    private LatexMacros() {}

    /** Whether a macro is an accent on the letter behind it. */
    static boolean isAccent(String macro) {
        return ACCENTS.containsKey(macro);
    }

    /** The combining mark of an accent. */
    static char mark(String macro) {
        return ACCENTS.getOrDefault(macro, "  ").charAt(0);
    }

    /** The sign that stands where there is no letter below an accent. */
    static char alone(String macro) {
        return ACCENTS.getOrDefault(macro, "  ").charAt(1);
    }

    /** What a macro for a sign or a journal stands for, one of mathematics among them. */
    static Optional<String> sign(String macro) {
        return Optional.ofNullable(Loaded.SIGNS.getProperty(macro))
                .or(() -> LatexMath.sign(macro))
                .or(() -> journal(macro));
    }

    /** The journal that a macro of astronomers names: {@code mnras}. */
    static Optional<String> journal(String macro) {
        return Optional.ofNullable(Loaded.JOURNALS.getProperty(macro));
    }

    /** Whether a macro is a letter of a name; Greek ones are of mathematics. */
    static boolean isLetter(String macro) {
        return LatexMath.sign(macro).isEmpty()
                && Optional.ofNullable(Loaded.SIGNS.getProperty(macro))
                        .filter(sign -> Character.isLetter(sign.codePointAt(0)))
                        .isPresent();
    }

    /**
     * An entity of HTML.
     *
     * @param text what it stands for
     * @param end where it ends
     */
    record Entity(String text, int end) {}

    /** The entity whose name starts at a place, right behind its ampersand. */
    static Optional<Entity> entity(String latex, int at) {
        Matcher entity = ENTITY.matcher(latex).region(at, latex.length());
        boolean numbered = entity.lookingAt() && entity.group(1) != null;
        if (!numbered && !(entity.lookingAt() && Entities.isNamedEntity(entity.group(3)))) {
            return Optional.empty();
        }
        String name = numbered ? "#" + entity.group(2) : entity.group(3);
        return Optional.of(
                new Entity(PlainText.visible(Parser.unescapeEntities("&" + name + ";", false)), entity.end()));
    }
}
