package io.github.vitae.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of ours in the folder of a built site. */
record SitePages(Path folder) {

    /** The sites that a whole build made below a folder: each folder of a certain name that holds one. */
    static List<SitePages> below(Path builds, String name) {
        if (!Files.isDirectory(builds)) {
            return List.of();
        }
        try (Stream<Path> projects = Files.list(builds)) {
            return projects.map(project -> project.resolve("target").resolve(name))
                    .filter(site -> Files.exists(site.resolve("css/vitae.css")))
                    .sorted()
                    .map(Path::toAbsolutePath)
                    .map(SitePages::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is called by its module and what it is: {@code own-look/site}. */
    String name() {
        return folder.getParent().getParent().getFileName() + "/" + folder.getFileName();
    }

    /** The paths of all pages that we made; those that only lead on are none. */
    List<String> pages() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> document(path).selectFirst("div.vitae") != null)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page as it lies there. */
    Document document(String path) {
        try {
            return Jsoup.parse(Files.readString(folder.resolve(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a page on the disk. */
    String address(String path) {
        return folder.resolve(path).toUri().toString();
    }

    /** How many bytes a file has. */
    long size(String path) {
        try {
            return Files.size(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
