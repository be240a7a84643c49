/** The picture that others show for a link to a page: letters are taken from fonts as outlines, filled and written as PNG. */
@NullMarked
package io.github.vitae.page.card;

import org.jspecify.annotations.NullMarked;
