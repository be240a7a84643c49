package io.github.vitae.read.jekyll;

import io.github.vitae.model.EntryDate;
import io.github.vitae.model.PartialDate;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.notation.Slug;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.text.data.DataValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where Jekyll puts the pages of documents, as <a href="https://jekyllrb.com/docs/permalinks/">its documentation</a> has it:
 * {@code permalink} in the front matter, in {@code defaults}, of the collection, of the site, with placeholders such as
 * {@code :year}; {@code redirect_from} names further addresses.
 */
final class JekyllAddresses {

    /** The names that stand for templates. */
    private static final Map<String, String> STYLES = Map.of(
            "date", "/:categories/:year/:month/:day/:title:output_ext",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "ordinal", "/:categories/:year/:y_day/:title:output_ext",
            "none", "/:categories/:title:output_ext");

    private static final String OF_PAGES = "/:path/:basename:output_ext";

    private final JekyllSite site;

    JekyllAddresses(JekyllSite site) {
        this.site = site;
    }

    /** The file that is served at the address of a page that belongs to no collection. */
    Optional<SitePath> page(MarkdownFile file) {
        boolean pretty = site.value("permalink").filter("pretty"::equals).isPresent();
        return served(
                filled(written(file).orElse(pretty ? "/:path/:basename/" : OF_PAGES), file, "", Optional.empty()));
    }

    /**
     * The files that are served at the addresses of a document.
     *
     * @param collection the name of its collection: {@code talks}, {@code posts}
     * @param date its date
     */
    List<SitePath> document(MarkdownFile file, String collection, Optional<EntryDate> date) {
        List<SitePath> found = new ArrayList<>();
        String template = written(file)
                .or(() -> ofCollection(collection))
                .orElse(collection.equals("posts") ? STYLES.getOrDefault("date", "") : "/:collection/:path:output_ext");
        served(filled(template, file, collection, date)).ifPresent(found::add);
        for (String old : former(file)) {
            served(old).filter(path -> !found.contains(path)).ifPresent(found::add);
        }
        return found;
    }

    /** The addresses that a document says it had. */
    List<String> former(MarkdownFile file) {
        return file.values("redirect_from");
    }

    private Optional<String> written(MarkdownFile file) {
        return file.value("permalink").or(() -> site.inherited(file.name(), "permalink"));
    }

    private Optional<String> ofCollection(String collection) {
        Optional<String> own = Optional.empty();
        if (site.config().get("collections").orElse(null) instanceof DataValue.Mapping collections
                && collections.get(collection).orElse(null) instanceof DataValue.Mapping settings
                && settings.get("permalink").orElse(null) instanceof DataValue.Scalar scalar
                && !scalar.value().isBlank()) {
            own = Optional.of(scalar.value().strip());
        }
        return own.or(() -> collection.equals("posts") ? site.value("permalink") : Optional.empty())
                .map(template -> STYLES.getOrDefault(template, template));
    }

    /**
     * The file that a web server answers an address with: {@code talks/tides/index.html} for {@code /talks/tides/},
     * {@code talks/tides.html} for {@code /talks/tides}.
     */
    static Optional<SitePath> served(String address) {
        String bare = address.replaceFirst("[?#].*$", "");
        if (bare.contains("://") || bare.isEmpty()) {
            return Optional.empty();
        }
        String name = bare.substring(bare.lastIndexOf('/') + 1);
        String file = name.isEmpty() ? bare + "index.html" : name.matches(".*\\.[A-Za-z]{2,5}") ? bare : bare + ".html";
        return SitePath.of(file)
                .filter(path -> path.value().endsWith(".html") || path.value().endsWith(".htm"));
    }

    private String filled(String template, MarkdownFile file, String collection, Optional<EntryDate> date) {
        if (!template.contains(":")) {
            return template;
        }
        String address = template;
        // the longest name first, so that :title does not take the start of another
        for (Map.Entry<String, String> value : values(file, collection, date).entrySet()) {
            address = address.replace(":" + value.getKey(), value.getValue());
        }
        return address.replaceAll("/{2,}", "/");
    }

    private static Map<String, String> values(MarkdownFile file, String collection, Optional<EntryDate> date) {
        String folder = collection.isEmpty() ? "" : "_" + collection + "/";
        String path = file.name().startsWith(folder) ? file.name().substring(folder.length()) : file.name();
        String bare = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path;
        String undated = file.stem().replaceFirst("^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}-", "");
        String title = file.value("slug").map(Slug::of).orElse(collection.equals("posts") ? undated : file.stem());
        PartialDate day = date.map(EntryDate::start).orElse(PartialDate.ofYear(1970));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("slugified_categories", categories(file, true));
        values.put("short_year", two(day.year() % 100));
        values.put("categories", categories(file, false));
        values.put("collection", collection);
        values.put("output_ext", ".html");
        values.put("basename", file.stem());
        values.put("i_month", String.valueOf(Math.max(1, day.month())));
        values.put("i_day", String.valueOf(Math.max(1, day.day())));
        values.put("y_day", dayOfYear(day));
        values.put("month", two(Math.max(1, day.month())));
        values.put("title", title);
        values.put("year", String.valueOf(day.year()));
        values.put("slug", Slug.of(title));
        values.put("name", Slug.of(file.stem()));
        values.put("path", collection.isEmpty() ? folderOf(path) : bare);
        values.put("day", two(Math.max(1, day.day())));
        return values;
    }

    private static String dayOfYear(PartialDate day) {
        int number = LocalDate.of(day.year(), Math.max(1, day.month()), Math.max(1, day.day()))
                .getDayOfYear();
        return String.format(Locale.ROOT, "%03d", number);
    }

    private static String folderOf(String path) {
        String bare = path.startsWith("_pages/") ? path.substring("_pages/".length()) : path;
        return bare.contains("/") ? bare.substring(0, bare.lastIndexOf('/')) : "";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** {@code categories: [a, b]}, {@code category: a} or {@code categories: a b} as folders. */
    private static String categories(MarkdownFile file, boolean slugs) {
        List<String> names = new ArrayList<>(file.values("category"));
        file.values("categories")
                .forEach(name -> names.addAll(file.isList("categories") ? List.of(name) : List.of(name.split("\\s+"))));
        return String.join(
                "/",
                names.stream()
                        .map(name -> slugs ? Slug.of(name) : name.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList());
    }
}
