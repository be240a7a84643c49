package io.github.vitae.read.project.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.ReleasedProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases that annotated tags of git mark. */
class GitTagsTest {

    @TempDir
    Path base;

    private ReleasedProject project;
    private Git git;
    private ObjectId commit;

    @BeforeEach
    void start() throws GitAPIException {
        GitSystem.install();
        project = new ReleasedProject(base);
        git = Git.init().setDirectory(base.toFile()).call();
        commit = git.commit()
                .setMessage("Start")
                .setAllowEmpty(true)
                .setAuthor(ada("2024-01-01T00:00:00Z", "UTC"))
                .setCommitter(ada("2024-01-01T00:00:00Z", "UTC"))
                .call();
    }

    @AfterEach
    void close() {
        git.close();
    }

    private static PersonIdent ada(String when, String zone) {
        return new PersonIdent("Ada Byron", "ada@example.org", Instant.parse(when), ZoneId.of(zone));
    }

    private void tag(String name, String message, String when) throws GitAPIException {
        tag(name, message, when, "UTC");
    }

    private void tag(String name, String message, String when, String zone) throws GitAPIException {
        git.tag()
                .setName(name)
                .setMessage(message)
                .setTagger(ada(when, zone))
                .setAnnotated(true)
                .setSigned(false)
                .call();
    }

