/**
 * The goals. Thin: parameters in, one call each, outcome out; the Maven API is used here and nowhere else.
 */
@NullMarked
package io.github.vitae.mojo;

import org.jspecify.annotations.NullMarked;
