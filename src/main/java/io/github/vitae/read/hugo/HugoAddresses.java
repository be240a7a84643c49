package io.github.vitae.read.hugo;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where Hugo puts pages, as <a href="https://gohugo.io/content-management/urls/">its documentation</a> has it: the folders
 * of {@code content} in lower case, {@code permalinks} of the configuration, {@code slug} and {@code url} of the front matter,
 * and {@code aliases}.
 */
final class HugoAddresses {

    private static final Pattern TOKEN = Pattern.compile(":([a-z]+)");

    private final DataValue.Mapping config;

    /** @param config the site's configuration */
    HugoAddresses(DataValue.Mapping config) {
        this.config = config;
    }

    /** The address that the site was published at; empty if the configuration does not say. */
    String base() {
        return text(config, "baseURL").or(() -> text(config, "baseurl")).orElse("");
    }

    /** The folder of the site that a page is in: {@code events/tides/}; empty for the home page. */
    String folder(MarkdownFile file) {
        String served = address(file);
        return served.endsWith("/") ? served : served.substring(0, served.lastIndexOf('/') + 1);
    }

    /** The address of a page, without a slash before it. */
    private String address(MarkdownFile file) {
        Optional<String> url = file.value("url").filter(address -> !address.contains("://"));
        if (url.isPresent()) {
            return within(url.get());
        }
        Optional<String> pattern = pattern(file).flatMap(template -> filled(template, file));
        if (pattern.isPresent()) {
            return within(pattern.get());
        }
        Optional<String> slug = file.value("slug").map(HugoAddresses::path).filter(words -> !words.isEmpty());
        return isSection(file)
                ? path(folderOf(file))
                : path(parent(file)) + slug.orElseGet(() -> path(name(file))) + "/";
    }

    private static boolean isSection(MarkdownFile file) {
        return file.stem().equals("_index") || name(file).isEmpty();
    }

    /** The folder of a file below {@code content}: empty, or ended by a slash. */
    private static String folderOf(MarkdownFile file) {
        String path = file.name().replaceFirst("^content/", "");
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The folder that a page lies in; that of one with a folder of its own is the one around it. */
    private static String parent(MarkdownFile file) {
        String folder = folderOf(file);
        return file.stem().equals("index") && !folder.isEmpty()
                ? folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1)
                : folder;
    }

    /** The name of a page, or of its folder; empty for the home page. */
    private static String name(MarkdownFile file) {
        String folder = folderOf(file);
        if (!file.stem().equals("index")) {
            return file.stem();
        }
        return folder.isEmpty() ? "" : folder.substring(parent(file).length(), folder.length() - 1);
    }

    /** The pattern that {@code permalinks} has for the section of a page: by kinds of pages, or for sections alone. */
    private Optional<String> pattern(MarkdownFile file) {
        String section = file.name().replaceFirst("^content/", "").replaceFirst("/.*", "");
        DataValue permalinks = config.get("permalinks").orElse(config);
        if (!(permalinks instanceof DataValue.Mapping all) || permalinks == config) {
            return Optional.empty();
        }
        boolean list = file.stem().equals("_index");
        Optional<String> ofKind = all.get(list ? "section" : "page")
                .filter(DataValue.Mapping.class::isInstance)
                .flatMap(kind -> text((DataValue.Mapping) kind, section));
        return ofKind.or(() -> list ? Optional.empty() : text(all, section));
    }

    private static Optional<String> text(DataValue.Mapping mapping, String key) {
        return mapping.get(key)
                .or(() -> mapping.get("/" + key + "/"))
                .filter(DataValue.Scalar.class::isInstance)
                .map(value -> ((DataValue.Scalar) value).value().strip())
                .filter(value -> !value.isEmpty());
    }

