/** Who the owner is: names, addresses of services, and links. */
@NullMarked
package io.github.vitae.read.person;

import org.jspecify.annotations.NullMarked;
