package io.github.vitae.text.data;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads comma-separated values, RFC 4180, into the tree that YAML is read into: a list of rows, each with the keys that
 * the first row names. A quotation mark that is never closed ends with its line, so that it costs one row.
 */
public final class CsvParser {

    private final SourceText source;
    private final String text;
    private final char separator;
    private final Problems problems;
    private int at;

    private CsvParser(SourceText source, char separator, Problems problems) {
        this.source = source;
        this.text = source.content();
        this.separator = separator;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param separator what stands between values: a comma, or a tab
     * @param problems takes rows and quotation marks that do not fit, and comments that are never closed
     */
    public static DataValue parse(SourceText source, char separator, Problems problems) {
        CsvParser parser = new CsvParser(source, separator, problems);
        List<DataValue.Scalar> header = parser.header();
        List<DataValue> rows = new ArrayList<>();
        if (header.isEmpty()) {
            return new DataValue.Sequence(rows, source.locate(0, 0));
        }
        while (parser.at < parser.text.length()) {
            parser.row(header, rows);
        }
        return new DataValue.Sequence(rows, source.locate(0, 0));
    }

    private List<DataValue.Scalar> header() {
        while (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        int start = at;
        List<DataValue.Scalar> header = values();
        Set<String> names = new HashSet<>();
        for (DataValue.Scalar name : header) {
            if (!name.value().isBlank() && !names.add(key(name))) {
                problems.add(
                        Code.BROKEN_CSV,
                        name.location(),
                        "the column ‘" + PlainText.shortened(name.value().strip())
                                + "’ is there twice; the first one counts",
                        "give each column a name of its own");
            }
        }
        boolean named = header.stream().anyMatch(name -> name.value().matches("(?s)\\s*+\\p{L}.*+"));
        if (!named && !text.isBlank()) {
            problems.add(
                    Code.BROKEN_CSV,
                    source.locate(start, 0),
                    "the first row names no columns; nothing of this file is read",
                    "write their names into the first row, such as ‘date" + separator + "text’");
            return List.of();
        }
        return header;
    }

    private static String key(DataValue.Scalar name) {
        return name.value().strip().toLowerCase(Locale.ROOT);
    }

    private void row(List<DataValue.Scalar> header, List<DataValue> rows) {
        int start = at;
        List<DataValue.Scalar> row = values();
        List<DataValue.Field> fields = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            String key = key(header.get(i));
            if (!row.get(i).value().isBlank() && seen.add(key)) {
                fields.add(new DataValue.Field(key, header.get(i).location(), row.get(i)));
            }
        }
        boolean blank = row.stream().allMatch(value -> value.value().isBlank());
        if (row.size() > header.size()
                && row.subList(header.size(), row.size()).stream()
                        .anyMatch(value -> !value.value().isBlank())) {
            problems.add(
                    Code.BROKEN_CSV,
                    row.get(header.size()).location(),
                    "this row has " + row.size() + " values, and there are " + header.size()
                            + " columns; what is too much is not read",
                    "put a value that holds ‘" + shown() + "’ into quotation marks");
        } else if (row.size() < header.size() && !blank) {
            problems.add(new Problem(
                    Code.BROKEN_CSV,
                    Severity.NOTE,
                    source.locate(start, 0),
                    "this row has " + row.size() + " values, and there are " + header.size() + " columns",
                    "write ‘" + shown() + "’ for each value that is missing"));
        }
        if (!fields.isEmpty()) {
            rows.add(new DataValue.Mapping(fields, row.get(0).location()));
        }
    }

    private String shown() {
        return separator == '\t' ? "a tab" : String.valueOf(separator);
    }

    private List<DataValue.Scalar> values() {
        List<DataValue.Scalar> row = new ArrayList<>();
        do {
            row.add(value());
        } while (at < text.length() && text.charAt(at++) == separator);
        return row;
    }

    /** A value; behind it stands a separator, the end of the line or of the file. */
    private DataValue.Scalar value() {
        int start = at;
        StringBuilder value = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            int closing = closing(at + 1);
            if (closing < 0) {
                problems.add(
                        Code.BROKEN_CSV,
                        source.locate(at, 1),
                        "a quotation mark is opened here and never closed; it ends with the line",
                        "close it, and write \"\" for one within it");
            } else {
                start = at + 1;
                value.append(text.substring(start, closing).replace("\"\"", "\""));
                at = closing + 1;
                if (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
                    problems.add(
                            Code.BROKEN_CSV,
                            source.locate(at, 1),
                            "something stands behind a closed quotation mark; it is read as a part of the value",
                            "write \"\" for a quotation mark within a value");
                }
            }
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

    /** Where a quotation ends; -1 if it does not. */
    private int closing(int from) {
        int end = text.indexOf('"', from);
        while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
            end = text.indexOf('"', end + 2);
        }
        return end;
    }
}
