/**
 * Styles of citation, as CSL 1.0.2 has them: what is asked of one, and what is mended in it before the library reads it.
 */
@NullMarked
package io.github.vitae.page.citation.style;

import org.jspecify.annotations.NullMarked;
