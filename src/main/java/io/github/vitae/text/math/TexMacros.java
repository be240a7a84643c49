package io.github.vitae.text.math;

import io.github.vitae.text.math.Atom.Kind;
import io.github.vitae.text.math.MathSymbols.Symbol;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What macros do in a formula: fractions, roots, accents, brackets that grow, letters of other alphabets. */
final class TexMacros {

    private static final String HEIGHTS = "big 1.2em Big 1.8em bigg 2.4em Bigg 3em";

    /** Relations and strokes that would grow with what stands beside them. */
    private static final String UPRIGHT_SIGNS = "↑↓↕⇑⇓⇕∣∥∤∦⇈⇊↿↾⇃⇂";

    /** Macros that take an argument which says nothing on a page. */
    private static final Set<String> WITHOUT_SAYING = Set.of("label", "vspace", "vskip", "color", "cline", "bookmark");

    private static final Map<String, Kind> KINDS = Map.of(
            "mathop", Kind.LARGE,
            "mathbin", Kind.BINARY,
            "mathrel", Kind.RELATION,
            "mathopen", Kind.OPEN,
            "mathclose", Kind.CLOSE,
            "mathpunct", Kind.PUNCTUATION,
            "mathinner", Kind.INNER,
            "mathord", Kind.ORDINARY);

    private final TexParser parser;
    private final TexTokens tokens;

    TexMacros(TexParser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    /**
     * Reads what a macro does.
     *
     * @param token the macro, which was taken, with its backslash
     * @return nothing where it changes but what follows
     * @throws NotTypeset if it is not known
     */
    Optional<Atom> read(String token) {
        String name = token.substring(1);
        Optional<Atom> known = switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> Optional.of(fraction(name));
            case "binom", "dbinom", "tbinom" -> {
                MathElement above = parser.asScript(parser::argument);
                yield Optional.of(divided("\\choose", above, parser.asScript(parser::argument)));
            }
            case "sqrt" -> Optional.of(root());
            case "left" -> Optional.of(TexFences.read(parser));
            case "begin" -> Optional.of(TexArrays.read(parser));
            case "operatorname" -> Optional.of(named());
            case "overset", "stackrel", "underset" -> Optional.of(set(!name.equals("underset")));
            case "substack" -> Optional.of(Atom.ordinary(TexArrays.stack(parser)));
            case "not" -> Optional.of(negated());
            case "pmod", "pod", "mod", "bmod" -> Optional.of(modulo(name));
            case "phantom", "hphantom", "vphantom" ->
                Optional.of(Atom.ordinary(MathElement.of("mphantom", parser.argument())));
            case "boxed", "fbox" ->
                Optional.of(
                        Atom.ordinary(MathElement.of("mrow", parser.argument()).with("class", "vitae-boxed")));
            case "tag" -> Optional.of(tag());
            case "textcolor", "colorbox" -> {
                tokens.group();
                yield Optional.of(Atom.ordinary(parser.argument()));
            }
            case "smash", "mathchoice", "llap", "rlap", "mathllap", "mathrlap", "mathclap" -> Optional.empty();
            case "mathop", "mathbin", "mathrel", "mathopen", "mathclose", "mathpunct", "mathinner", "mathord" ->
                Optional.of(as(KINDS.getOrDefault(name, Kind.ORDINARY)));
            case "hspace", "mspace", "kern", "mkern", "hskip" -> Optional.of(width(name));
            case " ", "\n", "nobreakspace", "space" ->
                Optional.of(new Atom(MathElement.leaf("mtext", "\u00A0"), Kind.BLANK));
            case "{" -> Optional.of(TexParser.delimiter("{", Kind.OPEN));
            case "}" -> Optional.of(TexParser.delimiter("}", Kind.CLOSE));
            case "|" -> Optional.of(Atom.ordinary(MathElement.leaf("mi", "‖")));
            case "%", "#", "$", "&", "_" -> Optional.of(Atom.ordinary(MathElement.leaf("mi", name)));
            case "-", "/" -> Optional.empty();
            default -> Optional.empty();
        };
        return known.isPresent() || changes(name) ? known : Optional.of(other(name));
    }

