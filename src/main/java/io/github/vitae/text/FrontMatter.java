package io.github.vitae.text;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The front matter of a document: YAML between a first line {@code ---} and the next, as Jekyll has it; TOML between two
 * lines {@code +++}, or JSON in braces, as Hugo has them too. Blank lines may stand before it.
 *
 * @param source the file
 * @param toml whether it is TOML; JSON is YAML as well
 * @param from where it starts
 * @param to where it ends; not after {@code from} if there is none
 * @param bodyStart where the document itself starts
 * @param almost whether it was meant and cannot be read as such: then nothing of the page may be published
 */
public record FrontMatter(SourceText source, boolean toml, int from, int to, int bodyStart, boolean almost) {

    /** In how many lines it is looked for an end that is almost one. */
    private static final int MOST_KEYS = 300;

    /** What marks a draft, whatever stands around it. */
    private static final Pattern DRAFT = Pattern.compile(
            "(?im)^[ \\t]*(?:draft[ \\t]*[:=][ \\t]*[\"']?(?:true|yes|on)|published[ \\t]*[:=][ \\t]*[\"']?(?:false|no|off))[\"']?[ \\t]*$");

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
            Optional<FrontMatter> json = json(source, source.lineStart(opening));
            if (json.isPresent()) {
                return json.get();
            }
        }
        boolean toml = fence.equals("+++");
        if (!toml && !fence.equals("---")) {
            return AlmostFrontMatter.find(text)
                    .map(line -> almost(source, line, problems))
                    .orElseGet(() -> new FrontMatter(source, false, 0, 0, 0, false));
        }
        int from = source.lineStart(opening + 1);
        for (int line = opening + 1; line < source.lineCount(); line++) {
            String words = line(source, line).stripTrailing();
            if (words.equals(fence) || (!toml && words.equals("..."))) {
                return new FrontMatter(source, toml, from, source.lineStart(line), source.lineStart(line + 1), false);
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
        return new FrontMatter(source, false, 0, 0, Math.min(from, text.length()), false);
    }

    private static FrontMatter almost(SourceText source, int line, Problems problems) {
        int start = source.lineStart(line);
        problems.add(
                Code.BROKEN_YAML,
                source.locate(start, line(source, line).stripTrailing().length()),
                "this looks like front matter and cannot be read as such; nothing of this page is published",
                "write --- alone in the first line of the file and again alone in the line behind the last key, without blanks"
                        + " before it; or, if it is text, a sentence before it");
        return new FrontMatter(source, false, 0, 0, source.content().length(), true);
    }

    /** Front matter in braces, which starts with a quoted key; nothing if it is none. */
    private static Optional<FrontMatter> json(SourceText source, int from) {
        String text = source.content();
        int key = from + 1;
        while (key < text.length() && Character.isWhitespace(text.charAt(key))) {
            key++;
        }
        if (key == text.length() || text.charAt(key) != '"') {
            return Optional.empty();
        }
        int depth = 0;
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted) {
                at += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return Optional.of(new FrontMatter(source, false, from, at + 1, at + 1, false));
            }
        }
        return Optional.empty();
    }

    private static String line(SourceText source, int line) {
        int start = source.lineStart(line);
        int end = source.content().indexOf('\n', start);
        return source.content().substring(start, end < 0 ? source.content().length() : end);
    }

    /**
     * Reads the front matter.
     *
     * @param problems takes what is no YAML
     * @return its tree; nothing if there is none. If it is no YAML, the mark of a draft is all that is read of it: whatever
     *     else is broken, a draft stays home
     */
    public Optional<DataNode> read(Problems problems) {
        if (to <= from) {
            return Optional.empty();
        }
        Optional<DataNode> tree = parsed(from, to, problems);
        if (tree.isPresent()) {
            return tree;
        }
        Matcher mark = DRAFT.matcher(source.content()).region(from, to);
        return mark.find() ? parsed(mark.start(), mark.end(), problems) : Optional.empty();
    }

    private Optional<DataNode> parsed(int start, int end, Problems problems) {
        return toml ? TomlParser.parse(source, start, end, problems) : YamlParser.parse(source, start, end, problems);
    }
}
