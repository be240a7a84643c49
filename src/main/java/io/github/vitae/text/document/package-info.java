/**
 * Whole documents, and short texts in fields of data: from a source text through templates, Markdown and the
 * gate to sections and rich text.
 */
@NullMarked
package io.github.vitae.text.document;

import org.jspecify.annotations.NullMarked;
