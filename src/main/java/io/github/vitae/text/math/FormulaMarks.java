package io.github.vitae.text.math;

import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.List;

/**
 * A text with marks in the place of its formulas, so that nothing that reads the text takes a part of them for its own:
 * neither emphasis nor tables nor lists. {@code a $x_i*y_i$ b} is {@code a ￼ b} with a formula.
 *
 * @param source the text with marks
 * @param formulas the formulas, in the order of the text
 */
public record FormulaMarks(SourceText source, List<Marked> formulas) {

    /** Starts a mark; the number of the formula and {@link #END} follow. A noncharacter: no author's text holds it. */
    public static final char START = '\uFDD4';

    /** Ends a mark. A noncharacter. */
    public static final char END = '\uFDD5';

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
            assembly.insert(START + Integer.toString(i) + END, source, formula.at());
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

    /** A text with formulas as they were written in the place of their marks. */
    public String restored(String text) {
        if (text.indexOf(START) < 0) {
            return text;
        }
        StringBuilder restored = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(START); at >= 0; at = text.indexOf(START, from)) {
            restored.append(text, from, at).append(formula(text, at).written());
            from = end(text, at);
        }
        return restored.append(text, from, text.length()).toString();
    }

    /** The formula whose mark starts here. */
    public Marked formula(String text, int at) {
        return formulas.get(Integer.parseInt(text.substring(at + 1, end(text, at) - 1)));
    }

    /** Where a mark ends that starts here. */
    public static int end(String text, int at) {
        return text.indexOf(END, at) + 1;
    }
}
