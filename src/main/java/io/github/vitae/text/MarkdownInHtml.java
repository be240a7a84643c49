package io.github.vitae.text;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Markdown from the HTML around it as kramdown does: an element that asks for it by {@code markdown="1"} has Markdown
 * within, and below an element that has ended Markdown goes on. CommonMark asks for blank lines instead: these are put in.
 */
final class MarkdownInHtml {

    private static final Pattern ASKED = Pattern.compile(
            "<(div|section|article|aside|main|header|footer|details|summary|figure|center|td|li|dd|blockquote)\\b[^<>]*?"
                    + "\\smarkdown\\s*=\\s*[\"']?(?:1|block|true)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private static final String CONTAINERS =
            "div|section|article|aside|main|header|footer|details|figure|center|table|tr"
                    + "|ul|ol|li|td|dl|dd|p|blockquote|form|style|script|pre|h[1-6]|iframe|video|audio|object|svg";
    private static final Pattern CONTAINER =
            Pattern.compile("<(/?)(?:" + CONTAINERS + ")(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_LINE =
            Pattern.compile("</?(?:" + CONTAINERS + "|br|hr|img|summary)(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6} +\\S");

    /** A footnote's mark at the start of a line: a single word behind its colon would make a link of it. */
    private static final Pattern NOTE = Pattern.compile("(?m)^ {0,3}\\[\\^[^\\]\\s]{1,100}\\](?=:)");

    private static final String BLANK_LINE = "\n\n";

    private MarkdownInHtml() {}

    /**
     * The text with what is missing put in: blank lines, and what keeps the mark of a footnote from being a link's.
     *
     * @param from where the document starts; what is before stays as it is
     */
    static SourceText open(SourceText source, int from) {
        String text = source.content();
        TreeMap<Integer, String> insertions = new TreeMap<>();
        if (text.indexOf('<', from) >= 0) {
            addAsked(text, from, insertions);
            addEnded(text, from, insertions);
        }
        if (text.indexOf("[^", from) >= 0) {
            Matcher note = NOTE.matcher(text);
            for (int at = from; note.find(at); at = note.end()) {
                insertions.put(note.end(), String.valueOf(SourceText.FILLER));
            }
        }
        if (insertions.isEmpty()) {
            return source;
        }
        SourceAssembly assembly = new SourceAssembly();
        int at = 0;
        for (Map.Entry<Integer, String> insertion : insertions.entrySet()) {
            int place = insertion.getKey();
            assembly.take(source, at, place);
            assembly.insert(insertion.getValue(), source, place);
            at = place;
        }
        assembly.take(source, at, text.length());
        return assembly.toText(source.file());
    }

    private static void addAsked(String text, int from, Map<Integer, String> breaks) {
        if (text.indexOf("markdown", from) < 0) {
            return;
        }
        Matcher asked = ASKED.matcher(text);
        for (int at = from; asked.find(at); at = asked.end()) {
            breaks.put(asked.end(), BLANK_LINE);
            int end = endTag(text, asked.group(1).toLowerCase(Locale.ROOT), asked.end(), text.length());
            if (end >= 0) {
                breaks.put(end, BLANK_LINE);
            }
        }
    }

    /** Where Markdown follows on the line below the end of an element, or a heading on the line below any tag. */
    private static void addEnded(String text, int from, Map<Integer, String> breaks) {
        int depth = 0;
        boolean fenced = false;
        for (int line = from; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            if (end < 0) {
                return;
            }
            String words = text.substring(line, end).strip();
            if (words.startsWith("```") || words.startsWith("~~~")) {
                fenced = !fenced;
            }
            if (!fenced && words.startsWith("<")) {
                depth = depthAfter(words, depth);
                boolean tag = words.endsWith(">") && BLOCK_LINE.matcher(words).lookingAt();
                int next = text.indexOf('\n', end + 1);
                String below = text.substring(end + 1, next < 0 ? text.length() : next);
                boolean markdown = !below.isBlank() && !below.strip().startsWith("<");
                if (tag && ((markdown && depth == 0) || HEADING.matcher(below).lookingAt())) {
                    breaks.put(end, BLANK_LINE);
                }
            } else if (!fenced) {
                depth = depthAfter(words, depth);
            }
            line = end + 1;
        }
    }

    private static int depthAfter(String words, int before) {
        int depth = before;
        Matcher tag = CONTAINER.matcher(words);
        while (words.indexOf('<') >= 0 && tag.find()) {
            depth = tag.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
        }
        return depth;
    }

    /** Where the end tag of an element starts whose content starts here; -1 if it has none. */
    private static int endTag(String text, String name, int from, int limit) {
        Matcher tag = Pattern.compile("<(/?)" + name + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .region(from, limit);
        int depth = 1;
        while (tag.find()) {
            depth += tag.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return tag.start();
            }
        }
        return -1;
    }
}
