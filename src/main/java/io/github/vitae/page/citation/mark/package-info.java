/**
 * Marks, by which rich text goes through a library that knows strings only: what is in italics, linked, or spelt in a way that has to
 * stay, comes out as pieces that know what they are.
 */
@NullMarked
package io.github.vitae.page.citation.mark;

import org.jspecify.annotations.NullMarked;
