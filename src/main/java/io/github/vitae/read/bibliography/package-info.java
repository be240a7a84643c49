/**
 * Publications from whichever format: BibTeX, CSL JSON and pages, filtered by what is published, merged, and
 * written as BibTeX.
 */
@NullMarked
package io.github.vitae.read.bibliography;

import org.jspecify.annotations.NullMarked;
