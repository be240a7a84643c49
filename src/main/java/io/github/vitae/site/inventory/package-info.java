/**
 * Who has which place in a site: its sources, its skin, reports, earlier builds, and what would take another's
 * place.
 */
@NullMarked
package io.github.vitae.site.inventory;

import org.jspecify.annotations.NullMarked;
