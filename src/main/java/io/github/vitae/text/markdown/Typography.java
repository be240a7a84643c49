package io.github.vitae.text.markdown;

import io.github.vitae.text.source.SourceText;
import java.util.Set;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Quotes, dashes and dots as a printer would set them: {@code "a"} is “a”, {@code --} is –, {@code ---} is —, {@code ...} is
 * …, {@code <<a>>} is «a». Kramdown does so by its options {@code smart_quotes} and {@code typographic_symbols}, Goldmark by
 * its typographer. A backslash before one keeps it; code and mathematics have none.
 *
 * <p>Dashes and dots stand as marks in the text until it is written, since the same characters in a bare address are the
 * address's.
 */
final class Typography implements InlineContentParserFactory {

    private static final char EN_DASH = '\uFDD4';
    private static final char EM_DASH = '\uFDD5';
    private static final char DOTS = '\uFDD6';
    private static final char LEFT = '\uFDD7';
    private static final char RIGHT = '\uFDD8';

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('"', '\'', '-', '.', '<', '>');
    }

    @Override
    public InlineContentParser create() {
        return Typography::parse;
    }

    /** The text as a reader sees it. */
    static String set(String text) {
        return replaced(text, "–", "—", "…", "«", "»");
    }

    /** The text as its author wrote it. */
    static String written(String text) {
        return replaced(text, "--", "---", "...", "<<", ">>");
    }

    private static String replaced(String text, String... marks) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= EN_DASH && text.charAt(i) <= RIGHT) {
                StringBuilder out = new StringBuilder(text.length() + 8);
                for (int at = 0; at < text.length(); at++) {
                    char c = text.charAt(at);
                    if (c >= EN_DASH && c <= RIGHT) {
                        out.append(marks[c - EN_DASH]);
                    } else {
                        out.append(c);
                    }
                }
                return out.toString();
            }
        }
        return text;
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        char c = scanner.peek();
        if (c == '"' || c == '\'') {
            return quote(scanner, c);
        }
        Position start = scanner.position();
        int run = scanner.matchMultiple(c);
        String set = switch (c) {
            case '-' -> String.valueOf(EM_DASH).repeat(run / 3) + (run % 3 == 2 ? EN_DASH : "-".repeat(run % 3));
            case '.' -> String.valueOf(DOTS).repeat(run / 3) + ".".repeat(run % 3);
            default -> run == 2 ? String.valueOf(c == '<' ? LEFT : RIGHT) : "";
        };
        if (set.isEmpty()) {
            scanner.setPosition(start);
            return ParsedInline.none();
        }
        return ParsedInline.of(new Text(set), scanner.position());
    }

    /** The rules of kramdown's smart quotes, which are those of RubyPants, in their order. */
    private static ParsedInline quote(Scanner scanner, char quote) {
        int before = scanner.peekPreviousCodePoint();
        boolean first = before == Scanner.END || "*_`>\uFDD1".indexOf(before) >= 0;
        boolean blank = !first && isBlank(before);
        scanner.next();
        Position behind = scanner.position();
        int next = next(scanner);
        int third = next == Scanner.END ? Scanner.END : next(scanner);
        if ((next == '"' || next == '\'') && next != quote && (first || blank) && isWord(third)) {
            // two of them open at once
            return of(opening(quote), behind);
        }
        if (before == '"' || before == '\'') {
            return of(isWord(next) ? opening(quote) : closing(quote), behind);
        }
        if (first) {
            boolean emphasis = (next == '*' || next == '_') && third != Scanner.END && !isBlank(third);
            boolean ends = next == Scanner.END || isBlank(next) || (next == 's' && !isWord(third));
            boolean dots = third == '.' && next(scanner) == '.';
            boolean mark = !emphasis && isPunctuation(next) && !isWord(third) && !dots;
            return of(!emphasis && (ends || mark) ? closing(quote) : opening(quote), behind);
        }
        if (quote == '\'' && blank && isDigit(next) && isDigit(third)) {
            boolean decade = next(scanner) == 's';
            return of(decade ? closing(quote) : opening(quote), behind);
        }
        boolean opens = blank || before == '[' || before == '{' || before == '(' || before == '-' || before == '\\';
        boolean closesAnyway = blank && !isWord(next) && (next == Scanner.END);
        return of(opens && !closesAnyway ? opening(quote) : closing(quote), behind);
    }

    /** Takes the next character of the text that is not a filler. */
    private static int next(Scanner scanner) {
        while (scanner.peek() == SourceText.FILLER) {
            scanner.next();
        }
        int next = scanner.peekCodePoint();
        if (next != Scanner.END) {
            scanner.next();
        }
        return next;
    }

    private static ParsedInline of(String words, Position position) {
        return ParsedInline.of(new Text(words), position);
    }

    private static String opening(char quote) {
        return quote == '"' ? "“" : "‘";
    }

    private static String closing(char quote) {
        return quote == '"' ? "”" : "’";
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static boolean isWord(int c) {
        return c != Scanner.END && (c == '_' || Character.isLetterOrDigit(c));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPunctuation(int c) {
        return "!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(c) >= 0 && c != Scanner.END;
    }

    /** A list of attributes, {@code {: .class key="value"}}, as it is: quotes in it are no words. */
    static final class AttributeLists implements InlineContentParserFactory {

        private static final int LONGEST = 500;

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return state -> {
                Scanner scanner = state.scanner();
                Position start = scanner.position();
                scanner.next();
                char kind = scanner.peek();
                if (kind != ':' && kind != '#' && kind != '.') {
                    return ParsedInline.none();
                }
                for (int length = 0; length < LONGEST; length++) {
                    char c = scanner.peek();
                    if (c == Scanner.END || c == '\n' || c == '{') {
                        break;
                    }
                    scanner.next();
                    if (c == '}') {
                        return ParsedInline.of(
                                new Text(scanner.getSource(start, scanner.position())
                                        .getContent()),
                                scanner.position());
                    }
                }
                return ParsedInline.none();
            };
        }
    }

    /** {@code \\} at the end of a line breaks it there, for kramdown. */
    static final class LineBreaks implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return state -> {
                Scanner scanner = state.scanner();
                boolean ends = scanner.next("\\\\") && scanner.next('\n');
                return ends ? ParsedInline.of(new HardLineBreak(), scanner.position()) : ParsedInline.none();
            };
        }
    }
}
