package io.github.vitae.text.math;

import io.github.vitae.text.math.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables of a formula: matrices, cases, lines of equations. */
final class TexArrays {

    /** Environments that are a table, with the brackets around it: a point where there is none. */
    private static final Map<String, String> BRACKETS = Map.ofEntries(
            Map.entry("matrix", ".."),
            Map.entry("smallmatrix", ".."),
            Map.entry("pmatrix", "()"),
            Map.entry("bmatrix", "[]"),
            Map.entry("Bmatrix", "{}"),
            Map.entry("vmatrix", "||"),
            Map.entry("Vmatrix", "‖‖"),
            Map.entry("array", ".."),
            Map.entry("darray", ".."),
            Map.entry("subarray", ".."),
            Map.entry("cases", "{."),
            Map.entry("dcases", "{."),
            Map.entry("rcases", ".}"),
            Map.entry("drcases", ".}"));

    /** Environments of lines that stand alone, each of which may have a star. */
    private static final Set<String> LINES = Set.of(
            "aligned",
            "align",
            "alignat",
            "alignedat",
            "split",
            "flalign",
            "gather",
            "gathered",
            "multline",
            "multlined",
            "eqnarray");

    /** Environments that are but a formula. */
    private static final Set<String> FORMULAS = Set.of("equation", "displaymath", "math");

    private TexArrays() {}

    /** Reads what follows {@code \begin}. */
    static Atom read(TexParser parser) {
        String name = String.join("", parser.tokens.group());
        String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
        return parser.enter(() -> {
            if (FORMULAS.contains(plain)) {
                MathElement row = parser.row();
                end(parser, name);
                return Atom.ordinary(row);
            }
            if (LINES.contains(plain)) {
                return lines(parser, name, plain);
            }
            String brackets = BRACKETS.getOrDefault(plain, "");
            if (brackets.isEmpty()) {
                throw NotTypeset.macro("\\begin{" + name + "}");
            }
            return table(parser, name, plain, brackets);
        });
    }

    private static Atom lines(TexParser parser, String name, String plain) {
        if (plain.startsWith("aligna") || plain.equals("alignedat")) {
            parser.tokens.group();
        } else {
            parser.tokens.optional();
        }
        boolean centred = plain.startsWith("gather") || plain.startsWith("multline");
        List<List<MathElement>> rows = parser.styled(true, 0, parser.alphabet(), () -> rows(parser));
        end(parser, name);
        return Atom.ordinary(table(rows, List.of())
                .with("displaystyle", "true")
                .with("class", centred ? "vitae-lines" : "vitae-aligned"));
    }

    private static Atom table(TexParser parser, String name, String plain, String brackets) {
        List<String> columns = List.of();
        if (plain.endsWith("array")) {
            parser.tokens.optional();
            columns = columns(parser.tokens.group());
        } else {
            parser.tokens.optional();
        }
        boolean large = plain.startsWith("d");
        List<List<MathElement>> rows =
                parser.styled(large, parser.small() ? 1 : 0, parser.alphabet(), () -> rows(parser));
        end(parser, name);
        MathElement table = table(rows, columns);
        if (plain.endsWith("cases")) {
            table = table.with("class", "vitae-cases");
        }
        if (large) {
            table = table.with("displaystyle", "true");
        }
        if (plain.equals("smallmatrix")) {
            table = MathElement.of("mstyle", table).with("scriptlevel", "1");
        }
        if (brackets.equals("..")) {
            return Atom.ordinary(table);
        }
        List<MathElement> row = new ArrayList<>();
        bracket(brackets.charAt(0), "prefix", row);
        row.add(table);
        bracket(brackets.charAt(1), "postfix", row);
        return new Atom(MathElement.row(row), plain.endsWith("cases") ? Kind.ORDINARY : Kind.INNER);
    }

    private static void bracket(char bracket, String form, List<MathElement> row) {
        if (bracket != '.') {
            row.add(MathElement.leaf("mo", String.valueOf(bracket))
                    .with("form", form)
                    .with("stretchy", "true"));
        }
    }

    private static void end(TexParser parser, String name) {
        parser.close("\\end");
        if (!String.join("", parser.tokens.group()).equals(name)) {
            throw NotTypeset.because("\\begin{" + name + "} is ended by another \\end");
        }
    }

    /** Rows of cells, until what ends the table. */
    private static List<List<MathElement>> rows(TexParser parser) {
        List<List<MathElement>> rows = new ArrayList<>();
        List<MathElement> row = new ArrayList<>();
        while (true) {
            row.add(parser.row());
            if (parser.tokens.accept("&")) {
                continue;
            }
            boolean more =
                    parser.tokens.accept("\\\\") || parser.tokens.accept("\\cr") || parser.tokens.accept("\\newline");
            if (more && !parser.tokens.acceptAtOnce("*") && parser.tokens.acceptAtOnce("[")) {
                // how far the next line is
                parser.tokens.putBack(List.of("["));
                parser.tokens.optional();
            }
            boolean empty = row.size() == 1
                    && row.get(0).is("mrow")
                    && row.get(0).children().isEmpty();
            if (!empty || more) {
                rows.add(List.copyOf(row));
            }
            if (!more) {
                return rows;
            }
            row.clear();
        }
    }

    private static MathElement table(List<List<MathElement>> rows, List<String> columns) {
        List<MathElement> lines = new ArrayList<>();
        for (List<MathElement> row : rows) {
            List<MathElement> cells = new ArrayList<>();
            for (MathElement cell : row) {
                MathElement held = MathElement.of("mtd", cell);
                String side = cells.size() < columns.size() ? columns.get(cells.size()) : "";
                cells.add(side.isEmpty() ? held : held.with("class", side));
            }
            lines.add(new MathElement("mtr", "", "", cells));
        }
        return new MathElement("mtable", "", "", lines);
    }

    /** Where the words of each column stand, by class; empty for the middle. */
    private static List<String> columns(List<String> written) {
        List<String> columns = new ArrayList<>();
        for (String token : written) {
            switch (token) {
                case "l" -> columns.add("vitae-left");
                case "r" -> columns.add("vitae-right");
                case "c" -> columns.add("");
                default -> {
                    // lines between columns say nothing of where words stand
                }
            }
        }
        return columns;
    }

    /** Lines below each other, as {@code \substack} has them. */
    static MathElement stack(TexParser parser) {
        parser.close("{");
        List<List<MathElement>> rows = parser.enter(() -> rows(parser));
        parser.close("}");
        return table(rows, List.of());
    }

    /** Lines of a formula that stands alone, which are broken without an environment. */
    static MathElement lines(List<MathElement> lines, boolean display) {
        MathElement table =
                table(lines.stream().map(List::of).toList(), List.of()).with("class", "vitae-lines");
        return display ? table.with("displaystyle", "true") : table;
    }
}
