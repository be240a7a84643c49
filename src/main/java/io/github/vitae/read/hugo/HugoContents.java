package io.github.vitae.read.hugo;

import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.read.bibliography.BibliographyReader;
import io.github.vitae.read.bibliography.PublicationFiles;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the content folder of a HugoBlox site says: its home page, publications, events and posts. */
final class HugoContents {

    /** Where HugoBlox's import of publications keeps them. */
    private static final String BIBLIOGRAPHY = "publications.bib";

    /** Folders of sections beyond that many in each other are not looked through. */
    static final int DEEPEST = 20;

    private final HugoSite site;
    private final HugoWidgets widgets;
    private final SourceFiles files;
    private final HugoScope scope;

    HugoContents(HugoSite site, HugoWidgets widgets) {
        this.site = site;
        this.widgets = widgets;
        this.files = site.files();
        this.scope = new HugoScope(site);
    }

    private Fields fields(DataValue.Mapping mapping) {
        return new Fields(mapping, files.dataGate(), files.problems());
    }

    /** Adds the texts of the home page: blocks of {@code content/_index.md}, or widgets in {@code content/home}. */
    void addHome(ProfileBuilder profile) {
        site.first("content/_index.md").flatMap(site::markdown).ifPresent(home -> {
            if (home.hasBody()) {
                profile.about(home, scope.home());
            }
            if (home.front().get("sections").orElse(null) instanceof DataValue.Sequence sections) {
                sections.items().forEach(section -> block(section, profile));
            }
        });
        for (MarkdownFile widget : widgets.pages()) {
            if (widget.hasBody() || !HugoBlocks.isListedElsewhere(widget.front())) {
                HugoBlocks.widget(widget.front(), widget.source(), widget.bodyStart())
                        .ifPresent(text -> add(text, profile));
            }
        }
    }

    private void block(DataValue section, ProfileBuilder profile) {
        HugoBlocks.text(section, true, files.problems()).ifPresent(text -> add(text, profile));
    }

    private void add(SourceText text, ProfileBuilder profile) {
        profile.about(MarkdownFile.without(text), scope.home());
    }

    /** The pages of some folders, each with its own folder or not, in the order of their names. */
    List<MarkdownFile> pages(String... folders) {
        List<MarkdownFile> pages = new ArrayList<>();
        for (String folder : folders) {
            for (String name : names("content/" + folder)) {
                site.first(name).flatMap(site::markdown).ifPresent(pages::add);
            }
        }
        return pages;
    }

    /** The pages below a section: those of its own folders, then of sections in it, which nest, then those in it. */
    List<String> names(String section) {
        List<String> names = new ArrayList<>();
        for (String own : site.folders(section)) {
            // what lies beside an index.md belongs to its page
            Optional<String> bundle =
                    site.first(own + "/index.md", own + "/index.html").filter(site::isPage);
            if (bundle.isPresent()) {
                names.add(bundle.get());
            } else if (own.split("/").length <= DEEPEST) {
                names.addAll(names(own));
            }
        }
        names.addAll(single(section));
        return names;
    }

    /** The pages that lie in a folder themselves, but for the folder's own. */
    List<String> single(String folder) {
        return site.list(folder).stream()
                .filter(name -> site.isPage(name) && !name.matches(".*/_index[.][a-z]+"))
                .toList();
    }

    /** Pages in the folder of news: their titles, with what they say in short. */
    List<NewsItem> news(HugoAddresses addresses, HugoTerms terms, ProfileBuilder profile) {
        List<MarkdownFile> pages = pages("news");
        terms.add(pages, ProfilePart.NEWS, profile);
        moved("news", ProfilePart.NEWS, addresses, profile);
        List<NewsItem> news = new ArrayList<>();
        for (MarkdownFile page : pages) {
            Fields fields = fields(page.front());
            Optional<RichText> title = fields.markdown("title");
            RichText text = fields.markdown("summary")
                    .or(() -> fields.markdown("subtitle"))
                    .orElseGet(() -> body(page));
            if (title.isPresent() || !text.isEmpty()) {
                Location place = page.source().locate(page.bodyStart(), 0);
                news.add(NewsItem.of(fields.date("date"), text, place)
                        .withTitle(title)
                        .withId(fields.text("id")
                                .or(() -> site.feed("").flatMap(feed -> addresses.published(page)))
                                .or(() -> Optional.of(HugoCollections.stem(page)))));
                addresses.all(page).forEach(old -> profile.moved(FormerAddress.ofEntry(old, ProfilePart.NEWS, place)));
            }
        }
        return news;
    }

    private RichText body(MarkdownFile page) {
        return AuthorDocument.parse(page.source(), page.bodyStart(), files.gate(), scope.of(page))
                .inlineText();
    }

    /**
     * The publications: a page each, or before they have any, those of the bibliography that they are imported from.
     *
     * @param owner the name that stands for {@code admin} and {@code me} among authors
     * @param sections where they lie
     * @param terms are told which pages have some
     * @param profile is told where they were
     */
    List<Publication> publications(
            String owner, HugoSections sections, HugoAddresses addresses, HugoTerms terms, ProfileBuilder profile) {
        for (String section : sections.publications()) {
            moved(section, ProfilePart.PUBLICATIONS, addresses, profile);
        }
        HugoPublications publications = new HugoPublications(site, owner);
        List<MarkdownFile> pages = pages(sections.publications());
        Optional<String> imported = files.first(BIBLIOGRAPHY);
        if (pages.isEmpty() && imported.isPresent()) {
            return new BibliographyReader(files, PublicationFiles.ofHugo(files, site.roots(), "")).read(imported.get());
        }
        imported.ifPresent(name -> files.problems()
                .add(
                        Code.NOT_READ,
                        Location.ofFile(files.directory().shown(name)),
                        "the publications are those that have a page in content, as Hugo shows them; this bibliography is"
                                + " where they were imported from",
                        "to have all of its entries shown, import them again"));
        List<Publication> found = pages.stream()
                .map(page -> {
                    Publication publication = publications.of(page);
                    addresses
                            .all(page)
                            .forEach(old -> profile.moved(
                                    FormerAddress.ofEntry(old, ProfilePart.PUBLICATIONS, publication.location())));
                    return publication;
                })
                .toList();
        terms.add(pages, ProfilePart.PUBLICATIONS, profile);
        return found;
    }

    /** Tells where the list of a section was: Hugo makes one of each folder of {@code content}, whether it has a page or not. */
    void moved(String section, ProfilePart part, HugoAddresses addresses, ProfileBuilder profile) {
        if (names("content/" + section).isEmpty()) {
            return;
        }
        Optional<MarkdownFile> own =
                site.first("content/" + section + "/_index.md").flatMap(site::unshown);
        Location place = own.map(file -> file.source().locate(file.bodyStart(), 0))
                .orElseGet(() -> Location.ofFile(files.directory().shown(site.real("content/" + section))));
        Set<SitePath> old = new LinkedHashSet<>();
        own.ifPresent(file -> old.addAll(addresses.all(file)));
        SitePath.of(HugoAddresses.path(section) + "/index.html").ifPresent(old::add);
        old.forEach(path -> profile.moved(FormerAddress.ofList(path, part, place)));
        site.feed(HugoAddresses.path(section) + "/")
                .ifPresent(path -> profile.moved(FormerAddress.ofFeed(path, part, false, place)));
    }
}
