/** What machines are told of a page: structured data in the words of schema.org, and the cards that others show for a link. */
@NullMarked
package io.github.vitae.page.metadata;

import org.jspecify.annotations.NullMarked;
