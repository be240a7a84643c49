package io.github.vitae.text.source;

import java.util.Arrays;

/**
 * Leads from places in rendered HTML back to the places in the source that they came from. Pieces are added in the order
 * of the HTML; within a piece both run in step.
 */
public final class OffsetMap {

    private int[] rendered = new int[64];
    private int[] source = new int[64];
    private int[] lengths = new int[64];
    private int size;

    /**
     * Adds a piece.
     *
     * @param renderedAt where it starts in the HTML
     * @param sourceAt where it starts in the source
     * @param length how long it is in the source
     */
    public void add(int renderedAt, int sourceAt, int length) {
        if (size == rendered.length) {
            rendered = Arrays.copyOf(rendered, size * 2);
            source = Arrays.copyOf(source, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        rendered[size] = renderedAt;
        source[size] = sourceAt;
        lengths[size] = length;
        size++;
    }

    /** The offset in the source of an offset in the HTML; between pieces, the start of the next. */
    int toSource(int renderedAt) {
        if (size == 0) {
            return 0;
        }
        int found = Arrays.binarySearch(rendered, 0, size, renderedAt);
        if (found >= 0) {
            return source[found];
        }
        int before = -found - 2;
        if (before >= 0 && renderedAt - rendered[before] < lengths[before]) {
            return source[before] + renderedAt - rendered[before];
        }
        int after = before + 1;
        return after < size ? source[after] : source[size - 1] + lengths[size - 1];
    }
}