    /** Whether a macro does nothing but change what follows, which is done then. */
    private boolean changes(String name) {
        switch (name) {
            case "newcommand", "renewcommand", "providecommand", "DeclareMathOperator", "def" ->
                TexDefinitions.read(tokens, name);
            case "smash", "llap", "rlap", "mathllap", "mathrlap", "mathclap", "-", "/" -> tokens.optional();
            default -> {
                if (WITHOUT_SAYING.contains(name)) {
                    tokens.accept("*");
                    tokens.group();
                    return true;
                }
                return MathSymbols.of(name).filter(this::switches).isPresent();
            }
        }
        return true;
    }

    private boolean switches(Symbol symbol) {
        return symbol.group().equals("ignored");
    }

    private Atom other(String name) {
        Optional<Symbol> symbol = MathSymbols.of(name);
        if (symbol.isEmpty()) {
            return TexFences.big(parser, name, HEIGHTS).orElseThrow(() -> NotTypeset.macro("\\" + name));
        }
        Symbol known = symbol.get();
        return switch (known.group()) {
            case "style" -> styled(known.text());
            case "letters" -> letters(MathAlphabet.named(known.text()), name.startsWith("math") || name.length() > 3);
            case "text" -> Atom.ordinary(new TexText(parser).read(MathAlphabet.named(known.text())));
            case "accent" -> accent(known.text(), name);
            case "below" -> {
                MathElement sign = MathElement.leaf("mo", known.text());
                yield Atom.ordinary(
                        MathElement.of("munder", parser.argument(), sign).with("accentunder", "true"));
            }
            case "brace" -> brace(known.text(), name.startsWith("over"));
            case "arrow" -> arrow(known.text());
            default -> symbol(known);
        };
    }

    /** The thing that a symbol is. */
    Atom symbol(Symbol symbol) {
        String text = symbol.text();
        int c = text.codePointAt(0);
        MathElement sign = MathElement.leaf("mo", text);
        return switch (symbol.group()) {
            case "ordinary" ->
                Atom.ordinary(MathElement.leaf(
                        "mi",
                        parser.alphabet() == MathAlphabet.UPRIGHT
                                ? text
                                : parser.alphabet().of(c)));
            case "upright" -> {
                String letter = parser.alphabet().of(c);
                MathElement element = MathElement.leaf("mi", letter);
                yield Atom.ordinary(
                        letter.equals(text) && Character.isLetter(c) ? element.with("mathvariant", "normal") : element);
            }
            case "large" -> new Atom(sign, Kind.LARGE, true);
            case "integral" -> new Atom(sign, Kind.LARGE);
            case "binary" -> new Atom(sign, Kind.BINARY);
            case "relation" ->
                new Atom(UPRIGHT_SIGNS.contains(text) ? sign.with("stretchy", "false") : sign, Kind.RELATION);
            case "open" -> TexParser.delimiter(text, Kind.OPEN);
            case "close" -> TexParser.delimiter(text, Kind.CLOSE);
            case "stroke" -> Atom.ordinary(MathElement.leaf("mi", text));
            case "punctuation" -> new Atom(sign.with("separator", "true"), Kind.PUNCTUATION);
            case "inner" -> new Atom(TexParser.close(sign), Kind.INNER);
            case "function" -> new Atom(MathElement.leaf("mi", text), Kind.FUNCTION);
            case "limit" -> new Atom(MathElement.leaf("mi", text), Kind.FUNCTION, true);
            case "space" -> new Atom(MathElement.blank(text), Kind.BLANK);
            default -> throw NotTypeset.because("‘" + text + "’ does not stand alone");
        };
    }

    private Atom fraction(String name) {
        boolean large = name.equals("dfrac") || name.equals("cfrac");
        boolean outer = name.equals("frac") ? parser.display() : large;
        if (name.equals("cfrac")) {
            tokens.optional();
        }
        // what is in a fraction is a script only where the fraction is in a line of text
        int script = parser.small() ? 1 : 0;
        MathElement above = parser.styled(false, script, parser.alphabet(), parser::argument);
        MathElement below = parser.styled(false, script, parser.alphabet(), parser::argument);
        MathElement fraction = MathElement.of("mfrac", above, below);
        return new Atom(
                name.equals("frac") || outer == parser.display() ? fraction : inStyle(outer, fraction), Kind.INNER);
    }

