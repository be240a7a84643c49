/**
 * Doxia macros, by which any page of a site shows lists of the profile and cites its publications. They run within the site
 * plugin that has this plugin among its dependencies.
 */
@NullMarked
package io.github.vitae.mojo.macro;

import org.jspecify.annotations.NullMarked;
