package io.github.vitae.read.hugo;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.notation.Slug;
import io.github.vitae.read.source.MarkdownFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where Hugo puts pages, as <a href="https://gohugo.io/content-management/urls/">its documentation</a> has it: the folders
 * of {@code content} in lower case, {@code slug} and {@code url} of the front matter, and {@code aliases}.
 */
final class HugoAddresses {

    private HugoAddresses() {}

    /** The folder of the site that a page is in: {@code events/tides/}; empty for the home page. */
    static String folder(MarkdownFile file) {
        Optional<String> url = file.value("url").filter(address -> !address.contains("://"));
        if (url.isPresent()) {
            return within(url.get());
        }
        String path = file.name().replaceFirst("^content/", "");
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
        boolean bundle = file.stem().equals("index") || file.stem().equals("_index");
        Optional<String> slug = file.value("slug").map(Slug::of).filter(words -> !words.isEmpty());
        if (bundle && slug.isPresent() && !file.stem().startsWith("_") && !folder.isEmpty()) {
            String parent = folder.substring(0, folder.length() - 1);
            folder = parent.contains("/") ? parent.substring(0, parent.lastIndexOf('/') + 1) : "";
            return written(folder + slug.get() + "/");
        }
        return written(bundle ? folder : folder + slug.orElse(file.stem()) + "/");
    }

    private static String written(String path) {
        return path.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String within(String address) {
        String bare = address.replaceFirst("[?#].*$", "").replaceFirst("^/+", "");
        return bare.isEmpty() || bare.endsWith("/") ? bare : bare + "/";
    }

    /** The file that a page is served from. */
    static Optional<SitePath> page(MarkdownFile file) {
        return SitePath.of(folder(file) + "index.html");
    }

    /** The files that are served where a page is, and where it was. */
    static List<SitePath> all(MarkdownFile file) {
        List<SitePath> found = new ArrayList<>();
        page(file).ifPresent(found::add);
        found.addAll(former(file));
        return found.stream().distinct().toList();
    }

    /** The files that were served at the addresses that a page says it had. */
    static List<SitePath> former(MarkdownFile file) {
        List<SitePath> found = new ArrayList<>();
        for (String address : file.values("aliases")) {
            boolean html = address.endsWith(".html");
            SitePath.of(html ? within(address).replaceFirst("/$", "") : within(address) + "index.html")
                    .ifPresent(found::add);
        }
        return found;
    }
}
