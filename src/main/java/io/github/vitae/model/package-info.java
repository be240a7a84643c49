/**
 * What a profile is: immutable values without I/O and without parsing. Readers make them, pages show them, and neither
 * knows the other.
 */
@NullMarked
package io.github.vitae.model;

import org.jspecify.annotations.NullMarked;
