package io.github.vitae.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.vitae.model.Profile;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SitePages;
import io.github.vitae.read.source.SourceExcerpts;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.links.ExternalLinks;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the links of a profile's pages and of a built site lead, and where that is told. */
class SiteLinksTest {

    @TempDir
    private Path folder;

    private Path vitae;
    private Path site;

    @BeforeEach
    void aProfileWithTwoPages() throws IOException {
        vitae = Files.createDirectories(folder.resolve("vitae"));
        site = Files.createDirectories(folder.resolve("site"));
        write("vitae/about.md", """
                ---
                name: Ada Example
                redirect_from: /old.html
                ---

                <!-- [hidden](#lost) -->
                See [my talks](#talks), [prizes](awards.html#lost), [one](awards.html) and [none](#lost).

                # Awards

                - 2024 A prize, [as told](#talks)

                # Talks

                None.
                """);
    }

    @Test
    void aPlaceThatIsMissingIsToldWhereItsLinkWasWritten() {
        assertThat(told(new Problems(), false))
                .contains(
                        "vitae/about.md:7:34 ‘awards.html#lost’ on index.html leads to no place on awards.html",
                        "vitae/about.md:7:83 ‘#lost’ on index.html leads to no place on index.html")
                .noneMatch(problem -> problem.contains("old.html"));
    }

    @Test
    void aPlaceThatIsOnThePageAndNotWhereAnEntryWentIsTold() {
        assertThat(told(new Problems(), false))
                .anySatisfy(problem ->
                        assertThat(problem).contains("‘#talks’ on awards.html leads to no place on awards.html"));
    }

    @Test
    void pagesOfABuiltSiteThatAreNotOursAreToldByThePage() throws IOException {
        write("site/index.html", "<h1 id='talks'></h1><a href='#lost'>x</a>");
        write("site/guide/a.html", "<p>\n<a href='../index.html#nowhere'>x</a><a href='b.html'>y</a></p>");

        assertThat(told(new Problems(), true))
                .contains(
                        "site/guide/a.html:2:1 ‘../index.html#nowhere’ on guide/a.html leads to no place on index.html",
                        "site/guide/a.html:2:38 ‘b.html’ on guide/a.html leads to guide/b.html, which is not there")
                .filteredOn(problem -> problem.contains("‘#lost’ on index.html"))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("vitae/about.md:7:83"));
    }

    @Test
    void anotherSiteIsAskedAndToldWhereItsLinkWasWritten() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String gone = "http://127.0.0.1:" + server.getAddress().getPort() + "/gone";
            write("vitae/about.md", "A [page](" + gone + ").\n");
            Problems problems = new Problems();
            SiteLinks links = checked(problems);

            int asked = links.checkExternal(
                    new ExternalLinks(Duration.ofMinutes(1), Duration.ZERO, InetAddress::isLoopbackAddress), problems);

            assertThat(asked).isEqualTo(1);
            assertThat(problems.sorted())
                    .extracting(Problem::toString)
                    .containsExactly("vitae/about.md:1:10 ‘" + gone
                            + "’ answers 404; correct the link, or take it out [unreachable-link]");
        } finally {
            server.stop(0);
        }
    }

    private List<String> told(Problems problems, boolean built) {
        SiteLinks links = checked(problems);
        if (built) {
            links.checkSite(new SitePages(site), "site", StandardCharsets.UTF_8, path -> false, problems);
        }
        return problems.sorted().stream()
                .map(problem -> problem.location() + " " + problem.message())
                .toList();
    }

    private SiteLinks checked(Problems problems) {
        ProfileDirectory directory = new ProfileDirectory(vitae, "vitae");
        Profile profile = ProfileReaders.read(
                        directory,
                        new ReadOptions(
                                StandardCharsets.UTF_8,
                                false,
                                Optional.empty(),
                                Publishing.asOf(LocalDate.of(2026, 11, 28))),
                        problems)
                .orElseThrow()
                .profile();
        PageOptions pages = TrialProfile.pages(Look.SKIN);
        SiteWriter writer = new SiteWriter(
                ProfileOutputs.of(profile, pages), SiteInventory.of(), profile.localLinks(), "vitae", problems);
        SiteLinks links = new SiteLinks(
                "/", Optional.of(new SourceExcerpts(directory, StandardCharsets.UTF_8)), "vitae", Optional.of(profile));
        links.checkPages(writer, problems);
        return links;
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
