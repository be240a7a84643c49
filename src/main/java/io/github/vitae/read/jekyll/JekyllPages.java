package io.github.vitae.read.jekyll;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.read.profile.SectionKinds;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** Files at the top that are for those who look at the sources. */
    private static final Set<String> FOR_DEVELOPERS = Set.of(
            "readme",
            "license",
            "changelog",
            "contributing",
            "code_of_conduct",
            "install",
            "faq",
            "customize",
            "security");

    /** Endings of Markdown: https://jekyllrb.com/docs/configuration/default/, {@code markdown_ext}. */
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mkd", "mkdn", "mkdown");

    /** Folders of pages beyond that many in each other are not looked through. */
    private static final int DEEPEST = 6;

    private final SourceFiles files;
    private Optional<List<MarkdownFile>> home = Optional.empty();
    private Optional<List<MarkdownFile>> all = Optional.empty();

    JekyllPages(SourceFiles files) {
        this.files = files;
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
        for (String name : HOME_NAMES) {
            files.first(name + ".md", name + ".markdown")
                    .flatMap(files::markdown)
                    .ifPresent(page -> candidates.put(page.name(), page));
        }
        html().ifPresent(page -> candidates.put(page.name(), page));
        for (MarkdownFile page : all()) {
            if (isHome(page)) {
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

    /** The home page in HTML, which is one of Jekyll's by its front matter, if it has words of its own. */
    private Optional<MarkdownFile> html() {
        return files.first("index.html")
                .filter(this::hasFrontMatter)
                .flatMap(files::unshown)
                .filter(JekyllPages::hasWords);
    }

    private boolean hasFrontMatter(String name) {
        return files.front(name).filter(keys -> !keys.fields().isEmpty()).isPresent();
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

    /** Whether a page says something itself: one that only includes what the theme makes of a collection does not. */
    static boolean hasWords(MarkdownFile page) {
        String body = page.source().content().substring(page.bodyStart());
        return !body.replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("\\{%[^%]*%\\}|\\{\\{[^}]*\\}\\}|<[^>]*>", "")
                .isBlank();
    }

    /** All pages, in the order of their names, those at the top last. */
    List<MarkdownFile> all() {
        if (all.isEmpty()) {
            List<MarkdownFile> pages = new ArrayList<>();
            add("_pages", pages);
            files.directory().list(".").stream()
                    .map(name -> name.substring("./".length()))
                    .filter(name -> isMarkdown(name) && !isForDevelopers(name) && hasFrontMatter(name))
                    .filter(name -> files.first(name).isPresent())
                    .forEach(name -> page(name).ifPresent(pages::add));
            all = Optional.of(List.copyOf(pages));
        }
        return all.get();
    }

    private void add(String folder, List<MarkdownFile> pages) {
        for (String name : files.list(folder)) {
            // within folders lie parts of pages, too, which have no front matter
            if (isMarkdown(name) && (folder.equals("_pages") || hasFrontMatter(name))) {
                page(name).ifPresent(pages::add);
            } else if (JekyllDocuments.isHtml(name) && hasFrontMatter(name)) {
                // one with tags is the theme's own list of a collection
                files.unshown(name)
                        .filter(page -> !page.source().content().contains("{%"))
                        .ifPresent(pages::add);
            }
        }
        if (folder.split("/").length <= DEEPEST) {
            files.folders(folder).forEach(inner -> add(inner, pages));
        }
    }

    private Optional<MarkdownFile> page(String name) {
        return mayBeShown(name) ? files.markdown(name) : files.unshown(name);
    }

    static boolean isMarkdown(String name) {
        return MARKDOWN.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isForDevelopers(String name) {
        return FOR_DEVELOPERS.contains(stem(name).toLowerCase(Locale.ROOT));
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
     */
    void tellOthers(Set<String> shown, Set<String> collections) {
        List<String> others = new ArrayList<>();
        all().stream()
                .filter(page -> !shown.contains(page.name()) && hasWords(page) && !isHelp(page))
                .forEach(page -> others.add(page.name()));
        for (String folder : new TreeSet<>(folders())) {
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

    private static boolean isHelp(MarkdownFile page) {
        return page.stem().equals("404")
                || page.value("sitemap").filter("false"::equals).isPresent();
    }

    private List<String> folders() {
        return files.directory().folders(".").stream()
                .map(name -> name.substring("./".length()))
                .filter(name -> name.startsWith("_") && !JekyllRules.NO_COLLECTIONS.contains(name))
                .toList();
    }
}
