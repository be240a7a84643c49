package io.github.vitae.text.math;

import io.github.vitae.text.math.Atom.Kind;
import io.github.vitae.text.math.MathSymbols.Symbol;
import io.github.vitae.text.math.TexTokens.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads a formula in TeX: what is in a row, what is set high and low, and groups. What macros do is {@link TexMacros}'. */
final class TexParser {

    /** Nobody reads what is nested deeper, and no program should. */
    private static final int DEEPEST = 60;

    /** What ends a row, wherever it stands. */
    private static final Set<String> ENDS =
            Set.of(TexTokens.END, "}", "&", "\\\\", "\\cr", "\\right", "\\middle", "\\end", "\\newline");

    /** What divides all of a group in two, as TeX had it before LaTeX. */
    private static final Set<String> DIVIDING = Set.of("\\over", "\\choose", "\\atop", "\\brace", "\\brack");

    final TexTokens tokens;
    private final TexMacros macros;
    private boolean display;
    private int script;
    private int depth;
    private MathAlphabet alphabet = MathAlphabet.PLAIN;

    private TexParser(TexTokens tokens, boolean display) {
        this.tokens = tokens;
        this.display = display;
        this.macros = new TexMacros(this);
    }

    /**
     * Reads a formula.
     *
     * @param tex the TeX
     * @param display whether it stands alone, with limits above and below
     * @param definitions macros of the author's; those of the formula are added
     * @throws NotTypeset if something in it is not known or does not fit together
     */
    static MathElement parse(String tex, boolean display, Map<String, Definition> definitions) {
        TexParser parser = new TexParser(new TexTokens(tex, definitions), display);
        MathElement row = parser.lines();
        String rest = parser.tokens.peek();
        if (!rest.isEmpty()) {
            throw NotTypeset.because("‘" + rest + "’ stands where nothing is open that it could belong to");
        }
        return row;
    }

    /** A formula within a text that is within a formula. */
    MathElement within(String tex) {
        return enter(() -> parse(tex, false, tokens.definitions()));
    }

    /** A row; where lines are broken, each below the other. */
    private MathElement lines() {
        MathElement row = row();
        List<MathElement> lines = new ArrayList<>();
        while (tokens.accept("\\\\") || tokens.accept("\\newline") || tokens.accept("\\cr")) {
            lines.add(row);
            row = row();
        }
        if (lines.isEmpty()) {
            return row;
        }
        if (!row.children().isEmpty() || !row.is("mrow")) {
            lines.add(row);
        }
        return TexArrays.lines(lines, display);
    }

    boolean display() {
        return display;
    }

    boolean small() {
        return script > 0;
    }

    MathAlphabet alphabet() {
        return alphabet;
    }

    /** Takes what follows until the row ends, as one element. */
    MathElement row() {
        return AtomRow.of(atoms(), small());
    }

    /** Something that is read one step deeper. */
    <T> T enter(Supplier<T> reading) {
        if (++depth > DEEPEST) {
            throw NotTypeset.because("it is nested too deeply");
        }
        T read = reading.get();
        depth--;
        return read;
    }

    /** Something that is read in another style, which ends with it. */
    <T> T styled(boolean asDisplay, int asScript, MathAlphabet letters, Supplier<T> reading) {
        boolean outerDisplay = display;
        int outerScript = script;
        MathAlphabet outer = alphabet;
        display = asDisplay;
        script = asScript;
        alphabet = letters;
        T read = enter(reading);
        display = outerDisplay;
        script = outerScript;
        alphabet = outer;
        return read;
    }

    /** Something that is read as a script is. */
    <T> T asScript(Supplier<T> reading) {
        return styled(false, script + 1, alphabet, reading);
    }

    /** Takes what follows until the row ends. */
    List<Atom> atoms() {
        List<Atom> atoms = new ArrayList<>();
        while (!ENDS.contains(tokens.peek())) {
            if (DIVIDING.contains(tokens.peek())) {
                String divider = tokens.next();
                MathElement above = AtomRow.of(atoms, small());
                MathElement below = row();
                return List.of(TexMacros.divided(divider, above, below));
            }
            atom().ifPresent(atoms::add);
        }
        return atoms;
    }

    /** Takes an argument: a group, or the next thing alone. */
    MathElement argument() {
        return AtomRow.of(argumentAtoms(), small());
    }

    /** Takes an argument as the things in it. */
    List<Atom> argumentAtoms() {
        if (tokens.accept("{")) {
            List<Atom> atoms = enter(this::atoms);
            close("}");
            return atoms;
        }
        if (ENDS.contains(tokens.peek()) || Set.of("^", "_").contains(tokens.peek())) {
            throw NotTypeset.because("an argument is missing");
        }
        Optional<String> digit = tokens.digitAtOnce();
        if (digit.isPresent()) {
            // half is \frac12: a digit that is an argument is one alone
            return List.of(
                    Atom.ordinary(MathElement.leaf("mn", alphabet.of(digit.get().charAt(0)))));
        }
        return enter(this::nucleus).stream().toList();
    }

