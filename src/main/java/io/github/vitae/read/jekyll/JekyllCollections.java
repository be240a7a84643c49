package io.github.vitae.read.jekyll;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentItem.Fact;
import io.github.vitae.model.ContentItem.Facts;
import io.github.vitae.model.ContentItem.NamedLink;
import io.github.vitae.model.ContentItem.Picture;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.read.profile.EventHours;
import io.github.vitae.read.profile.ItemFacts;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.profile.ScheduleData;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The collections of a site that Jekyll builds whose documents are talks, courses, projects, posts and books. */
final class JekyllCollections {

    /** The folders of each kind, without their underscores, as academicpages, Minimal Mistakes and al-folio name them. */
    static final Map<String, ContentKind> FOLDERS = folders();

    /** Collections that are read elsewhere. */
    private static final Set<String> OTHERS = Set.of("news", "publications", "pages", "bibliography", "data", "drafts");

    /** Fields that are a link, with what the link is called. */
    private static final Map<String, String> LINKS = links();

    private final JekyllSite site;
    private final SourceFiles files;
    private final JekyllAddresses addresses;

    /** The collections under the author's own names that are shown. */
    private final Set<String> own = new TreeSet<>();

    JekyllCollections(JekyllSite site, SourceFiles files, JekyllAddresses addresses) {
        this.site = site;
        this.files = files;
        this.addresses = addresses;
    }

    private static Map<String, ContentKind> folders() {
        Map<String, ContentKind> folders = new LinkedHashMap<>();
        folders.put("talks", ContentKind.TALKS);
        folders.put("teaching", ContentKind.TEACHING);
        folders.put("teachings", ContentKind.TEACHING);
        folders.put("courses", ContentKind.TEACHING);
        folders.put("portfolio", ContentKind.PROJECTS);
        folders.put("projects", ContentKind.PROJECTS);
        folders.put("posts", ContentKind.POSTS);
        folders.put("books", ContentKind.BOOKS);
        return folders;
    }

