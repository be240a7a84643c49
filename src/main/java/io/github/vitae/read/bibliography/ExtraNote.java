package io.github.vitae.read.bibliography;

import io.github.vitae.read.visibility.PublishedFields;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note, of which the lines that Zotero calls Extra are told apart: {@code Citation Key: quill2024},
 * {@code tex.ids: …}, {@code Read_Status: Read}. What remains is for readers: {@code Best Paper Award}, {@code in Japanese},
 * {@code Slides: https://example.org}.
 *
 * @param note the note as it was written
 * @param shown the note with blanks for such lines; as long as it was
 * @param fields what those lines say, by the names as they are compared; offsets in the note as start and end
 */
record ExtraNote(String note, String shown, Map<String, int[]> fields) {

    private static final Set<String> FOR_READERS = PublishedFields.words("note.readers");

    /** Words that make any line one for readers, wherever they stand before the colon. */
    private static final Set<String> PRIZES =
            Set.of("award", "awards", "prize", "medal", "best", "winner", "finalist", "mention");

    private static final Set<String> VARIABLES = PublishedFields.words("csl", "bibtex.cited");

    private static final Pattern BREAK =
            Pattern.compile("\\R|\\\\par(?![A-Za-z])|\\\\newline(?![A-Za-z])|\\\\\\\\|(?i:<br ?/?>|</?p>)");

    /** A line of a field: Zotero's names, BibTeX's behind {@code tex.}, whatever plugins write. */
    private static final Pattern FIELD = Pattern.compile(
            "\\s*([\\p{L}_][\\p{L}0-9_\\\\ ./()*+-]{0,40}?(?:\\[[^\\]\\n]{0,60}\\])?)\\s*[:=](?!//)(\\s*)(\\S[^\\n]*|)");

    /** The same in the midst of a line, for names that nobody writes in a sentence. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)(?<=[\\s.;,])(?:citation key|bibtex(?:\\*|\\[[^\\]\\n]*\\])?|(?:bib)?(?:la)?tex\\.[a-z_.+-]+|csl\\.[a-z_.-]+|zscc|gscc|s2id|mag id|read\\\\?[_ ]status(?:\\\\?[_ ]date)?|[a-z]+\\\\?_[a-z_\\\\]+) ?: ?\\S");

    /** How Zotero wrote variables of CSL once: {@code {:original-date: 1999}}. */
    private static final Pattern CHEAT = Pattern.compile("\\\\?\\{:[A-Za-z_-]+:[^{}\\n]*\\\\?\\}");

    private static final Pattern COUNT = Pattern.compile("\\s*0[0-9]{3,9}(?=\\s|$)");

    /** An identifier as people cite it, which says what it is. */
    private static final Pattern CITED =
            Pattern.compile("(?i)\\s*(?:arxiv|doi|hal|iacr|pmid|pmcid|hdl|urn|isbn|issn):\\S+\\s*[.]?\\s*");

    /** Tells the parts of a note apart. */
    static ExtraNote of(String note) {
        StringBuilder shown = new StringBuilder(note);
        Map<String, int[]> fields = new LinkedHashMap<>();
        Matcher cheat = CHEAT.matcher(note);
        while (cheat.find()) {
            blank(shown, cheat.start(), cheat.end());
        }
        int[] inner = inner(note, 0, note.length());
        Matcher end = BREAK.matcher(note).region(inner[0], inner[1]);
        int from = inner[0];
        boolean more = true;
        while (more) {
            more = end.find();
            int[] line = inner(note, from, more ? end.start() : inner[1]);
            line(note, line[0], line[1], shown, fields);
            from = more ? end.end() : inner[1];
        }
        if (!fields.isEmpty() && shown.chars().allMatch(c -> c == '{' || c == '}' || Character.isWhitespace(c))) {
            blank(shown, 0, shown.length());
        }
        return new ExtraNote(note, shown.toString(), fields);
    }

    /** What those lines say, by the names as they are compared. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, at) -> values.put(name, note.substring(at[0], at[1])));
        return values;
    }

    /** A stretch without the braces around it: {@code {Citation Key: quill2024}}. */
    private static int[] inner(String note, int from, int to) {
        int start = from;
        int end = to;
        while (true) {
            while (start < end && Character.isWhitespace(note.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(note.charAt(end - 1))) {
                end--;
            }
            if (end - start < 2 || note.charAt(start) != '{' || closing(note, start, end) != end - 1) {
                return new int[] {start, end};
            }
            start++;
            end--;
        }
    }

    /** Where the brace closes that opens at an offset; -1 if it does not. */
    private static int closing(String note, int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = note.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static void line(String note, int from, int to, StringBuilder shown, Map<String, int[]> fields) {
        int start = from;
        Matcher count = COUNT.matcher(note).region(from, to);
        if (count.lookingAt()) {
            start = count.end();
            blank(shown, from, start);
        }
        if (CITED.matcher(note).region(start, to).matches()) {
            return;
        }
        Matcher field = FIELD.matcher(note).region(start, to);
        if (field.matches() && !isForReaders(field.group(1))) {
            fields.putIfAbsent(name(field.group(1)), new int[] {field.start(3), field.end(3)});
            blank(shown, start, to);
            return;
        }
        Matcher within = WITHIN.matcher(note).region(start, to);
        if (within.find()) {
            blank(shown, within.start(), to);
        }
    }

    /** Whether what stands before a colon begins something that readers are told. */
    private static boolean isForReaders(String name) {
        if (name.indexOf('_') >= 0 || name.indexOf('.') >= 0 || name.indexOf('[') >= 0 || name.indexOf('*') >= 0) {
            return false;
        }
        String[] words = name.strip().toLowerCase(Locale.ROOT).split("[ /()]+");
        boolean told = words.length > 4 || FOR_READERS.contains(PublishedFields.folded(words[0]));
        for (String word : words) {
            told |= PRIZES.contains(word);
        }
        return told && !isVariable(name);
    }

    /** Whether a name is written as one that CSL or BibTeX have for a field. */
    private static boolean isVariable(String name) {
        String bare = name.strip();
        return (bare.matches(".*[ -].*") || Character.isLowerCase(bare.codePointAt(0)))
                && VARIABLES.contains(PublishedFields.folded(bare));
    }

    private static String name(String written) {
        return PublishedFields.folded(written.replace("\\", "").replaceFirst("^(?i:(?:bib)?(?:la)?tex|csl)\\.", ""));
    }

    private static void blank(StringBuilder shown, int from, int to) {
        for (int at = from; at < to; at++) {
            if (shown.charAt(at) != '\n') {
                shown.setCharAt(at, ' ');
            }
        }
    }
}
