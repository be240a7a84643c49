/** Homepages made for Hugo: HugoBlox, new and old. */
@NullMarked
package io.github.vitae.read.hugo;

import org.jspecify.annotations.NullMarked;
