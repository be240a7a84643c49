/**
 * The gate for an author's drawings: SVG in, SVG out that shows the same and neither runs nor loads anything.
 */
@NullMarked
package io.github.vitae.text.svg;

import org.jspecify.annotations.NullMarked;
