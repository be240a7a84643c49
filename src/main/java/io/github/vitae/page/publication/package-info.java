/** Publications: their list, a page for each, mentions of them, and the formats that they are downloaded in. */
@NullMarked
package io.github.vitae.page.publication;

import org.jspecify.annotations.NullMarked;
