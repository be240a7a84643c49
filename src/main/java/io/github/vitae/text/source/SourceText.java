package io.github.vitae.text.source;

import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of one file, by offsets that lead back to its lines and columns.
 *
 * <p>A byte order mark at the start is taken off, line ends are made {@code \n}, and what no text should hold (NUL, lone
 * surrogates and the noncharacters that this room marks places with) becomes U+FFFD. None of that moves a line or a column.
 */
public final class SourceText implements Locator {

    /**
     * Fills what was taken out of a line where the line must not become empty and nothing may move. A noncharacter; the
     * gate drops it.
     */
    public static final char FILLER = '\uFDD1';

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    private final String file;
    private final String content;
    private final int[] lineStarts;
    private final Optional<Locator> outer;

    private SourceText(String file, String content, int[] lineStarts, Optional<Locator> outer) {
        this.file = file;
        this.content = content;
        this.lineStarts = lineStarts;
        this.outer = outer;
    }

    /**
     * The text of a file.
     *
     * @param file the file's name as problems show it
     * @param raw its characters as they were read
     */
    public static SourceText of(String file, String raw) {
        Objects.requireNonNull(file, "file");
        return of(file, raw.startsWith("\uFEFF") ? raw.substring(1) : raw, Optional.empty());
    }

    /**
     * A text within a file, such as a value of a data file.
     *
     * @param file the file's name as problems show it
     * @param value the text
     * @param outer leads from offsets in it to places in the file
     */
    public static SourceText within(String file, String value, Locator outer) {
        return of(file, value, Optional.of(outer));
    }

    /**
     * A text that was put together from others, as it is.
     *
     * @param file the file's name as problems show it
     * @param content the text
     * @param outer leads from offsets in it to places in files
     */
    public static SourceText assembled(String file, String content, Locator outer) {
        return new SourceText(file, content, lineStarts(content), Optional.of(outer));
    }

    private static SourceText of(String file, String raw, Optional<Locator> outer) {
        String content = raw;
        if (content.indexOf('\r') >= 0) {
            content = content.replace("\r\n", "\n").replace('\r', '\n');
        }
        content = legible(content);
        return new SourceText(file, content, lineStarts(content), outer);
    }

    /** A text in which U+FFFD stands for what no text should hold, such as a value that was written with escapes. */
    static String legible(String raw) {
        char[] legible = {};
        for (int at = 0; at < raw.length(); at++) {
            if (!isLegible(raw, at)) {
                legible = legible.length == 0 ? raw.toCharArray() : legible;
                legible[at] = '\uFFFD';
            }
        }
        return legible.length == 0 ? raw : new String(legible);
    }

    /** A value that was written with escapes, as a text that can stand on a page: without control characters, too. */
    public static String legibleValue(String raw) {
        String legible = legible(raw);
        return legible.chars().noneMatch(SourceText::isControl)
                ? legible
                : CONTROL.matcher(legible).replaceAll("\uFFFD");
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\t' && c != '\r') || c == 0x7F;
    }

    /** Neither half of a surrogate pair, nor a noncharacter that this room or a library may take for a mark, nor NUL. */
    private static boolean isLegible(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c != 0 && (c < '\uFDD0' || c > '\uFDEF') && c < '\uFFFE';
    }

    private static int[] lineStarts(String content) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The file's name as problems show it. */
    public String file() {
        return file;
    }

    /** The characters, lines ended by {@code \n}. */
    public String content() {
        return content;
    }

    /**
     * The same file with other characters at the same places: what is blanked or filled in moves nothing.
     *
     * @throws IllegalArgumentException if the length differs
     */
    public SourceText with(String changed) {
        if (changed.length() != content.length()) {
            throw new IllegalArgumentException(
                    file + ": the text moved, " + content.length() + " to " + changed.length());
        }
        return new SourceText(file, changed, lineStarts, outer);
    }

    /**
     * The place of a stretch of the text.
     *
     * @param offset where it starts, from 0; what lies outside is taken to the nearest end
     * @param length how long it is, in UTF-16 code units
     */
    @Override
    public Location locate(int offset, int length) {
        if (outer.isPresent()) {
            return outer.get().locate(offset, length);
        }
        int inside = Math.max(0, Math.min(offset, content.length()));
        int found = Arrays.binarySearch(lineStarts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new Location(file, line + 1, inside - lineStarts[line] + 1, Math.max(0, length));
    }

    /**
     * Keeps the lines of a stretch from being quoted: what stands there is hidden from readers. Where the stretch was put
     * together from several files, those of its two ends.
     *
     * @param from where it starts, from 0
     * @param last its last character
     */
    public void withhold(int from, int last, Problems problems) {
        Location first = locate(from, 0);
        Location end = locate(last, 0);
        if (first.file().equals(end.file())) {
            problems.withhold(first.file(), Math.min(first.line(), end.line()), Math.max(first.line(), end.line()));
        } else {
            problems.withhold(first.file(), first.line(), first.line());
            problems.withhold(end.file(), end.line(), end.line());
        }
    }

    /** The place of its start. */
    public Location start() {
        return locate(0, 0);
    }

    /** The offset at which a line starts. Lines count from 0 here. */
    public int lineStart(int line) {
        return line < lineStarts.length ? lineStarts[line] : content.length();
    }

    /** The line, from 0, that an offset lies in. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, Math.max(0, Math.min(offset, content.length())));
        return found >= 0 ? found : -found - 2;
    }

    /** How many lines there are, at least one. */
    public int lineCount() {
        return lineStarts.length;
    }
}
