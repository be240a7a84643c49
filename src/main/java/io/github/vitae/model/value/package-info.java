/**
 * The values that everything in a profile is made of: rich text, links, and places in a site. They know of no person, no entry
 * and no publication.
 */
@NullMarked
package io.github.vitae.model.value;

import org.jspecify.annotations.NullMarked;
