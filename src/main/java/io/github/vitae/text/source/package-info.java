/**
 * A source text as its author wrote it: characters, lines, places that stay true through every change, words and
 * lists of words. It knows no language that anybody writes in.
 */
@NullMarked
package io.github.vitae.text.source;

import org.jspecify.annotations.NullMarked;
