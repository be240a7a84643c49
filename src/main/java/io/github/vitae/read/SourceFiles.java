package io.github.vitae.read;

import io.github.vitae.model.LocalLink;
import io.github.vitae.model.SitePath;
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
import io.github.vitae.text.LooseFields;
import io.github.vitae.text.SourceText;
import io.github.vitae.text.TomlParser;
import io.github.vitae.text.YamlEntries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files of a profile as one reading opens them: texts, Markdown with front matter, data. */
final class SourceFiles {

    private final ProfileDirectory directory;
    private final ReadOptions options;
    private final Problems problems;
    private final LinkedFiles links;
    private final AuthorStyleSheet styles = new AuthorStyleSheet();
    private final CitedPublications publications = new CitedPublications();
    private final Map<String, Optional<SourceText>> texts = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Map<String, Optional<DataNode.Mapping>> fronts = new HashMap<>();
    private final HtmlGate gate;
    private final HtmlGate dataGate;
    private final Visibility visibility;

    /**
     * @param roots the folders of the directory whose files lie at the site's root: the empty name for the directory
     */
    SourceFiles(ProfileDirectory directory, ReadOptions options, List<String> roots, Problems problems) {
        this.directory = directory;
        this.options = options;
        this.problems = problems;
        // what is opened as a text is a source of pages
        FileGate published =
                new FileGate(directory, options.trusted(), options.publishing().files(), opened::contains);
        this.links = new LinkedFiles(directory, roots, published, problems);
        this.visibility = new Visibility(new PublishedDays(options.publishing().asOf()), problems);
        Consumer<LocalLink> readLinks = link -> {
            if (leadsToWhatIsRead(link, roots)) {
                links.accept(link);
            }
        };
        this.gate = new HtmlGate(options.trusted(), readLinks, styles, publications, problems);
        // HTML in a field of a data file is never trusted: SECURITY.md
        this.dataGate = new HtmlGate(false, readLinks, styles, publications, problems);
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

    /** What of the entries of a file is published. */
    PublishedFields publishedFields() {
        return new PublishedFields(options.publishing(), problems);
    }

    LinkedFiles links() {
        return links;
    }

    AuthorStyleSheet styles() {
        return styles;
    }

    /** From here on, what the rules of a family leave out is not there. */
    void obey(FamilyRules family) {
        visibility.obey(family);
    }

    /** The first of some files that is there and read. */
    Optional<String> first(String... names) {
        return Stream.of(names)
                .flatMap(name -> directory.first(name).stream())
                .filter(this::isRead)
                .findFirst();
    }

    /** The files of a folder that are read, in the order of their names. */
    List<String> list(String folder) {
        return directory.list(folder).stream().filter(this::isRead).toList();
    }

    /** The folders in a folder, in the order of their names. */
    List<String> folders(String folder) {
        return directory.folders(folder);
    }

    /** Whether a link leads to no file that the family leaves out; one that does is told, and the file is not published. */
    private boolean leadsToWhatIsRead(LocalLink link, List<String> roots) {
        return link.folder()
                || roots.stream()
                        .flatMap(root -> SitePath.of(root + "/" + link.target()).stream())
                        .filter(place -> directory.file(place).isPresent())
                        .map(SitePath::value)
                        .allMatch(this::isRead);
    }

    private boolean isRead(String name) {
        return visibility.reads(name, directory.shown(name));
    }

    /** A text. Each file is opened once: whoever asks again sees what was seen first, whatever became of it since. */
    private Optional<SourceText> text(String name) {
        opened.add(name);
        return texts.computeIfAbsent(name, file -> directory.text(file, options.encoding(), problems));
    }

    /**
     * A part of a page in a file of its own, which its page names; the family reads it whatever it is called. It is empty
     * if it says of itself that it is hidden.
     */
    Optional<SourceText> part(String name) {
        return text(name).filter(source -> {
            FrontMatter split = FrontMatter.split(source, new Problems());
            return split.to() <= split.from() || markdown(name, source).isPresent();
        });
    }

    /** A bibliography, which may be larger than other texts. */
    Optional<SourceText> bibliography(String name) {
        opened.add(name);
        return isRead(name) ? directory.bibliography(name, options.encoding(), problems) : Optional.empty();
    }

    /**
     * The tree of a data file in YAML, in JSON, which is YAML too, in TOML, or in comma- or tab-separated values, without
     * what is hidden in it.
     */
    Optional<DataNode> data(String name) {
        return raw(name).flatMap(tree -> visibility.data(tree, directory.shown(name)));
    }

    /** All of a data file. */
    private Optional<DataNode> raw(String name) {
        Optional<SourceText> text = isRead(name) ? text(name) : Optional.empty();
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return text.map(source -> CsvParser.parse(source, name.endsWith(".csv") ? ',' : '\t', problems));
        }
        return text.flatMap(source -> {
            int end = source.content().length();
            Problems broken = new Problems();
            Optional<DataNode> tree = name.endsWith(".toml")
                    ? TomlParser.parse(source, 0, end, broken)
                    : YamlEntries.parse(source, broken);
            boolean isBroken = broken.count(Severity.ERROR) > 0;
            if (isBroken && visibility.isMarked(LooseFields.of(source, 0, end, false))) {
                // what could not be read may be hidden: no line of it is quoted, and no word
                problems.withhold(source.file(), 1, Integer.MAX_VALUE);
                broken.sorted().forEach(problem -> problems.add(withoutWords(problem, problem.severity())));
                return tree.filter(node -> !(node instanceof DataNode.Mapping)
                        || visibility
                                .data(LooseFields.of(source, 0, end, true), source.file())
                                .isPresent());
            }
            broken.sorted().forEach(problems::add);
            return tree;
        });
    }

