package io.github.vitae.read.source;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown file, its front matter read.
 *
 * @param name its place in the directory
 * @param source its text
 * @param bodyStart where the Markdown starts, behind the front matter
 * @param front the front matter; without keys if there is none that can be read
 */
public record MarkdownFile(String name, SourceText source, int bodyStart, DataValue.Mapping front) {

    /** A text without front matter. */
    public static MarkdownFile without(SourceText text) {
        return new MarkdownFile(text.file(), text, 0, new DataValue.Mapping(List.of(), text.locate(0, 0)));
    }

    /** The same with other front matter. */
    public MarkdownFile with(DataValue.Mapping other) {
        return new MarkdownFile(name, source, bodyStart, other);
    }

    /** The file's name without folders and ending: {@code 2024-05-01-prize}. */
    public String stem() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** The {@code date} of its front matter; what cannot be read is told where it is shown. */
    public Optional<EntryDate> date() {
        return front.get("date")
                .filter(DataValue.Scalar.class::isInstance)
                .map(DataValue.Scalar.class::cast)
                .filter(scalar -> !scalar.isNull() && !scalar.value().isBlank())
                .flatMap(scalar -> DataDates.read(scalar, new Problems()));
    }

    /** A plain value of its front matter. */
    public Optional<String> value(String key) {
        return front.get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .map(node -> ((DataValue.Scalar) node).value().strip())
                .filter(value -> !value.isEmpty());
    }

    /** The plain values of a key of its front matter: those of a list, or the one that stands there; blank ones are none. */
    public List<String> values(String key) {
        DataValue node = front.get(key).orElse(null);
        List<? extends DataValue> items =
                node instanceof DataValue.Sequence list ? list.items() : node == null ? List.of() : List.of(node);
        return items.stream()
                .filter(DataValue.Scalar.class::isInstance)
                .map(DataValue.Scalar.class::cast)
                .filter(value -> !value.isNull())
                .map(value -> value.value().strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether a key of its front matter has a list. */
    public boolean isList(String key) {
        return front.get(key).filter(DataValue.Sequence.class::isInstance).isPresent();
    }

    /** Whether it has text behind its front matter. */
    public boolean hasBody() {
        return !source.content().substring(bodyStart).isBlank();
    }
}
