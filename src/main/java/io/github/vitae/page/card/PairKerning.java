package io.github.vitae.page.card;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How much nearer two letters stand to each other than their widths say: the feature {@code kern} of a font's table
 * <a href="https://learn.microsoft.com/en-us/typography/opentype/spec/gpos">GPOS</a>, of which FontBox reads nothing. Pairs are adjusted by
 * lookups of type 2, of single letters (format 1) or of classes (format 2); other positioning is not asked for.
 */
final class PairKerning {

    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    private static final int X_PLACEMENT_AND_Y_PLACEMENT = 0x3;
    private static final int X_ADVANCE = 0x4;

    /** Of a value that moves a letter, what kerning of horizontal writing uses. */
    private static final int KERN = 0x6B65726E;

    private final ByteBuffer table;
    private final List<List<Integer>> lookups = new ArrayList<>();
    private final Map<Long, Integer> known = new HashMap<>();

    /** @param table the table GPOS, whole; an empty one has no kerning, and so has one that cannot be read */
    PairKerning(byte[] table) {
        this.table = ByteBuffer.wrap(table);
        try {
            if (table.length > 0) {
                read();
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException damaged) {
            lookups.clear();
        }
    }

    private int number(int at) {
        return table.getShort(at) & 0xFFFF;
    }

    private void read() {
        int features = number(6);
        int list = number(8);
        TreeSet<Integer> asked = new TreeSet<>();
        for (int i = 0; i < number(features); i++) {
            int record = features + 2 + i * 6;
            if (table.getInt(record) == KERN) {
                int feature = features + number(record + 4);
                for (int k = 0; k < number(feature + 2); k++) {
                    asked.add(number(feature + 4 + k * 2));
                }
            }
        }
        for (int index : asked) {
            int lookup = list + number(list + 2 + index * 2);
            List<Integer> parts = new ArrayList<>();
            for (int i = 0; i < number(lookup + 4); i++) {
                int part = lookup + number(lookup + 6 + i * 2);
                boolean extended = number(lookup) == EXTENSION;
                if ((extended ? number(part + 2) : number(lookup)) == PAIRS) {
                    parts.add(extended ? part + table.getInt(part + 4) : part);
                }
            }
            lookups.add(parts);
        }
    }

    /** How much to add to the width of a glyph before another, in the font's units; 0 for most. */
    int between(int left, int right) {
        return known.computeIfAbsent((long) left << 32 | right, pair -> {
            try {
                return lookups.stream()
                        .mapToInt(parts -> between(parts, left, right))
                        .sum();
            } catch (IndexOutOfBoundsException damaged) {
                return 0;
            }
        });
    }

    /** Of the parts of a lookup the first that knows the pair counts. */
    private int between(List<Integer> parts, int left, int right) {
        for (int part : parts) {
            int index = covered(part + number(part + 2), left);
            if (index < 0) {
                continue;
            }
            int first = number(part + 4);
            int second = number(part + 6);
            int size = 2 * (Integer.bitCount(first) + Integer.bitCount(second));
            if (number(part) == 1) {
                int set = part + number(part + 10 + index * 2);
                for (int i = 0; i < number(set); i++) {
                    int pair = set + 2 + i * (2 + size);
                    if (number(pair) == right) {
                        return advance(pair + 2, first);
                    }
                }
            } else {
                int row = classOf(part + number(part + 8), left);
                int column = classOf(part + number(part + 10), right);
                return advance(part + 16 + (row * number(part + 14) + column) * size, first);
            }
        }
        return 0;
    }

    private int advance(int value, int format) {
        int before = 2 * Integer.bitCount(format & X_PLACEMENT_AND_Y_PLACEMENT);
        return (format & X_ADVANCE) == 0 ? 0 : table.getShort(value + before);
    }

    /** Which one of the glyphs that a Coverage table names it is, from 0; -1 if it is none. */
    private int covered(int coverage, int glyph) {
        boolean single = number(coverage) == 1;
        int width = single ? 2 : 6;
        int low = 0;
        int high = number(coverage + 2) - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int record = coverage + 4 + middle * width;
            int begin = number(record);
            int end = single ? begin : number(record + 2);
            if (glyph < begin) {
                high = middle - 1;
            } else if (glyph > end) {
                low = middle + 1;
            } else {
                return single ? middle : number(record + 4) + glyph - begin;
            }
        }
        return -1;
    }

    /** The class of a glyph by a ClassDef table; 0 if it names none. */
    private int classOf(int definition, int glyph) {
        if (number(definition) == 1) {
            int index = glyph - number(definition + 2);
            return index >= 0 && index < number(definition + 4) ? number(definition + 6 + index * 2) : 0;
        }
        int low = 0;
        int high = number(definition + 2) - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int record = definition + 4 + middle * 6;
            if (glyph < number(record)) {
                high = middle - 1;
            } else if (glyph > number(record + 2)) {
                low = middle + 1;
            } else {
                return number(record + 4);
            }
        }
        return 0;
    }
}
