package io.github.vitae.site.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Asset;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of an author's takes the place of another's file, whoever's it is and however it is written. */
class TakenPlacesTest {

    private static final Location HERE = new Location("vitae/about.md", 7, 12, 9);

    @TempDir
    private Path base;

    @ParameterizedTest
    @CsvSource({
        "images/a.png, images/a.png",
        "images/a.png, images/A.PNG",
        "images/a.png, IMAGES/a.png",
        "images/größe.png, images/gro\u0308ße.png",
        "images/größe.png, images/GRÖSSE.png",
        "images/ﬁx.png, images/fix.png",
        "images/a.png, images/ａ.png",
        "images/K.png, images/\u212A.png",
        "images/a.png, images/a\u200D.png",
        "a\uFE00.png, a.png",
        "a.png, a\uFE0F.png",
        "images/a.png, images/a.png/b.png",
        "images/a.png, images",
        "images/a.png, Images",
        "a.b/c.png, a.b",
        "news.html, news.html/x.png",
        "news.html, News.HTML/x.png",
        "ſ.png, s.png",
        "ς.png, Σ.png"
    })
    void whatSomeSystemKeepsAsOneFileOnlyTheFirstHas(SitePath first, SitePath second) {
        TakenPlaces taken = new TakenPlaces();
        assertThat(taken.take(first)).isEmpty();

        assertThat(taken.take(second)).map(TakenPlaces.Place::path).contains(first.value());
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, b.png",
        "a/b.png, a/c.png",
        "a.png, a.png.txt",
        "ab/c.png, a/c.png",
        "a.png, á.png",
        ".a, a",
        "..a, a",
        "a\uFE10.png, a.png",
        "a\uFDFF.png, a.png"
    })
    void othersLieBesideEachOther(SitePath first, SitePath second) {
        TakenPlaces taken = new TakenPlaces();

        assertThat(taken.take(first)).isEmpty();
        assertThat(taken.take(second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site/markdown/team.md | team.html",
                "site/markdown/team.md | Team.html",
                "site/apt/team.apt.vm | team.html",
                "site/xdoc/team.xml | TEAM.HTML",
                "site/fml/faq.fml | faq.html",
                "site/resources/images/me.png | images/me.png",
                "site/resources/images/me.png | Images/ME.png",
                "site/resources/images/me.png | images",
                "site/resources/images | images/me.png",
                "generated/markdown/x.md | x.html/y.png",
                "site/resources/größe.png | gro\u0308ße.png",
                "built/report.png | report.png",
                "built/Report.png | report.png",
                "built/apidocs/x.png | apidocs",
                "built/apidocs | apidocs/x.png",
                "built/images/x.png | IMAGES/x.png",
                "none | js/skin.js",
                "none | JS/Skin.js",
                "none | js/skin.js/x.png",
                "none | js",
                "none | css/site.css",
                "none | summary.html",
                "none | Summary.html",
                "none | core/x.png",
                "none | Core",
                "none | core/a/b/x.png",
                "none | fr/index.html"
            })
    void aFileAndAnOldAddressYieldToWhatTheSiteHas(String there, String place) throws IOException {
        if (!there.equals("none")) {
            Path file = base.resolve(there);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "theirs");
        }
        Problems problems = new Problems();
        SiteInventory inventory = inventory(List.of());
        Output redirect =
                new Output.RedirectPage(new SitePath(place), new SitePath("index.html"), "", "ours", Optional.empty());

        SiteWriter files = new SiteWriter(List.of(asset(place)), inventory, List.of(), "vitae", problems);
        SiteWriter addresses = new SiteWriter(List.of(redirect), inventory, List.of(), "vitae", problems);

        assertThat(files.outputs()).isEmpty();
        assertThat(addresses.outputs()).isEmpty();
        assertThat(problems.sorted())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(Code.ADDRESS_TAKEN))
                .allSatisfy(
                        problem -> assertThat(problem.message()).contains(place).contains("left out"))
                .extracting(Problem::location)
                .contains(HERE);
    }

    @Test
    void whatAnEarlierBuildOfOursWroteIsReplaced() throws IOException {
        Path site = Files.createDirectories(base.resolve("built"));
        Files.writeString(site.resolve("me.png"), "of yesterday");
        Files.writeString(site.resolve("report.png"), "a report's");
        BuildRecord record = BuildRecord.of(
                List.of(),
                List.of(),
                site,
                new Written(0, List.of(), Map.of(new SitePath("me.png"), "-"), Set.of(new SitePath("me.png"))));
        Problems problems = new Problems();

        SiteWriter writer = new SiteWriter(
                List.of(asset("me.png"), asset("report.png")),
                inventory(List.of(record)),
                List.of(),
                "vitae",
                problems);

        assertThat(writer.outputs()).extracting(Output::path).containsExactly(new SitePath("me.png"));
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("report.png"));
    }

    @Test
    void whatLiesThereAndIsTheSameIsNoLoss() throws IOException {
        Files.createDirectories(base.resolve("built"));
        Files.writeString(base.resolve("built/me.png"), "ours");
        Problems problems = new Problems();

        SiteWriter writer =
                new SiteWriter(List.of(asset("me.png")), inventory(List.of()), List.of(), "vitae", problems);

        assertThat(writer.outputs()).hasSize(1);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void ourPagesTakeTheirPlacesWhateverLiesThere() throws IOException {
        Files.createDirectories(base.resolve("built"));
        Files.writeString(base.resolve("built/index.html"), "of another goal");
        Output page = new Output.Page(
                new SitePath("index.html"), "Ada", Optional.empty(), List.of(), Optional.empty(), sink -> {});

        assertThat(new SiteWriter(List.of(page), inventory(List.of()), List.of(), "vitae", new Problems()).outputs())
                .hasSize(1);
    }

    private SiteInventory inventory(List<BuildRecord> records) {
        return SiteInventory.of(base.resolve("site"), base.resolve("generated"))
                .withSkin(new SkinFiles("a skin", List.of("js/skin.js", "css/site.css")))
                .withClaims(List.of(
                        new SiteInventory.Claim("a report", "summary.html"),
                        new SiteInventory.Claim("the module core", "core/"),
                        new SiteInventory.Claim("French", "fr/")))
                .withBuilt(new ForeignFiles(base.resolve("built"), records));
    }

    private static Output asset(String path) {
        return new Output.AssetCopy(
                new Asset(new SitePath(path), Path.of(path), Optional.of("ours"), Optional.empty(), HERE));
    }
}
