package io.github.vitae.page.citation.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a style of the Citation Style Language says what one entry of a bibliography looks like. How to cite within a
 * text, how to sort, what is but for these, where the style comes from, and how its lines are indented are left away: all of
 * it would be read, and be built into objects. So would be what a macro is called for once: it stands where it is called.
 */
public final class BibliographyStyle {

    private final String style;
    private final List<Part> parts = new ArrayList<>();
    private int depth;
    private final Map<String, Part> macros = new HashMap<>();
    private boolean substitutes;

    private BibliographyStyle(String style) {
        this.style = style;
    }

    /**
     * The style for entries alone.
     *
     * @param style the style's XML
     * @return its XML without the rest; all of it where that is not well-formed, or no bibliography is among it
     */
    public static String of(String style) {
        BibliographyStyle read = new BibliographyStyle(style);
        return read.readParts() ? read.withoutRest() : style;
    }

    /** Finds the children of the root element; answers whether all of the text was understood. */
    private boolean readParts() {
        int at = style.indexOf('<');
        while (at >= 0) {
            int end = StyleTags.end(style, at);
            if (end < 0 || depth < 0) {
                return false;
            }
            if (!style.startsWith("<!", at) && !style.startsWith("<?", at)) {
                tag(at, end);
            }
            at = style.indexOf('<', end);
        }
        return depth == 0;
    }

    private void tag(int start, int end) {
        if (style.startsWith("substitute", start + 1) || style.startsWith("/substitute", start + 1)) {
            substitutes = style.charAt(start + 1) != '/';
        }
        if (style.charAt(start + 1) == '/') {
            depth--;
            if (depth == 1) {
                last().bodyEnd = start;
                last().end = end;
            } else if (depth == 2 && last().sortStart >= 0 && last().sortEnd < 0) {
                last().sortEnd = end;
            }
            return;
        }
        boolean opens = style.charAt(end - 2) != '/';
        String tag = style.substring(start, end);
        if (depth == 1) {
            parts.add(new Part(element(tag), StyleTags.value(tag, "name").orElse(""), start, end));
        } else if (depth > 1) {
            Part part = last();
            // what only sorts is called by nothing that is left
            boolean sorts = part.sortStart >= 0 && part.sortEnd < 0;
            if (!sorts && tag.contains("macro")) {
                // in what substitutes names the library tells names from a call of them
                boolean bare = !opens && !substitutes && tag.indexOf('=') == tag.lastIndexOf('=');
                StyleTags.value(tag, "macro").ifPresent(macro -> part.calls.add(new Call(macro, start, end, bare)));
            }
            if (depth == 2) {
                part.children++;
                part.child = element(tag);
                if (opens && part.element.equals("bibliography") && part.child.equals("sort")) {
                    part.sortStart = start;
                }
            }
        }
        depth += opens ? 1 : 0;
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    private static String element(String tag) {
        int end = 1;
        while (end < tag.length() && (Character.isLetterOrDigit(tag.charAt(end)) || tag.charAt(end) == '-')) {
            end++;
        }
        return tag.substring(1, end);
    }

    private String withoutRest() {
        Deque<Part> asked = new ArrayDeque<>();
        for (Part part : parts) {
            if (part.element.equals("macro")) {
                macros.put(part.name, part);
            } else if (part.element.equals("bibliography")) {
                asked.add(part);
            }
        }
        Set<Part> needed = new HashSet<>(asked);
        while (!asked.isEmpty()) {
            for (Call call : asked.pop().calls) {
                Part macro = macros.get(call.macro);
                if (macro == null) {
                    return style;
                }
                macro.called++;
                macro.bare &= call.bare;
                if (needed.add(macro)) {
                    asked.add(macro);
                }
            }
        }
        return needed.isEmpty() ? style : written(needed);
    }

    private String written(Set<Part> needed) {
        StringBuilder left = new StringBuilder(style.length());
        int from = 0;
        for (Part part : parts) {
            left.append(style, from, part.start);
            if (part.sortEnd >= 0) {
                write(part, part.start, part.sortStart, left);
                write(part, part.sortEnd, part.end, left);
            } else if ((needed.contains(part) && !part.moves()) || part.element.equals("locale")) {
                write(part, part.start, part.end, left);
            }
            from = part.end;
        }
        return joined(left.append(style, from, style.length()));
    }

    /** Writes a stretch of a part, with what moves there in place of the calls of it. */
    private void write(Part part, int from, int to, StringBuilder left) {
        int at = from;
        for (Call call : part.calls) {
            Part macro = macros.get(call.macro);
            if (macro != null && macro.moves() && call.start >= from && call.end <= to) {
                left.append(style, at, call.start);
                write(macro, macro.bodyStart, macro.bodyEnd, left);
                at = call.end;
            }
        }
        left.append(style, at, to);
    }

    /** A text in XML without what stands between two tags but for lines to end and to be indented. */
    public static String joined(CharSequence xml) {
        StringBuilder joined = new StringBuilder(xml.length());
        int at = 0;
        while (at < xml.length()) {
            char c = xml.charAt(at++);
            joined.append(c);
            if (c != '>') {
                continue;
            }
            int next = at;
            boolean line = false;
            while (next < xml.length() && xml.charAt(next) <= ' ') {
                line |= xml.charAt(next++) == '\n';
            }
            if (line && (next == xml.length() || xml.charAt(next) == '<')) {
                at = next;
            }
        }
        return joined.toString();
    }

    /**
     * A tag that calls a macro.
     *
     * @param bare whether it does nothing else
     */
    private record Call(String macro, int start, int end, boolean bare) {}

    /** A child of the root element. */
    private static final class Part {
        private final String element;
        private final String name;
        private final int start;
        private final int bodyStart;
        private final List<Call> calls = new ArrayList<>();
        private int bodyEnd;
        private int end;
        private int sortStart = -1;
        private int sortEnd = -1;
        private int children;
        private String child = "";
        private int called;
        private boolean bare = true;

        Part(String element, String name, int start, int bodyStart) {
            this.element = element;
            this.name = name;
            this.start = start;
            this.bodyStart = bodyStart;
            this.end = bodyStart;
        }

        /** Whether a macro stands where it is called: not one that chooses, which it does when it is called, and not before. */
        boolean moves() {
            return called == 1 && bare && children == 1 && !child.equals("choose");
        }
    }
}
