package io.github.vitae.text.math;

import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A text with marks in the place of its formulas, so that nothing that reads the text takes a part of them for its own:
 * neither emphasis nor tables nor lists. {@code a $x_i*y_i$ b} is {@code a ￼ b} with a formula.
 *
 * @param source the text with marks
 * @param formulas the formulas, in the order of the text
 */
public record FormulaMarks(SourceText source, List<Marked> formulas) {

    /** Starts a mark; the number of the formula and {@link #END} follow. A noncharacter: no author's text holds it. */
    public static final char START = '\uFDE2';

    /** Ends a mark. A noncharacter. */
    public static final char END = '\uFDE3';

    /**
     * A formula in a text.
     *
     * @param tex the TeX in it, as its author meant it
     * @param written all of it as it was written, its delimiters with it
     * @param block whether it stands alone between lines of text
     * @param at where it starts in the text that was marked
     */
    public record Marked(String tex, String written, boolean block, int at) {}

    public FormulaMarks {
        formulas = List.copyOf(formulas);
    }

    /**
     * Marks the formulas of a document in Markdown.
     *
     * @param from where the document starts
     */
    public static FormulaMarks of(SourceText source, int from) {
        String text = source.content();
        if (!mayHold(text, from)) {
            return new FormulaMarks(source, List.of());
        }
        List<Marked> found = new FormulaFinder(text, from).all();
        if (found.isEmpty()) {
            return new FormulaMarks(source, List.of());
        }
        SourceAssembly assembly = new SourceAssembly();
        int at = 0;
        for (int i = 0; i < found.size(); i++) {
            Marked formula = found.get(i);
            assembly.take(source, at, formula.at());
            assembly.insert(mark(i), source, formula.at());
            at = formula.at() + formula.written().length();
        }
        assembly.take(source, at, text.length());
        return new FormulaMarks(assembly.toText(source.file()), found);
    }

    /** Whether a text has a character in it with which a formula could start. */
    private static boolean mayHold(String text, int from) {
        return text.indexOf('$', from) >= 0
                || text.indexOf("\\(", from) >= 0
                || text.indexOf("\\[", from) >= 0
                || text.indexOf("\\begin{", from) >= 0;
    }

    /**
     * A mark in a text.
     *
     * @param number the number of its formula
     * @param start where it starts
     * @param end where it ends
     */
    public record Mark(int number, int start, int end) {}

    /** The mark of a formula. */
    public static String mark(int number) {
        return START + Integer.toString(number) + END;
    }

    /**
     * The next mark in a text. What is like one and is none, since an author wrote its characters by their numbers, is passed
     * over.
     *
     * @param from where it is looked for
     * @param count how many formulas there are
     */
    public static Optional<Mark> next(String text, int from, int count) {
        for (int at = text.indexOf(START, from); at >= 0; at = text.indexOf(START, at + 1)) {
            int end = at + 1;
            int number = 0;
            while (end < text.length() && end - at < 9 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                number = 10 * number + text.charAt(end++) - '0';
            }
            if (end > at + 1 && end < text.length() && text.charAt(end) == END && number < count) {
                return Optional.of(new Mark(number, at, end + 1));
            }
        }
        return Optional.empty();
    }

    /** A text with something in the place of each mark. */
    public static String replaced(String text, int count, IntFunction<String> replacement) {
        if (text.indexOf(START) < 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (Optional<Mark> mark = next(text, from, count); mark.isPresent(); mark = next(text, from, count)) {
            replaced.append(text, from, mark.get().start())
                    .append(replacement.apply(mark.get().number()));
            from = mark.get().end();
        }
        return replaced.append(text, from, text.length()).toString();
    }

    /** A text with formulas as they were written in the place of their marks. */
    public String restored(String text) {
        return replaced(text, formulas.size(), number -> formulas.get(number).written());
    }
}
