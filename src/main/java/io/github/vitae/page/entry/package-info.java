/** News and Awards: their pages, and what they say of publications. */
@NullMarked
package io.github.vitae.page.entry;

import org.jspecify.annotations.NullMarked;
