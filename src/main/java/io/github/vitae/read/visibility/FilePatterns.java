package io.github.vitae.read.visibility;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns for files as configurations of Jekyll and Hugo write them. Capitals make no difference: in doubt a file is hidden. */
public final class FilePatterns {

    /** As many letters as an author's expression may look at, so that none of them can hold a build up. */
    private static final int MOST_STEPS = 100_000;

    private FilePatterns() {}

    /**
     * Whether a place is among those that a pattern with {@code *}, {@code **}, {@code ?}, {@code [a-z]} and
     * <code>{one,other}</code> names.
     *
     * @param within whether {@code *} stays within a folder, as in Hugo; in Jekyll it stands for {@code /} too
     */
    public static boolean glob(String pattern, String place, boolean within) {
        StringBuilder regex = new StringBuilder();
        int open = 0;
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (pattern.startsWith("**/", at)) {
                regex.append("(?:.*/)?");
                at += 2;
            } else if (pattern.startsWith("**", at)) {
                regex.append(".*");
                at++;
            } else if (c == '*') {
                regex.append(within ? "[^/]*" : ".*");
            } else if (c == '?') {
                regex.append(within ? "[^/]" : ".");
            } else if (c == '[' && pattern.indexOf(']', at) > at + 1) {
                int end = pattern.indexOf(']', at);
                String set = pattern.substring(at + 1, end).replaceAll("[\\\\\\[&]", "\\\\$0");
                regex.append('[')
                        .append(set.startsWith("!") ? "^" + set.substring(1) : set)
                        .append(']');
                at = end;
            } else if (c == '{' && pattern.indexOf('}', at) > at) {
                regex.append("(?:");
                open++;
            } else if (c == '}' && open > 0) {
                regex.append(')');
                open--;
            } else if (c == ',' && open > 0) {
                regex.append('|');
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex(regex + ")".repeat(open), place, true).orElse(false);
    }

    /**
     * Whether an expression finds something in a place.
     *
     * @return nothing if it is no expression, or takes too long
     */
    public static Optional<Boolean> found(String expression, String place) {
        return regex(expression, place, false);
    }

    private static Optional<Boolean> regex(String expression, String place, boolean whole) {
        try {
            Pattern pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            Bounded text = new Bounded(place.toLowerCase(Locale.ROOT));
            return Optional.of(
                    whole
                            ? pattern.matcher(text).matches()
                            : pattern.matcher(text).find());
        } catch (PatternSyntaxException | TooManySteps useless) {
            return Optional.empty();
        }
    }

    /** An expression looked at too many letters. */
    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }

    /** A text that can be looked at so many times. */
    private static final class Bounded implements CharSequence {
        private final String text;
        private int steps;

        Bounded(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
