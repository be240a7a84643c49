package io.github.vitae.read.jekyll;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where Jekyll puts the pages of documents, as <a href="https://jekyllrb.com/docs/permalinks/">its documentation</a> has it:
 * {@code permalink} in the front matter, in {@code defaults}, of the collection, of the site, with placeholders such as
 * {@code :year}; {@code redirect_from} names further addresses.
 */
final class JekyllAddresses {

    private static final Pattern DATED = Pattern.compile("^[0-9]{2,4}-[0-9]{1,2}-[0-9]{1,2}-");
    private static final String PAGES = "_pages/";

    private final JekyllSite site;

    JekyllAddresses(JekyllSite site) {
        this.site = site;
    }

    /** The file that is served at the address of a page that belongs to no collection, but for the folder {@code _pages}. */
    Optional<SitePath> page(MarkdownFile file) {
        return address(file, file.name().replaceFirst("^" + PAGES, "")).flatMap(JekyllAddresses::served);
    }

    /** The files that are served at all addresses that a page has and had. */
    List<SitePath> all(MarkdownFile file) {
        List<SitePath> found = new ArrayList<>();
        page(file).ifPresent(found::add);
        address(file, file.name()).flatMap(JekyllAddresses::served).ifPresent(found::add);
        former(file).forEach(old -> served(old).ifPresent(found::add));
        return found.stream().distinct().toList();
    }

    /** The files that are served at the addresses that a document of a collection has and had. */
    List<SitePath> document(MarkdownFile file, String collection) {
        List<SitePath> found = new ArrayList<>();
        address(file, collection, site.plain(file.name()))
                .flatMap(JekyllAddresses::served)
                .ifPresent(found::add);
        former(file).forEach(old -> served(old).ifPresent(found::add));
        return found.stream().distinct().toList();
    }

    /**
     * The address of a page or document: {@code /talks/2024-05-01-tides.html}.
     *
     * @return nothing if its permalink cannot be made out
     */
    Optional<String> address(MarkdownFile file) {
        String name = site.plain(file.name());
        String[] parts = name.split("/");
        boolean documents = parts.length > 1 && parts[0].startsWith("_") && !name.startsWith(PAGES);
        return documents
                ? address(file, parts[0].substring(1), name)
                : address(file, file.name().replaceFirst("^" + PAGES, ""));
    }

    /** @param path where the page lies */
    private Optional<String> address(MarkdownFile file, String path) {
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        String usual = file.stem().equals("index")
                ? "/:path/"
                : "/:path/:basename"
                        + PermalinkTemplate.suffix(site.value("permalink").orElse("date"));
        return PermalinkTemplate.filled(
                written(file).orElse(usual), Map.of("path", folder, "basename", file.stem(), "output_ext", ".html"));
    }

    private Optional<String> address(MarkdownFile file, String collection, String path) {
        String template = written(file).or(() -> ofCollection(collection)).orElseGet(() -> usual(collection));
        return template.contains(":")
                ? PermalinkTemplate.filled(template, values(file, collection, path))
                : Optional.of(template);
    }

    private String usual(String collection) {
        String style = site.value("permalink").orElse("date");
        return collection.equals("posts")
                ? PermalinkTemplate.ofStyle(style)
                : "/:collection/:path" + PermalinkTemplate.suffix(style);
    }

    /** The addresses that a document says it had. */
    List<String> former(MarkdownFile file) {
        return file.values("redirect_from");
    }

    private Optional<String> written(MarkdownFile file) {
        return file.value("permalink").or(() -> site.inherited(file.name(), "permalink"));
    }

    private Optional<String> ofCollection(String collection) {
        if (site.config().get("collections").orElse(null) instanceof DataValue.Mapping collections
                && collections.get(collection).orElse(null) instanceof DataValue.Mapping settings
                && settings.get("permalink").orElse(null) instanceof DataValue.Scalar scalar
                && !scalar.value().isBlank()) {
            return Optional.of(PermalinkTemplate.ofStyle(scalar.value().strip()));
        }
        return Optional.empty();
    }

    /**
     * The file that a web server answers an address with: {@code talks/tides/index.html} for {@code /talks/tides/},
     * {@code talks/tides.html} for {@code /talks/tides}. Nothing for what is no page.
     */
    static Optional<SitePath> served(String address) {
        String bare = address.replaceFirst("[?#].*$", "");
        if (bare.contains("://") || bare.isEmpty()) {
            return Optional.empty();
        }
        String name = bare.substring(bare.lastIndexOf('/') + 1);
        boolean ending = name.matches(".*\\.[A-Za-z][A-Za-z0-9]{1,4}");
        String file = name.isEmpty() ? bare + "index.html" : ending ? bare : bare + ".html";
        return SitePath.of(file)
                .filter(path -> path.value().endsWith(".html") || path.value().endsWith(".htm"));
    }

    private static Map<String, String> values(MarkdownFile file, String collection, String name) {
        String folder = "_" + collection + "/";
        String path = name.startsWith(folder) ? name.substring(folder.length()) : name;
        String undated = DATED.matcher(file.stem()).replaceFirst("");
        Map<String, String> values = PermalinkTemplate.ofDay(date(file).map(EntryDate::start));
        values.put("collection", collection);
        values.put("path", path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path);
        values.put("output_ext", ".html");
        values.put("name", PermalinkTemplate.slug(file.stem()));
        values.put("title", PermalinkTemplate.title(file.value("slug").orElse(undated)));
        values.put("slug", PermalinkTemplate.slug(file.value("slug").orElse(undated)));
        values.put("categories", categories(file, false));
        values.put("slugified_categories", categories(file, true));
        return values;
    }

    /** The date in the front matter, or the one that the file's name starts with. What cannot be read is told elsewhere. */
    static Optional<EntryDate> date(MarkdownFile file) {
        return file.date().or(() -> DataDates.ofFileName(file.stem()));
    }

    /** {@code categories: [a, b]}, {@code category: a} or {@code categories: a b} as folders. */
    private static String categories(MarkdownFile file, boolean slugs) {
        List<String> names = new ArrayList<>(file.values("category"));
        file.values("categories")
                .forEach(name -> names.addAll(file.isList("categories") ? List.of(name) : List.of(name.split("\\s+"))));
        return String.join(
                "/",
                names.stream()
                        .map(name -> slugs ? PermalinkTemplate.slug(name) : name.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList());
    }
}
