/**
 * The languages that authors write in: Markdown, HTML with its one safety gate, YAML, dates, entries. Strings in, values
 * with positions out; it opens no file and knows no ecosystem.
 */
@NullMarked
package io.github.vitae.text;

import org.jspecify.annotations.NullMarked;
