package io.github.vitae.read.hugo;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentItem.Facts;
import io.github.vitae.model.ContentItem.NamedLink;
import io.github.vitae.model.ContentItem.Picture;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.EntryDate;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections of a HugoBlox site that hold talks, projects, posts and courses, and pages of the author's own. */
final class HugoCollections {

    /** The folders of each kind, as HugoBlox names them, and its older versions. */
    private static final Map<String, ContentKind> SECTIONS = sections();

    /** Folders that hold something else, or nothing that is a page. */
    private static final Set<String> OTHERS =
            Set.of("authors", "home", "publication", "publications", "news", "slides", "tags", "categories");

    private static final Map<String, String> LINKS = Map.of(
            "url_slides", "SLIDES",
            "url_video", "VIDEO",
            "url_code", "CODE",
            "url_pdf", "PDF",
            "slides_url", "SLIDES",
            "video_url", "VIDEO");

    private final SourceFiles files;
    private final HugoContents contents;
    private final HugoAddresses addresses;

    HugoCollections(SourceFiles files, HugoContents contents, HugoAddresses addresses) {
        this.addresses = addresses;
        this.files = files;
        this.contents = contents;
    }

    private static Map<String, ContentKind> sections() {
        Map<String, ContentKind> sections = new LinkedHashMap<>();
        List.of("events", "event", "talks", "talk").forEach(name -> sections.put(name, ContentKind.TALKS));
        List.of("projects", "project").forEach(name -> sections.put(name, ContentKind.PROJECTS));
        List.of("blog", "post", "posts").forEach(name -> sections.put(name, ContentKind.POSTS));
        List.of("courses", "course", "teaching", "lectures").forEach(name -> sections.put(name, ContentKind.TEACHING));
        return sections;
    }

    /** Adds all of them to a profile. */
    void addTo(ProfileBuilder profile) {
        SECTIONS.forEach((section, kind) -> {
            List<ContentItem> items = new ArrayList<>();
            boolean courses = kind == ContentKind.TEACHING;
            for (MarkdownFile file : contents.pages(section)) {
                if (!courses || file.name().split("/").length <= 4) {
                    items.add(item(file));
                } else {
                    page(file, profile);
                }
            }
            if (courses) {
                branches("content/" + section, 0).forEach(branch -> course(branch, items, profile));
            }
            profile.content(kind, EntryList.of(items));
            if (!items.isEmpty()) {
                contents.moved(section, ProfilePart.valueOf(kind.name()), addresses, profile);
                terms(items, ProfilePart.valueOf(kind.name()), profile);
                head(section, kind, profile);
            }
        });
        own(profile);
    }

    /** The pages that Hugo makes of each tag of some entries, and of all tags. */
    private void terms(List<ContentItem> items, ProfilePart part, ProfileBuilder profile) {
        for (ContentItem item : items) {
            for (String tag : item.facts().tags()) {
                for (String page : List.of("tags/", "tags/" + HugoAddresses.path(tag) + "/", "categories/")) {
                    SitePath.of(page + "index.html")
                            .filter(terms::add)
                            .ifPresent(path -> profile.moved(FormerAddress.ofTerm(path, part, item.location())));
                }
            }
        }
    }

    /** A book of pages: its first page is its entry in the list too. */
    private void course(MarkdownFile branch, List<ContentItem> items, ProfileBuilder profile) {
        if (branch.name().split("/").length == 4) {
            Fields fields = fields(branch);
            items.add(ContentItem.titled(
                            stem(branch), title(branch, fields), branch.source().locate(branch.bodyStart(), 0))
                    .withDate(fields.date("date"))
                    .withSummary(fields.markdown("summary"))
                    .withFacts(Facts.NONE
                            .withTags(words(branch, "tags"))
                            .withUrl(files.gate()
                                    .link(
                                            "/" + addresses.folder(branch),
                                            branch.source().start()))));
        }
        page(branch, profile);
    }

    /** The first pages of the sections in a section. */
    private List<MarkdownFile> branches(String section, int depth) {
        List<MarkdownFile> branches = new ArrayList<>();
        for (String folder : files.folders(section)) {
            files.first(folder + "/_index.md").flatMap(files::markdown).ifPresent(branches::add);
            if (depth < HugoContents.DEEPEST) {
                branches.addAll(branches(folder, depth + 1));
            }
        }
        return branches;
    }

    /** The heading of a list, and what stands above it. */
    private void head(String section, ContentKind kind, ProfileBuilder profile) {
        files.first("content/" + section + "/_index.md")
                .flatMap(files::markdown)
                .ifPresent(file -> {
                    List<RichText> preface = new ArrayList<>(blocks(file));
                    RichText text = text(file);
                    if (!text.isEmpty()) {
                        preface.add(text);
                    }
                    profile.content(
                            kind, new EntryList<>(fields(file).markdown("title"), preface, List.of(), List.of()));
                });
    }

    /** The texts of the blocks of a page. */
    private List<RichText> blocks(MarkdownFile file) {
        List<RichText> texts = new ArrayList<>();
        if (file.front().get("sections").orElse(null) instanceof DataValue.Sequence sections) {
            for (DataValue section : sections.items()) {
                if (section instanceof DataValue.Mapping block
                        && block.get("content").orElse(null) instanceof DataValue.Mapping content
                        && content.get("text").orElse(null) instanceof DataValue.Scalar words
                        && !words.isNull()
                        && !words.value().isBlank()) {
                    texts.add(DataText.markdown(words, files.gate()));
                }
            }
        }
        return texts;
    }

