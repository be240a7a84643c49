package io.github.vitae.text.markdown;

import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Markdown from the HTML around it as kramdown does: an element that asks for it by {@code markdown="1"} has Markdown
 * within, and below an element that has ended Markdown goes on. CommonMark asks for blank lines instead: these are put in.
 */
public final class MarkdownInHtml {

    private static final Pattern MAY_ASK = Pattern.compile(
            "<(/?)(div|section|article|aside|main|header|footer|details|summary|figure|center|td|th|li|dt|dd|blockquote"
                    + "|p|h[1-6]|caption|figcaption|address)\\b"
                    + "(?:([^<>]*+)>)?+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS =
            Pattern.compile("\\smarkdown\\s*+=\\s*+[\"']?(?:1|block|span|true)\\b", Pattern.CASE_INSENSITIVE);

    private static final String CONTAINERS =
            "div|section|article|aside|main|header|footer|details|figure|center|table|tr"
                    + "|ul|ol|li|td|dl|dd|p|blockquote|form|style|script|pre|h[1-6]|iframe|video|audio|object|svg";
    private static final Pattern CONTAINER =
            Pattern.compile("<(/?)(?:" + CONTAINERS + "|summary)(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_LINE =
            Pattern.compile("</?(?:" + CONTAINERS + "|br|hr|img|summary)(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    /** An element within a sentence. */
    private static final Pattern WORDS = Pattern.compile(
            "<(?:a|b|i|em|strong|span|font|u|s|del|code|kbd|sub|sup|small|mark|time|abbr|cite|q)(?=[\\s>])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6} +\\S");

    /** What starts text that holds neither Markdown nor HTML, at the start of a line. */
    private static final Pattern RAW =
            Pattern.compile("(?m)^[ \\t]*+<(style|script|pre|textarea)(?=[\\s>])", Pattern.CASE_INSENSITIVE);

    private static final String BLANK_LINE = "\n\n";

    private MarkdownInHtml() {}

    /**
     * The text with what is missing put in: blank lines, and fillers beside stars and before rows of tables.
     *
     * @param from where the document starts; what is before stays as it is
     */
    public static SourceText open(SourceText source, int from, Dialect dialect) {
        String text = source.content();
        TreeMap<Integer, String> insertions = new TreeMap<>();
        if (text.indexOf('<', from) >= 0) {
            Map<Integer, Boolean> asked = new HashMap<>();
            addAsked(text, from, insertions, asked);
            addEnded(text, from, insertions, asked);
            addRaw(text, from, insertions);
        }
        new SourceEdges(text, dialect, insertions).add(from);
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

    /**
     * Adds a break behind the start tag and before the end tag of each element that asks for Markdown.
     *
     * @param tags takes where these tags start, and whether they are start tags
     */
    private static void addAsked(String text, int from, Map<Integer, String> breaks, Map<Integer, Boolean> tags) {
        if (text.indexOf("markdown", from) < 0) {
            return;
        }
        Map<String, Deque<Boolean>> open = new HashMap<>();
        Matcher tag = MAY_ASK.matcher(text);
        for (int at = from; tag.find(at); at = tag.end()) {
            Deque<Boolean> same =
                    open.computeIfAbsent(tag.group(2).toLowerCase(Locale.ROOT), name -> new ArrayDeque<>());
            if (tag.group(1).isEmpty()) {
                boolean asks =
                        tag.group(3) != null && ASKS.matcher(tag.group(3)).find();
                same.push(asks);
                if (asks) {
                    breaks.put(tag.end(), BLANK_LINE);
                    tags.put(tag.start(), true);
                }
            } else if (!same.isEmpty() && same.pop()) {
                breaks.put(tag.start(), BLANK_LINE);
                tags.put(tag.start(), false);
            }
        }
    }

    /** Where Markdown follows on the line below the end of an element, or a heading on the line below any tag. */
    private static void addEnded(String text, int from, Map<Integer, String> breaks, Map<Integer, Boolean> asked) {
        Nesting nesting = new Nesting(text, asked);
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
            if (!fenced) {
                nesting.pass(line, end);
            }
            if (!fenced && words.startsWith("<")) {
                boolean tag = words.endsWith(">") && BLOCK_LINE.matcher(words).lookingAt();
                int next = text.indexOf('\n', end + 1);
                String below = text.substring(end + 1, next < 0 ? text.length() : next);
                boolean markdown = !below.isBlank()
                        && (!below.strip().startsWith("<")
                                || WORDS.matcher(below.strip()).lookingAt());
                if (tag
                        && ((markdown && nesting.isOutside())
                                || HEADING.matcher(below).lookingAt())) {
                    breaks.put(end, BLANK_LINE);
                }
            }
            line = end + 1;
        }
    }

    /** Fills the blank lines of styles, scripts and code, which would end the HTML around them. */
    private static void addRaw(String text, int from, Map<Integer, String> insertions) {
        Set<String> unclosed = new HashSet<>();
        Matcher raw = RAW.matcher(text);
        for (int at = from; raw.find(at); ) {
            at = raw.end();
            String name = raw.group(1).toLowerCase(Locale.ROOT);
            Matcher closing = Pattern.compile("</" + name + "(?=[\\s>])", Pattern.CASE_INSENSITIVE)
                    .matcher(text);
            if (unclosed.contains(name) || !closing.find(raw.end())) {
                unclosed.add(name);
                continue;
            }
            at = closing.end();
            for (int line = text.indexOf('\n', raw.start()); line >= 0 && line < at; ) {
                int next = text.indexOf('\n', line + 1);
                if (next > 0 && next < at && text.substring(line, next).isBlank()) {
                    insertions.put(next, String.valueOf(SourceText.FILLER));
                }
                line = next;
            }
        }
    }

    /** How deep a place is within elements that hold no Markdown. */
    private static final class Nesting {
        private final Matcher tag;
        private final Map<Integer, Boolean> asked;
        private final Deque<Integer> outer = new ArrayDeque<>();
        private int depth;

        Nesting(String text, Map<Integer, Boolean> asked) {
            this.tag = CONTAINER.matcher(text);
            this.asked = asked;
        }

        /** Goes through the tags of a line. */
        void pass(int from, int to) {
            tag.region(from, to);
            while (tag.find()) {
                Boolean start = asked.get(tag.start());
                if (start == null) {
                    depth = tag.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
                } else if (start) {
                    outer.push(depth);
                    depth = 0;
                } else {
                    depth = outer.isEmpty() ? depth : outer.pop();
                }
            }
        }

        boolean isOutside() {
            return depth == 0;
        }
    }
}
