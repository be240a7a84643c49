package io.github.vitae.model.value;

/** How a stretch of a line of text looks, where that is part of what it says: a subscript, the name of a species. */
public enum TextLook {
    ITALIC,
    BOLD,
    SMALL_CAPS,
    UNDERLINE,
    SUPERSCRIPT,
    SUBSCRIPT,
    CODE,
    /** Mathematics as TeX. */
    MATH,
    /** Letters that stay large or small in every style: {@code GPU}, {@code O(n)}. */
    KEPT
}
