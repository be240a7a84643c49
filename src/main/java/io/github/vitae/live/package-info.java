/**
 * A site on the author's own machine, as it is written: built anew at each change, served to browsers there, with what is doubtful
 * beside it. Knows nothing of Maven: it is given what builds.
 */
@NullMarked
package io.github.vitae.live;

import org.jspecify.annotations.NullMarked;
