package io.github.vitae.read.jekyll;

import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.read.profile.SectionKinds;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DocumentScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The pages of a site that Jekyll builds: those in {@code _pages} and its folders, and those at the top. Which of them is the
 * home page its {@code permalink} says, in whatever way it is written.
 */
final class JekyllPages {

    /** Where the pages are looked for that stand for the home page, in order. */
    private static final List<String> HOME_NAMES =
            List.of("index", "about", "home", "_pages/about", "_pages/home", "_pages/index");

    /** {@code /}, {@code /index.html}, {@code index}, with any slashes around. */
    private static final Pattern HOME = Pattern.compile("/*(?:index(?:\\.html?)?)?/*", Pattern.CASE_INSENSITIVE);

    /** Endings of Markdown: https://jekyllrb.com/docs/configuration/default/, {@code markdown_ext}. */
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mkd", "mkdn", "mkdown");

    /** Front matter that says nothing, by which a file is a page all the same. */
    private static final Pattern NO_KEYS = Pattern.compile("\\s*---(?:\\s|#.*)*---\\s*");

    private static final Pattern MEDIA = Pattern.compile("<(?:img|video|audio|math)\\b");
    private static final SitePath HERE = new SitePath("index.html");

    private final SourceFiles files;
    private Optional<List<MarkdownFile>> home = Optional.empty();
    private Optional<List<MarkdownFile>> all = Optional.empty();
    private final Function<MarkdownFile, DocumentScope> scopes;
    private final Map<String, Boolean> saying = new HashMap<>();

    /**
     * @param scopes what the text of a page may refer to
     */
    JekyllPages(SourceFiles files, Function<MarkdownFile, DocumentScope> scopes) {
        this.files = files;
        this.scopes = scopes;
    }

    /** The pages that stand for the home page: the one at the site's root, and the one that is called “about”. */
    List<MarkdownFile> home() {
        if (home.isEmpty()) {
            home = Optional.of(List.copyOf(found()));
        }
        return home.get();
    }

    private List<MarkdownFile> found() {
        Map<String, MarkdownFile> candidates = new LinkedHashMap<>();
        html().ifPresent(page -> candidates.put(page.name(), page));
        for (String name : HOME_NAMES) {
            files.first(name + ".md", name + ".markdown")
                    .flatMap(files::markdown)
                    .ifPresent(page -> candidates.put(page.name(), page));
        }
        for (MarkdownFile page : all()) {
            if (isHome(page) && (isMarkdown(page.name()) || says(page))) {
                candidates.putIfAbsent(page.name(), page);
            }
        }
        List<MarkdownFile> pages = new ArrayList<>(candidates.values());
        pages.removeIf(page -> !page.hasBody() && pages.stream().anyMatch(other -> other != page && other.hasBody()));
        List<MarkdownFile> homes = pages.stream().filter(JekyllPages::isHome).toList();
        for (MarkdownFile hidden : homes.subList(0, Math.max(0, homes.size() - 1))) {
            pages.remove(hidden);
            files.problems()
                    .add(
                            Code.ADDRESS_TAKEN,
                            Location.ofFile(hidden.source().file()),
                            "this page and "
                                    + homes.get(homes.size() - 1).source().file()
                                    + " both want to be the home page; this one is left out",
                            "give one of them another permalink");
        }
        pages.sort(Comparator.comparing(page -> !isHome(page)));
        return pages;
    }

    /** The home page in HTML, which is one of Jekyll's by its front matter, if it says something. */
    private Optional<MarkdownFile> html() {
        return files.first("index.html")
                .filter(files::startsFrontMatter)
                .flatMap(files::unshown)
                .filter(this::says);
    }

    /** Whether a page is at the root of the site. */
    static boolean isHome(MarkdownFile page) {
        return page.front()
                .get("permalink")
                .filter(DataValue.Scalar.class::isInstance)
                .map(written -> ((DataValue.Scalar) written).value().strip())
                .map(permalink -> HOME.matcher(permalink).matches())
                .orElse(!page.name().contains("/") && page.stem().equals("index"));
    }

    /** Whether a page has words of its own: one that only includes what the theme makes of a collection has none. */
    static boolean hasWords(MarkdownFile page) {
        String body = page.source().content().substring(page.bodyStart());
        return !body.replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("\\{%[^%]*%\\}|\\{\\{[^}]*\\}\\}|<[^>]*>", "")
                .isBlank();
    }

