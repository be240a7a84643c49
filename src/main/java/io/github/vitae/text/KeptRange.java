package io.github.vitae.text;

/**
 * Words whose letters keep their case.
 *
 * @param words the words, as {@link #plain} has them
 * @param start where they start in {@link #shown}, in UTF-16 units
 * @param end where they end there
 */
record KeptRange(String words, int start, int end) {}
