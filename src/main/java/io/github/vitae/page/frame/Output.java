package io.github.vitae.page.frame;

import io.github.vitae.model.Asset;
import io.github.vitae.model.AuthorStyles;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.SitePath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;

/** Something that a profile puts into a site. */
public sealed interface Output {

    /** Its place in the site. */
    SitePath path();

    /** Whether the author chose its place: then it takes nobody else's, not even a report's. */
    default boolean isPlacedByAuthor() {
        return this instanceof AssetCopy || this instanceof RedirectPage;
    }

    /**
     * A page in the site's skin.
     *
     * @param path its place in the site
     * @param title its title, plain text
     * @param description a sentence for search engines
     * @param head what else its head says, by name: made when it is asked for
     * @param menuLabel its name in the site's menu; absent if it belongs into no menu
     * @param canonical the one address that the page has of its own, absolute, where it is known
     * @param alternates what has the same content for other programs: its feeds
     * @param translations where the page is in the languages of the site, itself among them: made when it is asked for
     * @param origin where its author wrote it, if it is a page of one text
     * @param body writes what stands between the skin's header and footer: events between {@code body()} and
     *     {@code body_()}, those two not among them
     */
    record Page(
            SitePath path,
            String title,
            Optional<String> description,
            Supplier<List<Meta>> head,
            Optional<String> menuLabel,
            Optional<String> canonical,
            List<Alternate> alternates,
            Supplier<List<Translation>> translations,
            Optional<Origin> origin,
            Consumer<Sink> body)
            implements Output {
        public Page {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(canonical, "canonical");
            alternates = List.copyOf(alternates);
            Objects.requireNonNull(translations, "translations");
            Objects.requireNonNull(origin, "origin");
        }

        /** A page without feeds. */
        public Page(
                SitePath path,
                String title,
                Optional<String> description,
                Supplier<List<Meta>> head,
                Optional<String> menuLabel,
                Consumer<Sink> body) {
            this(
                    path,
                    title,
                    description,
                    head,
                    menuLabel,
                    Optional.empty(),
                    List.of(),
                    List::of,
                    Optional.empty(),
                    body);
        }

        /** A page whose head says what is known already. */
        public Page(
                SitePath path,
                String title,
                Optional<String> description,
                List<Meta> meta,
                Optional<String> menuLabel,
                Consumer<Sink> body) {
            this(path, title, description, () -> meta, menuLabel, body);
        }

        /** The same with these feeds. */
        public Page withAlternates(List<Alternate> feeds) {
            return new Page(path, title, description, head, menuLabel, canonical, feeds, translations, origin, body);
        }

        /** The same with this in its head. */
        public Page withHead(Supplier<List<Meta>> other) {
            return new Page(
                    path, title, description, other, menuLabel, canonical, alternates, translations, origin, body);
        }

        /** The same at this address of its own. */
        public Page withCanonical(Optional<String> address) {
            return new Page(path, title, description, head, menuLabel, address, alternates, translations, origin, body);
        }

        /** The same, which is there in these languages. */
        public Page withTranslations(Supplier<List<Translation>> languages) {
            return new Page(path, title, description, head, menuLabel, canonical, alternates, languages, origin, body);
        }

        /** The same, written somewhere. */
        public Page from(Origin other) {
            return new Page(
                    path,
                    title,
                    description,
                    head,
                    menuLabel,
                    canonical,
                    alternates,
                    translations,
                    Optional.of(other),
                    body);
        }

        /** The same with another body. */
        public Page withBody(Consumer<Sink> other) {
            return new Page(
                    path, title, description, head, menuLabel, canonical, alternates, translations, origin, other);
        }

        /** What else its head says, by name. */
        public List<Meta> meta() {
            return head.get();
        }
    }