    /** A tag as it is in the repository, byte by byte. */
    private void raw(String name, String object) throws IOException {
        try (ObjectInserter inserter = git.getRepository().newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_TAG, object.getBytes(UTF_8));
            inserter.flush();
            RefUpdate update = git.getRepository().updateRef(Constants.R_TAGS + name);
            update.setNewObjectId(id);
            update.forceUpdate();
        }
    }

    private String head(String tag) {
        return "object " + commit.name() + "\ntype commit\ntag " + tag + "\n";
    }

    @Test
    void anAnnotatedTagIsAReleaseAndALightweightOneIsNot() throws GitAPIException {
        tag("v1.2.0", "Release 1.2.0\n\nFaster *tides*:\n\n- Flood\n- Ebb\n", "2024-05-01T12:00:00Z");
        tag("v1.1.0", "Slower tides", "2024-03-01T12:00:00Z");
        git.tag().setName("v1.0.0").setAnnotated(false).call();

        assertThat(project.lines())
                .containsExactly(
                        "2024-05-01 Tides 1.2.0: Faster tides: Flood Ebb", "2024-03-01 Tides 1.1.0: Slower tides");
        assertThat(project.html(0)).contains("<em>tides</em>", "<li>");
        assertThat(project.news().get(0).location()).hasToString(".git/refs/tags/v1.2.0");
        assertThat(project.said()).containsExactly("News from tags of git: 2 releases");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void theDayIsTheTaggersOwn() throws GitAPIException {
        tag("v1.0", "a", "2024-05-01T23:30:00Z", "+09:00");
        tag("v1.1", "b", "2024-05-02T03:30:00Z", "-08:00");

        assertThat(project.lines()).containsExactly("2024-05-02 Tides 1.0: a", "2024-05-01 Tides 1.1: b");
    }

    @Test
    void whatIsPackedIsRead() throws GitAPIException {
        for (int i = 1; i <= 9; i++) {
            tag("v1." + i, "Number " + i + " " + "of many ".repeat(50), "2024-05-0" + i + "T12:00:00Z");
        }
        git.tag().setName("v2.0").setAnnotated(false).call();
        git.gc().setExpire(Instant.parse("2999-01-01T00:00:00Z")).call();

        assertThat(base.resolve(".git/refs/tags/v1.1")).doesNotExist();
        assertThat(project.lines()).hasSize(9).first().asString().startsWith("2024-05-09 Tides 1.9: Number 9 of many");
    }

    @Test
    void aWorktreeHasTheTagsOfItsRepository(@TempDir Path other) throws GitAPIException, IOException {
        tag("v1.0", "a", "2024-05-01T12:00:00Z");
        Path own = Files.createDirectories(base.resolve(".git/worktrees/other"));
        Files.writeString(own.resolve("HEAD"), "ref: refs/heads/other\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(other.resolve(".git"), "gitdir: " + own + "\n");

        assertThat(new ReleasedProject(other).lines()).containsExactly("2024-05-01 Tides 1.0: a");
    }

    /** What no git writes, and a repository may have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tagger Ada <ada@example.org> 1714564800 +2400\n",
                "tagger Ada <ada@example.org> 1714564800 -9999\n",
                "tagger Ada <ada@example.org> 1714564800\n",
                "tagger Ada <ada@example.org> 99999999999999999 +0000\n",
                "tagger Ada <ada@example.org> 999999999999 +0000\n",
                "tagger Ada <ada@example.org> -62200000000 +0000\n",
                "tagger Ada <ada@example.org> x y\n",
                "tagger Ada\n",
                "tagger \n",
                "tagger <> 0 +0000\n",
                "encoding x-nowhere\n",
                "tagger \u0000 <> 1 +0000\n"
            })
    void aTaggerWhoIsNoneLosesNothing(String line) throws IOException, GitAPIException {
        raw("v1.0", head("v1.0") + line + "\nA word.\n");
        tag("v2.0", "b", "2024-05-01T12:00:00Z");

        assertThat(project.lines())
                .hasSize(2)
                .contains("2024-05-01 Tides 2.0: b")
                .anyMatch(said -> said.endsWith(" Tides 1.0: A word."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PGP SIGNATURE", "SSH SIGNATURE", "SIGNED MESSAGE", "PGP MESSAGE"})
    void aSignatureIsNotShown(String kind) throws IOException {
        raw(
                "v1.0",
                head("v1.0") + "tagger Ada Byron <ada@example.org> 1714564800 +0000\n\nA word.\n\n"
                        + "Signed-off-by: Ada Byron <ada@example.org>\nCo-authored-by: Bea <bea@example.org>\n"
                        + "Cc: Cy <cy@example.org>\nChange-Id: I0123456789\n"
                        + "-----BEGIN " + kind + "-----\n\niQIzBAABCgAdFiEE\n-----END " + kind + "-----\n");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.0: A word.");
        assertThat(project.html(0)).doesNotContain("example.org");
    }

    @Test
    void addressesOfMailOfThoseWhoDidItStayAtHome() throws GitAPIException {
        tag("v1.0", "Tides by Bea <secret@example.org> and [Cy](mailto:secret@example.org)", "2024-05-01T12:00:00Z");

        assertThat(project.html(0)).contains("Tides by Bea and Cy").doesNotContain("secret");
    }

    @Test
    void aTagWithoutADateIsToldInOneLine() throws IOException, GitAPIException {
        raw("v0.1", head("v0.1") + "\nFirst\n");
        raw("v0.2", head("v0.2") + "\nSecond\n");
        tag("v1.0", "a", "2024-05-01T12:00:00Z");

        assertThat(project.lines())
                .containsExactly("2024-05-01 Tides 1.0: a", "- Tides 0.2: Second", "- Tides 0.1: First");
        assertThat(project.problems())
                .containsExactly(".git/refs/tags/v0.1 this tag of git does not say when it was made, nor do 1 more"
                        + " [unreadable-date]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Release 1.2.0 | ''",
                "v1.2.0 | ''",
                "Tides 1.2.0 | ''",
                "Tagging version 1.2.0. | ''",
                "[maven-release-plugin] copy for tag tides-1.2.0 | ''",
                "[maven-release-plugin]  copy for tag v1.2.0 | ''",
                "The great flood | : The great flood",
                "Release 1.2.0 with faster tides | : Release 1.2.0 with faster tides"
            })
    void aLineThatOnlyNamesTheReleaseIsNotShown(String message, String shown) throws GitAPIException {
        tag("v1.2.0", message, "2024-05-01T12:00:00Z");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.2.0" + shown);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.0, 1.2.0",
        "v1.2, 1.2",
        "V1.2, 1.2",
        "v.1.2, 1.2",
        "tides-1.2, 1.2",
        "tides-v1.2, 1.2",
        "Tides_1.2, 1.2",
        "tides/v1.2, 1.2",
        "tides@1.2.0, 1.2.0",
        "rel/1.2, 1.2",
        "rel/tides-1.2, 1.2",
        "release-1.2, 1.2",
        "releases/v1.2, 1.2",
        "REL_1_2_0, 1.2.0",
        "version-2, 2",
        "v3, 3",
        "1.2.0-RC1, 1.2.0-RC1",
        "2024.05.01, 2024.05.01"
    })
    void tagsAreReadAsPeopleNameThem(String tag, String version) throws GitAPIException {
        tag(tag, "a", "2024-05-01T12:00:00Z");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides " + version + ": a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core-1.2",
                "tides-core-1.2",
                "nightly",
                "2024-05-01",
                "20240501",
                "build-17x",
                "v1.3.0-SNAPSHOT",
                "start",
                "before-1.2",
                "vintage-1.0",
                "release",
                "other/v1.2",
                "1.2/other"
            })
    void otherTagsAreNoReleases(String tag) throws GitAPIException {
        tag(tag, "a", "2024-05-01T12:00:00Z");

        assertThat(project.lines()).isEmpty();
    }

    @Test
    void ofAModuleOnlyTagsWithItsNameAreItsOwn() throws GitAPIException {
        tag("v1.0", "whole", "2024-05-01T12:00:00Z");
        tag("tides-core-1.0", "part", "2024-05-01T12:00:00Z");
        ReleasedProject module = new ReleasedProject(base.resolve("core")).named("Tides core", "tides-core");
        module.with("CHANGELOG.md", "## [0.9] - 2024-01-01\n\n[a](x.md)\n");

        assertThat(module.lines()).containsExactly("2024-05-01 Tides core 1.0: part", "2024-01-01 Tides core 0.9: a");
        assertThat(module.html(1)).contains("https://github.com/example/tides/blob/HEAD/core/x.md");
    }

    @Test
    void aParentHasTheTagsOfTheProject() throws GitAPIException {
        tag("tides-1.0", "a", "2024-05-01T12:00:00Z");

        assertThat(project.named("Tides", "tides-parent").lines()).containsExactly("2024-05-01 Tides 1.0: a");
    }

    @Test
    void aShallowCloneIsSaidOnce() throws IOException {
        Files.writeString(base.resolve(".git/shallow"), commit.name() + "\n");

        assertThat(project.lines()).isEmpty();
        assertThat(project.said())
                .containsExactly(
                        "The repository of git is a shallow clone: releases that only tags tell of may be missing");
    }

    @Test
    void aTagThatIsBrokenIsToldAndTheOthersAreThere() throws IOException, GitAPIException {
        tag("v1.0", "a", "2024-05-01T12:00:00Z");
        tag("v1.1", "b", "2024-05-01T12:00:00Z");
        String object = Files.readString(base.resolve(".git/refs/tags/v1.1")).strip();
        Path file = base.resolve(".git/objects/" + object.substring(0, 2) + "/" + object.substring(2));
        Files.delete(file);
        Files.writeString(file, "garbage");
        Files.writeString(base.resolve(".git/refs/tags/v1.2"), "0123456789012345678901234567890123456789\n");
        tag("v1.3", "x".repeat(300_000), "2024-05-01T12:00:00Z");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.0: a");
        assertThat(project.problems())
                .containsExactly(
                        ".git/refs/tags/v1.1 this tag of git cannot be read; it is left out [beyond-bounds]",
                        ".git/refs/tags/v1.2 this tag of git cannot be read; it is left out [beyond-bounds]",
                        ".git/refs/tags/v1.3 the message of this tag of git is larger than 256 KB; it is left out"
                                + " [beyond-bounds]");
    }

    /** A file that names no object is passed over by the library, which says nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"", "garbage\n", "ref: refs/heads/gone\n", "0123\n", "ref: refs/tags/v1.1\n"})
    void aTagThatNamesNothingIsTold(String content) throws IOException, GitAPIException {
        tag("v1.0", "a", "2024-05-01T12:00:00Z");
        Files.writeString(base.resolve(".git/refs/tags/v1.1"), content);
        Files.writeString(base.resolve(".git/refs/tags/v1.2.lock"), "");
        Files.writeString(base.resolve(".git/refs/tags/nightly"), "garbage");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.0: a");
        assertThat(project.problems())
                .containsExactly(".git/refs/tags/v1.1 this tag of git cannot be read; it is left out [beyond-bounds]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[extensions] objectformat = sha256 | it names its objects by sha256, which is not known here",
                "[core broken | Bad section entry: core"
            })
    void aRepositoryThatCannotBeReadIsSaidAndTheSiteStays(String config, String why)
            throws IOException, GitAPIException {
        tag("v1.0", "a", "2024-05-01T12:00:00Z");
        Files.writeString(base.resolve(".git/config"), config.replace("] ", "]\n") + "\n");
        project.with("CHANGELOG.md", "## [0.9] - 2024-01-01\n");

        assertThat(project.lines()).containsExactly("2024-01-01 Tides 0.9");
        assertThat(project.said()).contains("The repository of git cannot be read, and its tags are left out: " + why);
    }

    @Test
    void aHomepageThatIsItsProjectHasNone() throws GitAPIException {
        tag("v1.0", "a theme's", "2024-05-01T12:00:00Z");

        assertThat(project.profileIn(".").lines()).isEmpty();
    }

    @Test
    void nothingIsWrittenIntoTheRepository() throws GitAPIException, IOException {
        tag("v1.0", "a", "2024-05-01T12:00:00Z");
        Set<String> before = files();

        project.lines();

        assertThat(files()).isEqualTo(before);
    }

    private Set<String> files() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(base.resolve(".git"))) {
            for (Path file : files.toList()) {
                names.add(file + " " + Files.getLastModifiedTime(file));
            }
        }
        return names;
    }

    @Test
    void aReleaseIsToldOnceInTheBestWords() throws GitAPIException {
        project.changes("<release version=\"1.2\" date=\"TBD\"><action>from changes</action></release>"
                        + "<release version=\"1.0\" date=\"2024-01-01\"/>")
                .with("CHANGELOG.md", "## [1.1.0] - 2024-03-01\n\nfrom changelog\n\n## [1.0.0] - 2024-01-02\n\nkept\n");
        tag("v1.2.0", "from tag", "2024-05-01T12:00:00Z");
        tag("v1.1.0", "from tag", "2024-05-01T12:00:00Z");
        tag("v0.9.0", "from tag", "2023-05-01T12:00:00Z");

        assertThat(project.lines())
                .containsExactly(
                        "2024-05-01 Tides 1.2: from changes",
                        "2024-03-01 Tides 1.1.0: from changelog",
                        "2024-01-01 Tides 1.0: kept",
                        "2023-05-01 Tides 0.9.0: from tag");
        assertThat(project.said())
                .containsExactly(
                        "News from src/changes/changes.xml: 2 releases",
                        "News from CHANGELOG.md: 1 release more",
                        "News from tags of git: 1 release more");
    }
}
