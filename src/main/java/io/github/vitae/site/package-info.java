/**
 * Where outputs go: skin, menu, what the site already owns, and publishing in one step.
 */
@NullMarked
package io.github.vitae.site;

import org.jspecify.annotations.NullMarked;
