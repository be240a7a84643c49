/**
 * The ecosystems: which file, which key and which folder means what. Every reader gives the same
 * {@link io.github.vitae.model.Profile}.
 */
@NullMarked
package io.github.vitae.read;

import org.jspecify.annotations.NullMarked;