    private static MathElement inStyle(boolean display, MathElement element) {
        return MathElement.of("mstyle", element)
                .with("displaystyle", String.valueOf(display))
                .with("scriptlevel", "0");
    }

    /** Two things above each other, as a divider says: with a line, without, in brackets. */
    static Atom divided(String divider, MathElement above, MathElement below) {
        MathElement fraction = MathElement.of("mfrac", above, below);
        if (divider.equals("\\over")) {
            return new Atom(fraction, Kind.INNER);
        }
        MathElement stack = fraction.with("linethickness", "0");
        String brackets = switch (divider) {
            case "\\choose" -> "()";
            case "\\brace" -> "{}";
            case "\\brack" -> "[]";
            default -> "";
        };
        return brackets.isEmpty()
                ? Atom.ordinary(stack)
                : Atom.ordinary(MathElement.of(
                        "mrow",
                        MathElement.leaf("mo", brackets.substring(0, 1)),
                        stack,
                        MathElement.leaf("mo", brackets.substring(1))));
    }

    private Atom root() {
        Optional<List<String>> index = tokens.optional();
        if (index.isEmpty()) {
            return Atom.ordinary(MathElement.of("msqrt", parser.argument()));
        }
        List<String> written = new ArrayList<>(List.of("{"));
        written.addAll(index.get());
        written.add("}");
        tokens.putBack(written);
        MathElement degree = parser.asScript(parser::argument);
        return Atom.ordinary(MathElement.of("mroot", parser.argument(), degree));
    }

    private Atom named() {
        boolean limits = tokens.accept("*");
        MathElement name = new TexText(parser).name(tokens.group());
        return new Atom(name, Kind.FUNCTION, limits);
    }

    private Atom set(boolean above) {
        MathElement script = parser.asScript(parser::argument);
        List<Atom> base = parser.argumentAtoms();
        Kind kind = base.size() == 1 ? base.get(0).kind() : Kind.ORDINARY;
        MathElement element = AtomRow.of(base, parser.small());
        if (base.size() == 1) {
            element = base.get(0).element();
        }
        return new Atom(
                MathElement.of(above ? "mover" : "munder", element, script), kind == Kind.BLANK ? Kind.ORDINARY : kind);
    }

    /** An argument that is to its neighbours what the macro says. */
    private Atom as(Kind kind) {
        MathElement element = parser.argument();
        boolean letter = kind != Kind.ORDINARY && element.is("mi") && kind != Kind.LARGE;
        return new Atom(letter ? MathElement.leaf("mo", element.text()) : element, kind, kind == Kind.LARGE);
    }

    private Atom negated() {
        List<Atom> base = parser.argumentAtoms();
        if (base.size() != 1 || base.get(0).element().text().isEmpty()) {
            throw NotTypeset.because("\\not stands before no sign");
        }
        Atom sign = base.get(0);
        MathElement element = sign.element();
        String text = Normalizer.normalize(element.text() + "\u0338", Normalizer.Form.NFC);
        return new Atom(
                new MathElement(element.name(), element.attributes(), text, List.of()),
                element.is("mo") && sign.kind() == Kind.ORDINARY ? Kind.RELATION : sign.kind());
    }

    private Atom modulo(String name) {
        MathElement mod = MathElement.leaf("mo", "mod");
        if (name.equals("bmod")) {
            return new Atom(mod.with("lspace", "0.2222em").with("rspace", "0.2222em"), Kind.BINARY);
        }
        List<MathElement> row = new ArrayList<>();
        row.add(MathElement.blank(parser.display() ? "1em" : "0.4444em"));
        boolean brackets = !name.equals("mod");
        if (brackets) {
            row.add(TexParser.delimiter("(", Kind.OPEN).element());
        }
        if (!name.equals("pod")) {
            row.add(MathElement.leaf("mi", "mod"));
            row.add(MathElement.blank("0.3333em"));
        }
        row.add(parser.argument());
        if (brackets) {
            row.add(TexParser.delimiter(")", Kind.CLOSE).element());
        }
        return Atom.ordinary(MathElement.row(row));
    }

