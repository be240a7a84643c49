package io.github.vitae.read.own;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.own.NativeItems.Placed;
import io.github.vitae.read.profile.DataFiles;
import io.github.vitae.read.profile.FormerAddresses;
import io.github.vitae.read.profile.ItemFacts;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Talks, courses, projects, posts, books and repositories in the plugin's own layout, and pages of the author's own: of
 * each kind there may be a data file ({@code talks.yml}), a folder with a Markdown file for each entry that has a text
 * ({@code talks/tides.md}), and the words above their list ({@code talks/index.md}). All other pages are in {@code pages}.
 */
final class NativeContents {

    /** The folder of pages that are of no kind. */
    static final String PAGES = "pages";

    private static final Set<String> PAGE_KEYS =
            DataFiles.withFlags("title", "description", "menu", "order", "permalink", "redirect_from");

    /** Keys of the plugin's own front matter elsewhere, and of other programs, that are near to one of these. */
    private static final Set<String> FOREIGN = Set.of(
            "id", "name", "layout", "lang", "author", "authors", "date", "tag", "category", "categories", "subtitle");

    private static final int DEEPEST = 8;

    private final SourceFiles files;
    private final DataFiles data;
    private final NativeItems items;

    NativeContents(SourceFiles files, DataFiles data) {
        this.files = files;
        this.data = data;
        this.items = new NativeItems(files, data);
    }

    /** The names that the data file of a kind may have, of which one is read. */
    static String[] names(ContentKind kind) {
        return new String[] {kind.key() + ".yml", kind.key() + ".yaml"};
    }

    /** By what pages are read one after another: those of a folder by their names, then those of its folders. */
    static String place(String name) {
        // no letter of a name comes before the signs by which files stand before folders, and "a" before "a-b"
        int folder = name.lastIndexOf('/') + 1;
        return name.substring(0, folder).replace('/', '\u0001') + "\u0000" + name.substring(folder);
    }

    /** Adds all of them to a profile. */
    void addTo(ProfileBuilder profile) {
        for (ContentKind kind : ContentKind.values()) {
            List<Placed> found = new ArrayList<>();
            files.firstData(names(kind))
                    .ifPresent(tree -> found.addAll(
                            data.entries(tree, kind.key(), NativeItems.KEYS, List.of("title"), items::ofData)));
            EntryList<ContentItem> head = EntryList.empty();
            Optional<String> above = files.first(kind.key() + "/index.md", kind.key() + "/index.markdown");
            for (String name : pages(kind.key())) {
                boolean isHead = name.startsWith(kind.key() + "/index.");
                if (isHead && !above.equals(Optional.of(name))) {
                    OwnFolder.tellSecond(files, name, above.orElse(""));
                    continue;
                }
                Optional<MarkdownFile> file = files.markdown(name).map(TitleInText::taken);
                if (file.isPresent() && isHead) {
                    head = head(file.get());
                } else {
                    file.ifPresent(one -> found.add(item(one, kind)));
                }
            }
            OwnFolder.tellFolders(files, kind.key());
            found.sort(Comparator.comparingInt(Placed::order));
            profile.content(
                    kind, new EntryList<>(head.title(), head.preface(), distinct(found), List.of(), head.written()));
        }
        own(profile);
        Set<String> folders = new HashSet<>(Set.of(PAGES, NativePeople.FOLDER));
        Stream.of(ContentKind.values()).map(ContentKind::key).forEach(folders::add);
        OwnFolder.tellCapitals(files, folders);
    }

    /** The Markdown files of a folder, in the order of their names. */
    private List<String> pages(String folder) {
        return OwnFolder.files(files, folder, List.of(".md", ".markdown"));
    }

    /** Entries that stand twice, in the data file and in a file of their own, once: the first stays. */
    private List<ContentItem> distinct(List<Placed> found) {
        Map<String, List<ContentItem>> known = new HashMap<>();
        List<ContentItem> distinct = new ArrayList<>();
        for (Placed placed : found) {
            ContentItem item = placed.item();
            List<ContentItem> alike = known.computeIfAbsent(item.title().plain(), title -> new ArrayList<>());
            Optional<ContentItem> twin = alike.stream()
                    .filter(other ->
                            !other.location().file().equals(item.location().file()))
                    .filter(other -> other.slug().equals(item.slug()) || sameDay(other, item))
                    .findFirst();
            if (twin.isPresent()) {
                tellTwin(item, twin.get());
                // whichever has the text has all that was meant to be read
                if (twin.get().text().isEmpty() && item.text().isPresent()) {
                    distinct.set(distinct.indexOf(twin.get()), item);
                    alike.set(alike.indexOf(twin.get()), item);
                }
            } else {
                alike.add(item);
                distinct.add(item);
            }
        }
        return distinct;
    }

    private static boolean sameDay(ContentItem one, ContentItem other) {
        return one.date().isEmpty()
                || other.date().isEmpty()
                || one.date().get().agreesWith(other.date().get());
    }

