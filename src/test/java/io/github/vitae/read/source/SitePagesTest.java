package io.github.vitae.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.PageLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePagesTest {

    @TempDir
    Path site;

    @Test
    void whatTheSitePluginLeavesBesideAModuleIsReadWhereItBelongs() throws IOException {
        write("index.html", "a");
        write("de/core/news.html", "b");
        write("core/de/news.html", "b");
        // no copy
        write("core/de/index.html", "c");
        write("de/core/index.html", "d");
        write("core/de/only.html", "e");

        assertThat(places(new SitePages(site, List.of("", "de/"))))
                .containsExactlyInAnyOrder(
                        "index.html",
                        "de/core/news.html",
                        "core/de/index.html",
                        "de/core/index.html",
                        "core/de/only.html");
        assertThat(places(new SitePages(site))).contains("core/de/news.html").hasSize(6);
    }

    private static List<String> places(SitePages pages) {
        return pages.read(StandardCharsets.UTF_8).stream()
                .map(PageLinks::path)
                .map(Object::toString)
                .toList();
    }

    private void write(String place, String words) throws IOException {
        Path file = site.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<p>" + words + "</p>");
    }
}
