/**
 * Releases of a project, from what it has anyway: {@code changes.xml}, a changelog as Keep a Changelog has it, annotated tags of
 * git. They are merged by their versions and become news, and a mail.
 */
@NullMarked
package io.github.vitae.read.project.release;

import org.jspecify.annotations.NullMarked;
