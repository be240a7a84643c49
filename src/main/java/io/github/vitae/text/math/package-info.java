/**
 * Mathematics in TeX: where formulas stand in a text, and MathML Core made of them, without a script. What is made is
 * written here alone, from letters and names of a fixed list; none of an author's mark-up passes through.
 */
@NullMarked
package io.github.vitae.text.math;

import org.jspecify.annotations.NullMarked;
