package io.github.vitae.read.source;

import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.CsvParser;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.JsonParser;
import io.github.vitae.text.data.TomlParser;
import io.github.vitae.text.data.YamlEntries;
import io.github.vitae.text.source.SourceText;
import java.util.Optional;

/** The formats of data files, by the endings of their names. */
final class DataFormats {

    private DataFormats() {}

    /** The tree of a data file. */
    static Optional<DataValue> parsed(String name, SourceText source, Problems told) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "csv", "tsv" ->
                source.content().isBlank()
                        ? Optional.empty()
                        : Optional.of(CsvParser.parse(source, ending.equals("csv") ? ',' : '\t', told));
            case "toml" -> TomlParser.parse(source, 0, source.content().length(), told);
            case "json" -> JsonParser.parse(source, told);
            default -> YamlEntries.parse(source, told);
        };
    }
}