    /** A pattern with what its tokens say; nothing if one of them says nothing here. */
    private static Optional<String> filled(String pattern, MarkdownFile file) {
        Map<String, String> values = values(file);
        StringBuilder address = new StringBuilder();
        Matcher token = TOKEN.matcher(pattern);
        while (token.find()) {
            String value = values.get(token.group(1));
            if (value == null) {
                return Optional.empty();
            }
            token.appendReplacement(address, Matcher.quoteReplacement(value));
        }
        token.appendTail(address);
        return Optional.of(path(address.toString()));
    }

    private static Map<String, String> values(MarkdownFile file) {
        String parent = parent(file);
        String name = name(file);
        Map<String, String> values = new HashMap<>();
        values.put("section", parent.contains("/") ? parent.substring(0, parent.indexOf('/')) : "");
        values.put("sections", parent.isEmpty() ? "" : parent.substring(0, parent.length() - 1));
        values.put("filename", name);
        values.put("contentbasename", name);
        values.put("slugorfilename", file.value("slug").orElse(name));
        values.put("slugorcontentbasename", file.value("slug").orElse(name));
        String title = file.value("title").orElse(name);
        values.put("title", title);
        values.put("slug", file.value("slug").orElse(title));
        file.date().map(EntryDate::start).ifPresent(date -> {
            values.put("year", String.valueOf(date.year()));
            values.put("month", String.format(Locale.ROOT, "%02d", Math.max(1, date.month())));
            values.put("day", String.format(Locale.ROOT, "%02d", Math.max(1, date.day())));
        });
        return values;
    }

    /**
     * Words as a part of an address: in lower case, with hyphens for blanks, without most signs. {@code Été & Co} is
     * {@code été-co}.
     */
    static String path(String words) {
        return words.toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("[^\\p{L}\\p{Nd}\\p{M}./\\\\_#+~@\\s-]+", "")
                .replaceAll("\\s+", "-")
                .replaceAll("-{2,}", "-");
    }

    private static String within(String address) {
        String bare = address.replaceFirst("[?#].*$", "").replaceFirst("^/+", "");
        return bare.isEmpty() || bare.endsWith("/") || isFile(bare) ? bare : bare + "/";
    }

    private static boolean isFile(String address) {
        return address.endsWith(".html") || address.endsWith(".htm");
    }

    /** The whole address that a page was published at; nothing if the configuration does not say where the site was. */
    Optional<String> published(MarkdownFile file) {
        String base = base();
        return base.matches("(?i)https?://.+")
                ? Optional.of((base.endsWith("/") ? base : base + "/") + address(file))
                : Optional.empty();
    }

    /** The address of a page from the root of the site, without a slash before it. */
    String of(MarkdownFile file) {
        return address(file);
    }

    /** The file that a page is served from. */
    Optional<SitePath> page(MarkdownFile file) {
        return served(address(file));
    }

    private static Optional<SitePath> served(String address) {
        return SitePath.of(isFile(address) ? address : address + "index.html");
    }

    /** The files that are served where a page is, and where it was. */
    List<SitePath> all(MarkdownFile file) {
        List<SitePath> found = new ArrayList<>();
        page(file).ifPresent(found::add);
        found.addAll(former(file));
        return found.stream().distinct().toList();
    }

    /** The files that were served at the addresses that a page says it had: from the root, or beside it. */
    List<SitePath> former(MarkdownFile file) {
        Optional<DataValue> from = file.front().get("aliases");
        List<? extends DataValue> items = from.isEmpty()
                ? List.of()
                : from.get() instanceof DataValue.Sequence list ? list.items() : List.of(from.get());
        List<SitePath> found = new ArrayList<>();
        for (DataValue item : items) {
            if (item instanceof DataValue.Scalar scalar && !scalar.value().isBlank()) {
                String alias = scalar.value().strip();
                String folder = alias.startsWith("/") ? "" : folder(file).replaceFirst("[^/]+/$", "");
                served(within(folder + alias)).ifPresent(found::add);
            }
        }
        return found;
    }
}
