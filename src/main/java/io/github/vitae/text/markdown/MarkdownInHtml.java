package io.github.vitae.text.markdown;

import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** The definition of a link or of an abbreviation, or a note, at the margin. */
    private static final Pattern DEFINITION = Pattern.compile("\\*?\\[[^\\]\\n]{1,200}\\]:");

    private static final String BLANK_LINE = "\n\n";
    private static final int CODE_INDENT = 4;
    private static final int LONGEST_TAG = 2000;

    private MarkdownInHtml() {}

    /**
     * The text with what is missing put in: blank lines, and fillers beside stars and before rows of tables.
     *
     * @param from where the document starts; what is before stays as it is
     */
    public static SourceText open(SourceText written, int from, Dialect dialect) {
        if (dialect == Dialect.HTML) {
            return written;
        }
        SourceText source = dialect == Dialect.KRAMDOWN ? LiteralText.literal(written, from) : written;
        String text = source.content();
        TreeMap<Integer, String> insertions = new TreeMap<>();
        if (text.indexOf('<', from) >= 0) {
            Map<Integer, Boolean> asked = new HashMap<>();
            String prose = new CodeScanner(text).withoutCode();
            addAsked(text, from, insertions, asked);
            addEnded(prose, from, insertions, new Nesting(prose, asked, dialect == Dialect.KRAMDOWN));
            addRaw(text, from, insertions);
            AngleWords.add(prose, from, insertions);
        }
        addBelowNotes(text, from, insertions);
        new SourceEdges(text, dialect, insertions).add(from);
        SourceText open = with(insertions, source);
        // when it is known what is HTML and what is Markdown
        TreeMap<Integer, String> brackets = new TreeMap<>();
        new BracketEdges(open.content(), brackets).add(from);
        return with(brackets, open);
    }

    /** The text with words put in at places, which are given in their order. */
    private static SourceText with(Map<Integer, String> insertions, SourceText source) {
        String text = source.content();
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
                    if (isParagraph(tag.group(2))) {
                        // a paragraph of Markdown that starts with a tag: a block of HTML would hold none
                        breaks.put(tag.start(), BLANK_LINE + SourceText.FILLER);
                    } else {
                        breaks.put(tag.end(), BLANK_LINE);
                    }
                    tags.put(tag.start(), true);
                }
            } else if (!same.isEmpty() && same.pop()) {
                breaks.put(isParagraph(tag.group(2)) ? tag.end() : tag.start(), BLANK_LINE);
                tags.put(tag.start(), false);
            }
        }
    }

    /** Whether an element holds words and no blocks. */
    private static boolean isParagraph(String name) {
        return name.equalsIgnoreCase("p") || Character.isDigit(name.charAt(name.length() - 1));
    }

    /** Where Markdown follows on the line below the end of an element, or a heading on the line below any tag. */
    private static void addEnded(String text, int from, Map<Integer, String> breaks, Nesting nesting) {
        boolean fenced = false;
        for (int line = from; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            String words = text.substring(line, end).strip();
            if (words.startsWith("```") || words.startsWith("~~~")) {
                fenced = !fenced;
            }
            if (!fenced) {
                // indented as its line, so that it stays in the item of a list
                String indent = text.substring(line, KramdownLines.skipBlanks(text, line));
                nesting.pass(line, end).ifPresent(place -> breaks.put(place, BLANK_LINE + indent));
            }
            if (!fenced && words.startsWith("<") && end < text.length()) {
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

    /** Puts a blank line between a note and the definition of a link right below it, which is no part of the note. */
    private static void addBelowNotes(String text, int from, Map<Integer, String> breaks) {
        if (text.indexOf("[^", from) < 0 || text.indexOf("]:", from) < 0) {
            return;
        }
        boolean note = false;
        CodeScanner code = new CodeScanner(text);
        for (int line = from; line < text.length(); ) {
            if (code.isFence(line)) {
                line = code.fenceEnd(line);
                note = false;
                continue;
            }
            int end = code.lineEnd(line);
            String words = text.substring(line, end);
            boolean defines = DEFINITION.matcher(words).lookingAt();
            if (note && defines && !words.startsWith("[^")) {
                breaks.merge(line, "\n", (before, more) -> more + before);
            }
            note = defines ? words.startsWith("[^") : note && !words.isBlank();
            line = end + 1;
        }
    }

    /** How deep a place is within elements that hold no Markdown. */
    private static final class Nesting {
        private final String text;
        private final Matcher tag;
        private final Map<Integer, Boolean> asked;
        private final boolean kramdown;
        private final Deque<Integer> outer = new ArrayDeque<>();
        private int depth;

        Nesting(String text, Map<Integer, Boolean> asked, boolean kramdown) {
            this.text = text;
            this.tag = CONTAINER.matcher(text);
            this.asked = asked;
            this.kramdown = kramdown;
        }

        /**
         * Goes through the tags of a line.
         *
         * @return where in this line, to kramdown, an element ends and Markdown follows; nothing if none does
         */
        Optional<Integer> pass(int from, int to) {
            int words = KramdownLines.skipBlanks(text, from);
            boolean html = words - from < CODE_INDENT
                    && (text.startsWith("<", words) || (depth > 0 && !text.startsWith(">", words)));
            Optional<Integer> ended = Optional.empty();
            tag.region(from, to);
            while (tag.find()) {
                Boolean start = asked.get(tag.start());
                if (start == null) {
                    boolean ends = depth == 1 && !tag.group(1).isEmpty();
                    depth = tag.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
                    if (ends && html && kramdown && ended.isEmpty()) {
                        ended = behind(tag.end(), to);
                    }
                } else if (start) {
                    outer.push(depth);
                    depth = 0;
                } else {
                    depth = outer.isEmpty() ? depth : outer.pop();
                }
            }
            return ended;
        }

        /** Behind a tag, if something follows on its line that no element starts. */
        private Optional<Integer> behind(int name, int to) {
            int last = Math.min(to, name + LONGEST_TAG);
            int end = name;
            while (end < last && text.charAt(end) != '>') {
                end++;
            }
            end = end < last ? end + 1 : 0;
            int next = KramdownLines.skipBlanks(text, end);
            boolean words = end > 0
                    && next < to
                    && !text.startsWith("</", next)
                    && !BLOCK_LINE.matcher(text).region(next, to).lookingAt();
            return words ? Optional.of(next) : Optional.empty();
        }

        boolean isOutside() {
            return depth == 0;
        }
    }
}
