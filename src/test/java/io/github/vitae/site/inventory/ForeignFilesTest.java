package io.github.vitae.site.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Asset;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Location;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files of others an output would take the place of. */
class ForeignFilesTest {

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void aSite() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        write("report.html", "theirs");
        write("api/docs/index.html", "theirs");
        write("odd. ", "theirs");
        write("img/ours.png", "ours");
        write("img/both/ours.png", "ours");
        write("img/both/theirs.png", "theirs");
        Files.createDirectories(site.resolve("empty/within"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            report.html,           report.html
            REPORT.html,           report.html
            report.html/x.png,     report.html
            api,                   api/
            api/docs,              api/docs/
            api/docs/index.html,   api/docs/index.html
            Api/Docs/Index.HTML,   api/docs/index.html
            api/docs/index.html/x, api/docs/index.html
            api/other.html,        -
            other.html,            -
            img/ours.png,          -
            img/ours.png/x,        -
            img,                   img/
            img/both,              img/both/
            img/both/theirs.png,   img/both/theirs.png
            # as on systems that take ends of names away
            odd,                   'odd. '
            empty,                 -
            empty/within,          -
            empty/within/x,        -
            """)
    void whatSomebodyElsePutThereIsInTheWay(SitePath path, String found) {
        Output output = new Output.RedirectPage(path, new SitePath("index.html"), "", "a redirect", Optional.empty());

        assertThat(files("img/ours.png", "img/both/ours.png").inTheWayOf(output))
                .isEqualTo(Optional.ofNullable(found));
    }

    @Test
    void aFolderWithNothingButOursIsInNobodysWay() {
        Output output =
                new Output.RedirectPage(new SitePath("img"), new SitePath("index.html"), "", "", Optional.empty());

        assertThat(files("img/ours.png", "img/both/ours.png", "img/both/theirs.png")
                        .inTheWayOf(output))
                .isEmpty();
        assertThat(files("img/ours.png", "img/both/ours.png").inTheWayOf(output))
                .contains("img/");
    }

    @Test
    void whatIsTheSameIsNoLoss() throws IOException {
        SitePath path = new SitePath("report.html");
        Path same = Files.writeString(folder.resolve("same"), "theirs");
        Path other = Files.writeString(folder.resolve("other"), "not theirs");

        assertThat(files().inTheWayOf(copy(path, same, Optional.empty()))).isEmpty();
        assertThat(files().inTheWayOf(copy(path, other, Optional.empty()))).contains("report.html");
        // of a drawing, what is drawn anew is compared
        assertThat(files().inTheWayOf(copy(path, other, Optional.of("theirs")))).isEmpty();
        assertThat(files().inTheWayOf(copy(path, same, Optional.of("drawn")))).contains("report.html");
        assertThat(files().inTheWayOf(new Output.RedirectPage(path, path, "", "theirs", Optional.empty())))
                .isEmpty();
        assertThat(files().inTheWayOf(new Output.RedirectPage(path, path, "", "ours", Optional.empty())))
                .contains("report.html");
    }

    @Test
    void aLinkOfTheSameContentIsSomebodysNonetheless() throws IOException {
        Path same = Files.writeString(folder.resolve("same"), "theirs");
        Files.createSymbolicLink(site.resolve("link.html"), site.resolve("report.html"));

        assertThat(files().inTheWayOf(copy(new SitePath("link.html"), same, Optional.empty())))
                .contains("link.html");
    }

    @Test
    void aSiteThatIsNotThereHoldsNothing() {
        ForeignFiles none = new ForeignFiles(folder.resolve("none"), List.of());

        assertThat(none.inTheWayOf(
                        new Output.RedirectPage(new SitePath("a"), new SitePath("b"), "", "", Optional.empty())))
                .isEmpty();
    }

    private static Output copy(SitePath path, Path source, Optional<String> drawn) {
        return new Output.AssetCopy(new Asset(path, source, drawn, Optional.empty(), Location.ofFile("about.md")));
    }

    private ForeignFiles files(String... ours) {
        Map<SitePath, String> checksums = new TreeMap<>();
        for (String one : ours) {
            checksums.put(new SitePath(one), "-");
        }
        Written written = new Written(0, List.of(), checksums, Set.copyOf(checksums.keySet()));
        return new ForeignFiles(site, List.of(BuildRecord.of(List.of(), List.of(), site, written)));
    }

    private void write(String name, String content) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
    }
}
