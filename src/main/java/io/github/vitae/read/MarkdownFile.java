package io.github.vitae.read;

import io.github.vitae.text.DataNode;
import io.github.vitae.text.SourceText;
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
record MarkdownFile(String name, SourceText source, int bodyStart, DataNode.Mapping front) {

    /** A text without front matter. */
    static MarkdownFile without(SourceText text) {
        return new MarkdownFile(text.file(), text, 0, new DataNode.Mapping(List.of(), text.locate(0, 0)));
    }

    /** The same with other front matter. */
    MarkdownFile with(DataNode.Mapping other) {
        return new MarkdownFile(name, source, bodyStart, other);
    }

    /** The file's name without folders and ending: {@code 2024-05-01-prize}. */
    String stem() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** A plain value of its front matter. */
    Optional<String> value(String key) {
        return front.get(key)
                .filter(DataNode.Scalar.class::isInstance)
                .map(node -> ((DataNode.Scalar) node).value().strip())
                .filter(value -> !value.isEmpty());
    }

    /** Whether it has text behind its front matter. */
    boolean hasBody() {
        return !source.content().substring(bodyStart).isBlank();
    }
}
