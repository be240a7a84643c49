package io.github.vitae.text.source;

/**
 * Words whose letters keep their case.
 *
 * @param words the words, as the plain text has them
 * @param start where they start in the shown text, in UTF-16 units
 * @param end where they end there
 */
public record KeptRange(String words, int start, int end) {}
