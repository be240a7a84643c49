/** JSON Resume: version 1.0.0 of its schema. */
@NullMarked
package io.github.vitae.read.resume;

import org.jspecify.annotations.NullMarked;
