/**
 * Dated entries: what of a section is an entry of news or an award, in whichever of the forms that people write,
 * and where its date is.
 */
@NullMarked
package io.github.vitae.text.entry;

import org.jspecify.annotations.NullMarked;
