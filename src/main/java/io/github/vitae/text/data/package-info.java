/**
 * Data as authors keep them: YAML, JSON, TOML, tables and front matter, all read into one tree of values with
 * their places; and XML, as a tree of its own.
 */
@NullMarked
package io.github.vitae.text.data;

import org.jspecify.annotations.NullMarked;
