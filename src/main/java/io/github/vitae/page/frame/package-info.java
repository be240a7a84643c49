/**
 * What all pages share: mark-up, words of the plugin, dates, addresses of entries, the card of a person, filters
 * and parts of lists, what an output is.
 */
@NullMarked
package io.github.vitae.page.frame;

import org.jspecify.annotations.NullMarked;
