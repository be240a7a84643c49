package io.github.vitae.text;

import io.github.vitae.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values, RFC 4180, into the tree that YAML is read into: a list of rows, each with the keys that
 * the first row names. A quotation mark that is never closed ends with the file.
 */
public final class CsvParser {

    private final SourceText source;
    private final String text;
    private final char separator;
    private final Problems problems;
    private int at;

    private CsvParser(SourceText source, char separator, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.text = source.content();
        this.separator = separator;
    }

    /**
     * Reads a file.
     *
     * @param separator what stands between values: a comma, or a tab
     * @param problems takes comments that are never closed
     */
    public static DataNode parse(SourceText source, char separator, Problems problems) {
        CsvParser parser = new CsvParser(source, separator, problems);
        List<DataNode.Scalar> header = parser.row();
        List<DataNode> rows = new ArrayList<>();
        while (parser.at < parser.text.length()) {
            List<DataNode.Scalar> row = parser.row();
            List<DataNode.Field> fields = new ArrayList<>();
            for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
                if (!row.get(i).value().isBlank()) {
                    String key = header.get(i).value().strip().toLowerCase(java.util.Locale.ROOT);
                    fields.add(new DataNode.Field(key, header.get(i).location(), row.get(i)));
                }
            }
            if (!fields.isEmpty()) {
                rows.add(new DataNode.Mapping(fields, row.get(0).location()));
            }
        }
        return new DataNode.Sequence(rows, source.locate(0, 0));
    }

    private List<DataNode.Scalar> row() {
        List<DataNode.Scalar> row = new ArrayList<>();
        do {
            row.add(value());
        } while (at < text.length() && text.charAt(at++) == separator);
        return row;
    }

    /** A value; behind it stands a separator, the end of the line or of the file. */
    private DataNode.Scalar value() {
        int start = at;
        StringBuilder value = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            start = ++at;
            while (at < text.length() && !(text.charAt(at) == '"' && !text.startsWith("\"\"", at))) {
                at += text.startsWith("\"\"", at) ? 1 : 0;
                value.append(text.charAt(at++));
            }
            at = Math.min(text.length(), at + 1);
        }
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            value.append(text.charAt(at++));
        }
        int from = start;
        return HiddenValue.of(
                value.toString(),
                value.isEmpty(),
                source.locate(from, value.length()),
                (offset, length) -> source.locate(from + offset, length),
                problems);
    }
}