    private Atom tag() {
        boolean bare = tokens.accept("*");
        MathElement words = new TexText(parser).read(MathAlphabet.UPRIGHT);
        List<MathElement> row = new ArrayList<>(List.of(MathElement.blank("2em")));
        row.add(MathElement.leaf("mtext", bare ? "" : "("));
        row.add(words);
        row.add(MathElement.leaf("mtext", bare ? "" : ")"));
        return new Atom(MathElement.row(row), Kind.BLANK);
    }

    /** A blank of a width that is given with its unit. */
    private Atom width(String name) {
        tokens.accept("*");
        StringBuilder written = new StringBuilder();
        if (name.endsWith("space")) {
            tokens.group().forEach(written::append);
        } else {
            while (written.length() < 20 && !written.toString().matches("-?[0-9.]+ ?[a-z]{2}")) {
                written.append(tokens.next());
            }
        }
        return new Atom(MathElement.blank(TexLengths.em(written.toString())), Kind.BLANK);
    }

    private Atom styled(String level) {
        boolean display = level.equals("0d");
        int script = level.charAt(0) - '0';
        MathElement rest = parser.styled(display, script, parser.alphabet(), parser::row);
        return Atom.ordinary(MathElement.of("mstyle", rest)
                .with("displaystyle", String.valueOf(display))
                .with("scriptlevel", String.valueOf(script)));
    }

    /** Letters of an alphabet: those of an argument, or all that follow. */
    private Atom letters(MathAlphabet letters, boolean argument) {
        int script = parser.small() ? 1 : 0;
        if (!argument) {
            return Atom.ordinary(parser.styled(parser.display(), script, letters, parser::row));
        }
        List<Atom> atoms = parser.styled(parser.display(), script, letters, parser::argumentAtoms);
        List<Atom> joined = letters == MathAlphabet.BOLD_ITALIC ? atoms : joined(atoms);
        return joined.size() == 1 ? joined.get(0) : Atom.ordinary(AtomRow.of(joined, parser.small()));
    }

    /** Letters beside each other that are one word: {@code \mathrm{max}}. */
    private static List<Atom> joined(List<Atom> atoms) {
        List<Atom> joined = new ArrayList<>();
        for (Atom atom : atoms) {
            Atom last = joined.isEmpty() ? atom : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && isLetters(last) && isLetters(atom)) {
                String word = last.element().text() + atom.element().text();
                joined.set(joined.size() - 1, Atom.ordinary(MathElement.leaf("mi", word)));
            } else {
                joined.add(atom);
            }
        }
        return joined;
    }

    private static boolean isLetters(Atom atom) {
        return atom.element().is("mi")
                && atom.kind() == Kind.ORDINARY
                && atom.element().text().codePoints().allMatch(Character::isLetter);
    }

    private Atom accent(String mark, String name) {
        MathElement base = parser.argument();
        MathElement sign = MathElement.leaf("mo", mark);
        boolean wide = name.startsWith("wide") || name.startsWith("over");
        // an arrow that is no longer than its letter is as small as a script
        return Atom.ordinary(MathElement.of("mover", base, wide ? sign : sign.with("stretchy", "false"))
                .with("accent", String.valueOf(wide || !mark.equals("→"))));
    }

    /** A brace above or below, and what is written at it. */
    private Atom brace(String sign, boolean above) {
        String element = above ? "mover" : "munder";
        MathElement braced = MathElement.of(element, parser.argument(), MathElement.leaf("mo", sign));
        if (!tokens.accept(above ? "^" : "_")) {
            return new Atom(braced, Kind.INNER);
        }
        return new Atom(MathElement.of(element, braced, parser.asScript(parser::argument)), Kind.INNER);
    }

    /** An arrow as long as what is written above and below it. */
    private Atom arrow(String sign) {
        Optional<List<String>> below = tokens.optional();
        MathElement above = parser.asScript(parser::argument);
        MathElement arrow = MathElement.leaf("mo", sign).with("stretchy", "true");
        if (below.isEmpty()) {
            return new Atom(MathElement.of("mover", arrow, above), Kind.RELATION);
        }
        List<String> written = new ArrayList<>(List.of("{"));
        written.addAll(below.get());
        written.add("}");
        tokens.putBack(written);
        return new Atom(MathElement.of("munderover", arrow, parser.asScript(parser::argument), above), Kind.RELATION);
    }
}