    private static Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("slidesurl", "SLIDES");
        links.put("slides", "SLIDES");
        links.put("videourl", "VIDEO");
        links.put("video", "VIDEO");
        links.put("paperurl", "PDF");
        links.put("codeurl", "CODE");
        links.put("github", "CODE");
        links.put("website", "WEBSITE");
        links.put("link", "WEBSITE");
        links.put("buy_link", "BUY");
        return links;
    }

    /** The folders whose documents are shown. */
    Set<String> shownFolders() {
        return Stream.concat(FOLDERS.keySet().stream(), own.stream())
                .map(site::folder)
                .collect(Collectors.toSet());
    }

    /** Adds the documents of all of them to a profile. */
    void addTo(ProfileBuilder profile) {
        FOLDERS.forEach((folder, kind) -> {
            List<MarkdownFile> documents = site.collection(folder);
            profile.content(kind, items(kind == ContentKind.PROJECTS ? inOrder(documents) : documents, folder, kind));
        });
        for (String name : site.namedCollections()) {
            if (!FOLDERS.containsKey(name) && !OTHERS.contains(name)) {
                own(name, profile);
            }
        }
    }

    /** Adds the documents of a collection under the author's own name, if it can be told of all of them what they are. */
    private void own(String name, ProfileBuilder profile) {
        List<MarkdownFile> documents = site.collection(name);
        Map<ContentKind, List<MarkdownFile>> kinds = JekyllKinds.of(documents);
        int told = kinds.values().stream().mapToInt(List::size).sum();
        if (told > 0 && told == documents.size()) {
            own.add(name);
            kinds.forEach((kind, some) -> profile.content(kind, items(some, name, kind)));
        }
    }

    private EntryList<ContentItem> items(List<MarkdownFile> documents, String folder, ContentKind kind) {
        return EntryList.of(
                documents.stream().map(file -> item(file, folder, kind)).toList());
    }

    /**
     * Projects as al-folio shows them: by {@code importance}, in the order of the categories that a page names under {@code
     * display_categories}; categories that it does not name come behind them.
     */
    private List<MarkdownFile> inOrder(List<MarkdownFile> documents) {
        List<String> categories = site.pages().all().stream()
                .map(page -> words(page, "display_categories"))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        return documents.stream()
                .sorted(Comparator.comparingInt((MarkdownFile file) -> {
                            int place = category(file).map(categories::indexOf).orElse(-1);
                            return place < 0 ? categories.size() : place;
                        })
                        .thenComparingDouble(JekyllCollections::importance))
                .toList();
    }

    private static Optional<String> category(MarkdownFile file) {
        return words(file, "category").stream().findFirst();
    }

    /** A number that says what comes first; what has none comes last. */
    private static double importance(MarkdownFile file) {
        return file.value("importance")
                .filter(written -> written.matches("-?[0-9]{1,9}(?:\\.[0-9]{1,9})?"))
                .map(Double::parseDouble)
                .orElse(Double.MAX_VALUE);
    }

    private ContentItem item(MarkdownFile file, String folder, ContentKind kind) {
        Fields fields = new Fields(file.front(), files.dataGate(), files.problems());
        Optional<EntryDate> date = date(file, fields);
        Optional<Link> elsewhere = fields.link("redirect").or(() -> fields.link("external_link"));
        RichText text = AuthorDocument.parse(file.source(), file.bodyStart(), files.gate(), site.scope(file))
                .page();
        return ContentItem.titled(
                        kind == ContentKind.POSTS
                                ? file.stem().replaceFirst("^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}-", "")
                                : file.stem(),
                        fields.markdown("title").orElseGet(() -> HtmlGate.plain(file.stem())),
                        file.source().locate(file.bodyStart(), 0))
                .withDate(date)
                .withSummary(fields.markdown("excerpt")
                        .or(() -> fields.markdown("description"))
                        .or(() -> fields.markdown("summary")))
                .withText(elsewhere.isPresent() ? Optional.empty() : Optional.of(text))
                .withFacts(facts(file, fields, kind).withUrl(elsewhere).withCites(related(file, text)))
                .withHours(EventHours.read(fields, List.of("date"), List.of("end_date", "date_end")))
                .withId(fields.text("id").or(() -> known(file, kind)).or(() -> Optional.of(file.stem())))
                .withFormerAddresses(addresses.document(file, folder));
    }

    /** What readers of the old site's feed know a post by. */
    private Optional<String> known(MarkdownFile file, ContentKind kind) {
        return kind == ContentKind.POSTS
                ? new JekyllFeeds(site, files).id(file, addresses.address(file))
                : Optional.empty();
    }

    private Facts facts(MarkdownFile file, Fields fields, ContentKind kind) {
        List<NamedLink> links = new ArrayList<>();
        LINKS.forEach((key, label) -> file.front()
                .get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .flatMap(value -> repository(key, (DataValue.Scalar) value).or(() -> fields.link(key)))
                .ifPresent(url -> links.add(new NamedLink(label, url))));
        // academicpages and al-folio show the author of a book; of a post, those of several, and who keeps the site
        // beside all
        List<Fact> others = ItemFacts.of(
                file.front(), fields, kind == ContentKind.POSTS ? Set.of("author", "publisher") : Set.of());
        List<String> tags = new ArrayList<>(words(file, "tags"));
        Optional<String> group = Optional.empty();
        if (kind == ContentKind.PROJECTS) {
            group = category(file);
        } else {
            words(file, "categories").stream()
                    .filter(word -> !tags.contains(word))
                    .forEach(tags::add);
        }
        return Facts.NONE
                .withType(fields.first("type"))
                .withVenue(fields.first("venue", "event"))
                .withPlace(fields.first("location"))
                .withGroup(group)
                .withTags(tags)
                .withPicture(picture(file, fields))
                .withLinks(links)
                .withSchedule(new ScheduleData(files).read(file.front()))
                .withOthers(others)
                .withSelected(file.value("featured").filter("true"::equals).isPresent());
    }

    /** The publications under {@code related_publications}: their keys, or {@code true} for those that the text cites. */
    private static List<String> related(MarkdownFile file, RichText text) {
        List<String> words = words(file, "related_publications");
        return words.equals(List.of("true"))
                ? text.mentions()
                : words.stream().filter(key -> !key.equals("false")).toList();
    }

    /** A repository by its name alone: {@code github: ada/tides}. */
    private Optional<Link> repository(String key, DataValue.Scalar value) {
        String name = value.value().strip();
        return key.equals("github") && name.matches("[\\w-]{1,60}/[\\w.-]{1,100}")
                ? files.dataGate().link("https://github.com/" + name, value.location())
                : Optional.empty();
    }

    private static Optional<Picture> picture(MarkdownFile file, Fields fields) {
        for (String key : List.of("img", "cover", "image", "thumbnail")) {
            Optional<Link> url = file.front()
                    .get(key)
                    .filter(DataValue.Scalar.class::isInstance)
                    .flatMap(value -> fields.link(key));
            if (url.isPresent()) {
                return url.map(link -> new Picture(link, ""));
            }
        }
        return Optional.empty();
    }

    /** The words of a field that is a list, or a text whose words are one: {@code tags: formatting videos}. */
    private static List<String> words(MarkdownFile file, String key) {
        List<String> values = file.values(key);
        return (file.isList(key) ? values.stream() : values.stream().flatMap(text -> Stream.of(text.split("[\\s,]+"))))
                .distinct()
                .toList();
    }

    /** The date in the front matter, or a term and a year there, or what the file's name starts with. */
    private static Optional<EntryDate> date(MarkdownFile file, Fields fields) {
        Optional<EntryDate> written = fields.date("date");
        if (written.isPresent()) {
            return written;
        }
        return ItemFacts.date(file.front(), fields).or(() -> DataDates.ofFileName(file.stem()));
    }
}
