package io.github.vitae.read.source;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.visibility.FamilyRules;
import io.github.vitae.read.visibility.Hidden;
import io.github.vitae.read.visibility.PublishedDays;
import io.github.vitae.read.visibility.PublishedFields;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.read.visibility.TranslatedConfiguration;
import io.github.vitae.read.visibility.Visibility;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.FrontMatter;
import io.github.vitae.text.data.LooseFields;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.CitedPublications;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The files of a profile as one reading opens them: texts, Markdown with front matter, data. */
public final class SourceFiles {

    private final ProfileDirectory directory;
    private final ProfileDirectory whole;
    private final ReadOptions options;
    private final Problems problems;
    private final Filtering filtering;
    private final LinkedFiles links;
    private final Map<String, Optional<SourceText>> texts = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final FrontMatters fronts;
    private final Gates gates;
    private final Visibility visibility;
    private final FileLanguages languages;
    private final ReadingTrace trace;

    /** Whether the layout is a theme's, whose data files are there whether the author needs them or not. */
    private boolean foreign;

    /**
     * @param roots the folders of the directory whose files lie at the site's root: the empty name for the directory
     */
    public SourceFiles(ProfileDirectory directory, ReadOptions options, List<String> roots, Problems problems) {
        this.directory = directory;
        this.whole = directory.untranslated();
        this.options = options;
        this.problems = problems;
        this.languages = new FileLanguages(directory);
        this.trace = ReadingTrace.of(directory, options, roots);
        this.filtering = new Filtering(options.expressions(), problems);
        this.fronts = new FrontMatters(name -> directory.first(name).flatMap(this::text), filtering);
        Publishing allowed = options.publishing();
        this.visibility = new Visibility(new PublishedDays(allowed.asOf()), allowed.drafts(), problems);
        // what is opened as a text is a source of pages
        FileGate published =
                new FileGate(directory, options.trusted(), allowed.files(), opened::contains, visibility::leavesOut);
        this.links = new LinkedFiles(directory, roots, published, problems);
        this.gates = new Gates(options.trusted(), links, options.memory().map(ReadingMemory::texts), problems);
    }

    public ProfileDirectory directory() {
        return directory;
    }

    public Problems problems() {
        return problems;
    }

    /** What texts that are read from here on may cite. */
    public CitedPublications publications() {
        return gates.publications();
    }

    /** The gate for documents. */
    public HtmlGate gate() {
        return gates.documents();
    }

    /** The gate for fields of data and front matter. */
    public HtmlGate dataGate() {
        return gates.data();
    }

    /**
     * The gate for what no page shows yet: its links lead nowhere from the site, its styles are none of the site's, and
     * what is not published of it is not worth telling.
     */
    public HtmlGate unshownGate() {
        return gates.unshown();
    }

    /** What of the entries of a file is published. */
    public PublishedFields publishedFields() {
        return new PublishedFields(options.publishing(), this::isThere, problems);
    }

    /** Whether a file lies at an address of the site: beside its pages, or in a folder that Hugo publishes as it is. */
    private boolean isThere(String address) {
        return Stream.of("", "static", "public", "assets")
                .flatMap(root -> SitePath.of(root + address).stream())
                .anyMatch(path -> directory.file(path).isPresent());
    }

    /** Which languages the files that were read are in. */
    public FileLanguages languages() {
        return languages;
    }

    public LinkedFiles links() {
        return links;
    }

    public AuthorStyleSheet styles() {
        return gates.styles();
    }

    /** From here on, what the rules of a family leave out is not there. */
    public void obey(FamilyRules family) {
        visibility.obey(family);
        foreign = true;
    }

    /**
     * From here on, addresses of the author's own site are addresses from its root.
     *
     * @param url the address that it was at; empty if that is not known
     * @param folder the folder of that host that it was in, if the address does not say; empty for none
     * @param known whether there is, or was, a page at a place
     * @param pages takes an address and the name of the file it is written in; gives that of the page whose file it names, or as it is
     */
    public void ownSite(String url, String folder, Predicate<SitePath> known, BinaryOperator<String> pages) {
        OpenedFiles names = new OpenedFiles(opened, directory::shown);
        OwnSite published = new OwnSite(url, folder, path -> links.isFile(path) || known.test(path));
        gates.ownSite((written, file) -> published.apply(pages.apply(written, names.of(file))));
    }

    /** The first of some files that is there and read. */
    public Optional<String> first(String... names) {
        return Stream.of(names)
                .flatMap(name -> directory.first(name).stream())
                .filter(this::isRead)
                .findFirst();
    }

