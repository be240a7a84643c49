package io.github.vitae.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.documents.MarkdownDocument.Place;
import io.github.vitae.page.frame.Look;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.doxia.util.DoxiaUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links between documents lead to what is there: in the repository, on the plugin's site in a skin, and on the same in our own look. */
class LinksTest {

    private static final List<MarkdownDocument> ALL = MarkdownDocument.all();

    @TempDir
    Path folder;

    private static boolean isPage(Path file) {
        return file.startsWith(MarkdownDocument.PAGES);
    }

    /** What leads to the web, or to a place of which these tests know nothing. */
    private static boolean leadsOut(String link) {
        return link.matches("[a-z]+:.*");
    }

    private static String place(String link) {
        return link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
    }

    private static String file(String link) {
        return link.replaceFirst("#.*", "");
    }

    private static Map<Path, MarkdownDocument> byFile() {
        Map<Path, MarkdownDocument> documents = new HashMap<>();
        ALL.forEach(document -> documents.put(document.path(), document));
        return documents;
    }

    /** Code hosts name headings in small letters, with hyphens. */
    @Test
    void linksWithinTheRepositoryLeadToFilesAndHeadings() {
        List<Place> wrong = new ArrayList<>();
        int checked = 0;
        for (MarkdownDocument document : ALL) {
            for (Place link : document.links()) {
                if (!leadsOut(link.text()) && !isPage(document.path())) {
                    checked++;
                    Path target = file(link.text()).isEmpty()
                            ? document.path()
                            : document.path().resolveSibling(file(link.text())).normalize();
                    List<String> anchors =
                            byFile().containsKey(target) ? byFile().get(target).anchors() : List.of();
                    if (!Files.exists(target)
                            || (!place(link.text()).isEmpty() && !anchors.contains(place(link.text())))) {
                        wrong.add(link);
                    }
                }
            }
        }

        assertThat(checked).isGreaterThan(30);
        assertThat(wrong).isEmpty();
    }

    /** Doxia names headings by their words, with underscores. */
    @Test
    void linksBetweenPagesLeadToPagesAndHeadings() {
        List<Place> wrong = new ArrayList<>();
        int checked = 0;
        for (MarkdownDocument document : ALL) {
            for (Place link : document.links()) {
                if (!leadsOut(link.text()) && isPage(document.path())) {
                    checked++;
                    Path target = file(link.text()).isEmpty()
                            ? document.path()
                            : document.path()
                                    .resolveSibling(file(link.text()).replaceFirst("\\.html$", ".md"))
                                    .normalize();
                    Set<String> anchors = byFile().containsKey(target)
                            ? Stream.concat(
                                            byFile().get(target).headings().stream()
                                                    .map(DoxiaUtils::encodeId),
                                            byFile().get(target).names().stream())
                                    .collect(Collectors.toSet())
                            : Set.of();
                    if (!Files.exists(target)
                            || (!place(link.text()).isEmpty() && !anchors.contains(place(link.text())))) {
                        wrong.add(link);
                    }
                }
            }
        }

        assertThat(checked).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    /** The pages as {@code examples/documentation} makes them: nothing is told of them, and each link has its place. */
    @Test
    void linksInOurOwnLookLeadToPagesAndPlaces() throws IOException {
        TrialProfile profile = TrialProfile.in(folder).looking(Look.VITAE);
        for (Path page : MarkdownDocument.pages()) {
            String name = MarkdownDocument.PAGES.relativize(page).toString().replace('\\', '/');
            profile.with(name.equals("index.md") ? name : "pages/" + name, Files.readString(page));
        }
        profile.with("menu.yml", Text.of("examples/documentation/src/profile/menu.yml"));

        TrialProfile.Result result = profile.read();

        assertThat(result.problems()).extracting(Problem::toString).isEmpty();
        Map<String, Document> pages = new TreeMap<>();
        result.pages().forEach((path, html) -> pages.put(path, Jsoup.parse(html)));
        assertThat(pages).hasSizeGreaterThan(MarkdownDocument.pages().size() - 1);
        List<String> wrong = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (Element link : page.select("a[href]")) {
                String href = link.attr("href");
                if (!leadsOut(href)) {
                    String target = file(href).isEmpty()
                            ? path
                            : Path.of(path)
                                    .resolveSibling(file(href))
                                    .normalize()
                                    .toString()
                                    .replace('\\', '/');
                    if (!pages.containsKey(target)
                            || (!place(href).isEmpty() && pages.get(target).getElementById(place(href)) == null)) {
                        wrong.add(path + " " + href);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void headingsHaveTheNamesThatCodeHostsGiveThem() {
        assertThat(MarkdownDocument.of(
                                Path.of("x.md"), "# What `vitae:init` does, in 5\u00a0steps!\n\n## Grüße\n\n## Grüße\n")
                        .anchors())
                .containsExactly("what-vitaeinit-does-in-5steps", "grüße", "grüße-1");
    }
}
