/**
 * Dates as people write them: from a word in a line or a field of data to a date with its precision, or a
 * problem with its place.
 */
@NullMarked
package io.github.vitae.text.date;

import org.jspecify.annotations.NullMarked;
