/**
 * What is doubtful in an author's files: where it stands, how bad it is and what to write instead. Problems are values
 * that are collected; what fails a build is decided by the goals.
 */
@NullMarked
package io.github.vitae.problem;

import org.jspecify.annotations.NullMarked;
