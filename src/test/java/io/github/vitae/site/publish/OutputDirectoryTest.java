package io.github.vitae.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.site.publish.OutputDirectory.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is written into a directory that is more than a site's. */
class OutputDirectoryTest {

    @TempDir
    private Path base;

    private Path project;
    private OutputDirectory outputs;

    @BeforeEach
    void aProject() throws IOException {
        base = base.toRealPath();
        project = base.resolve("home/code/project");
        for (String folder : List.of("src/main/java", "src/site/vitae", "target/classes", "core", ".git", "docs")) {
            Files.createDirectories(project.resolve(folder));
        }
        Files.createDirectories(base.resolve("elsewhere/www"));
        Files.writeString(project.resolve("pom.xml"), "x");
        Files.createSymbolicLink(project.resolve("link-to-src"), Path.of("src"));
        Files.createSymbolicLink(project.resolve("link-to-project"), Path.of("."));
        Files.createSymbolicLink(base.resolve("elsewhere/link-home"), base.resolve("home"));
        outputs = new OutputDirectory(
                Optional.of(project.resolve("target")),
                List.of(
                        new Kept("your home directory", base.resolve("home"), false),
                        new Kept("the project's folder", project, false),
                        new Kept("the project's build directory", project.resolve("target"), false),
                        new Kept("the project's sources", project.resolve("src"), false),
                        new Kept("the project's sources", project.resolve("src/main/java"), true),
                        new Kept("the profile's directory", project.resolve("src/site/vitae"), true),
                        new Kept("the directory of the site's sources", project.resolve("src/site"), true)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | root of a file system",
                "/. | root of a file system",
                "/x/.. | root of a file system",
                "HOME | your home directory",
                "HOME/ | your home directory",
                "HOME/.. | holds your home directory",
                "HOME/code | holds the project's folder",
                "HOME/code/../code | holds the project's folder",
                "PROJECT | the project's folder",
                "PROJECT/. | the project's folder",
                "PROJECT/target/.. | the project's folder",
                "PROJECT/not-there/.. | the project's folder",
                "PROJECT/../project | the project's folder",
                "PROJECT/link-to-project | the project's folder",
                "PROJECT/link-to-src | the project's sources",
                "PROJECT/link-to-src/site | site's sources",
                "PROJECT/link-to-src/site/new/deep | site's sources",
                "PROJECT/src | the project's sources",
                "PROJECT/src/main | holds the project's sources",
                "PROJECT/src/main/java | the project's sources",
                "PROJECT/src/main/java/site | within the project's sources",
                "PROJECT/src/site | site's sources",
                "PROJECT/src/site/out | within the directory of the site's sources",
                "PROJECT/src/site/vitae | the profile's directory",
                "PROJECT/src/site/vitae/x/y | within the profile's directory",
                "PROJECT/target | build directory",
                "PROJECT/.git | within .git",
                "PROJECT/.git/x | within .git",
                "PROJECT/.GIT/x | within .GIT",
                "PROJECT/pom.xml | a file",
                "BASE/elsewhere/link-home | your home directory",
                "BASE/elsewhere/link-home/code/project | the project's folder",
                "BASE/elsewhere/link-home/code/project/src | the project's sources",
                "BASE | holds your home directory"
            })
    void whatIsMoreThanASitesIsRefusedWithTheReason(String directory, String reason) {
        assertThat(outputs.objection(path(directory)))
                .isPresent()
                .get()
                .asString()
                .contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROJECT/target/site",
                "PROJECT/target/site/../site",
                "PROJECT/target/a/b/c",
                "PROJECT/docs",
                "PROJECT/public",
                "PROJECT/src2",
                "PROJECT/src/main/resources/static",
                "PROJECT/core/target/site",
                "BASE/elsewhere/www",
                "BASE/elsewhere/not-there/yet",
                "BASE/elsewhere/link-home/code/project/target/site",
                "HOME/www"
            })
    void aFolderOfTheSitesOwnIsNot(String directory) {
        assertThat(outputs.objection(path(directory))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "site/x", "a/site"})
    void aLinkInTheBuildDirectoryIsNotFollowedOutOfIt(String directory) throws IOException {
        Path link = project.resolve("target").resolve(directory.replaceAll("/x$", ""));
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, base.resolve("elsewhere/www"));

        assertThat(outputs.objection(project.resolve("target").resolve(directory)))
                .isPresent()
                .get()
                .asString()
                .contains("symbolic link")
                .contains(base.resolve("elsewhere/www").toString());
    }

    @Test
    void aLinkThatLeadsToNothingYetIsNotFollowedEither() throws IOException {
        Files.createSymbolicLink(project.resolve("target/site"), base.resolve("elsewhere/new"));

        assertThat(outputs.objection(project.resolve("target/site"))).isPresent();
    }

    @Test
    void aLinkWithinTheBuildDirectoryIsFine() throws IOException {
        Files.createDirectories(project.resolve("target/real"));
        Files.createSymbolicLink(project.resolve("target/site"), Path.of("real"));

        assertThat(outputs.objection(project.resolve("target/site"))).isEmpty();
    }

    @Test
    void aBuildDirectoryThatIsALinkItselfIsFine() throws IOException {
        Files.delete(project.resolve("target/classes"));
        Files.delete(project.resolve("target"));
        Files.createDirectories(base.resolve("elsewhere/ram"));
        Files.createSymbolicLink(project.resolve("target"), base.resolve("elsewhere/ram"));

        assertThat(outputs.objection(project.resolve("target/site"))).isEmpty();
    }

    @Test
    void elsewhereTheDirectoryItselfMustBeNoLink() throws IOException {
        Files.createSymbolicLink(base.resolve("elsewhere/current"), Path.of("www"));

        assertThat(outputs.objection(base.resolve("elsewhere/current")))
                .isPresent()
                .get()
                .asString()
                .contains(base.resolve("elsewhere/www").toString());
    }

    @Test
    void aProfileKeptInTheProjectsFolderHasItsSiteBesideIt() {
        OutputDirectory homepage = new OutputDirectory(
                Optional.of(project.resolve("target")),
                List.of(
                        new Kept("the project's folder", project, false),
                        new Kept("the profile's directory", project, true)));

        assertThat(homepage.objection(project.resolve("target/site"))).isEmpty();
    }

    @Test
    void whatIsWrittenStaysInItsFolderInFact() throws IOException {
        Files.createSymbolicLink(project.resolve("docs/images"), base.resolve("elsewhere"));

        assertThat(OutputDirectory.holdsInFact(project.resolve("docs"), project.resolve("docs/x/a.png")))
                .isTrue();
        assertThat(OutputDirectory.holdsInFact(project.resolve("docs"), project.resolve("docs/images/a.png")))
                .isFalse();
        assertThat(OutputDirectory.holdsInFact(project.resolve("docs"), project.resolve("docs/../a.png")))
                .isFalse();
    }

    private Path path(String written) {
        return Path.of(written.replace("PROJECT", project.toString())
                .replace("HOME", base.resolve("home").toString())
                .replace("BASE", base.toString()));
    }
}
