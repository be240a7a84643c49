package io.github.vitae.site.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever pages depend on, a change of it changes the fingerprint. */
class FingerprintTest {

    @TempDir
    private Path folder;

    private Path about;

    @BeforeEach
    void aProfile() throws IOException {
        about = folder.resolve("about.md");
        Files.writeString(about, "Hello.");
        Files.createDirectories(folder.resolve("images"));
        Files.writeString(folder.resolve("images/ada.svg"), "<svg/>");
    }

    @Test
    void theSameIsTheSame() {
        assertThat(taken().lines()).isEqualTo(taken().lines());
        assertThat(taken().isCertain()).isTrue();
    }

    @Test
    void aFileThatIsWrittenAgainIsAnother() throws IOException {
        var before = taken().lines();
        var modified = Files.getLastModifiedTime(about);
        Files.writeString(about, "Hallo.");
        Files.setLastModifiedTime(about, modified);

        assertThat(taken().lines()).isNotEqualTo(before);
    }

    @Test
    void aFileMoreOrLessOrWithAnotherNameIsAnotherFolder() throws IOException {
        var before = taken().lines();
        Files.move(folder.resolve("images/ada.svg"), folder.resolve("images/ben.svg"));
        var renamed = taken().lines();
        Files.delete(folder.resolve("images/ben.svg"));
        var deleted = taken().lines();

        assertThat(Set.of(before, renamed, deleted)).hasSize(3);
    }

    @Test
    void whatABuildMakesAndWhatGitKeepsDoesNotCount() throws IOException {
        var before = taken().lines();
        Files.createDirectories(folder.resolve("target/site"));
        Files.writeString(folder.resolve("target/site/index.html"), "x");
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/index"), "x");

        assertThat(taken().lines()).isEqualTo(before);
    }

    @Test
    void aPlaceThatMayBeAFileOrAFolderOrNothingMakesADifferenceEachTime() throws IOException {
        Path place = folder.resolve("images");
        var asFolder = place(place);
        Files.delete(folder.resolve("images/ada.svg"));
        Files.delete(place);
        var asNothing = place(place);
        Files.writeString(place, "");
        var asFile = place(place);

        assertThat(Set.of(asFolder, asNothing, asFile)).hasSize(3);
    }

    private static java.util.List<String> place(Path place) {
        Fingerprint taken = new Fingerprint(Instant.now().plusSeconds(60)).fileOrFolder(place);
        assertThat(taken.isCertain()).isTrue();
        return taken.lines();
    }

    @Test
    void aFileThatWasWrittenWhileTheBuildReadIsNotRelied() throws IOException {
        Instant begun = Instant.now().minusMillis(5);
        Files.writeString(about, "Hallo.");

        assertThat(new Fingerprint(begun).folder(folder, Set.of()).isCertain()).isFalse();
    }

    @Test
    void aSettingIsTheSameInAnyOrderAndAnotherWithAnotherValue() {
        Map<String, String> one = new LinkedHashMap<>(Map.of("a", "1"));
        one.put("b", "2");
        Map<String, String> other = new LinkedHashMap<>(Map.of("b", "2"));
        other.put("a", "1");
        Instant now = Instant.now();

        assertThat(new Fingerprint(now).add("x", one).lines())
                .isEqualTo(new Fingerprint(now).add("x", other).lines())
                .isNotEqualTo(new Fingerprint(now).add("x", Map.of("a", "1")).lines());
    }

    @Test
    void aFileThatIsNotThereMakesItUncertain() {
        assertThat(new Fingerprint(Instant.now())
                        .file(folder.resolve("nothing"))
                        .isCertain())
                .isFalse();
    }

    @Test
    void aFileThatNeedNotBeThereIsAnotherOnceItIs() {
        Instant later = Instant.now().plusSeconds(10);
        Fingerprint none = new Fingerprint(later).fileOrFolder(folder.resolve("nothing"));

        assertThat(none.isCertain()).isTrue();
        assertThat(none.lines()).containsExactly("no folder = " + folder.resolve("nothing"));
        assertThat(new Fingerprint(later).fileOrFolder(about).lines())
                .isEqualTo(new Fingerprint(later).file(about).lines());
    }

    @Test
    void whatAFolderHoldsOrThatItIsNotThereMakesADifference() {
        Instant later = Instant.now().plusSeconds(10);
        Fingerprint none = new Fingerprint(later).folder(folder.resolve("none"), Set.of());

        assertThat(none.lines()).containsExactly("no folder = " + folder.resolve("none"));
        assertThat(none.isCertain()).isTrue();
        assertThat(taken().lines())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly(
                        about.toString(), folder.resolve("images/ada.svg").toString());
    }

    @Test
    void whereALinkLeadsMakesADifference() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), about);

        assertThat(new Fingerprint(Instant.now()).file(link).lines())
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith(about.toString()));
    }

    @Test
    void doubtStays() {
        assertThat(taken().uncertain().folder(folder, Set.of()).isCertain()).isFalse();
        assertThat(taken().file(folder.resolve("nothing")).file(about).isCertain())
                .isFalse();
    }

    private Fingerprint taken() {
        return new Fingerprint(Instant.now().plusSeconds(10)).folder(folder, Set.of(folder.resolve("target")));
    }
}
