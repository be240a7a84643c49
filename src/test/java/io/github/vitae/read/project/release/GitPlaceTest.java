package io.github.vitae.read.project.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a repository is, and whether it may have tags. */
class GitPlaceTest {

    @TempDir
    Path base;

    private Path git;

    @BeforeEach
    void start() throws IOException {
        git = Files.createDirectories(base.resolve(".git"));
        Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.createDirectories(git.resolve("refs/tags"));
    }

    private boolean mayHaveTags() {
        return GitPlace.around(base.resolve("core/src"))
                .orElseThrow()
                .mayHaveTags(name -> VersionName.of(name).isPresent());
    }

    @Test
    void aRepositoryWithoutTagsHasNone() throws IOException {
        Files.writeString(
                git.resolve("packed-refs"), "# pack-refs with: peeled fully-peeled sorted \n00 refs/heads/v1.2\n");
        Files.writeString(git.resolve("refs/tags/nightly"), "00\n");

        assertThat(mayHaveTags()).isFalse();
    }

    @Test
    void aLooseTagMayBeAnnotated() throws IOException {
        Files.writeString(git.resolve("refs/tags/v1.2"), "00\n");

        assertThat(mayHaveTags()).isTrue();
    }

    @Test
    void aPackedTagThatIsNotPeeledIsLightweight() throws IOException {
        Files.writeString(
                git.resolve("packed-refs"),
                "# pack-refs with: peeled fully-peeled sorted \n00 refs/tags/nightly\n^11\n00 refs/tags/v1.2\n00 refs/tags/v1.3\n");
        assertThat(mayHaveTags()).isFalse();

        Files.writeString(git.resolve("packed-refs"), "^11\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(mayHaveTags()).isTrue();
    }

    @Test
    void aListThatDoesNotSayMayHaveSome() throws IOException {
        Files.writeString(git.resolve("packed-refs"), "00 refs/tags/v1.2\n");

        assertThat(mayHaveTags()).isTrue();
    }

    @Test
    void whatIsNotInFilesMayBeThere() throws IOException {
        Files.createDirectories(git.resolve("reftable"));

        assertThat(mayHaveTags()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gitdir: /no/such/place\n", "gitdir: \0\n", "something else\n"})
    void aFileThatLeadsNowhereIsNoRepository(String text, @TempDir Path other) throws IOException {
        Files.writeString(other.resolve(".git"), text);

        assertThat(GitPlace.around(other)).isEmpty();
    }
}
