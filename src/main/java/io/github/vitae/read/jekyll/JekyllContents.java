package io.github.vitae.read.jekyll;

import io.github.vitae.model.ContentKind;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.CurriculumVitae.Section;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.profile.CvData;
import io.github.vitae.read.profile.DataFiles;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the pages, collections and data files of a site that Jekyll builds say, whatever its theme. */
final class JekyllContents {

    private final JekyllSite site;
    private final SourceFiles files;
    private final Problems problems;

    JekyllContents(JekyllSite site, SourceFiles files) {
        this.site = site;
        this.files = files;
        this.problems = files.problems();
    }

    /** Adds all of it to a profile. */
    void addTo(ProfileBuilder profile) {
        JekyllSourceLinks sources = new JekyllSourceLinks(site, new JekyllAddresses(site));
        files.ownSite(
                site.value("url").orElse(""),
                site.value("baseurl").or(this::ofProject).orElse(""),
                site::isAddress,
                (written, file) -> sources.of(written));
        // before the texts that may cite them
        JekyllPublications publications = new JekyllPublications(site, files);
        profile.ownerNames(publications.owner());
        profile.publications(publications.bibliographies());
        JekyllAddresses addresses = new JekyllAddresses(site);
        profile.publications(published("publications", file -> {
            Publication publication = publications.of(file, title(file), date(file), body(file));
            addresses
                    .document(file, "publications")
                    .forEach(old -> profile.moved(
                            FormerAddress.ofEntry(old, ProfilePart.PUBLICATIONS, publication.location())));
            return publication;
        }));
        site.pages().all().stream()
                .flatMap(page -> SitePath.of(page.name()).stream())
                .filter(path -> JekyllDocuments.isHtml(path.value()))
                .forEach(files.links()::page);
        List<MarkdownFile> about = site.about();
        about.forEach(page -> profile.about(page, site.scope(page)));
        DataFiles data = DataFiles.foreign(files.dataGate(), problems);
        site.data("news").ifPresent(node -> profile.news(EntryList.of(data.news(node))));
        site.data("awards").ifPresent(node -> profile.awards(EntryList.of(data.awards(node))));
        JekyllNews news = new JekyllNews(site, files, addresses);
        profile.news(EntryList.of(news.items()));
        news.pages().forEach(profile::page);
        news.moved().forEach(profile::moved);
        Set<String> shown = about.stream().map(MarkdownFile::name).collect(Collectors.toCollection(HashSet::new));
        // what another page has included is there
        shown.addAll(site.included());
        JekyllCollections collections = new JekyllCollections(site, files, addresses);
        collections.addTo(profile);
        new JekyllArchives(site).addTo(profile);
        new JekyllFeeds(site, files).addTo(profile);
        site.data("repositories")
                .map(node -> JekyllRepositories.of(node, files))
                .ifPresent(items -> profile.content(ContentKind.REPOSITORIES, EntryList.of(items)));
        cv().ifPresent(sections -> profile.cv(CurriculumVitae.EMPTY.withSections(sections)));
        JekyllNavigation navigation = new JekyllNavigation(site, files, addresses);
        JekyllOwnPages pages = new JekyllOwnPages(site, files, addresses);
        shown.addAll(pages.addTo(profile, shown, navigation.places()));
        Set<String> folders = new HashSet<>(Set.of(site.folder("news"), site.folder("publications")));
        folders.addAll(collections.shownFolders());
        folders.addAll(pages.addDocuments(profile, folders));
        profile.navigation(navigation.read(pages.empty()));
        site.checkUnused();
        shown.addAll(site.included());
        site.pages().tellOthers(shown, folders, site.folder(""));
    }

    /**
     * The folder that GitHub Pages puts a project's site in, which is called as its repository is ({@code repository:
     * ada/home}), unless that is the host itself, or something of the site's is called so.
     */
    private Optional<String> ofProject() {
        return site.value("repository")
                .map(name -> name.substring(name.indexOf('/') + 1).strip())
                .filter(name -> name.matches("[\\w-]{1,100}"))
                .filter(name -> SitePath.of(name).filter(site::isAddress).isEmpty())
                .map(name -> "/" + name);
    }

    /** The curriculum vitae as data: al-folio's {@code _data/cv.yml}, or a resume as academicpages and al-folio keep it. */
    private Optional<List<Section>> cv() {
        CvData data = new CvData(files);
        return site.data("cv")
                .or(() -> files.firstData("assets/json/resume.json", "_data/resume.json", "resume.json"))
                .map(data::read)
                .filter(sections -> !sections.isEmpty());
    }

    private <E> List<E> published(String collection, Function<MarkdownFile, E> entry) {
        List<E> entries = new ArrayList<>();
        for (MarkdownFile file : site.collection(collection)) {
            entries.add(entry.apply(file));
        }
        return entries;
    }

    private RichText body(MarkdownFile file, HtmlGate gate) {
        return AuthorDocument.parse(file.source(), file.bodyStart(), gate, site.scope(file))
                .inlineText();
    }

    /** What a document of a collection says on its page. */
    private Optional<RichText> body(MarkdownFile file) {
        return Optional.of(body(file, files.gate())).filter(text -> !text.isEmpty());
    }

    private Fields fields(MarkdownFile file) {
        return new Fields(file.front(), files.dataGate(), problems);
    }

    /** The date in the front matter, or the one that the file's name starts with. */
    private Optional<EntryDate> date(MarkdownFile file) {
        Optional<EntryDate> written = fields(file).date("date");
        return written.isPresent() ? written : DataDates.ofFileName(file.stem());
    }

    private RichText title(MarkdownFile file) {
        return fields(file).markdown("title").orElseGet(() -> HtmlGate.plain(file.stem()));
    }
}
