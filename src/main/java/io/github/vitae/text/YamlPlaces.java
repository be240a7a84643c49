package io.github.vitae.text;

import io.github.vitae.problem.Location;

/**
 * Leads from offsets in a text that YAML holds to the file: past quotation marks, past the indentation of block scalars,
 * along lines that were folded. Where escapes stand in the text, to the nearest place behind them.
 */
final class YamlPlaces implements Locator {

    /** How far indentation and escapes may put a character away from the one before it. */
    private static final int FARTHEST = 200;

    private final SourceText source;
    private final int start;
    private final int end;
    private final String value;
    private final boolean block;

    /**
     * @param start where the scalar starts in the file, its quotation mark or block indicator included
     * @param end where it ends
     * @param value the text
     * @param block whether it is a literal or folded block
     */
    YamlPlaces(SourceText source, int start, int end, String value, boolean block) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.value = value;
        this.block = block;
    }

    @Override
    public Location locate(int offset, int length) {
        String content = source.content();
        int at = start;
        if (block) {
            int line = content.indexOf('\n', start);
            at = line < 0 ? start : line + 1;
        } else if (start < end && (content.charAt(start) == '"' || content.charAt(start) == '\'')) {
            at = start + 1;
        }
        int until = Math.min(offset, value.length());
        for (int i = 0; i <= until && i < value.length(); i++) {
            int found = find(content, at, value.charAt(i));
            if (i == until) {
                return source.locate(found, length);
            }
            at = Math.min(end, found + 1);
        }
        return source.locate(at, length);
    }

    /** The next place of a character; of a blank or line end, the next of either. Here, if there is none. */
    private int find(String content, int from, char c) {
        boolean blank = c == ' ' || c == '\n';
        int limit = Math.min(Math.min(end, content.length()), from + FARTHEST);
        for (int at = from; at < limit; at++) {
            char other = content.charAt(at);
            if (other == c || (blank && (other == ' ' || other == '\n'))) {
                return at;
            }
            if (blank) {
                return from;
            }
        }
        return from;
    }
}
