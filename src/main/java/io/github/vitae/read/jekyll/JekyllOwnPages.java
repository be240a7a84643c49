package io.github.vitae.read.jekyll;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.Award;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import io.github.vitae.read.profile.AboutDocument;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.profile.SectionKinds;
import io.github.vitae.read.profile.SectionKinds.Kind;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.html.JoinedTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of a site that Jekyll builds besides the home page: those that are all news or awards, those that list what a
 * collection holds, and all others, which are the author's own.
 */
final class JekyllOwnPages {

    /** The names of pages that list a kind, by what their addresses or files are called. */
    private static final Map<String, ProfilePart> LISTS = lists();

    /** What a server needs and no reader looks for. */
    private static final Set<String> TECHNICAL = Set.of("404", "sitemap", "robots", "feed", "search");

    private final JekyllSite site;
    private final SourceFiles files;
    private final JekyllAddresses addresses;
    private final JekyllPeople people;
    private final JekyllHeaders headers;
    private final Set<SitePath> taken = new HashSet<>();
    private final Set<SitePath> empty = new HashSet<>();

    JekyllOwnPages(JekyllSite site, SourceFiles files, JekyllAddresses addresses) {
        this.site = site;
        this.files = files;
        this.addresses = addresses;
        this.people = new JekyllPeople(site, files);
        this.headers = new JekyllHeaders(files);
    }

    private static Map<String, ProfilePart> lists() {
        Map<String, ProfilePart> lists = new HashMap<>();
        JekyllCollections.FOLDERS.forEach((folder, kind) -> lists.put(folder, kind.part()));
        lists.put("blog", ProfilePart.POSTS);
        lists.put("year-archive", ProfilePart.POSTS);
        lists.put("archive", ProfilePart.POSTS);
        lists.put("archives", ProfilePart.POSTS);
        lists.put("tags", ProfilePart.POSTS);
        lists.put("tag-archive", ProfilePart.POSTS);
        lists.put("categories", ProfilePart.POSTS);
        lists.put("category-archive", ProfilePart.POSTS);
        lists.put("bookshelf", ProfilePart.BOOKS);
        lists.put("repositories", ProfilePart.REPOSITORIES);
        lists.put("publications", ProfilePart.PUBLICATIONS);
        lists.put("publication", ProfilePart.PUBLICATIONS);
        lists.put("papers", ProfilePart.PUBLICATIONS);
        lists.put("bibliography", ProfilePart.PUBLICATIONS);
        lists.put("news", ProfilePart.NEWS);
        lists.put("awards", ProfilePart.AWARDS);
        lists.put("honors", ProfilePart.AWARDS);
        lists.put("cv", ProfilePart.CV);
        lists.put("cv-json", ProfilePart.CV);
        lists.put("resume", ProfilePart.CV);
        lists.put("resume-json", ProfilePart.CV);
        return lists;
    }

    /**
     * Adds all of them to a profile.
     *
     * @param shown the names of the pages that are shown already
     * @param named the places that the author's navigation names
     * @return the names of those that have a page now, or a place on one
     */
    Set<String> addTo(ProfileBuilder profile, Set<String> shown, Set<SitePath> named) {
        Set<String> added = new HashSet<>();
        Set<String> parts = people.contents(site.pages().all());
        added.addAll(parts);
        for (MarkdownFile page : site.pages().all()) {
            if (shown.contains(page.name())
                    || parts.contains(page.name())
                    || JekyllPages.isHome(page)
                    || TECHNICAL.contains(page.stem().toLowerCase(Locale.ROOT))) {
                continue;
            }
            Optional<SitePath> path = addresses.page(page);
            Optional<ProfilePart> part = listed(page, path);
            if (entries(page, profile)) {
                moved(page, part, profile);
                added.add(page.name());
            } else if (part.filter(profile::has)
                    .filter(list -> isList(page, list))
                    .isPresent()) {
                list(page, part.get(), profile);
                moved(page, part, profile);
                added.add(page.name());
            } else if (path.isPresent() && !taken.contains(path.get())) {
                AuthorPage own = own(page, path.get(), named, part.isPresent() && part.get() != ProfilePart.CV);
                added.add(page.name());
                if (JekyllPages.isSomething(own.text())) {
                    taken.add(path.get());
                    profile.page(own);
                } else {
                    empty.addAll(addresses.all(page));
                }
            }
        }
        return added;
    }

