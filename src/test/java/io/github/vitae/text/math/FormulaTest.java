package io.github.vitae.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormulaTest {
    @Test
    void show() {
        for (String tex : "x^2;\\frac{a+b}{c};-x=-1;\\sin x;\\mathrm{max};O(n\\log n);\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix};\\foo;{}^{\\mbox{1}};\\text{if $x$ even}".split(";")) {
            System.out.println(tex + " -> " + Formula.of(tex));
        }
    }
}
