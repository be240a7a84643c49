/**
 * What a new project consists of: its pom, its site.xml, a profile to start from, a workflow that publishes it. Files are values, made
 * from the templates beside these classes; nothing of what is there already is overwritten.
 */
@NullMarked
package io.github.vitae.start;

import org.jspecify.annotations.NullMarked;
