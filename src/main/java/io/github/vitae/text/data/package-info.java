/**
 * Data as authors keep them: YAML, JSON, TOML, tables and front matter, all read into one tree of values with
 * their places.
 */
@NullMarked
package io.github.vitae.text.data;

import org.jspecify.annotations.NullMarked;
