/**
 * The tags of Liquid as they are written: what opens, parts and closes a block, what is a comment. Nothing is
 * rendered here.
 */
@NullMarked
package io.github.vitae.text.liquid;

import org.jspecify.annotations.NullMarked;
