package io.github.vitae.text.data;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.hidden.QuotableText;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Reads the texts, numbers and words of JSON. What is none but can mean one thing only is read as that, and told. */
final class JsonTokens {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    private static final Pattern NEARLY_A_NUMBER =
            Pattern.compile("[+-]?(?:0[xX][0-9A-Fa-f]++|(?=\\.?[0-9])[0-9_]*+\\.?[0-9_]*+(?:[eE][+-]?[0-9]++)?)");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$-]*+");
    private static final Set<String> NOTHING =
            Set.of("nan", "-nan", "infinity", "-infinity", "+infinity", "undefined", "none", "null", "nil");

    private final SourceText source;
    private final String text;
    private final int to;
    private final Problems problems;
    private Optional<String> quotable = Optional.empty();

    JsonTokens(SourceText source, int to, Problems problems) {
        this.source = source;
        this.text = source.content();
        this.to = to;
        this.problems = problems;
    }

    /**
     * A text, a number or a word.
     *
     * @param value what it says
     * @param nothing whether it says that there is no value
     * @param start where it starts
     * @param valueStart where what it says starts
     * @param end where it ends
     * @param ahead how far the place in the file of a place in the value is ahead of it, since escapes are longer than what
     *     they stand for
     */
    record Token(String value, boolean nothing, int start, int valueStart, int end, IntUnaryOperator ahead) {

        DataValue.Scalar scalar(SourceText source, HiddenValues hidden) {
            return hidden.next(
                    value,
                    nothing,
                    start,
                    end,
                    source.locate(start, 0),
                    (offset, length) -> source.locate(valueStart + offset + ahead.applyAsInt(offset), length));
        }
    }

    /** The key that starts here; nothing if there is none, which is told. */
    Optional<Token> key(int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return quoted(at);
        }
        String word = word(at);
        if (!NAME.matcher(word).matches()) {
            tell(
                    Severity.ERROR,
                    at,
                    "‘" + line(at) + "’ is no key",
                    "write \"key\": value, and close what was opened before");
            return Optional.empty();
        }
        tell(
                Severity.WARNING,
                at,
                "the key ‘" + shown(at, word) + "’ has no quotation marks",
                "write \"" + shown(at, word) + "\"");
        return Optional.of(bare(word, false, at));
    }

    /** The value that starts here and is neither a list nor keys with values; nothing if it is none, which is told. */
    Optional<Token> value(int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return quoted(at);
        }
        String word = word(at);
        String folded = word.toLowerCase(Locale.ROOT);
        if (Set.of("true", "false", "null").contains(word)
                || NUMBER.matcher(word).matches()) {
            return Optional.of(bare(word, word.equals("null"), at));
        }
        if (NOTHING.contains(folded)) {
            tell(Severity.WARNING, at, "‘" + shown(at, word) + "’ is no value in JSON; read as nothing", "write null");
            return Optional.of(bare(word, true, at));
        }
        if (folded.equals("true") || folded.equals("false")) {
            tell(
                    Severity.WARNING,
                    at,
                    "‘" + shown(at, word) + "’ is no value in JSON; read as " + folded,
                    "write " + folded);
            return Optional.of(bare(word, false, at));
        }
        if (NEARLY_A_NUMBER.matcher(word).matches()) {
            tell(
                    Severity.WARNING,
                    at,
                    "‘" + shown(at, word) + "’ is no number as JSON writes them; read as text",
                    "put it into quotation marks, or write the number without leading zeros and signs");
            return Optional.of(bare(word, false, at));
        }
        boolean foreign = "“”„«‘’".indexOf(c) >= 0;
        tell(
                Severity.ERROR,
                at,
                foreign
                        ? "‘" + c + "’ is no quotation mark of JSON"
                        : "a text without quotation marks stands here: ‘" + line(at) + "’",
                "write \"…\" around it");
        return Optional.empty();
    }

    private static Token bare(String word, boolean nothing, int at) {
        return new Token(nothing ? "" : word, nothing, at, at, at + word.length(), offset -> 0);
    }

    private String word(int at) {
        int end = at;
        while (end < to && ",:{}[]\"' \n\t".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(at, end);
    }

    /** A text in quotation marks. */
    private Optional<Token> quoted(int start) {
        char quote = text.charAt(start);
        StringBuilder value = new StringBuilder();
        int[] escapes = new int[0];
        int[] shifts = new int[0];
        int count = 0;
        int at = start + 1;
        while (at < to && text.charAt(at) != quote && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c != '\\') {
                if (c < ' ' || c == 0x7F) {
                    tell(Severity.WARNING, at, "a tab or another control character stands in a text", "write \\t");
                }
                value.append(c);
                at++;
                continue;
            }
            int length = escape(at, quote, value);
            if (length > 1) {
                escapes = count == escapes.length ? Arrays.copyOf(escapes, count * 2 + 4) : escapes;
                shifts = count == shifts.length ? Arrays.copyOf(shifts, count * 2 + 4) : shifts;
                escapes[count] = value.length();
                shifts[count] = at + length - (start + 1) - value.length();
                count++;
            }
            at += length;
        }
        if (at >= to || text.charAt(at) == '\n') {
            tell(
                    Severity.ERROR,
                    start,
                    "a text is opened here and not closed in its line: ‘" + line(start) + "’",
                    "close it with ‘" + quote + "’; for a new line within it write \\n");
            return Optional.empty();
        }
        if (quote == '\'') {
            tell(Severity.WARNING, start, "a text stands in single quotation marks", "write \"…\" around it");
        }
        return Optional.of(new Token(
                SourceText.legibleValue(value.toString()),
                false,
                start,
                start + 1,
                at + 1,
                ahead(Arrays.copyOf(escapes, count), Arrays.copyOf(shifts, count))));
    }

    /**
     * How far places in the file are ahead of places in a value.
     *
     * @param escapes where in the value what each escape stands for ends
     * @param shifts how far places are ahead from there on
     */
    private static IntUnaryOperator ahead(int[] escapes, int[] shifts) {
        return offset -> {
            int found = Arrays.binarySearch(escapes, offset);
            int index = found >= 0 ? found : -found - 2;
            return index < 0 ? 0 : shifts[index];
        };
    }

    /** Appends what an escape stands for; answers its length. One that is none stands for itself. */
    private int escape(int at, char quote, StringBuilder value) {
        char c = at + 1 < to ? text.charAt(at + 1) : '\n';
        int simple = "bfnrt\"\\/".indexOf(c);
        if (simple >= 0) {
            value.append("\b\f\n\r\t\"\\/".charAt(simple));
            return 2;
        }
        if (c == quote) {
            value.append(c);
            return 2;
        }
        boolean digits = c == 'u'
                && at + 6 <= to
                && text.substring(at + 2, at + 6).chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
        if (digits) {
            value.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
            return 6;
        }
        String written = c == '\n' ? "\\" : "\\" + c;
        tell(
                Severity.WARNING,
                at,
                "‘" + written + "’ is no escape of JSON; read as it stands",
                "write \\\\ for a ‘\\’");
        value.append('\\');
        return 1;
    }

    /** A word that starts here, for a message; nothing of it if it is hidden. */
    String shown(int at, String word) {
        return PlainText.shortened(line(at).isEmpty() ? "" : word);
    }

    /** The rest of the line, for a message, without what is hidden in it. */
    String line(int at) {
        String shown = quotable.orElseGet(() -> QuotableText.of(source).content());
        quotable = Optional.of(shown);
        int end = text.indexOf('\n', at);
        return PlainText.shortened(shown.substring(at, Math.min(end < 0 ? to : end, Math.min(to, at + 200)))
                .strip());
    }

    void tell(Severity severity, int offset, String what, String fix) {
        problems.add(
                new Problem(Code.BROKEN_JSON, severity, source.locate(offset, 1), "this is no JSON: " + what, fix));
    }
}
