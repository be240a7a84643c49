package io.github.vitae.text;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The front matter of a document: YAML between a first line {@code ---} and the next, as Jekyll has it. Blank lines may
 * stand before it.
 *
 * @param source the file
 * @param from where the YAML starts
 * @param to where it ends; not after {@code from} if there is none
 * @param bodyStart where the document itself starts
 */
public record FrontMatter(SourceText source, int from, int to, int bodyStart) {

    private static final Pattern KEY = Pattern.compile("\\s*(#|[\\w-]+\\s*:(\\s|$)|-\\s).*");

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
        if (opening == source.lineCount()
                || !line(source, opening).stripTrailing().equals("---")) {
            return new FrontMatter(source, 0, 0, 0);
        }
        int from = source.lineStart(opening + 1);
        for (int line = opening + 1; line < source.lineCount(); line++) {
            String words = line(source, line).stripTrailing();
            if (words.equals("---") || words.equals("...")) {
                return new FrontMatter(source, from, source.lineStart(line), source.lineStart(line + 1));
            }
        }
        boolean meant = opening + 1 < source.lineCount()
                && KEY.matcher(line(source, opening + 1)).matches();
        if (meant) {
            problems.add(
                    Code.BROKEN_YAML,
                    source.locate(source.lineStart(opening), 3),
                    "front matter is opened here and never closed; it is read as text",
                    "write a line --- behind its last key");
        }
        return new FrontMatter(source, 0, 0, Math.min(from, text.length()));
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
     * @return its tree; nothing if there is none, or if it is no YAML
     */
    public Optional<DataNode> read(Problems problems) {
        return to <= from ? Optional.empty() : YamlParser.parse(source, from, to, problems);
    }
}
