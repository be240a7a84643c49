/**
 * What each output says: a profile becomes pages as Doxia Sink events, redirects and files to copy. Pure: no I/O, no clock.
 */
@NullMarked
package io.github.vitae.page;

import org.jspecify.annotations.NullMarked;
