/** Markdown as Jekyll and Hugo read it: with what kramdown adds, up to HTML for the gate. */
@NullMarked
package io.github.vitae.text.markdown;

import org.jspecify.annotations.NullMarked;
