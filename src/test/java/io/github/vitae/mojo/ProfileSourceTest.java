package io.github.vitae.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of a profile's directory before anything in it is read. */
class ProfileSourceTest {

    @TempDir
    private Path base;

    private Path vitae;
    private ProfileSource source;

    @BeforeEach
    void aDirectory() throws IOException {
        vitae = Files.createDirectories(base.resolve("src/site/vitae"));
        source = new ProfileSource(base, vitae.toFile(), base.toFile(), base.toFile(), true);
    }

    @Test
    void whatKeepsAFolderInARepositoryIsNoFileOfAProfile() throws IOException {
        Files.createDirectories(vitae.resolve("images/small"));
        Files.writeString(vitae.resolve(".gitkeep"), "");
        Files.writeString(vitae.resolve("images/.DS_Store"), "");
        assertThat(source.hasFiles()).isFalse();

        Files.writeString(vitae.resolve("images/small/me.png"), "");
        assertThat(source.hasFiles()).isTrue();
    }

    @Test
    void aFileWhoseNameTheLocaleCannotReadIsToldByNameWithALocaleThatCan() throws IOException {
        Files.createDirectories(vitae.resolve("posts"));
        Files.writeString(vitae.resolve("posts/\u00f6l.md"), "Oil");
        Files.writeString(vitae.resolve("about.md"), "Me");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> source.checkNames(StandardCharsets.US_ASCII))
                .withMessageContainingAll("src/site/vitae", "l.md", "US-ASCII", "LC_ALL=C.UTF-8");
        assertThatCode(() -> source.checkNames(StandardCharsets.UTF_8)).doesNotThrowAnyException();
    }

    @Test
    void namesOfAsciiAreReadInAnyLocale() throws IOException {
        Files.writeString(vitae.resolve("about.md"), "Me");

        assertThatCode(() -> source.checkNames(StandardCharsets.US_ASCII)).doesNotThrowAnyException();
    }
}
