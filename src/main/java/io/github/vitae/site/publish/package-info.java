/** Writing a site in one step: staging, exchange, and what of an old build goes. */
@NullMarked
package io.github.vitae.site.publish;

import org.jspecify.annotations.NullMarked;