    private ContentItem item(MarkdownFile file) {
        Fields fields = fields(file);
        Optional<Link> elsewhere = fields.link("external_link");
        return ContentItem.titled(stem(file), title(file, fields), file.source().locate(file.bodyStart(), 0))
                .withDate(date(fields))
                .withSummary(fields.markdown("summary")
                        .or(() -> fields.markdown("abstract"))
                        .or(() -> fields.markdown("subtitle")))
                .withText(Optional.of(text(file)))
                .withFacts(Facts.NONE
                        .withVenue(fields.first("event", "event_name"))
                        .withPlace(fields.first("location"))
                        .withTags(words(file, "tags"))
                        .withPicture(picture(file))
                        .withUrl(elsewhere)
                        .withLinks(links(file, fields))
                        .withSelected(
                                file.value("featured").filter("true"::equals).isPresent()))
                .withFormerAddresses(addresses.all(file));
    }

    private static Optional<EntryDate> date(Fields fields) {
        Optional<EntryDate> start = fields.firstDate("event_start", "date");
        return DataDates.range(start, fields.firstDate("event_end", "date_end"));
    }

    private List<NamedLink> links(MarkdownFile file, Fields fields) {
        List<NamedLink> links = new ArrayList<>();
        LINKS.forEach((key, label) -> file.front()
                .get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .flatMap(value -> fields.link(key))
                .ifPresent(url -> links.add(new NamedLink(label, url))));
        links.sort(java.util.Comparator.comparing(NamedLink::label));
        if (file.front().get("links").orElse(null) instanceof DataValue.Sequence list) {
            for (DataValue item : list.items()) {
                if (item instanceof DataValue.Mapping mapping) {
                    Fields link = new Fields(mapping, files.dataGate(), files.problems());
                    String label = link.first("name", "label", "type").orElse("WEBSITE");
                    link.link("url").ifPresent(url -> links.add(new NamedLink(label, url)));
                }
            }
        }
        return links;
    }

    /** The picture that lies beside a page under the name that HugoBlox looks for. */
    private Optional<Picture> picture(MarkdownFile file) {
        String folder = file.name().substring(0, file.name().lastIndexOf('/') + 1);
        return files.directory()
                .first(
                        folder + "featured.jpg",
                        folder + "featured.jpeg",
                        folder + "featured.png",
                        folder + "featured.webp")
                .filter(found -> file.stem().equals("index"))
                .flatMap(found -> files.gate()
                        .link(
                                "/" + found.replaceFirst("^content/", ""),
                                file.source().start()))
                .map(url -> new Picture(url, ""));
    }

    /** Adds the pages that belong to no kind. */
    private void own(ProfileBuilder profile) {
        for (String name : files.list("content")) {
            if (name.endsWith(".md") && !name.endsWith("/_index.md")) {
                files.markdown(name).ifPresent(file -> page(file, profile));
            }
        }
        for (String folder : files.folders("content")) {
            String section = folder.substring(folder.lastIndexOf('/') + 1);
            if (!OTHERS.contains(section) && !SECTIONS.containsKey(section)) {
                files.first(folder + "/_index.md").flatMap(files::markdown).ifPresent(file -> page(file, profile));
                branches(folder, 0).forEach(branch -> page(branch, profile));
                contents.pages(section).forEach(file -> page(file, profile));
            }
        }
    }

    private final Set<SitePath> taken = new HashSet<>();
    private final Set<SitePath> terms = new HashSet<>();

    private void page(MarkdownFile file, ProfileBuilder profile) {
        List<RichText> texts = new ArrayList<>(blocks(file));
        RichText text = text(file);
        if (!text.isEmpty()) {
            texts.add(text);
        }
        if (texts.isEmpty()) {
            return;
        }
        Fields fields = fields(file);
        addresses
                .page(file)
                .filter(taken::add)
                .ifPresent(path -> profile.page(new AuthorPage(
                        path,
                        title(file, fields).plain(),
                        fields.first("summary", "description"),
                        HtmlGate.joined(texts),
                        false,
                        addresses.former(file),
                        file.source().locate(file.bodyStart(), 0))));
    }

    private RichText text(MarkdownFile file) {
        return AuthorDocument.parse(file.source(), file.bodyStart(), files.gate(), new HugoScope(files).of(file))
                .text();
    }

    private Fields fields(MarkdownFile file) {
        return new Fields(file.front(), files.dataGate(), files.problems());
    }

    private static RichText title(MarkdownFile file, Fields fields) {
        return fields.markdown("title").orElseGet(() -> HtmlGate.plain(stem(file)));
    }

    /** The name of a page: that of its folder, if it has one of its own. */
    private static String stem(MarkdownFile file) {
        if (!file.stem().equals("index") && !file.stem().equals("_index")) {
            return file.stem();
        }
        String[] parts = file.name().split("/");
        return parts[Math.max(0, parts.length - 2)];
    }

    private static List<String> words(MarkdownFile file, String key) {
        List<String> words = new ArrayList<>();
        if (file.front().get(key).orElse(null) instanceof DataValue.Sequence list) {
            for (DataValue item : list.items()) {
                if (item instanceof DataValue.Scalar scalar && !scalar.value().isBlank()) {
                    words.add(scalar.value().strip());
                }
            }
        }
        return words.stream().distinct().toList();
    }
}
