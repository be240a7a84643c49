package io.github.vitae.text.data;

import io.github.vitae.problem.Location;
import io.github.vitae.text.source.Locator;
import io.github.vitae.text.source.SourceText;

/**
 * Leads from offsets in a text that YAML holds to the file: past quotation marks, past the indentation of block scalars,
 * along lines that were folded. Where escapes stand in the text, to the nearest place behind them.
 */
final class YamlPlaces implements Locator {

    /** How far indentation and escapes may put a character away from the one before it. */
    private static final int FARTHEST = 200;

    private static final int STEP = 1024;

    private final SourceText source;
    private final int start;
    private final int end;
    private final String value;
    private final boolean block;

    /** Made when they are asked for first; whoever makes them makes the same. */
    private int[] marks = {};

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
        int until = Math.min(offset, value.length());
        int mark = Math.min(until, Math.max(0, value.length() - 1)) / STEP;
        int[] known = marks();
        return source.locate(walk(mark * STEP, known[mark], until), length);
    }

    /** Where each thousandth character of the text is looked for, so that a long text is gone through once, not for each place. */
    private int[] marks() {
        int[] known = marks;
        if (known.length == 0) {
            known = new int[Math.max(0, value.length() - 1) / STEP + 1];
            known[0] = first();
            for (int i = 1; i < known.length; i++) {
                known[i] = walk((i - 1) * STEP, known[i - 1], i * STEP, true);
            }
            marks = known;
        }
        return known;
    }

    /** Where the text starts. */
    private int first() {
        String content = source.content();
        if (block) {
            int line = content.indexOf('\n', start);
            return line < 0 ? start : line + 1;
        }
        boolean quoted = start < end && (content.charAt(start) == '"' || content.charAt(start) == '\'');
        return quoted ? start + 1 : start;
    }

    private int walk(int from, int place, int until) {
        return walk(from, place, until, false);
    }

    /** The place of a character, from where another is looked for; or where it is looked for. */
    private int walk(int from, int place, int until, boolean before) {
        String content = source.content();
        int at = place;
        for (int i = from; i <= until && i < value.length(); i++) {
            if (before && i == until) {
                return at;
            }
            int found = find(content, at, value.charAt(i));
            if (i == until) {
                return found;
            }
            at = Math.min(end, found + 1);
        }
        return at;
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
