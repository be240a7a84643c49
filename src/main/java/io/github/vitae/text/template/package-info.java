/**
 * Templates that authors use: Liquid as Jekyll renders it, within bounds, variables, and shortcodes as Hugo has
 * them.
 */
@NullMarked
package io.github.vitae.text.template;

import org.jspecify.annotations.NullMarked;
