/**
 * What users set: words of a pom or of a command line as values, and what is said of those that mean nothing.
 */
@NullMarked
package io.github.vitae.mojo.setting;

import org.jspecify.annotations.NullMarked;
