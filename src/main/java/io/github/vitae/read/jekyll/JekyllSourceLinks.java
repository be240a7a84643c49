package io.github.vitae.read.jekyll;

import io.github.vitae.read.source.MarkdownFile;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where links to the files of pages and documents lead, as GitHub Pages has it (jekyll-relative-links): {@code ../_pages/cv.md} is
 * {@code /cv/}.
 */
final class JekyllSourceLinks {

    /** A link to a file in Markdown, from wherever. */
    private static final Pattern SOURCE =
            Pattern.compile("/?(?:\\.{1,2}/)*+([^:?#]{1,300}\\.(?:md|markdown))([?#].*)?+");

    private final JekyllSite site;
    private final JekyllAddresses addresses;

    JekyllSourceLinks(JekyllSite site, JekyllAddresses addresses) {
        this.site = site;
        this.addresses = addresses;
    }

    /** The address of what is made of a file that a link names. What names none, or more than one, stays as it is written. */
    String of(String written) {
        Matcher link = SOURCE.matcher(written.strip());
        if (!link.matches()) {
            return written;
        }
        String name = link.group(1);
        List<MarkdownFile> named = named(name, site.pages().all().stream());
        if (named.isEmpty()) {
            named = named(
                    name, site.collections().stream().flatMap(collection -> site.collection(collection).stream()));
        }
        return named.size() == 1
                ? addresses
                        .address(named.get(0))
                        .map(address -> address + Objects.requireNonNullElse(link.group(2), ""))
                        .orElse(written)
                : written;
    }

    private static List<MarkdownFile> named(String name, Stream<MarkdownFile> files) {
        return files.filter(file -> file.name().equals(name) || file.name().endsWith("/" + name))
                .toList();
    }
}
