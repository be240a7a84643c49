package io.github.vitae.read;

import io.github.vitae.model.About;
import io.github.vitae.model.Award;
import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Profile;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.AuthorStyleSheet;
import io.github.vitae.text.DataNode;
import io.github.vitae.text.FrontMatter;
import io.github.vitae.text.HtmlGate;
import io.github.vitae.text.SourceText;
import io.github.vitae.text.YamlParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the native layout: {@code about.md} with its sections, {@code news.yml}, {@code awards.yml}. Any of them may be
 * missing. A single page of academicpages is a native layout too.
 */
final class NativeReader {

    private static final String[] ABOUT = {"about.md", "index.md", "about.markdown", "index.markdown"};
    private static final String[] NEWS = {"news.yml", "news.yaml"};
    private static final String[] AWARDS = {"awards.yml", "awards.yaml"};

    private final ProfileDirectory directory;
    private final ReadOptions options;
    private final Problems problems;
    private final LinkedFiles links;
    private final AuthorStyleSheet styles = new AuthorStyleSheet();
    private final HtmlGate gate;
    private final HtmlGate dataGate;

    private NativeReader(ProfileDirectory directory, ReadOptions options, Problems problems) {
        this.directory = directory;
        this.options = options;
        this.problems = problems;
        this.links = new LinkedFiles(directory);
        this.gate = new HtmlGate(options.trusted(), links, styles, problems);
        // HTML in a field of a data file is never trusted: SECURITY.md
        this.dataGate = new HtmlGate(false, links, styles, problems);
    }

    /** The files by which this layout is known, those that are there. */
    static List<String> evidence(ProfileDirectory directory) {
        List<String> evidence = new ArrayList<>();
        directory.first(ABOUT).ifPresent(evidence::add);
        directory.first(NEWS).ifPresent(evidence::add);
        directory.first(AWARDS).ifPresent(evidence::add);
        return evidence;
    }

    /** The files by which this layout is known, for a message. */
    static String lookedFor() {
        return "about.md, index.md, news.yml, awards.yml";
    }

    static Profile read(ProfileDirectory directory, ReadOptions options, Problems problems) {
        return new NativeReader(directory, options, problems).profile();
    }

    private Profile profile() {
        List<NewsItem> newsData = data(NEWS, new DataFiles(dataGate, problems)::news);
        List<Award> awardData = data(AWARDS, new DataFiles(dataGate, problems)::awards);
        Optional<SourceText> about =
                directory.first(ABOUT).flatMap(name -> directory.text(name, options.encoding(), problems));
        AboutFrontMatter front = AboutFrontMatter.EMPTY;
        AboutDocument document = AboutDocument.EMPTY;
        if (about.isPresent()) {
            FrontMatter split = FrontMatter.split(about.get(), problems);
            front = split.read(problems)
                    .flatMap(node -> asMapping(node, about.get()))
                    .map(mapping -> AboutFrontMatter.read(mapping, dataGate, problems))
                    .orElse(AboutFrontMatter.EMPTY);
            if (front.hidden()) {
                Location whole = Location.ofFile(about.get().file());
                problems.add(Code.DRAFT, whole, "this page is a draft; nothing of it is published", "");
            } else {
                SectionKinds kinds = new SectionKinds(front.sections());
                boolean titled = front.title().isPresent() || front.person().isPresent();
                document = AboutDocument.read(about.get(), split.bodyStart(), titled, kinds, gate, problems);
            }
        }
        boolean shown = about.isPresent() && !front.hidden();
        return new Profile(
                front.person(),
                shown
                        ? new About(front.title().or(document::title), front.description(), document.parts())
                        : About.EMPTY,
                entries(newsData, document.news(), BY_PIN.thenComparing(Entry.NEWEST_FIRST)),
                entries(awardData, document.awards(), Entry.NEWEST_FIRST),
                shown ? front.formerAddresses() : List.of(),
                links.assets(),
                links.others(),
                styles.styles());
    }

    private static final Comparator<NewsItem> BY_PIN = Comparator.comparing(item -> !item.pinned());

    private Optional<DataNode.Mapping> asMapping(DataNode node, SourceText about) {
        if (node instanceof DataNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.add(
                Code.WRONG_SHAPE,
                node.location(),
                "the front matter of " + about.file() + " is " + node.kind() + "; it is ignored",
                "write a key and a value in each line, such as ‘title: About’");
        return Optional.empty();
    }

    private <E> List<E> data(String[] names, Function<DataNode, List<E>> entries) {
        return directory
                .first(names)
                .flatMap(name -> directory.text(name, options.encoding(), problems))
                .flatMap(source -> YamlParser.parse(source, 0, source.content().length(), problems))
                .map(entries)
                .orElse(List.of());
    }

    private <E extends Entry> EntryList<E> entries(List<E> data, EntryList<E> written, Comparator<? super E> order) {
        List<E> merged = EntryMerge.merged(data, written.entries(), problems);
        return new EntryList<>(written.title(), written.preface(), merged, written.classes()).sorted(order);
    }
}
