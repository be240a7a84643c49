package io.github.vitae.page.machine;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes plain text so that a reader of CommonMark 0.31.2 reads the same text. */
final class MarkdownText {

    /** What starts a block where it starts a line: headings, quotes, items, lines. */
    private static final Pattern BLOCK = Pattern.compile("(?:#{1,6}(?=[ \\t]|$)|>|[-+](?=[ \\t|:-]|$)|=)");

    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,9})([.)])(?=[ \\t]|$)");

    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    private MarkdownText() {}

    /** Words within a line: what would be mark-up is escaped. */
    static String escaped(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean sign = switch (c) {
                case '\\', '`', '*', '[', ']', '<', '~', '$' -> true;
                case '_' -> !isWord(words, i - 1) || !isWord(words, i + 1);
                default -> false;
            };
            if (sign) {
                out.append('\\').append(c);
            } else if (c == '&' && (i == words.length() - 1 || startsEntity(words, i))) {
                out.append("&amp;");
            } else if (!Character.isISOControl(c) || c == '\t') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean startsEntity(String words, int at) {
        Matcher entity = ENTITY.matcher(words);
        entity.region(at, Math.min(words.length(), at + 40));
        return entity.lookingAt();
    }

    private static boolean isWord(String words, int at) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }

    /** Lines of which none starts something else than what it is: a paragraph. */
    static String paragraph(String lines) {
        StringBuilder out = new StringBuilder(lines.length() + 8);
        for (String line : lines.split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\n");
            Matcher numbered = NUMBERED.matcher(line);
            if (BLOCK.matcher(line).lookingAt()) {
                out.append('\\').append(line);
            } else if (numbered.lookingAt()) {
                out.append(numbered.group(1)).append('\\').append(line.substring(numbered.end(1)));
            } else {
                out.append(line);
            }
        }
        return out.toString();
    }

    /** The words of a heading: signs at its end would be taken for its end. */
    static String heading(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '#') {
            end--;
        }
        return end == line.length() ? line : line.substring(0, end) + "\\#".repeat(line.length() - end);
    }

    /** Code within a line. */
    static String code(String written) {
        String words = written.replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return "";
        }
        String fence = "`".repeat(longest(words) == 0 ? 1 : longest(words) + 1);
        boolean padded = words.startsWith("`")
                || words.endsWith("`")
                || (words.startsWith(" ") && words.endsWith(" ") && !words.isBlank());
        return padded ? fence + " " + words + " " + fence : fence + words + fence;
    }

    /** Code on lines of its own. */
    static String fenced(String written, String language) {
        String fence = "`".repeat(Math.max(3, longest(written) + 1));
        String end = written.endsWith("\n") ? "" : "\n";
        return fence + language + "\n" + written + end + fence;
    }

    /** How many backticks stand beside each other at most. */
    private static int longest(String words) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            run = words.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** An address as a link has it; what would end it is written otherwise. */
    static String destination(String address) {
        StringBuilder out = new StringBuilder(address.length() + 8);
        boolean plain = !address.isEmpty();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (Character.isISOControl(c)) {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else if (c == '<' || c == '>' || c == '\\') {
                out.append('\\').append(c);
                plain = false;
            } else {
                plain &= c != ' ' && c != '(' && c != ')';
                out.append(c);
            }
        }
        String written = ENTITY.matcher(out).replaceAll("&amp;");
        return plain ? written : "<" + written + ">";
    }
}
