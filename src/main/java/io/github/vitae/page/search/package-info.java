/** Search over all pages without a server: what they say is read as they are written, and put into an index. */
@NullMarked
package io.github.vitae.page.search;

import org.jspecify.annotations.NullMarked;