    void close(String token) {
        if (!tokens.accept(token)) {
            throw NotTypeset.because("‘" + token + "’ is missing");
        }
    }

    /** Takes a thing with its scripts; nothing where a macro changes but what follows. */
    private Optional<Atom> atom() {
        String head = tokens.peek();
        boolean bare = head.equals("^") || head.equals("_") || head.equals("'");
        Optional<Atom> nucleus = bare ? Optional.of(Atom.ordinary(MathElement.row(List.of()))) : enter(this::nucleus);
        return nucleus.map(atom -> new TexScripts(this).on(atom));
    }

    /** Takes a thing without what is set high and low at it. */
    private Optional<Atom> nucleus() {
        String token = tokens.next();
        if (token.equals("{")) {
            List<Atom> atoms = enter(this::atoms);
            close("}");
            return Optional.of(Atom.ordinary(AtomRow.of(atoms, small())));
        }
        return token.length() > 1 && token.charAt(0) == '\\' ? macros.read(token) : Optional.of(character(token));
    }

    private Atom character(String token) {
        int c = token.codePointAt(0);
        if (c >= '0' && c <= '9') {
            return number(token);
        }
        return switch (token) {
            case "-", "−" -> new Atom(MathElement.leaf("mo", "−"), Kind.BINARY);
            case "+" -> new Atom(MathElement.leaf("mo", "+"), Kind.BINARY);
            case "*" -> new Atom(MathElement.leaf("mo", "∗"), Kind.BINARY);
            case "=", "<", ">" -> new Atom(MathElement.leaf("mo", token), Kind.RELATION);
            case ":" -> colon();
            case ",", ";" -> new Atom(MathElement.leaf("mo", token), Kind.PUNCTUATION);
            case "(", "[" -> delimiter(token, Kind.OPEN);
            case ")", "]" -> delimiter(token, Kind.CLOSE);
            case "!", "?" -> new Atom(close(MathElement.leaf("mo", token)), Kind.CLOSE);
            case "/", ".", "\"", "@", "`", "|" -> Atom.ordinary(MathElement.leaf("mi", token));
            case "~" -> new Atom(MathElement.leaf("mtext", "\u00A0"), Kind.BLANK);
            case "#", "$", "\\", "%" -> throw NotTypeset.because("‘" + token + "’ means nothing within a formula");
            default -> other(c);
        };
    }

    /** What is defined is one sign, {@code :=}; a colon alone has the same blanks at both sides. */
    private Atom colon() {
        MathElement sign = tokens.acceptAtOnce("=")
                ? MathElement.leaf("mo", ":=")
                : MathElement.leaf("mo", ":").with("lspace", "0.2778em").with("rspace", "0.2778em");
        return new Atom(sign, Kind.RELATION);
    }

    /** A sign without blanks at its sides. */
    static MathElement close(MathElement sign) {
        return sign.with("lspace", "0em").with("rspace", "0em");
    }

    /** A bracket as high as its line. */
    static Atom delimiter(String text, Kind kind) {
        String form = kind == Kind.OPEN ? "prefix" : "postfix";
        return new Atom(MathElement.leaf("mo", text).with("form", form).with("stretchy", "false"), kind);
    }

    private Atom other(int c) {
        Optional<Symbol> symbol = MathSymbols.named(c);
        if (symbol.isPresent()) {
            return macros.symbol(symbol.get());
        }
        if (!Character.isLetter(c)) {
            return Atom.ordinary(MathElement.leaf("mtext", Character.toString(c)));
        }
        boolean letter = Character.isAlphabetic(c) && !Character.isIdeographic(c);
        return letter ? letter(c) : Atom.ordinary(MathElement.leaf("mtext", Character.toString(c)));
    }

    /** A letter in the alphabet that is in force. */
    Atom letter(int c) {
        MathElement letter = MathElement.leaf("mi", alphabet.of(c));
        return Atom.ordinary(alphabet == MathAlphabet.UPRIGHT ? letter.with("mathvariant", "normal") : letter);
    }

    /** Digits in a row are one number, with a point among them; a script belongs to all of it. */
    private Atom number(String first) {
        StringBuilder digits = new StringBuilder();
        String next = first;
        while (true) {
            digits.append(alphabet.of(next.charAt(0)));
            boolean point = tokens.acceptAtOnce(".");
            Optional<String> digit = tokens.digitAtOnce();
            if (digit.isEmpty()) {
                if (point) {
                    tokens.putBack(List.of("."));
                }
                return Atom.ordinary(MathElement.leaf("mn", digits.toString()));
            }
            digits.append(point ? "." : "");
            next = digit.get();
        }
    }
}
