package io.github.vitae.page.citation;

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
 * it would be read, and be built into objects.
 */
final class BibliographyStyle {

    private final String style;
    private final List<Part> parts = new ArrayList<>();
    private int depth;

    private BibliographyStyle(String style) {
        this.style = style;
    }

    /**
     * The style for entries alone.
     *
     * @param style the style's XML
     * @return its XML without the rest; all of it where that is not well-formed, or no bibliography is among it
     */
    static String of(String style) {
        BibliographyStyle read = new BibliographyStyle(style);
        return read.readParts() ? read.withoutRest() : style;
    }

    /** Finds the children of the root element; answers whether all of the text was understood. */
    private boolean readParts() {
        int at = style.indexOf('<');
        while (at >= 0) {
            int end = end(at);
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

    /** Where a tag, a comment or an instruction ends; less than 0 where it does not, or is something else. */
    private int end(int start) {
        if (style.startsWith("<!--", start)) {
            return behind("-->", start + 4);
        }
        if (style.startsWith("<?", start)) {
            return behind("?>", start);
        }
        char quote = 0;
        for (int at = start + 1; at < style.length(); at++) {
            char c = style.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return style.charAt(start + 1) == '!' ? -1 : at + 1;
            }
        }
        return -1;
    }

    private int behind(String sign, int from) {
        int found = style.indexOf(sign, from);
        return found < 0 ? -1 : found + sign.length();
    }

    private void tag(int start, int end) {
        if (style.charAt(start + 1) == '/') {
            depth--;
            if (depth == 1) {
                last().end = end;
            } else if (depth == 2 && last().sortStart >= 0 && last().sortEnd < 0) {
                last().sortEnd = end;
            }
            return;
        }
        boolean opens = style.charAt(end - 2) != '/';
        String tag = style.substring(start, end);
        if (depth == 1) {
            parts.add(new Part(element(tag), EngineStyle.value(tag, "name").orElse(""), start, end));
        } else if (depth > 1) {
            Part part = last();
            // what only sorts is called by nothing that is left
            boolean sorts = part.sortStart >= 0 && part.sortEnd < 0;
            if (!sorts && tag.contains("macro")) {
                part.calls.add(EngineStyle.value(tag, "macro").orElse(""));
            }
            if (depth == 2
                    && opens
                    && part.element.equals("bibliography")
                    && element(tag).equals("sort")) {
                part.sortStart = start;
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
        Map<String, Part> macros = new HashMap<>();
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
            for (String name : asked.pop().calls) {
                Part macro = macros.get(name);
                if (macro == null) {
                    return style;
                }
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
                left.append(style, part.start, part.sortStart).append(style, part.sortEnd, part.end);
            } else if (needed.contains(part) || part.element.equals("locale")) {
                left.append(style, part.start, part.end);
            }
            from = part.end;
        }
        return joined(left.append(style, from, style.length()));
    }

    /** A text in XML without what stands between two tags but for lines to end and to be indented. */
    static String joined(CharSequence xml) {
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

    /** A child of the root element. */
    private static final class Part {
        private final String element;
        private final String name;
        private final int start;
        private final Set<String> calls = new HashSet<>();
        private int end;
        private int sortStart = -1;
        private int sortEnd = -1;

        Part(String element, String name, int start, int end) {
            this.element = element;
            this.name = name;
            this.start = start;
            this.end = end;
        }
    }
}