    /**
     * Something that a page's head says. A name may be there more than once.
     *
     * @param name its name
     * @param content what it says, plain text
     */
    record Meta(String name, String content) {
        public Meta {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * The same content for other programs, as {@code <link rel="alternate">} names it
     * (https://html.spec.whatwg.org/multipage/links.html#rel-alternate): a feed, or the page itself as Markdown.
     *
     * @param path its place in the site
     * @param type its media type: {@code application/atom+xml}
     * @param title its title, by which readers tell it from others
     * @param format what its format is called, in a word: {@code Atom}
     */
    record Alternate(SitePath path, String type, String title, String format) {
        public Alternate {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(format, "format");
        }
    }

    /**
     * A page in one of the site's languages, as {@code <link rel="alternate" hreflang>} names it.
     *
     * @param language its tag (BCP 47), or {@code x-default} for readers of all others
     * @param address its absolute address
     */
    record Translation(String language, String address) {
        public Translation {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(address, "address");
        }
    }

    /**
     * A file of data that the plugin writes, as UTF-8.
     *
     * @param path its place in the site
     * @param parts what is in it, part by part: made when it is written, so that it is never held as a whole
     */
    record DataFile(SitePath path, Supplier<Stream<String>> parts) implements Output {

        /** All that is in it. */
        public String content() {
            return parts.get().collect(Collectors.joining());
        }
    }

    /**
     * A picture that the plugin draws.
     *
     * @param path its place in the site
     * @param content the file, made when it is asked for; nothing if there turned out to be nothing to draw
     * @param notes what is not on it, and what to do about that, a sentence each; known once it is made
     */
    record Picture(SitePath path, Supplier<Optional<byte[]>> content, Supplier<List<String>> notes) implements Output {
        public Picture {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(notes, "notes");
        }
    }

    /**
     * A small page at an old address that leads to another page of the site.
     *
     * @param path the old address
     * @param target where it leads
     * @param anchor the place on that page; empty for its start
     * @param html the whole page
     * @param origin where the author wrote the old page, where that is known
     * @param yields whether it is only made where the site has no such page: then there is nothing to tell
     */
    record RedirectPage(
            SitePath path, SitePath target, String anchor, String html, Optional<Origin> origin, boolean yields)
            implements Output {

        /** A page at an address that readers may know. */
        public RedirectPage(SitePath path, SitePath target, String anchor, String html, Optional<Origin> origin) {
            this(path, target, anchor, html, origin, false);
        }
    }

    /**
     * A page of one text for whose place there is another page: it is not published, which is told.
     *
     * @param path the place that it would have
     * @param other the title of the page that is there
     * @param origin where its author wrote it
     */
    record CrowdedPage(SitePath path, String other, Origin origin) implements Output {
        public CrowdedPage {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(other, "other");
            Objects.requireNonNull(origin, "origin");
        }
    }

    /**
     * A file of the author's.
     *
     * @param asset the file, and its place in the site
     */
    record AssetCopy(Asset asset) implements Output {
        public AssetCopy {
            Objects.requireNonNull(asset, "asset");
        }

        @Override
        public SitePath path() {
            return asset.path();
        }
    }

    /**
     * The one stylesheet of all pages: that of the look, the plugin's own, and the author's rules after them.
     *
     * @param path its place in the site
     * @param look what pages look like
     * @param contents whether there are pages of talks, projects and so on, or a curriculum vitae
     * @param rules rules that the pages need besides
     * @param author the author's rules
     */
    record Styles(SitePath path, Look look, boolean contents, List<String> rules, AuthorStyles author)
            implements Output {
        public Styles {
            Objects.requireNonNull(look, "look");
            rules = List.copyOf(rules);
        }
    }

    /**
     * A script of the plugin's own, without which pages work as well: {@code js/vitae.js}, which all pages have.
     *
     * @param path its place in the site, whose last part is what the plugin calls it
     */
    record Script(SitePath path) implements Output {}

    /**
     * The words of all pages, for the search among them.
     *
     * @param path its place in the site
     * @param page the page of the search
     * @param parts what is in it, part by part, given the places of all that is in the site: made when pages are written
     */
    record SearchIndex(SitePath path, SitePath page, Function<Set<SitePath>, Stream<String>> parts) implements Output {}

    /**
     * A file, as UTF-8, that says for programs what pages say. Where the site has a file of its own at that place, or none of the
     * pages that it is about, there is none, and nothing to tell.
     *
     * @param path its place in the site
     * @param page the page that it says the same as; empty if it is about all of them
     * @param parts what is in it, part by part, given the places of all that is in the site: made when it is written
     */
    record MachineText(SitePath path, Optional<SitePath> page, Function<Set<SitePath>, Stream<String>> parts)
            implements Output {
        public MachineText {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(parts, "parts");
        }

        /** All that is in it, given the places of all that is in the site. */
        public String content(Set<SitePath> written) {
            return parts.apply(written).collect(Collectors.joining());
        }
    }
}
