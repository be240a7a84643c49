package io.github.vitae.page.content;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.entry.Coverage;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.ListPart;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.frame.Pen;
import io.github.vitae.page.frame.Redirects;
import io.github.vitae.page.metadata.FirstSentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.maven.doxia.sink.Sink;

/** What all kinds of content but news, awards and publications put into a site: their lists, a page for each entry. */
public final class ContentOutputs {

    private final List<Listed> lists = new ArrayList<>();
    private final Profile profile;
    private final List<AuthorPage> authorPages;
    private final CvPage cv;
    private final SitePath home;
    private final IdentityHashMap<AuthorPage, Consumer<Sink>> bodies = new IdentityHashMap<>();
    private final PageFrame frame;
    private final Messages messages;

    /** A kind, with the pages of its list. */
    private record Listed(KindLayout layout, List<ContentItem> items, ContentIndex index, List<ContentListPage> pages) {

        boolean has(ContentItem item) {
            return pages.stream().anyMatch(page -> page.place(item).isPresent());
        }

        /** Where an entry stands in the list. */
        Addresses.Place place(ContentItem item) {
            return pages.stream()
                    .flatMap(page -> page.place(item).stream())
                    .findFirst()
                    .orElseGet(() -> Addresses.Place.of(layout.list()));
        }
    }

    /**
     * @param asOf the day on which pages are made, which tells talks that are ahead from those that were
     * @param home the author's own page
     */
    public ContentOutputs(Profile profile, LocalDate asOf, SitePath home, PageFrame frame, Messages messages) {
        this.home = home;
        this.frame = frame;
        this.messages = messages;
        this.profile = profile;
        this.authorPages = profile.pages();
        this.cv = new CvPage(profile, frame, messages);
        profile.contents().forEach((kind, written) -> {
            KindLayout layout = KindLayout.of(kind);
            EntryList<ContentItem> list = layout.sorted(written, asOf);
            ContentIndex index = new ContentIndex(layout, list.entries());
            lists.add(new Listed(
                    layout,
                    list.entries(),
                    index,
                    ListPart.pages(
                            list.entries(),
                            layout.list(),
                            (shown, part) ->
                                    new ContentListPage(layout, list, shown, index, part, asOf, frame, messages))));
        });
    }

    /** Collects which publications the entries are about, by their keys. */
    public void cover(Map<String, List<Coverage>> coverage) {
        lists.forEach(list -> list.pages().forEach(page -> page.cover(coverage)));
    }

    /** Whether there is no page of any kind. */
    public boolean isEmpty() {
        return lists.isEmpty() && authorPages.isEmpty() && cv.isEmpty();
    }

    /** Whether a page has something for the script to make better. */
    public boolean isScripted() {
        return lists.stream().flatMap(list -> list.pages().stream()).anyMatch(ContentListPage::isFiltered);
    }

    /** The rules that the lists need besides the stylesheet's own. */
    public List<String> rules() {
        return lists.stream()
                .flatMap(list -> list.pages().stream())
                .flatMap(page -> page.rules().stream())
                .distinct()
                .toList();
    }

    /**
     * All that goes into the site, but for the old addresses.
     *
     * @param pen writes pages
     * @param asking asks for the script at the end of a page
     * @param publications writes the publications by kind, where there are any
     */
    public List<Output> all(Pen pen, Consumer<Markup> asking, Optional<Consumer<Markup>> publications) {
        List<Output> outputs = new ArrayList<>();
        for (Listed list : lists) {
            list.pages().forEach(page -> outputs.add(list(page, pen, asking)));
            for (ContentItem item : list.items()) {
                list.index().page(item).ifPresent(path -> outputs.add(page(list, item, path, pen)));
            }
        }
        if (!cv.isEmpty()) {
            List<CvParts.Part> others = CvParts.of(profile, publications, this::pageOf);
            outputs.add(new Output.Page(
                    cv.path(),
                    cv.title(),
                    Optional.empty(),
                    List.of(),
                    cv.label(),
                    sink -> cv.write(pen.on(sink, cv.path()), others)));
        }
        for (AuthorPage page : authorPages) {
            Output.Page made = page(page, pen);
            bodies.put(page, made.body());
            outputs.add(made);
        }
        return outputs;
    }

    private Optional<SitePath> pageOf(ContentKind kind, ContentItem item) {
        return lists.stream()
                .filter(list -> list.layout().kind() == kind)
                .flatMap(list -> list.index().page(item).stream())
                .findFirst();
    }

    /** Where the curriculum vitae is, if there is one. */
    public Optional<SitePath> cvPage() {
        return cv.isEmpty() ? Optional.empty() : Optional.of(cv.path());
    }

