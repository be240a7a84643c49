package io.github.vitae.text.html;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.math.Formula;
import io.github.vitae.text.math.FormulaMarks;
import io.github.vitae.text.math.FormulaMarks.Mark;
import io.github.vitae.text.math.FormulaMarks.Marked;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Formulas in a document: they take the places of their marks when it is read, and become mark-up when all around them is
 * judged. What is put in then was made by room {@code math} alone, and no parser reads it again.
 */
public final class Formulas {

    /** Elements in which signs of formulas are but signs. */
    private static final Set<String> RAW =
            Set.of("code", "pre", "kbd", "samp", "script", "style", "textarea", "math", "svg", "title");

    /** Attributes that hold words for readers. */
    private static final Set<String> WORDS = Set.of("alt", "title", "aria-label");

    private Formulas() {}

    /** Puts formulas in the place of their marks; where a mark stands in code or an address, what was written there. */
    public static void place(Element body, FormulaMarks marks, Places places) {
        if (marks.formulas().isEmpty()) {
            return;
        }
        Formula.Macros macros = new Formula.Macros();
        List<Node> nodes = new ArrayList<>();
        body.traverse((node, depth) -> nodes.add(node));
        for (Node node : nodes) {
            if (node instanceof TextNode text && text.getWholeText().indexOf(FormulaMarks.START) >= 0) {
                if (isRaw(text)) {
                    text.text(marks.restored(text.getWholeText()));
                } else {
                    divide(text, marks, macros, places);
                }
            } else if (node instanceof DataNode data) {
                data.setWholeData(marks.restored(data.getWholeData()));
            } else if (node instanceof Element element) {
                for (Attribute attribute : element.attributes().asList()) {
                    if (attribute.getValue().indexOf(FormulaMarks.START) >= 0) {
                        element.attr(attribute.getKey(), value(attribute, marks));
                    }
                }
            }
        }
    }

    /** Takes elements that hold TeX, {@code <code class="math">}, for formulas. Where no mark-up is their TeX stands. */
    public static void take(Element body) {
        for (Element code : body.select("code.math")) {
            code.replaceWith(new FormulaElement(Formula.of(code.wholeText()), true));
        }
    }

    /** The words of an element with formulas as Markdown has them, which Jekyll makes the names of headings of. */
    static String asWritten(Element element) {
        StringBuilder words = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof FormulaElement formula) {
                words.append(formula.formula().tex());
            } else if (node instanceof TextNode text && !(text.parent() instanceof FormulaElement)) {
                words.append(text.getWholeText());
            }
        });
        return PlainText.folded(PlainText.visible(words.toString()));
    }

    private static boolean isRaw(Node node) {
        for (Node at = node.parent(); at != null; at = at.parent()) {
            if (at instanceof Element element && RAW.contains(element.normalName())) {
                return true;
            }
        }
        return false;
    }

    private static String value(Attribute attribute, FormulaMarks marks) {
        String value = attribute.getValue();
        if (!WORDS.contains(attribute.getKey())) {
            return marks.restored(value);
        }
        List<Marked> formulas = marks.formulas();
        return FormulaMarks.replaced(
                value,
                formulas.size(),
                number -> Formula.of(formulas.get(number).tex()).words());
    }

    private static void divide(TextNode node, FormulaMarks marks, Formula.Macros macros, Places places) {
        String text = node.getWholeText();
        int from = 0;
        int count = marks.formulas().size();
        List<Node> parts = new ArrayList<>();
        Optional<Mark> next = FormulaMarks.next(text, from, count);
        for (; next.isPresent(); next = FormulaMarks.next(text, from, count)) {
            Mark mark = next.get();
            addWords(node, text, from, mark.start(), places, parts);
            Marked marked = marks.formulas().get(mark.number());
            Element formula = new FormulaElement(Formula.of(marked.tex(), marked.block(), macros), false);
            places.remember(formula, node, mark.start());
            parts.add(formula);
            from = mark.end();
        }
        addWords(node, text, from, text.length(), places, parts);
        // all at once: one by one, each would shift all that follow it
        Element parent = node.parent();
        if (parent != null) {
            parent.insertChildren(node.siblingIndex(), parts);
        }
        node.remove();
    }

    private static void addWords(TextNode node, String text, int from, int to, Places places, List<Node> parts) {
        if (from < to) {
            TextNode words = new TextNode(text.substring(from, to));
            places.remember(words, node, from);
            parts.add(words);
        }
    }

    /** Puts marks in the place of formulas that are mark-up, and tells of those that stay TeX. */
    static List<Formula> mark(List<FormulaElement> elements, Places places, Problems problems) {
        List<Formula> formulas = new ArrayList<>();
        for (FormulaElement element : elements) {
            Formula formula = element.formula();
            if (formula.typeset().isPresent()) {
                element.replaceWith(new TextNode(FormulaMarks.mark(formulas.size())));
                formulas.add(formula);
            } else {
                tell(formula, places.of(element), problems);
            }
        }
        return formulas;
    }

    private static void tell(Formula formula, Location location, Problems problems) {
        String what = formula.macro().isEmpty() ? formula.reason() : formula.macro() + " is not known here";
        problems.addRepeated(
                Code.FORMULA_AS_TEX,
                location,
                "a formula stays as it is written: " + what,
                "write it with macros that are listed under ‘Mathematics’ in the formats, or mend it");
    }

    /** A fragment with the mark-up of formulas in the place of their marks. */
    static String typeset(String fragment, List<Formula> formulas) {
        return FormulaMarks.replaced(
                fragment, formulas.size(), number -> formulas.get(number).html());
    }
}
