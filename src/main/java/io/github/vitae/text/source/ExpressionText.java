package io.github.vitae.text.source;

import java.util.ArrayList;
import java.util.List;

/** Expressions as they are written, {@code ${project.version}}, and their values as languages write text. */
public final class ExpressionText {

    /** The longest name of an expression. */
    private static final int LONGEST_NAME = 200;

    private ExpressionText() {}

    /**
     * An expression in a text.
     *
     * @param start where it starts; with the backslash, if it is escaped
     * @param end where it ends
     * @param name its name
     * @param escaped whether it stands for itself
     */
    public record Found(int start, int end, String name, boolean escaped) {
        /** The expression without a backslash. */
        public String written() {
            return "${" + name + "}";
        }
    }

    /** The expressions in a text, in order. A name has letters, digits, dots, hyphens and underscores, and starts with a letter. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (int at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at + 2)) {
            int end = at + 2;
            while (end < text.length() && end - at < LONGEST_NAME && isOfName(text.charAt(end))) {
                end++;
            }
            // a name of one letter is a formula's: ${n}$
            if (end - at > 3 && end < text.length() && text.charAt(end) == '}' && isLetter(text.charAt(at + 2))) {
                boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
                found.add(new Found(escaped ? at - 1 : at, end + 1, text.substring(at + 2, end), escaped));
            }
        }
        return found;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isOfName(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    }

    /**
     * A value as Markdown and HTML write it so that it is nothing but text (CommonMark 0.31, 2.5): the star of {@code a*b} is a
     * reference to the character of that number, 42.
     * Letters, digits, blanks, and what only joins them in names and versions stay as they are.
     */
    public static String asMarkdown(String value) {
        StringBuilder written = new StringBuilder(value.length() + 8);
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            boolean inside = at > 0
                    && at + 1 < value.length()
                    && Character.isLetterOrDigit(value.charAt(at - 1))
                    && Character.isLetterOrDigit(value.charAt(at + 1));
            boolean plain = c > 0x7F
                    || Character.isLetterOrDigit(c)
                    || c == ' '
                    || c == ','
                    || c == '/'
                    || c == '('
                    || c == ')'
                    || ("._-:+".indexOf(c) >= 0 && inside);
            if (plain) {
                written.append(c);
            } else {
                written.append("&#").append((int) c).append(';');
            }
        }
        return written.toString();
    }

    /**
     * A value as code has it, which shows everything as it is written. What would be a tag of Liquid, <code>{{ x }}</code>, is parted by a
     * character that no page shows, since Jekyll looks for tags in code too.
     */
    public static String asCode(String value) {
        return value.replace("{{", "{" + SourceText.FILLER + "{")
                .replace("{{", "{" + SourceText.FILLER + "{")
                .replace("{%", "{" + SourceText.FILLER + "%")
                .replace("{#", "{" + SourceText.FILLER + "#");
    }

    /** A value as LaTeX writes it so that it is nothing but text: {@code a_b} is <code>a\_b</code>. */
    public static String asLatex(String value) {
        StringBuilder written = new StringBuilder(value.length() + 8);
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            switch (c) {
                case '\\' -> written.append("\\textbackslash{}");
                case '~' -> written.append("\\textasciitilde{}");
                case '^' -> written.append("\\textasciicircum{}");
                case '"' -> written.append("\\textquotedbl{}");
                // BibTeX counts braces, whether a backslash is before them or not
                case '{' -> written.append("\\textbraceleft{}");
                case '}' -> written.append("\\textbraceright{}");
                case '$', '&', '#', '%', '_' -> written.append('\\').append(c);
                default -> written.append(c);
            }
        }
        return written.toString();
    }
}