    /**
     * Adds the documents of collections under the author's own names whose kind cannot be told, a page each, where Jekyll makes pages of
     * them ({@code output: true}). Themes show their titles and texts, and whatever page names them leads there.
     *
     * @param shown the folders of collections whose documents are shown elsewhere
     * @return the folders of those that have pages now, all of them
     */
    Set<String> addDocuments(ProfileBuilder profile, Set<String> shown) {
        Set<String> added = new HashSet<>();
        for (String name : site.namedCollections()) {
            if (shown.contains(site.folder(name)) || !hasPages(name)) {
                continue;
            }
            boolean all = true;
            for (MarkdownFile document : site.collection(name)) {
                List<SitePath> places = addresses.document(document, name);
                RichText text = words(document);
                boolean says = !places.isEmpty() && JekyllPages.isSomething(text) && taken.add(places.get(0));
                if (says) {
                    profile.page(document(document, text, places));
                }
                all &= says;
            }
            if (all) {
                added.add(site.folder(name));
            }
        }
        return added;
    }

    /** Whether Jekyll makes a page of each document of a collection of the author's own: where its settings say {@code output: true}. */
    private boolean hasPages(String collection) {
        return site.config().get("collections").orElse(null) instanceof DataValue.Mapping all
                && all.get(collection).orElse(null) instanceof DataValue.Mapping settings
                && settings.get("output").orElse(null) instanceof DataValue.Scalar output
                && output.value().strip().equals("true");
    }

    /** What a document says: its text, or what its front matter says in short. */
    private RichText words(MarkdownFile document) {
        RichText text = body(document, false);
        Fields fields = fields(document);
        return JekyllPages.isSomething(text)
                ? text
                : fields.markdown("excerpt")
                        .or(() -> fields.markdown("description"))
                        .map(words -> JoinedTexts.paragraphs(List.of(words)))
                        .orElse(RichText.EMPTY);
    }

    private AuthorPage document(MarkdownFile document, RichText text, List<SitePath> places) {
        Fields fields = fields(document);
        return new AuthorPage(
                places.get(0),
                fields.markdown("title")
                        .map(RichText::plain)
                        .orElseGet(() -> HtmlGate.plain(document.stem()).plain()),
                fields.words("description", "excerpt"),
                headers.with(document, text),
                false,
                places.subList(1, places.size()),
                document.source().locate(document.bodyStart(), 0));
    }

    /** The addresses of the pages that say nothing, and so are none; to be asked behind {@link #addTo}. */
    Set<SitePath> empty() {
        return Set.copyOf(empty);
    }

    /** Whether a page stands for a list: a curriculum vitae in words stays the page that it is. */
    private boolean isList(MarkdownFile page, ProfilePart part) {
        return part != ProfilePart.CV || !site.pages().says(page);
    }

    private void moved(MarkdownFile page, Optional<ProfilePart> part, ProfileBuilder profile) {
        part.ifPresent(list -> addresses
                .all(page)
                .forEach(old -> profile.moved(
                        FormerAddress.ofList(old, list, page.source().locate(page.bodyStart(), 0)))));
    }

    /** The part whose entries a page lists, if it does. */
    private static Optional<ProfilePart> listed(MarkdownFile page, Optional<SitePath> path) {
        String address = path.map(SitePath::value).orElse("").replaceFirst("(?:/index)?[.]html$", "");
        return Optional.ofNullable(LISTS.get(address.substring(address.lastIndexOf('/') + 1)))
                .or(() -> Optional.ofNullable(LISTS.get(page.stem().toLowerCase(Locale.ROOT))));
    }

