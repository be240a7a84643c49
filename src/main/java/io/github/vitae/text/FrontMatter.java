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
 * @param toml whether it is TOML; JSON ends where the document starts
 * @param from where it starts
 * @param to where it ends; not after {@code from} if there is none
 * @param bodyStart where the document itself starts
 */
public record FrontMatter(SourceText source, boolean toml, int from, int to, int bodyStart) {

    private static final Pattern KEY = Pattern.compile("\\s*(#|[\\w-]+\\s*:(\\s|$)|-\\s).*");

    /** What marks a draft, whatever stands around it. */
    private static final Pattern DRAFT = Pattern.compile(
            "(?im)^[ \\t]*(?:draft[ \\t]*[:=][ \\t]*[\"']?(?:true|yes|on)|published[ \\t]*[:=][ \\t]*[\"']?(?:false|no|off))[\"']?[ \\t]*$");

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
        if (fence.equals("{")) {
            return json(source, opening);
        }
        boolean toml = fence.equals("+++");
        if (!toml && !fence.equals("---")) {
            return new FrontMatter(source, false, 0, 0, 0);
        }
        int from = source.lineStart(opening + 1);
        for (int line = opening + 1; line < source.lineCount(); line++) {
            String words = line(source, line).stripTrailing();
            if (words.equals(fence) || (!toml && words.equals("..."))) {
                return new FrontMatter(source, toml, from, source.lineStart(line), source.lineStart(line + 1));
            }
        }
        boolean meant = opening + 1 < source.lineCount()
                && KEY.matcher(line(source, opening + 1)).matches();
        if (meant) {
            problems.add(
                    toml ? Code.BROKEN_TOML : Code.BROKEN_YAML,
                    source.locate(source.lineStart(opening), 3),
                    "front matter is opened here and never closed; it is read as text",
                    "write a line " + fence + " behind its last key");
            int end = text.indexOf("\n\n", from);
            Matcher mark = DRAFT.matcher(text).region(from, end < 0 ? text.length() : end);
            if (mark.find()) {
                return new FrontMatter(source, toml, mark.start(), mark.end(), from);
            }
        }
        return new FrontMatter(source, false, 0, 0, Math.min(from, text.length()));
    }

    /** Front matter in braces, up to a line that holds nothing but the closing one. */
    private static FrontMatter json(SourceText source, int opening) {
        for (int line = opening + 1; line < source.lineCount(); line++) {
            if (line(source, line).stripTrailing().equals("}")) {
                int end = source.lineStart(line + 1);
                return new FrontMatter(source, false, source.lineStart(opening), end, end);
            }
        }
        return new FrontMatter(source, false, 0, 0, 0);
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
        if (toml) {
            return TomlParser.parse(source, start, end, problems);
        }
        boolean json = to == bodyStart && start == from;
        return json ? JsonParser.parse(source, start, end, problems) : YamlParser.parse(source, start, end, problems);
    }
}
