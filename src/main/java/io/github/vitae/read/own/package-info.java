/** The plugin's own layout: its reader, and its writer for vitae:import, side by side. */
@NullMarked
package io.github.vitae.read.own;

import org.jspecify.annotations.NullMarked;