    /** The author's own pages that are among those that go into the site: another may be at their place. */
    public List<AuthorPage> ownPages(Collection<Output> outputs) {
        Set<Consumer<Sink>> written = Collections.newSetFromMap(new IdentityHashMap<>());
        outputs.forEach(output -> {
            if (output instanceof Output.Page page) {
                written.add(page.body());
            }
        });
        return authorPages.stream()
                .filter(page -> bodies.containsKey(page) && written.contains(bodies.get(page)))
                .toList();
    }

    /** The author's own pages that are not among those that go into the site. */
    public List<AuthorPage> crowdedPages(Collection<Output> outputs) {
        Set<AuthorPage> there = Collections.newSetFromMap(new IdentityHashMap<>());
        there.addAll(ownPages(outputs));
        return authorPages.stream().filter(page -> !there.contains(page)).toList();
    }

    /** Where an entry is: its page, or its place in its list. */
    public Optional<Addresses.Place> place(Entry entry) {
        return entry instanceof ContentItem item
                ? lists.stream()
                        .filter(list -> list.has(item))
                        .map(list ->
                                list.index().page(item).map(Addresses.Place::of).orElseGet(() -> list.place(item)))
                        .findFirst()
                : Optional.empty();
    }

    /** What leads on from where pages used to be. */
    public List<Output.RedirectPage> redirects() {
        List<Output.RedirectPage> outputs = new ArrayList<>();
        for (Listed list : lists) {
            for (ContentItem item : list.items()) {
                Addresses.Place target =
                        list.index().page(item).map(Addresses.Place::of).orElseGet(() -> list.place(item));
                lead(item.formerAddresses(), target, item.title().plain(), Optional.of(item.origin()), outputs);
            }
        }
        if (!cv.isEmpty()) {
            Addresses.Place target = Addresses.Place.of(cv.path());
            profile.cv()
                    .formerAddresses()
                    .forEach((old, location) ->
                            lead(List.of(old), target, cv.title(), Optional.of(new Origin(location)), outputs));
        }
        authorPages.forEach(page -> lead(
                page.formerAddresses(),
                Addresses.Place.of(page.path()),
                page.title(),
                Optional.of(page.origin()),
                outputs));
        return outputs;
    }

    private void lead(
            List<SitePath> from,
            Addresses.Place target,
            String title,
            Optional<Origin> origin,
            List<Output.RedirectPage> outputs) {
        from.stream()
                // the page itself is there already
                .filter(old -> !old.equals(target.path()))
                .forEach(old -> outputs.add(Redirects.from(old, target, title, origin, messages)));
    }

    private Output list(ContentListPage page, Pen pen, Consumer<Markup> asking) {
        return new Output.Page(
                page.part().path(),
                page.part().titled(page.title()),
                Optional.empty(),
                List.of(),
                page.part().isFirst() ? Optional.of(page.label()) : Optional.empty(),
                sink -> {
                    Markup markup = pen.on(sink, page.part().path());
                    page.write(markup, profile.person(), home);
                    if (page.isFiltered()) {
                        asking.accept(markup);
                    }
                });
    }

    private Output page(Listed list, ContentItem item, SitePath path, Pen pen) {
        String label = list.pages().get(0).label();
        ContentItemPage page =
                new ContentItemPage(list.layout(), item, path, label, neighbours(list, item), frame, messages);
        return new Output.Page(
                        path,
                        page.title(),
                        page.description(),
                        () -> page.card(pen),
                        Optional.empty(),
                        sink -> page.write(pen.on(sink, path), profile.person(), home))
                .from(item.origin());
    }

    /** What a reader may want to read before and after a post: those of a list by year that have pages. */
    private static ContentItemPage.Neighbours neighbours(Listed list, ContentItem item) {
        return list.layout().hasNeighbours() ? list.index().neighbours(item) : ContentItemPage.Neighbours.NONE;
    }

    private Output.Page page(AuthorPage page, Pen pen) {
        Output.Page made = new Output.Page(
                page.path(),
                page.title(),
                page.description()
                        .or(() -> Optional.of(FirstSentence.of(page.text())).filter(words -> !words.isEmpty())),
                List.of(),
                page.inMenu() ? Optional.of(page.title()) : Optional.empty(),
                sink -> {
                    Markup markup = pen.on(sink, page.path());
                    frame.start(markup, "vitae-own-page", "");
                    String lang = markup.language().of(page);
                    markup.start("h1", "lang", lang)
                            .text(page.title())
                            .end("h1")
                            .line();
                    markup.start("div", "class", "vitae-prose", "dir", "auto", "lang", lang)
                            .rich(page.text())
                            .end("div")
                            .line();
                    frame.end(markup);
                });
        return made.from(page.origin());
    }
}
