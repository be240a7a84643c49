package io.github.vitae.text;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML, version 1.0.0, into the tree that YAML is read into. */
final class TomlParser {

    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 50;
    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,9})");

    private final SourceText source;
    private final int from;
    private int deepest;

    private TomlParser(SourceText source, int from) {
        this.source = source;
        this.from = from;
    }

    /**
     * Reads a stretch of a text.
     *
     * @param problems takes what is no TOML
     * @return its tree; nothing if it is no TOML
     */
    static Optional<DataNode> parse(SourceText source, int from, int to, Problems problems) {
        TomlParser parser = new TomlParser(source, from);
        if (to - from > LONGEST) {
            problems.add(
                    Code.BEYOND_BOUNDS,
                    source.locate(from, 0),
                    "there is more than a megabyte of TOML here; it is not read",
                    "make it simpler");
            return Optional.empty();
        }
        OptionalInt deep = deep(source.content(), from, to);
        if (deep.isPresent()) {
            return tooDeep(source.locate(deep.getAsInt(), 1), problems);
        }
        TomlParseResult result = Toml.parse(source.content().substring(from, to));
        if (result.hasErrors()) {
            TomlParseError error = result.errors().get(0);
            problems.add(
                    Code.BROKEN_TOML,
                    parser.location(error.position()),
                    "this is no TOML: " + parser.message(String.valueOf(error.getMessage())),
                    "write a key, = and a value in each line, text in quotation marks");
            return Optional.empty();
        }
        DataNode.Mapping tree = parser.table(result, source.locate(from, 0), 0);
        return parser.deepest > DEEPEST ? tooDeep(source.locate(from, 0), problems) : Optional.of(tree);
    }

    /** The first line of what the library says, with lines counted from the start of the file. */
    private String message(String said) {
        return LINE.matcher(said.split("\\R", 2)[0])
                .replaceAll(line -> "line " + (source.lineOf(from) + Integer.parseInt(line.group(1))));
    }

    private static Optional<DataNode> tooDeep(Location location, Problems problems) {
        problems.add(
                Code.BEYOND_BOUNDS,
                location,
                "values are nested more than " + DEEPEST + " deep here; the file is not read",
                "make it simpler");
        return Optional.empty();
    }

    /**
     * Where brackets open too deep for the library, which reads them by recursion. Brackets in texts count too: who tells
     * them apart can be led astray by a quotation mark.
     */
    private static OptionalInt deep(String text, int from, int to) {
        int open = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '[' || c == '{') {
                if (++open > DEEPEST) {
                    return OptionalInt.of(at);
                }
            } else if (c == ']' || c == '}') {
                open = Math.max(0, open - 1);
            }
        }
        return OptionalInt.empty();
    }

    private Location location(TomlPosition position) {
        return source.locate(offset(position), 0);
    }

    private int offset(TomlPosition position) {
        int line = source.lineOf(from) + position.line() - 1;
        return source.lineStart(line) + position.column() - 1;
    }

    private DataNode.Mapping table(TomlTable table, Location location, int depth) {
        List<DataNode.Field> fields = new ArrayList<>();
        deepest = Math.max(deepest, depth);
        if (depth > DEEPEST) {
            return new DataNode.Mapping(fields, location);
        }
        for (String key : table.keySet()) {
            Object value = table.get(List.of(key));
            TomlPosition position = table.inputPositionOf(List.of(key));
            int at = position == null ? from : offset(position);
            if (value != null) {
                fields.add(new DataNode.Field(key, source.locate(at, key.length()), node(value, at, depth + 1)));
            }
        }
        return new DataNode.Mapping(fields, location);
    }

    private DataNode node(Object value, int at, int depth) {
        if (value instanceof TomlTable table) {
            return table(table, source.locate(at, 0), depth);
        }
        if (value instanceof TomlArray array) {
            List<DataNode> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                items.add(node(array.get(i), offset(array.inputPositionOf(i)), depth + 1));
            }
            return new DataNode.Sequence(items, source.locate(at, 0));
        }
        String text = SourceText.legibleValue(String.valueOf(value));
        int found = source.content().indexOf(text, at);
        int start = found < 0 || found > at + 400 ? at : found;
        return new DataNode.Scalar(
                text,
                false,
                source.locate(start, text.length()),
                (offset, length) -> source.locate(start + offset, length));
    }
}
