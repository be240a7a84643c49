package io.github.vitae.problem;

/** How bad a {@link Problem} is. */
public enum Severity {
    /** What is published would be wrong, or cannot be made. */
    ERROR,
    /** Something is doubtful; a guess was made, and the guess is told. */
    WARNING,
    /** Good to know; nothing needs to be done. */
    NOTE
}
