package io.github.vitae.text.math;

import io.github.vitae.text.math.Atom.Kind;
import io.github.vitae.text.math.MathSymbols.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brackets that grow: with what is between them, or by so much. */
final class TexFences {

    private static final Set<String> GROUPS = Set.of("open", "close", "stroke", "relation");

    private TexFences() {}

    /** Reads what is from {@code \left} to {@code \right}. */
    static Atom read(TexParser parser) {
        return parser.enter(() -> {
            List<MathElement> row = new ArrayList<>();
            add(delimiter(parser), "prefix", row);
            row.add(parser.row());
            while (parser.tokens.accept("\\middle")) {
                add(delimiter(parser), "infix", row);
                row.add(parser.row());
            }
            parser.close("\\right");
            add(delimiter(parser), "postfix", row);
            return new Atom(MathElement.row(row), Kind.INNER);
        });
    }

    private static void add(String delimiter, String form, List<MathElement> row) {
        if (!delimiter.isEmpty()) {
            MathElement fence =
                    MathElement.leaf("mo", delimiter).with("form", form).with("stretchy", "true");
            row.add(form.equals("infix") ? fence : TexParser.close(fence));
        }
    }

    /** A bracket of a size of its own: {@code \bigl(}; nothing if the macro is not of that kind. */
    static Optional<Atom> big(TexParser parser, String macro, String heights) {
        char last = macro.charAt(macro.length() - 1);
        boolean sided = macro.length() > 3 && "lrm".indexOf(last) >= 0;
        String size = sided ? macro.substring(0, macro.length() - 1) : macro;
        List<String> words = List.of(heights.split(" "));
        int at = words.indexOf(size);
        if (at < 0) {
            return Optional.empty();
        }
        String height = words.get(at + 1);
        MathElement sign = TexParser.close(MathElement.leaf("mo", delimiter(parser))
                .with("stretchy", "true")
                .with("minsize", height)
                .with("maxsize", height));
        Kind kind = !sided ? Kind.ORDINARY : last == 'l' ? Kind.OPEN : last == 'r' ? Kind.CLOSE : Kind.RELATION;
        return Optional.of(new Atom(sign, kind));
    }

    /** The character of a bracket; empty for none, which is a point. */
    private static String delimiter(TexParser parser) {
        String token = parser.tokens.next();
        switch (token) {
            case "." -> {
                return "";
            }
            case "(", ")", "[", "]", "|", "/" -> {
                return token;
            }
            case "\\{", "\\}" -> {
                return token.substring(1);
            }
            case "\\|" -> {
                return "‖";
            }
            case "<" -> {
                return "⟨";
            }
            case ">" -> {
                return "⟩";
            }
            default -> {
                Optional<Symbol> symbol = token.length() > 1 && token.charAt(0) == '\\'
                        ? MathSymbols.of(token.substring(1))
                        : token.isEmpty() ? Optional.empty() : MathSymbols.named(token.codePointAt(0));
                return symbol.filter(found -> GROUPS.contains(found.group()))
                        .map(Symbol::text)
                        .orElseThrow(() -> NotTypeset.because("‘" + token + "’ is no bracket"));
            }
        }
    }
}
