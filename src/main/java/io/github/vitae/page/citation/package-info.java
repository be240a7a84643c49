/**
 * The citation library behind one door: a publication goes in, a citation comes out as runs of text that know what they are.
 * {@link io.github.vitae.page.citation.Citations} is the door; nothing outside of this package knows the library or its styles.
 */
@NullMarked
package io.github.vitae.page.citation;

import org.jspecify.annotations.NullMarked;
