package io.github.vitae.read;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.AuthorStyleSheet;
import io.github.vitae.text.CitedPublications;
import io.github.vitae.text.CsvParser;
import io.github.vitae.text.DataNode;
import io.github.vitae.text.FrontMatter;
import io.github.vitae.text.HtmlGate;
import io.github.vitae.text.JsonParser;
import io.github.vitae.text.SourceText;
import io.github.vitae.text.YamlEntries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a profile as one reading opens them: texts, Markdown with front matter, data. */
final class SourceFiles {

    private final ProfileDirectory directory;
    private final ReadOptions options;
    private final Problems problems;
    private final LinkedFiles links;
    private final AuthorStyleSheet styles = new AuthorStyleSheet();
    private final CitedPublications publications = new CitedPublications();
    private final Map<String, Optional<SourceText>> texts = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final HtmlGate gate;
    private final HtmlGate dataGate;

    /**
     * @param roots the folders of the directory whose files lie at the site's root: the empty name for the directory
     */
    SourceFiles(ProfileDirectory directory, ReadOptions options, List<String> roots, Problems problems) {
        this.directory = directory;
        this.options = options;
        this.problems = problems;
        this.links = new LinkedFiles(directory, roots, problems);
        this.gate = new HtmlGate(options.trusted(), links, styles, publications, problems);
        // HTML in a field of a data file is never trusted: SECURITY.md
        this.dataGate = new HtmlGate(false, links, styles, publications, problems);
    }

    ProfileDirectory directory() {
        return directory;
    }

    Problems problems() {
        return problems;
    }

    /** What texts that are read from here on may cite. */
    CitedPublications publications() {
        return publications;
    }

    /** The gate for documents. */
    HtmlGate gate() {
        return gate;
    }

    /** The gate for fields of data and front matter. */
    HtmlGate dataGate() {
        return dataGate;
    }

    /**
     * The gate for what no page shows yet: its links lead nowhere from the site, its styles are none of the site's, and
     * what is not published of it is not worth telling.
     */
    HtmlGate unshownGate() {
        return new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new Problems());
    }

    LinkedFiles links() {
        return links;
    }

    AuthorStyleSheet styles() {
        return styles;
    }

    /** A text. Each file is opened once: whoever asks again sees what was seen first, whatever became of it since. */
    Optional<SourceText> text(String name) {
        return texts.computeIfAbsent(name, file -> directory.text(file, options.encoding(), problems));
    }

    /** A bibliography, which may be larger than other texts. */
    Optional<SourceText> bibliography(String name) {
        return directory.bibliography(name, options.encoding(), problems);
    }

    /**
     * The tree of a data file in YAML, in JSON, or in comma- or tab-separated values. A file without a value is told:
     * whoever keeps one there expects something of it.
     */
    Optional<DataNode> data(String name) {
        asked.add(name);
        return text(name).flatMap(source -> {
            int before = problems.size();
            Optional<DataNode> tree = tree(name, source, problems);
            boolean nothing = tree.isEmpty() || (tree.get() instanceof DataNode.Scalar scalar && scalar.isNull());
            if (nothing && problems.size() == before) {
                reportEmpty(source);
            }
            return tree.filter(node -> !nothing);
        });
    }

    private static Optional<DataNode> tree(String name, SourceText source, Problems problems) {
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return source.content().isBlank()
                    ? Optional.empty()
                    : Optional.of(CsvParser.parse(source, name.endsWith(".csv") ? ',' : '\t', problems));
        }
        return name.endsWith(".json") ? JsonParser.parse(source, problems) : YamlEntries.parse(source, problems);
    }

    /** Tells that a file says nothing. */
    void reportEmpty(SourceText source) {
        problems.add(new Problem(
                Code.NOTHING_TO_READ,
                Severity.WARNING,
                source.start(),
                "this file is empty",
                "write something into it, or delete it"));
    }

    /** The first of some data files that is there. */
    Optional<DataNode> firstData(String... names) {
        return directory.first(names).flatMap(this::data);
    }

    /** The keys of a data file; nothing if it holds anything else, which is told. */
    Optional<DataNode.Mapping> mapping(String name) {
        return data(name).flatMap(node -> asMapping(node, directory.shown(name), problems));
    }

    /** A Markdown file. */
    Optional<MarkdownFile> markdown(String name) {
        return markdown(name, problems);
    }

    /** A Markdown file that no page shows: what is broken in its front matter is told, and fails nothing. */
    Optional<MarkdownFile> unshown(String name) {
        Problems told = new Problems();
        Optional<MarkdownFile> file = markdown(name, told);
        addHarmless(told);
        return file;
    }

    /** Reads a data file that nothing has asked for: what is broken in it is told, and fails nothing. */
    void checkUnused(String name) {
        if (!asked.contains(name)) {
            Problems told = new Problems();
            text(name).ifPresent(source -> tree(name, source, told));
            addHarmless(told);
        }
    }

    private void addHarmless(Problems told) {
        told.sorted()
                .forEach(problem ->
                        problems.add(problem.severity() == Severity.ERROR ? problem.with(Severity.WARNING) : problem));
    }

    private Optional<MarkdownFile> markdown(String name, Problems told) {
        return text(name).map(source -> {
            FrontMatter split = FrontMatter.split(source, told);
            DataNode.Mapping front = split.read(told)
                    .flatMap(node -> asMapping(node, "the front matter of " + source.file(), told))
                    .orElseGet(() -> new DataNode.Mapping(List.of(), source.locate(0, 0)));
            return new MarkdownFile(name, source, split.bodyStart(), front);
        });
    }

    private static Optional<DataNode.Mapping> asMapping(DataNode node, String what, Problems problems) {
        if (node instanceof DataNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (!(node instanceof DataNode.Scalar scalar && scalar.isNull())) {
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