    private void tellTwin(ContentItem item, ContentItem twin) {
        Map<String, Boolean> differ = new LinkedHashMap<>();
        differ.put("date", !sameDay(item, twin));
        differ.put("venue", differ(item.facts().venue(), twin.facts().venue()));
        differ.put("location", differ(item.facts().place(), twin.facts().place()));
        differ.put("type", differ(item.facts().type(), twin.facts().type()));
        differ.put("url", differ(item.facts().url(), twin.facts().url()));
        List<String> said = differ.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(entry -> "‘" + entry.getKey() + "’")
                .toList();
        files.problems()
                .add(new Problem(
                        Code.DUPLICATE_ENTRY,
                        said.isEmpty() ? Severity.NOTE : Severity.WARNING,
                        item.location(),
                        "this entry stands in " + twin.location() + " too"
                                + (said.isEmpty() ? "" : ", with another " + String.join(", ", said))
                                + "; it is shown once",
                        "take one of them out"));
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** The heading of a list, and what stands above it. */
    private EntryList<ContentItem> head(MarkdownFile file) {
        Fields fields = fields(file).check(PAGE_KEYS, FOREIGN);
        RichText text = text(file);
        return new EntryList<>(
                fields.markdown("title"),
                text.isEmpty() ? List.of() : List.of(text),
                List.of(),
                List.of(),
                Optional.of(file.source().locate(file.bodyStart(), 0)));
    }

    private Placed item(MarkdownFile file, ContentKind kind) {
        Fields fields = fields(file).check(NativeItems.KEYS, FOREIGN);
        String stem = NativeLinks.slug(file, kind);
        Location location = file.source().locate(file.bodyStart(), 0);
        Placed placed = items.with(fields, file.front(), stem, title(file, stem, fields), Optional.empty(), location);
        ContentItem item = placed.item()
                .withDate(placed.item().date().or(() -> DataDates.ofFileName(file.stem())))
                .withId(placed.item().id().or(() -> Optional.of(file.stem())))
                .withText(Optional.of(text(file))
                        .filter(text -> !text.isEmpty())
                        .flatMap(text -> ItemFacts.abstracted(fields, Optional.of(text)))
                        .or(placed.item()::text));
        return new Placed(item, placed.order());
    }

    /** What a page is called, by its name where it does not say: {@code tide-tables} is “Tide tables”. */
    private static RichText title(MarkdownFile file, String stem, Fields fields) {
        return fields.markdown("title").orElseGet(() -> {
            String words = stem.replace('-', ' ').replace('_', ' ').strip();
            int first = words.isEmpty() ? 0 : Character.charCount(words.codePointAt(0));
            return HtmlGate.plain(
                    words.isEmpty()
                            ? file.stem()
                            : words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first));
        });
    }

    /** A page with its place among the others. */
    private record Own(AuthorPage page, int order) {}

    private void own(ProfileBuilder profile) {
        List<Own> found = new ArrayList<>();
        own(PAGES, 0, found);
        found.sort(Comparator.comparingInt(Own::order));
        found.forEach(own -> profile.page(own.page()));
    }

    private void own(String folder, int depth, List<Own> found) {
        for (String name : pages(folder)) {
            files.markdown(name).map(TitleInText::taken).flatMap(this::own).ifPresent(found::add);
        }
        if (depth < DEEPEST) {
            OwnFolder.folders(files, folder).forEach(inner -> own(inner, depth + 1, found));
        }
    }

    private Optional<Own> own(MarkdownFile file) {
        Fields fields = fields(file).check(PAGE_KEYS, FOREIGN);
        RichText text = text(file);
        if (text.isEmpty()) {
            files.reportEmpty(file.source());
            return Optional.empty();
        }
        Optional<SitePath> path = NativeLinks.ofPage(file, fields, files.problems());
        if (path.isEmpty()) {
            files.problems()
                    .add(
                            Code.NOT_READ,
                            Location.ofFile(files.directory().shown(file.name())),
                            "no page can be called as this file is; it is on none",
                            "give it a name with letters or digits, or write its address as ‘permalink: /…/’");
        }
        return path.map(place -> new Own(
                new AuthorPage(
                        place,
                        title(file, file.stem(), fields).plain(),
                        fields.words("description"),
                        text,
                        fields.scalar("menu").isEmpty() || fields.flag("menu"),
                        FormerAddresses.read(fields, files.problems(), "redirect_from").stream()
                                .filter(old -> !old.equals(place))
                                .toList(),
                        file.source().locate(file.bodyStart(), 0)),
                items.order(fields)));
    }

    private RichText text(MarkdownFile file) {
        return AuthorDocument.parse(file.source(), file.bodyStart(), files.gate(), DocumentScope.NONE)
                .page();
    }

    private Fields fields(MarkdownFile file) {
        return new Fields(file.front(), files.dataGate(), files.problems());
    }
}
