package io.github.vitae.text.html;

import io.github.vitae.text.math.Formula;
import org.jsoup.nodes.Element;

/**
 * The place of a formula in an author's document: an element that holds its words, until the gate has judged all around it
 * and puts the mark-up there. No parser makes one, so nothing of an author's can pass for a formula's mark-up.
 */
final class FormulaElement extends Element {

    /** The class by which the words of a formula are known in a line. */
    static final String CLASS = "vitae-math";

    private final Formula formula;

    /**
     * @param asTex whether its TeX stands for it where no mark-up is, as in citations, and not its words
     */
    FormulaElement(Formula formula, boolean asTex) {
        super("code");
        this.formula = formula;
        boolean words = formula.typeset().isPresent() && !asTex;
        addClass(words ? CLASS : "math");
        text(words ? formula.words() : formula.tex());
    }

    Formula formula() {
        return formula;
    }
}