    private void list(MarkdownFile page, ProfilePart part, ProfileBuilder profile) {
        Fields fields = fields(page);
        List<RichText> preface = new ArrayList<>();
        fields.markdown("description").ifPresent(preface::add);
        // a page that is all Liquid is a theme's own list; what of it means nothing here is nobody's fault
        boolean says = JekyllPages.hasWords(page)
                || JekyllPages.isSomething(AuthorDocument.parse(
                                page.source(), page.bodyStart(), files.unshownGate(), site.scope(page, true))
                        .text());
        RichText text = says ? text(page, true) : RichText.EMPTY;
        if (JekyllPages.isSomething(text)) {
            preface.add(text);
        }
        // the usual word is ours to write, in the language of the pages
        Optional<RichText> title =
                fields.markdown("title").filter(words -> !words.plain().equalsIgnoreCase(part.name()));
        Optional<Location> at = Optional.of(page.source().locate(page.bodyStart(), 0));
        switch (part) {
            case PUBLICATIONS -> profile.publicationsPreface(preface);
            case NEWS -> profile.news(new EntryList<>(title, preface, List.of(), List.of(), at));
            case AWARDS -> profile.awards(new EntryList<>(title, preface, List.of(), List.of(), at));
            default ->
                ContentKind.of(part)
                        .ifPresent(kind ->
                                profile.content(kind, new EntryList<>(title, preface, List.of(), List.of(), at)));
        }
    }

    /** Takes a page that is all news, or all awards. */
    private boolean entries(MarkdownFile page, ProfileBuilder profile) {
        SectionKinds kinds = new SectionKinds(Map.of());
        Optional<Kind> kind = page.value("title")
                .flatMap(kinds::of)
                .or(() -> kinds.of(page.stem().replace('-', ' ')));
        if (kind.isEmpty() || !site.pages().says(page)) {
            return false;
        }
        if (kind.get() == Kind.NEWS) {
            EntryList<NewsItem> found = AboutDocument.news(page, files.gate(), site.scope(page), files.problems());
            if (found.entries().isEmpty()) {
                return false;
            }
            profile.news(found);
        } else {
            EntryList<Award> found = AboutDocument.awards(page, files.gate(), site.scope(page));
            if (found.entries().isEmpty()) {
                return false;
            }
            profile.awards(found);
        }
        return true;
    }

    /** @param list whether the page stands for a list, which has no entries */
    private AuthorPage own(MarkdownFile page, SitePath path, Set<SitePath> named, boolean list) {
        Fields fields = fields(page);
        List<SitePath> former = new ArrayList<>();
        addresses.all(page).stream().filter(place -> !place.equals(path)).forEach(former::add);
        boolean inMenu = page.value("nav").filter("true"::equals).isPresent() || named.contains(path);
        return new AuthorPage(
                path,
                fields.markdown("title")
                        .map(RichText::plain)
                        .orElseGet(() -> HtmlGate.plain(page.stem()).plain()),
                fields.words("description", "excerpt"),
                text(page, list),
                inMenu,
                former,
                page.source().locate(page.bodyStart(), 0));
    }

    private RichText text(MarkdownFile page, boolean list) {
        if (JekyllPeople.isOf(page)) {
            List<RichText> texts = new ArrayList<>(List.of(headers.with(page, body(page, list))));
            texts.addAll(people.of(page));
            return JoinedTexts.joined(texts);
        }
        return headers.with(page, listed(page, body(page, list)));
    }

    /**
     * A text with the documents of the collection that a page of Minimal Mistakes lists by its layout, where no list of ours has them:
     * <a href="https://mmistakes.github.io/minimal-mistakes/docs/layouts/#layout-collection">its documentation</a>.
     */
    private RichText listed(MarkdownFile page, RichText text) {
        Optional<String> collection = page.value("layout")
                .filter("collection"::equals)
                .flatMap(layout -> page.value("collection"))
                .filter(name -> site.namedCollections().contains(name) && hasPages(name));
        if (collection.isEmpty()) {
            return text;
        }
        List<RichText> titles = new ArrayList<>();
        List<Optional<SitePath>> places = new ArrayList<>();
        for (MarkdownFile document : site.collection(collection.get())) {
            titles.add(HtmlGate.plain(fields(document).words("title").orElseGet(document::stem)));
            places.add(addresses.document(document, collection.get()).stream()
                    .filter(place -> JekyllPages.isSomething(words(document)))
                    .findFirst());
        }
        return titles.isEmpty() ? text : JoinedTexts.joined(List.of(text, JoinedTexts.contents(titles, places)));
    }

    private RichText body(MarkdownFile page, boolean list) {
        return AuthorDocument.parse(page.source(), page.bodyStart(), files.gate(), site.scope(page, list))
                .page();
    }

    private Fields fields(MarkdownFile page) {
        return new Fields(page.front(), files.dataGate(), files.problems());
    }
}
