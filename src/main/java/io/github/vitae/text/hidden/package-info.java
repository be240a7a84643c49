/**
 * What is hidden in a text: comments in every language that may be in it, blanked in place before anything else
 * reads it, and what a log may quote of it.
 */
@NullMarked
package io.github.vitae.text.hidden;

import org.jspecify.annotations.NullMarked;
