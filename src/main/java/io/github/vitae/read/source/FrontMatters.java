package io.github.vitae.read.source;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.FrontMatter;
import io.github.vitae.text.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What files say of themselves at their top, hidden or not. */
final class FrontMatters {

    private final Function<String, Optional<SourceText>> texts;
    private final Filtering filtering;
    private final Map<String, Optional<DataValue.Mapping>> known = new HashMap<>();

    /**
     * @param texts opens a file
     * @param filtering fills in values of the project
     */
    FrontMatters(Function<String, Optional<SourceText>> texts, Filtering filtering) {
        this.texts = texts;
        this.filtering = filtering;
    }

    /** That of a file; nothing if there is no such file. */
    Optional<DataValue.Mapping> of(String name) {
        return known.computeIfAbsent(name, file -> texts.apply(file).map(this::of));
    }

    /** That of a text of which nothing is told. */
    DataValue.Mapping of(SourceText source) {
        Problems untold = new Problems();
        return of(source, FrontMatter.split(source, untold), untold);
    }

    /** That of a text, which was looked for. */
    DataValue.Mapping of(SourceText source, FrontMatter split, Problems found) {
        return split.read(found)
                .flatMap(node -> asMapping(node, "the front matter of " + source.file(), found))
                .map(filtering::front)
                .orElseGet(() -> new DataValue.Mapping(List.of(), source.locate(0, 0)));
    }

    /** The keys of a tree; nothing if it holds anything else, which is told. */
    static Optional<DataValue.Mapping> asMapping(DataValue node, String what, Problems problems) {
        if (node instanceof DataValue.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (!(node instanceof DataValue.Scalar scalar && scalar.isNull())) {
            problems.add(new Problem(
                    Code.WRONG_SHAPE,
                    Severity.WARNING,
                    node.location(),
                    what + " is " + node.kind() + "; it is ignored",
                    "write a key and a value in each line, such as ‘title: About’"));
        }
        return Optional.empty();
    }
}
