/**
 * Author HTML and its one safety gate: which elements, attributes, addresses and styles are published, and what
 * a browser would not show anyway. Nothing after it reads HTML again.
 */
@NullMarked
package io.github.vitae.text.html;

import org.jspecify.annotations.NullMarked;