    private static Problem withoutWords(Problem problem, Severity severity) {
        return problem.code() == Code.BROKEN_YAML
                ? new Problem(
                        problem.code(),
                        severity,
                        problem.location(),
                        "this cannot be read, and something here is marked as hidden; it is left out",
                        "check the line, and what stands before it, with an editor for such files")
                : problem.with(severity);
    }

    /** The first of some data files that is there. */
    Optional<DataNode> firstData(String... names) {
        return first(names).flatMap(this::data);
    }

    /** The keys of a data file; nothing if it holds anything else, which is told. */
    Optional<DataNode.Mapping> mapping(String name) {
        return data(name).flatMap(node -> asMapping(node, directory.shown(name), problems));
    }

    /** The keys of a configuration, whose own flags concern other files. */
    Optional<DataNode.Mapping> configuration(String name) {
        return raw(name)
                .flatMap(node -> asMapping(node, directory.shown(name), problems))
                .map(visibility::configuration);
    }

    /** A Markdown file; nothing if readers may not see it, which is told. */
    Optional<MarkdownFile> markdown(String name) {
        return isRead(name) ? text(name).flatMap(source -> markdown(name, source)) : Optional.empty();
    }

    private Optional<MarkdownFile> markdown(String name, SourceText source) {
        Problems found = new Problems();
        FrontMatter split = FrontMatter.split(source, found);
        if (split.almost()) {
            // what it says of itself, that it is a draft perhaps, was meant and cannot be read
            problems.withhold(source.file(), 1, Integer.MAX_VALUE);
            found.sorted().forEach(problems::add);
            return Optional.empty();
        }
        DataNode.Mapping front = front(source, split, found);
        boolean unread = front.fields().isEmpty() && split.from() < split.to();
        boolean lacking = split.bodyStart() == 0 && split.to() <= split.from();
        Optional<DataNode.Mapping> shown = visibility.document(
                name, source.file(), unread ? LooseFields.of(source, split.from(), split.to(), false) : front, lacking);
        // what is hidden fails no build, and none of its words are told
        found.sorted().stream()
                .filter(problem -> shown.isPresent() || problem.severity() == Severity.ERROR)
                .forEach(
                        problem -> problems.add(shown.isPresent() ? problem : withoutWords(problem, Severity.WARNING)));
        return shown.map(keys -> new MarkdownFile(name, source, split.bodyStart(), unread ? front : keys));
    }

    /** The front matter of a Markdown file, hidden or not; for what other files have of it. */
    Optional<DataNode.Mapping> front(String name) {
        return fronts.computeIfAbsent(
                name,
                place -> directory.first(place).flatMap(this::text).map(source -> {
                    Problems untold = new Problems();
                    return front(source, FrontMatter.split(source, untold), untold);
                }));
    }

    private DataNode.Mapping front(SourceText source, FrontMatter split, Problems found) {
        return split.read(found)
                .flatMap(node -> asMapping(node, "the front matter of " + source.file(), found))
                .orElseGet(() -> new DataNode.Mapping(List.of(), source.locate(0, 0)));
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
