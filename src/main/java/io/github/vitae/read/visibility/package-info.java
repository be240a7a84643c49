/**
 * What readers may see of a profile: which files, documents, entries and fields are kept from them, by flags,
 * days, names and what the pom lets out.
 */
@NullMarked
package io.github.vitae.read.visibility;

import org.jspecify.annotations.NullMarked;