    /** The files of a folder that are read, in the order of their names. */
    public List<String> list(String folder) {
        return directory.list(folder).stream().filter(this::isRead).toList();
    }

    /**
     * Why fields of an entry keep it from readers, in formats whose entries are no keys with values.
     *
     * @param fields names of fields with their texts
     */
    public Optional<Hidden> hides(Collection<Map.Entry<String, String>> fields) {
        return visibility.entry(fields);
    }

    /** The folders in a folder, in the order of their names. */
    public List<String> folders(String folder) {
        return directory.folders(folder);
    }

    private boolean isRead(String name) {
        return visibility.reads(directory.ruledBy(name), directory.shown(name));
    }

    /** A text. Each file is opened once: whoever asks again sees what was seen first, whatever became of it since. */
    private Optional<SourceText> text(String name) {
        opened.add(name);
        languages.opened(name);
        if (!texts.containsKey(name)) {
            texts.put(name, trace.opened(name, directory.text(name, options.encoding(), problems)));
        }
        return texts.getOrDefault(name, Optional.empty());
    }

    /**
     * A part of the profile, such as a bibliography. In a process that reads the same again and again it is what it was the last time,
     * if all that was opened up to here is.
     *
     * @param name what is read; the same name is the same kind of result
     * @param reading reads it, and opens no file
     */
    public <T> T part(String name, Supplier<T> reading) {
        return trace.part(name, reading, problems, links, gates::remembered);
    }

    /** Something that comes of values alone; in such a process it is what it was the last time, if they are. */
    public <T> T settled(String name, List<Object> values, Supplier<T> making) {
        return trace.settled(name, values, making, problems);
    }

    /** Whether a file's first line that is not blank is {@code ---}. */
    public boolean startsFrontMatter(String name) {
        boolean starts = directory.startsFrontMatter(name);
        trace.asked(name, String.valueOf(starts));
        return starts;
    }

    /**
     * A part of a page in a file of its own, which its page names; the family reads it whatever it is called. It is empty
     * if it says of itself that it is hidden.
     */
    public Optional<SourceText> part(String name) {
        return text(name).flatMap(source -> {
            FrontMatter split = FrontMatter.split(source, new Problems());
            return split.to() <= split.from()
                    ? Optional.of(filtering.document(source, 0))
                    : markdown(name, source, problems).map(MarkdownFile::source);
        });
    }

    /** A bibliography, which may be larger than other texts. */
    public Optional<SourceText> bibliography(String name) {
        opened.add(name);
        return isRead(name)
                ? trace.opened(name, directory.bibliography(name, options.encoding(), problems))
                        .map(filtering::bibliography)
                : Optional.empty();
    }

    /**
     * The tree of a data file in YAML, in JSON, in TOML, or in comma- or tab-separated values, without what is hidden in it.
     * A file without a value is told: whoever keeps one there expects something of it.
     */
    public Optional<DataValue> data(String name) {
        Optional<DataValue> shown = raw(name)
                .flatMap(tree -> visibility.data(tree, directory.shown(name)))
                .map(filtering::shown);
        shown.ifPresent(tree -> languages.data(name));
        return shown;
    }

    /** All of a data file. */
    private Optional<DataValue> raw(String name) {
        asked.add(name);
        Optional<SourceText> text = isRead(name) ? text(name) : Optional.empty();
        return text.flatMap(source -> {
            int before = problems.size();
            Optional<DataValue> tree = BrokenData.tree(name, source, visibility, problems, problems);
            boolean nothing = tree.isEmpty() || (tree.get() instanceof DataValue.Scalar scalar && scalar.isNull());
            if (nothing && problems.size() == before && !(foreign && BrokenData.isSwitchedOff(source))) {
                reportEmpty(source);
            }
            return tree.filter(node -> !nothing).map(filtering::data);
        });
    }

    /** Reads a data file that nothing has asked for: what is broken in it is told, and fails nothing. */
    public void checkUnused(String name) {
        if (!asked.contains(name) && isRead(name)) {
            Problems told = new Problems();
            Optional<DataValue> tree =
                    text(name).flatMap(source -> BrokenData.tree(name, source, visibility, problems, told));
            if (told.size() > 0) {
                // keeps what is hidden from being quoted
                tree.ifPresent(node -> visibility.data(node, directory.shown(name)));
            }
            addHarmless(told);
        }
    }

    private void addHarmless(Problems told) {
        told.sorted()
                .forEach(problem ->
                        problems.add(problem.severity() == Severity.ERROR ? problem.with(Severity.WARNING) : problem));
    }

    /** Tells that a file says nothing. */
    public void reportEmpty(SourceText source) {
        problems.add(new Problem(
                Code.NOTHING_TO_READ,
                Severity.WARNING,
                source.start(),
                "this file is empty",
                "write something into it, or delete it"));
    }

