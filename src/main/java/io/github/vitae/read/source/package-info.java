/**
 * The files of a profile as one reading opens them: texts, documents and data without what is hidden, and which
 * of the files that they link to may be copied.
 */
@NullMarked
package io.github.vitae.read.source;

import org.jspecify.annotations.NullMarked;
