package io.github.vitae.read.hugo;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentItem.Facts;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import io.github.vitae.read.profile.EventHours;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.html.JoinedTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sections of a HugoBlox site that hold talks, projects, posts and courses, and pages of the author's own. */
final class HugoCollections {

    /** When an event begins, and when it ends, as newer and older themes have it. */
    private static final List<String> STARTS = List.of("event_start", "date");

    private static final List<String> ENDS = List.of("event_end", "date_end");

    private final HugoSite site;
    private final SourceFiles files;
    private final HugoContents contents;
    private final HugoSections sections;
    private final HugoAddresses addresses;
    private final HugoTerms terms;
    private final HugoItemParts parts;

    /** The addresses that have a page. */
    private final Set<SitePath> taken = new HashSet<>();

    HugoCollections(
            HugoSite site, HugoContents contents, HugoSections sections, HugoAddresses addresses, HugoTerms terms) {
        this.site = site;
        this.files = site.files();
        this.contents = contents;
        this.sections = sections;
        this.addresses = addresses;
        this.terms = terms;
        this.parts = new HugoItemParts(site);
    }

    /** Adds all of them to a profile. */
    void addTo(ProfileBuilder profile) {
        sections.kinds().forEach((section, kind) -> {
            List<ContentItem> items = new ArrayList<>();
            boolean courses = kind == ContentKind.TEACHING;
            List<MarkdownFile> pages = contents.pages(section);
            List<MarkdownFile> branches = courses ? branches("content/" + section, 0) : List.of();
            for (MarkdownFile file : pages) {
                if (!courses || !isOfBook(file)) {
                    items.add(item(file));
                } else {
                    page(file, profile);
                }
            }
            branches.forEach(branch -> course(branch, items, profile));
            if (kind == ContentKind.PROJECTS) {
                items.sort(Entry.NEWEST_FIRST);
            }
            profile.content(kind, EntryList.of(items));
            if (items.isEmpty()) {
                // a text in the place of a list
                site.first("content/" + section + "/_index.md")
                        .flatMap(site::markdown)
                        .ifPresent(file -> page(file, profile));
            } else {
                contents.moved(section, kind.part(), addresses, profile);
                List<MarkdownFile> tagged = new ArrayList<>(pages);
                tagged.addAll(branches);
                terms.add(tagged, kind.part(), profile);
                head(section, kind, profile);
            }
        });
        for (String section : sections.publications()) {
            site.first("content/" + section + "/_index.md")
                    .flatMap(site::markdown)
                    .ifPresent(file -> profile.publicationsPreface(above(file)));
        }
        own(profile);
    }

    /** Whether a page is one of a course that is a book of pages, below its first one. */
    private boolean isOfBook(MarkdownFile file) {
        String[] parts = file.name().split("/");
        boolean bundle = file.stem().equals("index");
        // content/courses/flow/index.md is a course of one page, content/courses/flow/banks.md a page of one
        return parts.length > 4
                || (parts.length == 4
                        && !bundle
                        && files.first(String.join("/", List.of(parts).subList(0, 3)) + "/_index.md")
                                .isPresent());
    }