    /** Whether a page says something: words of its own, pictures, or what its Liquid makes of the site's data and files. */
    boolean says(MarkdownFile page) {
        if (hasWords(page)) {
            return true;
        }
        Boolean known = saying.get(page.name());
        if (known == null) {
            known = page.hasBody()
                    && isSomething(AuthorDocument.parse(
                                    page.source(), page.bodyStart(), files.unshownGate(), scopes.apply(page))
                            .text());
            saying.put(page.name(), known);
        }
        return known;
    }

    /** Whether a reader sees something of a text: words, pictures, films. */
    static boolean isSomething(RichText text) {
        return !text.plain().isBlank() || MEDIA.matcher(text.html(HERE)).find();
    }

    /** All pages, those of {@code _pages} first, then those at the top, then those in other folders. */
    List<MarkdownFile> all() {
        if (all.isEmpty()) {
            List<MarkdownFile> pages = new ArrayList<>();
            new JekyllPageFiles(files).names().forEach(name -> page(name).ifPresent(pages::add));
            all = Optional.of(List.copyOf(pages));
        }
        return all.get();
    }

    private Optional<MarkdownFile> page(String name) {
        Optional<MarkdownFile> page = isMarkdown(name) && mayBeShown(name) ? files.markdown(name) : files.unshown(name);
        // where front matter cannot be read, which is told, nothing says that a file in some folder is for readers
        return page.filter(found -> (isMarkdown(name) && name.matches("_pages/[^/]+"))
                || !found.front().fields().isEmpty()
                || NO_KEYS.matcher(found.source().content().substring(0, found.bodyStart()))
                        .matches());
    }

    static boolean isMarkdown(String name) {
        return MARKDOWN.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static String stem(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }

    /** Whether a page may be shown, by its name: where front matter cannot be read, nothing else tells. */
    private static boolean mayBeShown(String name) {
        return List.of("about", "index", "home").contains(stem(name))
                || new SectionKinds(Map.of()).of(stem(name).replace('-', ' ')).isPresent();
    }

    /**
     * Tells in one line which pages and documents of the site have no page here.
     *
     * @param shown the names of the pages that are shown, and of those that others include
     * @param collections the folders of documents that are shown
     * @param start what the folders of collections start with: {@code _}, or {@code work/_}
     */
    void tellOthers(Set<String> shown, Set<String> collections, String start) {
        List<String> others = new ArrayList<>();
        all().stream()
                .filter(page -> !shown.contains(page.name()) && hasWords(page) && !isHelp(page) && isServed(page))
                .forEach(page -> others.add(page.name()));
        for (String folder : new TreeSet<>(folders(start))) {
            long documents = files.directory().list(folder).stream()
                    .filter(JekyllDocuments::isDocument)
                    .count();
            if (documents > 0 && !collections.contains(folder)) {
                others.add(folder + " (" + documents + ")");
            }
        }
        if (!others.isEmpty()) {
            files.problems()
                    .add(
                            Code.NOT_READ,
                            Location.ofFile(files.directory().shownAs()),
                            "there is no page here yet for " + String.join(", ", others),
                            "");
        }
    }

    /** Whether a page is one for readers: what has the address of a feed or of data in JSON is none. */
    private static boolean isServed(MarkdownFile page) {
        return page.value("permalink")
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .filter(last -> last.contains(".") && !last.matches("(?i).*\\.html?|.*[.:][a-z_]*|[^.]*"))
                .isEmpty();
    }

    private static boolean isHelp(MarkdownFile page) {
        return page.stem().equals("404")
                || page.value("sitemap").filter("false"::equals).isPresent();
    }

    private List<String> folders(String start) {
        String holder = start.substring(0, start.lastIndexOf('/') + 1);
        return files.directory().folders(holder.isEmpty() ? "." : holder.substring(0, holder.length() - 1)).stream()
                .map(name -> name.startsWith("./") ? name.substring("./".length()) : name)
                .filter(name ->
                        name.startsWith(start) && !JekyllRules.NO_COLLECTIONS.contains(name.substring(holder.length())))
                .toList();
    }
}
