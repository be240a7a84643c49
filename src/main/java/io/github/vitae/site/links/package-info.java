/** Links that lead somewhere: within a site, and to others. */
@NullMarked
package io.github.vitae.site.links;

import org.jspecify.annotations.NullMarked;
