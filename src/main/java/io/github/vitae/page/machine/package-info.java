/** What programs get besides pages: what pages say as data, as one list of links, and as Markdown. Nothing in it that no page shows. */
@NullMarked
package io.github.vitae.page.machine;

import org.jspecify.annotations.NullMarked;
