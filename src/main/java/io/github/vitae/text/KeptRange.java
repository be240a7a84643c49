package io.github.vitae.text;

/**
 * Words whose letters keep their case.
 *
 * @param words the words, as {@link LatexOutput#plain} has them
 * @param start where they start in {@link LatexOutput#shown}, in UTF-16 units
 * @param end where they end there
 */
record KeptRange(String words, int start, int end) {}
