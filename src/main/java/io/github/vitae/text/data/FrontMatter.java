package io.github.vitae.text.data;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The front matter of a document: YAML between a first line {@code ---} and the next, as Jekyll has it; TOML between two
 * lines {@code +++}, or JSON in braces, as Hugo has them too. Blank lines may stand before it.
 *
 * @param source the file
 * @param format what it is written in
 * @param from where it starts
 * @param to where it ends; not after {@code from} if there is none
 * @param bodyStart where the document itself starts
 * @param almost whether it was meant and cannot be read as such: then nothing of the page may be published
 */
public record FrontMatter(
        SourceText source, FrontMatter.Format format, int from, int to, int bodyStart, boolean almost) {

    /** What front matter is written in. */
    public enum Format {
        /** YAML, between lines of dashes. */
        YAML,
        /** TOML, between lines of plus signs. */
        TOML,
        /** JSON, in braces. */
        JSON
    }

    /** A brace with a key in quotation marks behind it; Liquid and kramdown write others. */
    private static final Pattern JSON_START = Pattern.compile("\\{\\s*\"[^\"\\n]{1,80}\"\\s*:");

    /** In how many lines it is looked for an end that is almost one. */
    private static final int MOST_KEYS = 300;

    /**
     * Finds the front matter of a file.
     *
     * @param problems takes what was meant as front matter and is none
     */
    public static FrontMatter split(SourceText source, Problems problems) {
        String text = source.content();
        int opening = 0;
        while (opening < source.lineCount() && line(source, opening).isBlank()) {
            opening++;
        }
        String fence =
                opening == source.lineCount() ? "" : line(source, opening).stripTrailing();
        if (fence.startsWith("{")) {
            Optional<FrontMatter> json = json(source, opening, fence);
            if (json.isPresent()) {
                return json.get();
            }
        }
        boolean toml = fence.equals("+++");
        if (!toml && !fence.equals("---")) {
            return AlmostFrontMatter.find(text)
                    .map(line -> almost(source, line, problems))
                    .orElseGet(() -> new FrontMatter(source, Format.YAML, 0, 0, 0, false));
        }
        int from = source.lineStart(opening + 1);
        for (int line = opening + 1; line < source.lineCount(); line++) {
            String words = line(source, line).stripTrailing();
            if (words.equals(fence) || (!toml && words.equals("..."))) {
                String body = text.substring(Math.min(source.lineStart(line + 1), text.length()));
                if (isEmptyBeforeAnother(text.substring(from, source.lineStart(line)), body)
                        || AlmostFrontMatter.isAnother(body)) {
                    return almost(source, line, problems);
                }
                return new FrontMatter(
                        source,
                        toml ? Format.TOML : Format.YAML,
                        from,
                        source.lineStart(line),
                        source.lineStart(line + 1),
                        false);
            }
            boolean almost =
                    line - opening < MOST_KEYS && AlmostFrontMatter.isAlmostFence(words) && !words.startsWith("    ");
            if (almost
                    && AlmostFrontMatter.find(text.substring(0, source.lineStart(line)))
                            .isPresent()) {
                return almost(source, line, problems);
            }
        }
        if (AlmostFrontMatter.find(text).isPresent()) {
            return almost(source, opening, problems);
        }
        return new FrontMatter(source, Format.YAML, 0, 0, Math.min(from, text.length()), false);
    }

    /** Whether front matter says nothing, and what stands behind it was meant as such: a line of dashes too many. */
    private static boolean isEmptyBeforeAnother(String keys, String body) {
        return keys.isBlank()
                && !body.stripLeading().startsWith("{")
                && AlmostFrontMatter.find(body).isPresent();
    }

    private static FrontMatter almost(SourceText source, int line, Problems problems) {
        int start = source.lineStart(line);
        problems.add(
                Code.BROKEN_YAML,
                source.locate(start, line(source, line).stripTrailing().length()),
                "this looks like front matter and cannot be read as such; nothing of this page is published",
                "write --- alone in the first line of the file and again alone in the line behind the last key, without blanks"
                        + " before it; or, if it is text, a sentence before it");
        return new FrontMatter(source, Format.YAML, 0, 0, source.content().length(), true);
    }

    /**
     * Front matter in braces, which starts with a quoted key: up to the brace that closes the first, or, where the braces do
     * not match, to a line that holds nothing but one; nothing if it is none.
     */
    private static Optional<FrontMatter> json(SourceText source, int opening, String fence) {
        String text = source.content();
        int from = source.lineStart(opening);
        boolean started = JSON_START.matcher(text).region(from, text.length()).lookingAt();
        int closing = started ? closing(text, from) : -1;
        if (closing >= 0) {
            int end = lineEnd(source, source.lineOf(closing));
            boolean alone = text.substring(closing + 1, end).isBlank();
            int body = alone ? Math.min(end + 1, text.length()) : closing + 1;
            return Optional.of(new FrontMatter(source, Format.JSON, from, closing + 1, body, false));
        }
        for (int line = opening + 1; fence.equals("{") && line < source.lineCount(); line++) {
            if (line(source, line).stripTrailing().equals("}")) {
                int end = source.lineStart(line + 1);
                return Optional.of(new FrontMatter(source, Format.JSON, from, end, end, false));
            }
        }
        return Optional.empty();
    }

    /** The bracket that closes the one at an offset, those in texts apart; -1 if there is none. */
    private static int closing(String text, int from) {
        int open = 0;
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted) {
                at += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                open++;
            } else if ((c == '}' || c == ']') && --open == 0) {
                return at;
            }
        }
        return -1;
    }

    private static String line(SourceText source, int line) {
        return source.content().substring(source.lineStart(line), lineEnd(source, line));
    }

    private static int lineEnd(SourceText source, int line) {
        int end = source.content().indexOf('\n', source.lineStart(line));
        return end < 0 ? source.content().length() : end;
    }

    /**
     * Reads the front matter.
     *
     * @param problems takes what is none
     * @return its tree; nothing if there is none, or if it cannot be read
     */
    public Optional<DataValue> read(Problems problems) {
        if (to <= from) {
            return Optional.empty();
        }
        return switch (format) {
            case YAML -> YamlParser.parse(source, from, to, problems);
            case TOML -> TomlParser.parse(source, from, to, problems);
            case JSON -> JsonParser.parse(source, from, to, problems);
        };
    }
}
