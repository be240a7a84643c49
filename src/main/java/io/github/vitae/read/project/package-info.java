/**
 * What a Maven project says of itself, besides what its profile does: its releases, its people, how to cite it. Maven's own
 * model stays outside: a goal hands over {@link io.github.vitae.read.project.facts.ProjectFacts}.
 */
@NullMarked
package io.github.vitae.read.project;

import org.jspecify.annotations.NullMarked;
