package io.github.vitae.text;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The front matter of a document: YAML between a first line {@code ---} and the next, as Jekyll has it; TOML between two
 * lines {@code +++}, or JSON in braces, as Hugo has them too. Blank lines may stand before it.
 *
 * @param source the file
 * @param toml whether it is TOML; JSON is YAML as well
 * @param closed whether it ends where it should; otherwise it is what looks like it, up to a blank line
 * @param from where it starts
 * @param to where it ends; not after {@code from} if there is none
 * @param bodyStart where the document itself starts
 */
public record FrontMatter(SourceText source, boolean toml, boolean closed, int from, int to, int bodyStart) {

    private static final Pattern KEY = Pattern.compile("\\s*(#|[\\w-]+\\s*[:=](\\s|$)|-\\s).*");

    /** A brace with a key in quotation marks behind it; Liquid and kramdown write others. */
    private static final Pattern JSON_START = Pattern.compile("\\{\\s*\"[^\"\\n]{1,80}\"\\s*:");

    /**
     * Finds the front matter of a file.
     *
     * @param problems takes front matter that is opened and never closed
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
            return json(source, opening, fence);
        }
        boolean toml = fence.equals("+++");
        if (!toml && !fence.equals("---")) {
            return new FrontMatter(source, false, true, 0, 0, 0);
        }
        int from = source.lineStart(opening + 1);
        for (int line = opening + 1; line < source.lineCount(); line++) {
            String words = line(source, line).stripTrailing();
            if (words.equals(fence) || (!toml && words.equals("..."))) {
                return new FrontMatter(source, toml, true, from, source.lineStart(line), source.lineStart(line + 1));
            }
        }
        boolean meant = opening + 1 < source.lineCount()
                && KEY.matcher(line(source, opening + 1)).matches();
        if (meant) {
            problems.add(
                    Code.BROKEN_YAML,
                    source.locate(source.lineStart(opening), 3),
                    "front matter is opened here and never closed; it is read as text",
                    "write a line " + fence + " behind its last key");
            int end = text.indexOf("\n\n", from);
            return new FrontMatter(source, toml, false, from, end < 0 ? text.length() : end, from);
        }
        return new FrontMatter(source, false, true, 0, 0, Math.min(from, text.length()));
    }

    /**
     * Front matter in braces: up to the brace that closes the first, or to a line that holds nothing but one.
     */
    private static FrontMatter json(SourceText source, int opening, String fence) {
        int from = source.lineStart(opening);
        int closing = JSON_START
                        .matcher(source.content())
                        .region(from, source.content().length())
                        .lookingAt()
                ? closing(source.content(), from)
                : -1;
        if (closing >= 0) {
            int end = lineEnd(source, source.lineOf(closing));
            boolean alone = source.content().substring(closing + 1, end).isBlank();
            return new FrontMatter(
                    source,
                    false,
                    true,
                    from,
                    closing + 1,
                    alone ? Math.min(end + 1, source.content().length()) : closing + 1);
        }
        for (int line = opening + 1; fence.equals("{") && line < source.lineCount(); line++) {
            if (line(source, line).stripTrailing().equals("}")) {
                int end = source.lineStart(line + 1);
                return new FrontMatter(source, false, true, from, end, end);
            }
        }
        return new FrontMatter(source, false, true, 0, 0, 0);
    }

    /** The brace that closes the one at an offset, those in texts apart; -1 if there is none. */
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
            } else if (c == '{') {
                open++;
            } else if (c == '}' && --open == 0) {
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
     * @param problems takes what is no YAML
     * @return its tree; nothing if there is none, or if it cannot be read
     */
    public Optional<DataNode> read(Problems problems) {
        if (to <= from || !closed) {
            return Optional.empty();
        }
        return toml ? TomlParser.parse(source, from, to, problems) : YamlParser.parse(source, from, to, problems);
    }
}
