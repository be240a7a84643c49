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
import io.github.vitae.text.SourceText;
import io.github.vitae.text.YamlEntries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a profile as one reading opens them: texts, Markdown with front matter, data. */
final class SourceFiles {

    private final ProfileDirectory directory;
    private final ReadOptions options;
    private final Problems problems;
    private final LinkedFiles links;
    private final AuthorStyleSheet styles = new AuthorStyleSheet();
    private final CitedPublications publications = new CitedPublications();
    private final Map<String, Optional<SourceText>> texts = new HashMap<>();
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

    /** The tree of a data file in YAML, in JSON, which is YAML too, or in comma- or tab-separated values. */
    Optional<DataNode> data(String name) {
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return text(name).map(source -> CsvParser.parse(source, name.endsWith(".csv") ? ',' : '\t', problems));
        }
        return text(name).flatMap(source -> YamlEntries.parse(source, problems));
    }

    /** The first of some data files that is there. */
    Optional<DataNode> firstData(String... names) {
        return directory.first(names).flatMap(this::data);
    }

    /** The keys of a data file; nothing if it holds anything else, which is told. */
    Optional<DataNode.Mapping> mapping(String name) {
        return data(name).flatMap(node -> asMapping(node, directory.shown(name)));
    }

    /** A Markdown file; nothing if what it says of itself, that it is a draft perhaps, was meant and cannot be read. */
    Optional<MarkdownFile> markdown(String name) {
        return text(name).flatMap(source -> {
            FrontMatter split = FrontMatter.split(source, problems);
            if (split.almost()) {
                return Optional.empty();
            }
            DataNode.Mapping front = split.read(problems)
                    .flatMap(node -> asMapping(node, "the front matter of " + source.file()))
                    .orElseGet(() -> new DataNode.Mapping(List.of(), source.locate(0, 0)));
            return Optional.of(new MarkdownFile(name, source, split.bodyStart(), front));
        });
    }

    private Optional<DataNode.Mapping> asMapping(DataNode node, String what) {
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