    /** A book of pages: its first page is its entry in the list too. */
    private void course(MarkdownFile branch, List<ContentItem> items, ProfileBuilder profile) {
        if (branch.name().split("/").length == 4) {
            Fields fields = fields(branch);
            items.add(ContentItem.titled(
                            stem(branch), title(branch, fields), branch.source().locate(branch.bodyStart(), 0))
                    .withDate(fields.date("date"))
                    .withSummary(fields.markdown("summary"))
                    .withId(Optional.of(stem(branch)))
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
        for (String folder : site.folders(section)) {
            site.first(folder + "/_index.md").flatMap(site::markdown).ifPresent(branches::add);
            if (depth < HugoContents.DEEPEST) {
                branches.addAll(branches(folder, depth + 1));
            }
        }
        return branches;
    }

    /** The heading of a list, and what stands above it. */
    private void head(String section, ContentKind kind, ProfileBuilder profile) {
        site.first("content/" + section + "/_index.md").flatMap(site::markdown).ifPresent(file -> {
            List<RichText> preface = above(file);
            Location at = file.source().locate(file.bodyStart(), 0);
            profile.content(
                    kind,
                    new EntryList<>(fields(file).markdown("title"), preface, List.of(), List.of(), Optional.of(at)));
        });
    }

    /** What the first page of a section says above its list. */
    private List<RichText> above(MarkdownFile file) {
        List<RichText> preface = new ArrayList<>(blocks(file, false));
        RichText text = text(file);
        if (!text.isEmpty()) {
            preface.add(text);
        }
        return preface;
    }

    /**
     * The texts of the blocks of a page.
     *
     * @param headed whether each is below its title
     */
    private List<RichText> blocks(MarkdownFile file, boolean headed) {
        List<RichText> texts = new ArrayList<>();
        if (file.front().get("sections").orElse(null) instanceof DataValue.Sequence sections) {
            for (DataValue section : sections.items()) {
                HugoBlocks.text(section, headed, files.problems())
                        .map(text -> AuthorDocument.parse(text, 0, files.gate(), new HugoScope(site).home())
                                .text())
                        .ifPresent(texts::add);
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
                .withText(Optional.of(parts.whole(file, fields, text(file))))
                .withHours(
                        file.value("all_day").filter("true"::equals).isPresent()
                                ? Optional.empty()
                                : EventHours.read(fields, STARTS, ENDS))
                .withId(fields.text("id")
                        // readers of the old feed know it by its address
                        .or(() -> site.feed("").flatMap(feed -> addresses.published(file)))
                        .or(() -> Optional.of(stem(file))))
                .withFacts(Facts.NONE
                        .withVenue(fields.first("event", "event_name"))
                        .withPlace(fields.first("location"))
                        .withOthers(parts.address(file))
                        .withTags(HugoItemParts.tags(file))
                        .withPicture(parts.picture(file))
                        .withUrl(elsewhere)
                        .withLinks(parts.links(file, fields))
                        .withSelected(
                                file.value("featured").filter("true"::equals).isPresent()))
                .withFormerAddresses(addresses.all(file));
    }

    private static Optional<EntryDate> date(Fields fields) {
        Optional<EntryDate> start = fields.firstDate(STARTS.toArray(String[]::new));
        return DataDates.range(start, fields.firstDate(ENDS.toArray(String[]::new)));
    }

    /** Adds the pages that belong to no kind. */
    private void own(ProfileBuilder profile) {
        for (String name : contents.single("content")) {
            site.markdown(name).ifPresent(file -> page(file, profile));
        }
        for (String section : sections.own()) {
            String folder = "content/" + section;
            List<MarkdownFile> pages = new ArrayList<>(branches(folder, 0));
            pages.addAll(contents.pages(section));
            List<RichText> titles = new ArrayList<>();
            List<Optional<SitePath>> places = new ArrayList<>();
            for (MarkdownFile file : pages) {
                RichText written = title(file, fields(file));
                // no link within a link
                titles.add(written.fragment().contains("<a ") ? HtmlGate.plain(written.plain()) : written);
                places.add(page(file, profile));
            }
            Optional<RichText> entries =
                    titles.isEmpty() ? Optional.empty() : Optional.of(JoinedTexts.contents(titles, places));
            Optional<MarkdownFile> first = site.first(folder + "/_index.md").flatMap(site::markdown);
            list(section, first, entries, profile);
        }
    }

    /** The page of a section, which Hugo makes whether it has words or not: these, and what is in it. */
    private void list(String section, Optional<MarkdownFile> first, Optional<RichText> list, ProfileBuilder profile) {
        if (first.isPresent()) {
            page(first.get(), list, profile);
        } else if (list.isPresent()) {
            String title = section.substring(0, 1).toUpperCase(Locale.ROOT)
                    + section.substring(1).replace('-', ' ').replace('_', ' ');
            String place = "content/" + section;
            SitePath.of(section.toLowerCase(Locale.ROOT).replace(' ', '-') + "/index.html")
                    .filter(taken::add)
                    .ifPresent(path -> profile.page(new AuthorPage(
                            path,
                            title,
                            Optional.empty(),
                            list.get(),
                            false,
                            List.of(),
                            Location.ofFile(files.directory().shown(place)))));
        }
    }

    private Optional<SitePath> page(MarkdownFile file, ProfileBuilder profile) {
        return page(file, Optional.empty(), profile);
    }

    /** Adds a page; nothing if it says nothing, or if its address is another page's. */
    private Optional<SitePath> page(MarkdownFile file, Optional<RichText> more, ProfileBuilder profile) {
        List<RichText> texts = new ArrayList<>(blocks(file, true));
        RichText text = text(file);
        if (!text.isEmpty()) {
            texts.add(text);
        }
        more.ifPresent(texts::add);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = fields(file);
        Optional<SitePath> place = addresses.page(file).filter(taken::add);
        place.ifPresent(path -> profile.page(new AuthorPage(
                path,
                title(file, fields).plain(),
                fields.words("summary", "description"),
                JoinedTexts.paragraphs(texts),
                false,
                addresses.former(file),
                file.source().locate(file.bodyStart(), 0))));
        return place;
    }

    private RichText text(MarkdownFile file) {
        return AuthorDocument.parse(file.source(), file.bodyStart(), files.gate(), new HugoScope(site).of(file))
                .page();
    }

    private Fields fields(MarkdownFile file) {
        return new Fields(file.front(), files.dataGate(), files.problems());
    }

    private static RichText title(MarkdownFile file, Fields fields) {
        return fields.markdown("title").orElseGet(() -> HtmlGate.plain(stem(file)));
    }

    /** The name of a page: that of its folder, if it has one of its own. */
    static String stem(MarkdownFile file) {
        if (!file.stem().equals("index") && !file.stem().equals("_index")) {
            return file.stem();
        }
        String[] parts = file.name().split("/");
        return parts[Math.max(0, parts.length - 2)];
    }

    static List<String> words(MarkdownFile file, String key) {
        return file.isList(key) ? file.values(key).stream().distinct().toList() : List.of();
    }
}
