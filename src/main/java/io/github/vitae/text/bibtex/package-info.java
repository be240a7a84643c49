/** BibTeX and the LaTeX in it: entries, names, months and macros, read with their places and written anew. */
@NullMarked
package io.github.vitae.text.bibtex;

import org.jspecify.annotations.NullMarked;
