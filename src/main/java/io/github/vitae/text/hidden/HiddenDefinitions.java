package io.github.vitae.text.hidden;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Definitions in Markdown that show nothing: of links that lead nowhere, {@code [//]: # (…)}, which are comments, and of notes
 * that nothing refers to. They may stand in quotations and lists, and take several lines.
 */
final class HiddenDefinitions {

    /** What may stand before one on its line: marks of quotations and lists. */
    private static final String CONTAINERS = "(?:[ \\t]{0,16}+(?:>|[-*+](?=[ \\t])|[0-9]{1,9}+[.)](?=[ \\t])))*+";

    private static final Pattern DEFINITION =
            Pattern.compile("(" + CONTAINERS + ")[ \\t]*+\\[([^\\[\\]\\n]{0,200})\\]:");
    /** What kramdown takes for the meaning of an abbreviation, which it shows under the mouse at most. */
    private static final Pattern ABBREVIATION = Pattern.compile("[ \\t>]{0,16}\\*\\[[^\\]\\n]{1,200}\\]:");

    private static final Pattern NOWHERE =
            Pattern.compile("[ \\t]*+(?:\\n[ \\t>]{0,99}+)?+(?:#|<>)(?=[ \\t\\n(\"']|\\z)[ \\t]*+");
    private static final Pattern TITLE_BELOW = Pattern.compile("\\n[ \\t>]{0,99}+(?=[(\"'])");
    /** Labels that nobody gives to a link. */
    private static final Set<String> COMMENTS = Set.of("//", "comment");

    /** How long a chain of notes that refer to notes is followed. */
    private static final int MOST_ROUNDS = 20;

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]\\n]{1,200})\\]");
    /** What ends a note that goes on in the line below it. */
    private static final Pattern OTHER =
            Pattern.compile("#{1,6}[ \\t]|[-*+][ \\t]|[0-9]{1,9}[.)][ \\t]|```|~~~|\\[[^\\]\\n]{0,200}\\]:|</?[a-z]");

    private final String text;
    private final List<Definition> found = new ArrayList<>();
    private final Set<Integer> labels = new HashSet<>();
    /** Where the paragraph ends in which nothing closes what is closed by a character. */
    private final Map<Character, Integer> unclosed = new HashMap<>();
    /** The next blank line that was looked for. */
    private int nextBlankLine = -1;

    HiddenDefinitions(String text) {
        this.text = text;
    }

    /** @param title where its title starts, of one that leads nowhere */
    private record Definition(String label, int from, int to, boolean note, int title) {}

    /** Takes a stretch of the text that is hidden. */
    @FunctionalInterface
    interface Hidden {
        void hide(int from, int to);
    }

    /** Whether a line starts the meaning of an abbreviation: {@code *[HTML]: HyperText Markup Language}. */
    boolean isAbbreviation(int at, int end) {
        return ABBREVIATION.matcher(text).region(at, end).lookingAt();
    }

    /**
     * Takes a line.
     *
     * @param at where it starts
     * @param end where it ends
     * @return where the text goes on: behind a definition, if one starts here
     */
    int take(int at, int end) {
        Matcher start = DEFINITION.matcher(text).region(at, end);
        if (!start.lookingAt()) {
            return at;
        }
        String label = start.group(2).strip();
        int from = start.start(2) - 1;
        Matcher nowhere = NOWHERE.matcher(text).region(start.end(), text.length());
        if (nowhere.lookingAt()) {
            add(label, from, titleEnd(nowhere.end()), false, nowhere.end());
        } else if (COMMENTS.contains(label.toLowerCase(Locale.ROOT))) {
            add(label, from, titleEnd(skipBlanks(start.end())), false, from);
        } else if (label.length() > 1 && label.startsWith("^")) {
            add(label, from, noteEnd(start.end(), start.group(1).contains(">")), true, 0);
            return at;
        } else {
            return at;
        }
        return Math.max(end, found.get(found.size() - 1).to);
    }

    private void add(String label, int from, int to, boolean note, int title) {
        labels.add(from);
        found.add(new Definition(label, from, to, note, title));
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Where a title ends that may start here or on the line below, over several lines; otherwise where the line ends. */
    private int titleEnd(int from) {
        int at = from;
        Matcher below = TITLE_BELOW.matcher(text).region(at, text.length());
        if (below.lookingAt()) {
            at = below.end();
        }
        char opening = at < text.length() ? text.charAt(at) : '\n';
        if ("(\"'".indexOf(opening) < 0) {
            // kramdown takes all of such a line for an address
            return lineEnd(from);
        }
        char closing = opening == '(' ? ')' : opening;
        if (nextBlankLine < at) {
            int blank = text.indexOf("\n\n", at);
            nextBlankLine = blank < 0 ? text.length() : blank;
        }
        boolean open = unclosed.getOrDefault(closing, -1) == nextBlankLine;
        for (int i = at + 1; !open && i < nextBlankLine; i++) {
            if (text.charAt(i) == closing && text.substring(i + 1, lineEnd(i)).isBlank()) {
                return i + 1;
            }
        }
        unclosed.put(closing, nextBlankLine);
        return lineEnd(at);
    }

    /** Where a note ends: its paragraph, and what is indented below it. */
    private int noteEnd(int from, boolean quoted) {
        int end = lineEnd(from);
        boolean apart = false;
        for (int line = end + 1; line < text.length(); line = lineEnd(line) + 1) {
            String written = text.substring(line, lineEnd(line));
            String words = (quoted ? written.replaceFirst("^[ \\t]*>", "") : written).strip();
            if (words.isEmpty()) {
                apart = true;
                continue;
            }
            boolean indented = written.startsWith("  ") || written.startsWith("\t");
            if (apart ? !indented : !indented && OTHER.matcher(words).lookingAt()) {
                break;
            }
            if (indented && words.startsWith("[") && OTHER.matcher(words).lookingAt()) {
                break;
            }
            end = lineEnd(line);
        }
        return end;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /**
     * Hides those that show nothing. A note that is hidden is told.
     *
     * @param shown the text without code, and without what is hidden in it already
     */
    void hide(SourceText source, String shown, Hidden hidden, Problems problems) {
        if (found.isEmpty()) {
            return;
        }
        Set<String> used = used(shown);
        for (Definition definition : found) {
            if (used.contains(folded(definition.label))) {
                if (!definition.note) {
                    hideTitle(definition, hidden);
                }
                continue;
            }
            hidden.hide(definition.from, definition.to);
            if (definition.note) {
                tell(source, definition.from, definition.label.length() + 2, problems);
            }
        }
    }

    /** A word in brackets that is the label of a comment, {@code [comment]}, leads nowhere, and shows nothing of what the comment says. */
    private void hideTitle(Definition definition, Hidden hidden) {
        boolean comment = COMMENTS.contains(definition.label.toLowerCase(Locale.ROOT));
        int from = definition.title;
        while (from < definition.to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        boolean quoted = from + 1 < definition.to && "(\"'".indexOf(text.charAt(from)) >= 0;
        if (comment || (!quoted && from < definition.to)) {
            hidden.hide(definition.from, definition.to);
        } else if (quoted) {
            // what is left is a link still: its title is empty
            hidden.hide(from + 1, definition.to - 1);
        }
    }

    /** The labels that the text refers to, or notes do that it refers to. */
    private Set<String> used(String shown) {
        Map<Integer, Definition> within = new HashMap<>();
        List<Integer> places = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(shown);
        while (brackets.find()) {
            int at = brackets.start();
            if (!labels.contains(at)) {
                places.add(at);
                noteAround(at).ifPresent(note -> within.put(at, note));
            }
        }
        Set<String> used = new HashSet<>();
        boolean more = true;
        for (int round = 0; more && round < MOST_ROUNDS; round++) {
            more = false;
            for (int at : places) {
                Definition note = within.get(at);
                if (note == null || used.contains(folded(note.label))) {
                    more |= used.add(folded(shown.substring(at + 1, shown.indexOf(']', at))));
                }
            }
        }
        return used;
    }

    /** The note that a place lies in. They stand in order, and none in another. */
    private Optional<Definition> noteAround(int at) {
        int low = 0;
        int high = found.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (found.get(middle).from <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Definition last = found.get(low);
        return last.note && last.from <= at && at < last.to ? Optional.of(last) : Optional.empty();
    }

    private static String folded(String label) {
        return PlainText.folded(label).toLowerCase(Locale.ROOT);
    }

    private static void tell(SourceText source, int from, int length, Problems problems) {
        problems.add(
                Code.HIDDEN_TEXT,
                source.locate(from, length),
                "nothing refers to this note, so no page shows it; it is not published",
                "refer to it where it belongs, or take it out");
    }
}
