package io.github.vitae.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Asset;
import io.github.vitae.model.value.LocalLink;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.site.inventory.SiteInventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told when outputs meet what the site has of its own, and links lead into the site. */
class SiteWriterTest {

    private static final Output INDEX = page("index.html");
    private static final Output NEWS = page("news.html");
    private static final Location HERE = new Location("vitae/about.md", 7, 12, 9);

    @TempDir
    private Path sources;

    private SiteInventory inventory;

    @BeforeEach
    void aSiteWithANewsPageAndAnImageOfItsOwn() throws IOException {
        Files.createDirectories(sources.resolve("markdown/guide"));
        Files.writeString(sources.resolve("markdown/news.md"), "# News");
        Files.writeString(sources.resolve("markdown/guide/index.md"), "# Guide");
        Files.createDirectories(sources.resolve("resources/images"));
        Files.writeString(sources.resolve("resources/images/logo.svg"), "<svg/>");
        inventory = SiteInventory.of(sources);
    }

    @Test
    void wherePlacesAreFreeAndLinksLeadSomewhereNothingIsTold() {
        List<Problem> problems =
                told(List.of(INDEX, asset("images/ada.png")), link("index.html"), link("images/ada.png"));

        assertThat(problems).isEmpty();
    }

    @Test
    void aPlaceThatTheSiteHasIsToldOfTheProfileAsAWhole() {
        assertThat(told(List.of(INDEX, NEWS))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.ADDRESS_TAKEN);
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.location()).isEqualTo(Location.ofFile("vitae"));
            assertThat(problem.message()).contains("news.html").contains("left out");
            assertThat(problem.fix()).isNotEmpty();
        });
    }

    @Test
    void filesAndOldAddressesCanMeetTheSitesOwnToo() {
        Output redirect = new Output.RedirectPage(
                new SitePath("guide/index.html"), new SitePath("index.html"), "", "", Optional.empty());

        assertThat(told(List.of(asset("images/logo.svg"), redirect)))
                .extracting(Problem::code)
                .containsExactly(Code.ADDRESS_TAKEN, Code.ADDRESS_TAKEN);
    }

    @Test
    void aLinkThatLeadsNowhereIsToldWhereItWasWritten() {
        assertThat(told(List.of(INDEX), link("papers/lost.pdf")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.MISSING_FILE);
                    assertThat(problem.location()).isEqualTo(HERE);
                    assertThat(problem.message())
                            .contains("‘/papers/lost.pdf’")
                            .contains("leads to papers/lost.pdf")
                            .contains("vitae");
                    assertThat(problem.fix()).isNotEmpty();
                });
    }

    @Test
    void aLinkToWhatTheSiteHasIsFine() {
        assertThat(told(List.of(INDEX), link("images/logo.svg"), link("news.html")))
                .isEmpty();
    }

    @Test
    void aLinkToAPageOfOursThatTheSitesOwnReplacesIsFine() {
        assertThat(told(List.of(NEWS), link("news.html")))
                .extracting(Problem::code)
                .containsExactly(Code.ADDRESS_TAKEN);
    }

    @Test
    void aLinkToAFolderMeansItsIndex() {
        assertThat(told(List.of(INDEX), folder("guide"))).isEmpty();
        assertThat(told(List.of(INDEX), folder("talks")))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("‘/talks/’").contains("talks/index.html"));
    }

    @Test
    void aLinkToAFileMeansNoFolder() {
        assertThat(told(List.of(INDEX), link("guide")))
                .extracting(Problem::code)
                .containsExactly(Code.MISSING_FILE);
    }

    @Test
    void anOldAddressIsAPlaceThatALinkMayLeadTo() {
        Output redirect = new Output.RedirectPage(
                new SitePath("about/index.html"), new SitePath("index.html"), "", "", Optional.empty());

        assertThat(told(List.of(INDEX, redirect), folder("about"))).isEmpty();
    }

    private List<Problem> told(List<Output> outputs, LocalLink... links) {
        Problems problems = new Problems();
        assertThat(new SiteWriter(outputs, inventory, List.of(links), "vitae", problems))
                .isNotNull();
        return problems.sorted();
    }

    private static LocalLink link(String target) {
        return new LocalLink(new SitePath(target), false, "/" + target, HERE);
    }

    private static LocalLink folder(String target) {
        return new LocalLink(new SitePath(target), true, "/" + target + "/", HERE);
    }

    private static Output page(String path) {
        return new Output.Page(new SitePath(path), "Ada", Optional.empty(), List.of(), Optional.empty(), sink -> {});
    }

    private static Output asset(String path) {
        return new Output.AssetCopy(
                new Asset(new SitePath(path), Path.of(path), Optional.empty(), Optional.empty(), HERE));
    }
}
