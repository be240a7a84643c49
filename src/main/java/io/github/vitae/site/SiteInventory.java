package io.github.vitae.site;

import io.github.vitae.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the site owns already, told from its sources: its documents, its resources. What lies in the output directory
 * says nothing, since goals run in different orders.
 */
public final class SiteInventory {

    /** The folders of documents that Doxia's parsers read, with the endings of those. */
    private static final Map<String, Set<String>> DOCUMENTS = Map.of(
            "apt", Set.of("apt"),
            "fml", Set.of("fml"),
            "xdoc", Set.of("xml"),
            "xhtml", Set.of("xhtml"),
            "xhtml5", Set.of("xhtml"),
            "markdown", Set.of("md", "markdown"),
            "asciidoc", Set.of("adoc", "asciidoc"),
            "confluence", Set.of("confluence"),
            "twiki", Set.of("twiki"));

    private final Set<String> owned;

    private SiteInventory(Set<String> owned) {
        this.owned = owned;
    }

    /**
     * Looks through the sources of a site.
     *
     * @param siteDirectories {@code src/site} and what is generated beside it; one that does not exist owns nothing
     * @throws SiteException if they cannot be read
     */
    public static SiteInventory of(Path... siteDirectories) {
        Set<String> owned = new TreeSet<>();
        for (Path directory : siteDirectories) {
            DOCUMENTS.forEach((folder, endings) -> addDocuments(owned, directory.resolve(folder), endings));
            files(directory.resolve("resources")).forEach(owned::add);
        }
        return new SiteInventory(owned);
    }

    private static void addDocuments(Set<String> owned, Path folder, Set<String> endings) {
        for (String file : files(folder)) {
            String name = file.endsWith(".vm") ? file.substring(0, file.length() - 3) : file;
            int dot = name.lastIndexOf('.');
            if (dot > 0 && endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
                owned.add(name.substring(0, dot) + ".html");
            }
        }
    }

    private static Set<String> files(Path folder) {
        Set<String> files = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.add(folder.relativize(file).toString().replace('\\', '/')));
        } catch (IOException e) {
            throw new SiteException("cannot look through " + folder + ": " + e.getMessage(), e);
        }
        return files;
    }

    /** Whether the site has something at a place. */
    public boolean provides(SitePath path) {
        return owned.contains(path.value());
    }
}
