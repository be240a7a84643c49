package io.github.vitae.text.bibtex;

/**
 * A piece of a value in BibTeX: what stands between two {@code #}.
 *
 * @param text what it says, or the name of a string
 * @param string whether it is the name of a string
 * @param offset where the text starts in the file
 */
record BibPiece(String text, boolean string, int offset) {}
