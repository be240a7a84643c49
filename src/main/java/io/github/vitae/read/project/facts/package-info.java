/**
 * What a goal hands over of a Maven project, as values: what its pom says of it, of its parts and of its people, and who of them
 * is not to be shown.
 */
@NullMarked
package io.github.vitae.read.project.facts;

import org.jspecify.annotations.NullMarked;
