/**
 * What Maven knows of a project: its model, its modules, its reports, the descriptor of its site, the repositories that it
 * resolves from.
 */
@NullMarked
package io.github.vitae.mojo.project;

import org.jspecify.annotations.NullMarked;