    /** The first of some data files that is there. */
    public Optional<DataValue> firstData(String... names) {
        return first(names).flatMap(this::data);
    }

    /** The keys of a data file; nothing if it holds anything else, which is told. */
    public Optional<DataValue.Mapping> mapping(String name) {
        return data(name).flatMap(node -> FrontMatters.asMapping(node, directory.shown(name), problems));
    }

    /** The keys of a configuration, whose own flags concern other files. */
    public Optional<DataValue.Mapping> configuration(String name) {
        return settings(name).map(visibility::configuration);
    }

    /** All keys of a configuration; of one that is translated, what hides in the original does so in the translation, too. */
    public Optional<DataValue.Mapping> settings(String name) {
        return raw(name)
                .flatMap(node -> FrontMatters.asMapping(node, directory.shown(name), problems))
                .map(keys -> original(name)
                        .flatMap(source -> DataFormats.parsed(name, source, new Problems()))
                        .map(filtering::data)
                        .flatMap(node -> FrontMatters.asMapping(node, "", new Problems()))
                        .map(whole -> TranslatedConfiguration.over(whole, keys))
                        .orElse(keys));
    }

    /** What is translated, where something is; what is wrong in it is told in its own language. */
    public Optional<SourceText> original(String name) {
        return directory.isTranslated(name)
                ? trace.opened(
                        name, whole.first(name).flatMap(file -> whole.text(file, options.encoding(), new Problems())))
                : Optional.empty();
    }

    /** Whether the keys of an entry hide it. */
    public boolean hides(DataValue.Mapping entry) {
        return visibility.isMarked(entry);
    }

    /** A Markdown file; nothing if readers may not see it, which is told. */
    public Optional<MarkdownFile> markdown(String name) {
        return markdown(name, problems);
    }

    /** A Markdown file that no page shows: what is broken in its front matter is told, and fails nothing. */
    public Optional<MarkdownFile> unshown(String name) {
        Problems told = new Problems();
        Optional<MarkdownFile> file = markdown(name, told);
        addHarmless(told);
        return file;
    }

    private Optional<MarkdownFile> markdown(String name, Problems told) {
        return isRead(name) ? text(name).flatMap(source -> markdown(name, source, told)) : Optional.empty();
    }

    private Optional<MarkdownFile> markdown(String name, SourceText source, Problems told) {
        Problems found = new Problems();
        FrontMatter split = FrontMatter.split(source, found);
        if (split.almost()) {
            // what it says of itself, that it is a draft perhaps, was meant and cannot be read
            problems.withhold(source.file(), 1, Integer.MAX_VALUE);
            found.sorted().forEach(told::add);
            return Optional.empty();
        }
        DataValue.Mapping front = fronts.of(source, split, found);
        boolean unread = front.fields().isEmpty() && split.from() < split.to();
        Optional<DataValue.Mapping> shown = visibility.document(
                directory.ruledBy(name),
                source.file(),
                unread ? LooseFields.of(source, split.from(), split.to(), false) : front,
                split.bodyStart() == 0 && split.to() <= split.from());
        // what is hidden fails no build, and none of its words are told
        found.sorted().stream()
                .filter(problem -> shown.isPresent() || problem.severity() == Severity.ERROR)
                .forEach(problem ->
                        told.add(shown.isPresent() ? problem : BrokenData.withoutWords(problem, Severity.WARNING)));
        Optional<DataValue.Mapping> original = original(name).map(fronts::of);
        shown.ifPresent(keys -> languages.document(name, keys, original.filter(visibility::isMarked)));
        return shown.map(keys -> TranslatedPlace.of(keys, original, directory.ownNames(name)))
                .map(keys -> {
                    filtering.shown(keys);
                    DoxiaMacros.tell(source, split.bodyStart(), problems);
                    SourceText filled = filtering.document(source, split.bodyStart());
                    return new MarkdownFile(name, filled, split.bodyStart(), unread ? front : keys);
                });
    }

    /** The front matter of a Markdown file, hidden or not; for what other files have of it. */
    public Optional<DataValue.Mapping> front(String name) {
        return fronts.of(name);
    }

    /**
     * What the front matter of a file says of another; of what is not translated, what the original says comes first.
     *
     * @param name the one that says it
     * @param of the one that it is said of
     */
    public List<DataValue.Mapping> fronts(String name, String of) {
        Optional<DataValue.Mapping> original =
                directory.isTranslated(of) ? Optional.empty() : original(name).map(fronts::of);
        return Stream.concat(original.stream(), front(name).stream()).toList();
    }
}
