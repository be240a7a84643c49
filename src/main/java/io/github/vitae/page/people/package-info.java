/** The people of a project or a lab: who they are, what they do, where else they are. */
@NullMarked
package io.github.vitae.page.people;

import org.jspecify.annotations.NullMarked;
