package io.github.vitae.text.data;

import io.github.vitae.text.source.SourceText;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Leads from the marks of the YAML library, which count code points, to offsets in a file, which count UTF-16 units. */
final class YamlOffsets {

    private final SourceText source;
    private final String yaml;
    private final int from;
    private final boolean astral;
    /** The last answer, from which the next is counted: marks come in order. */
    private int lastCodePoint;

    private int lastOffset;

    /**
     * @param yaml the document
     * @param from where it starts in the file
     */
    YamlOffsets(SourceText source, String yaml, int from) {
        this.source = source;
        this.yaml = yaml;
        this.from = from;
        this.astral = yaml.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    /** The offset in the file of a mark. */
    int of(Mark mark) {
        return ofCodePoint(mark.getIndex());
    }

    /** The offset in the file of a code point of the document. */
    int ofCodePoint(int codePoint) {
        if (!astral) {
            return from + Math.min(codePoint, yaml.length());
        }
        if (codePoint < lastCodePoint) {
            lastCodePoint = 0;
            lastOffset = 0;
        }
        while (lastCodePoint < codePoint && lastOffset < yaml.length()) {
            lastOffset = yaml.offsetByCodePoints(lastOffset, 1);
            lastCodePoint++;
        }
        return from + lastOffset;
    }

    /** The file. */
    SourceText source() {
        return source;
    }
}
