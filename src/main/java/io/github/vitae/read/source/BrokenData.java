package io.github.vitae.read.source;

import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.visibility.Visibility;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.LooseFields;
import io.github.vitae.text.source.SourceText;
import java.util.Optional;

/** What is said of data files that cannot be read, or say nothing. */
final class BrokenData {

    private BrokenData() {}

    /**
     * What can be read of a data file, and a word about the rest.
     *
     * @param visibility knows what is hidden
     * @param problems keeps what is hidden from being quoted
     * @param told takes what is broken
     */
    static Optional<DataValue> tree(
            String name, SourceText source, Visibility visibility, Problems problems, Problems told) {
        int end = source.content().length();
        Problems broken = new Problems();
        Optional<DataValue> tree = DataFormats.parsed(name, source, broken);
        boolean marked = broken.size() > 0 && visibility.isMarked(LooseFields.of(source, 0, end, false));
        if (marked && broken.count(Severity.ERROR) > 0) {
            // what could not be read may be hidden: no line of it is quoted, and no word
            problems.withhold(source.file(), 1, Integer.MAX_VALUE);
            broken.sorted().forEach(problem -> told.add(withoutWords(problem, problem.severity())));
            return tree.filter(node -> !(node instanceof DataValue.Mapping)
                    || visibility
                            .data(LooseFields.of(source, 0, end, true), source.file())
                            .isPresent());
        }
        // what was read in spite of a slip is shown or not as usual; the slip may stand in what is not
        broken.sorted().forEach(problem -> told.add(marked ? withoutWords(problem, problem.severity()) : problem));
        return tree;
    }

    /** A problem without a word of the file, if it is of a kind that quotes what could not be read. */
    static Problem withoutWords(Problem problem, Severity severity) {
        return switch (problem.code()) {
            case BROKEN_YAML, BROKEN_JSON, BROKEN_TOML ->
                new Problem(
                        problem.code(),
                        severity,
                        problem.location(),
                        problem.severity() == Severity.ERROR
                                ? "this cannot be read, and something here is marked as hidden; it is left out"
                                : "this is not written as it should be, and something here is marked as hidden",
                        "check the line, and what stands before it, with an editor for such files");
            default -> problem.with(severity);
        };
    }

    /** Whether all that a file has is in comments: then its author says nothing there, and knows it. */
    static boolean isSwitchedOff(SourceText source) {
        return source.content().indexOf('#') >= 0
                && source.content()
                        .lines()
                        .map(String::strip)
                        .allMatch(line -> line.isEmpty() || line.startsWith("#") || line.equals("---"));
    }
}
