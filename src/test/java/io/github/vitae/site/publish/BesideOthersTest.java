package io.github.vitae.site.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Asset;
import io.github.vitae.model.AuthorStyles;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.site.inventory.ForeignFiles;
import io.github.vitae.site.inventory.PluginFile;
import io.github.vitae.site.inventory.Rivals;
import io.github.vitae.site.inventory.SiteInventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two executions of the plugin in one site: what can live together does, and of the rest the first stays, which is told where the pom names the second. */
class BesideOthersTest {

    private static final Location POM = new Location("pom.xml", 31, 9, 0);

    @TempDir
    private Path site;

    private final Problems problems = new Problems();

    private SiteInventory beside(String... theirs) {
        Map<SitePath, String> places = new HashMap<>();
        Stream.of(theirs).forEach(path -> places.put(new SitePath(path), "one"));
        return SiteInventory.of()
                .withBuilt(new ForeignFiles(site, List.of()))
                .withRivals(new Rivals(places, "Über two", POM));
    }

    private List<String> written(SiteInventory inventory, Output... outputs) {
        return new SiteWriter(List.of(outputs), inventory, List.of(), "vitae", problems)
                .outputs().stream().map(output -> output.path().value()).toList();
    }

    private static Output page(String path) {
        return new Output.Page(new SitePath(path), "Title", Optional.empty(), List.of(), Optional.empty(), sink -> {});
    }

    private static Output data(String path, String text) {
        return new Output.DataFile(new SitePath(path), () -> Stream.of(text));
    }

    private void lies(String path, byte[] content) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    @Test
    void whatTheFirstHasStaysAndIsTold() {
        assertThat(written(
                        beside("index.html", "News.html", "lab/a.html"),
                        page("index.html"),
                        page("news.html"),
                        page("lab"),
                        page("talks.html")))
                .containsExactly("talks.html");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.ADDRESS_TAKEN);
            assertThat(problem.location()).isEqualTo(POM);
            assertThat(problem.message())
                    .contains("‘one’")
                    .contains("‘Über two’")
                    .contains("index.html, lab, news.html");
            assertThat(problem.fix()).contains("outputDirectory");
        });
    }

    @Test
    void ofManyTheFirstAreNamedAndTheRestCounted() {
        String[] places = Stream.iterate(10, i -> i + 1)
                .limit(50)
                .map(i -> "p" + i + ".html")
                .toArray(String[]::new);
        assertThat(written(
                        beside(places),
                        Stream.of(places).map(BesideOthersTest::page).toArray(Output[]::new)))
                .isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("p10.html, p11.html")
                .contains("p17.html and 42 more");
    }

    @Test
    void eachHasAStylesheet() {
        Output styles =
                new Output.Styles(new SitePath("css/vitae.css"), Look.SKIN, false, List.of(), AuthorStyles.NONE);
        assertThat(written(beside("css/vitae.css"), styles)).containsExactly("css/vitae--ber-two.css");
        assertThat(written(beside("index.html"), styles)).containsExactly("css/vitae.css");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whatIsTheSameIsShared() throws IOException {
        lies("js/vitae.js", PluginFile.bytes("vitae.js"));
        lies("news.atom", "feed".getBytes(UTF_8));
        lies("files/cv.pdf", "cv".getBytes(UTF_8));
        Path cv = Files.writeString(site.resolveSibling(site.getFileName() + "-cv.pdf"), "cv");
        Output copy = new Output.AssetCopy(new Asset(
                new SitePath("files/cv.pdf"), cv, Optional.empty(), Optional.empty(), Location.ofFile("cv.pdf")));
        SiteInventory beside = beside("js/vitae.js", "news.atom", "files/cv.pdf");
        assertThat(written(beside, new Output.Script(new SitePath("js/vitae.js")), data("news.atom", "feed"), copy))
                .containsExactly("js/vitae.js", "news.atom", "files/cv.pdf");
        assertThat(problems.sorted()).isEmpty();
        assertThat(written(beside, data("news.atom", "feed of another"))).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
        Files.delete(cv);
    }

    /** The second one's pages are entered there. */
    @Test
    void aSiteHasOneListForSearchEngines() {
        assertThat(written(beside("sitemap.xml", "robots.txt"), data("sitemap.xml", "x"), data("robots.txt", "y")))
                .isEmpty();
        assertThat(problems.sorted()).isEmpty();
        assertThat(written(beside("index.html"), data("sitemap.xml", "x"))).containsExactly("sitemap.xml");
    }
}
