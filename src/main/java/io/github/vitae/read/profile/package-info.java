/**
 * A profile as it is put together: sections of documents, data of a person, entries from several files that say
 * the same.
 */
@NullMarked
package io.github.vitae.read.profile;

import org.jspecify.annotations.NullMarked;
