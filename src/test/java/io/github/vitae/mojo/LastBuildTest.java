package io.github.vitae.mojo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.site.record.Checksum;
import io.github.vitae.site.record.Fingerprint;
import io.github.vitae.site.record.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build takes out of the site what earlier builds wrote, whichever execution they were, and nothing of others. */
class LastBuildTest {

    private static final Instant BEGUN = Instant.EPOCH;

    @TempDir
    private Path base;

    private LastBuild of(String execution, String profile, String... executions) {
        return LastBuild.of(
                base.resolve("work"),
                new LastBuild.By(execution, base.resolve(profile)),
                base.resolve("site"),
                Set.of(executions));
    }

    private void wrote(LastBuild build, String page) throws IOException {
        Path file = base.resolve("site").resolve(page);
        Files.createDirectories(base.resolve("site"));
        Files.writeString(file, page);
        SitePath path = new SitePath(page);
        build.replace(
                new Fingerprint(BEGUN).add("as", "it is"),
                List.of(),
                new Written(1, List.of(), Map.of(path, Checksum.of(page.getBytes(UTF_8))), Set.of(path)));
    }

    private List<String> ours(LastBuild build) {
        return build.record().stream()
                .flatMap(record -> record.ours().stream())
                .map(SitePath::value)
                .sorted()
                .toList();
    }

    @Test
    void ofTheSameExecution() throws Exception {
        wrote(of("default", "vitae", "default"), "a.html");
        LastBuild next = of("default", "vitae", "default");
        assertThat(ours(next)).containsExactly("a.html");
        assertThat(next.tellIfUnchanged(() -> new Fingerprint(BEGUN).add("as", "it is"), "site", new SystemStreamLog()))
                .isTrue();
    }

    /** {@code mvn vitae:site}, and then {@code mvn site}; or the other way round. */
    @Test
    void ofTheCommandLineToo() throws Exception {
        wrote(of("default", "vitae", "default"), "a.html");
        LastBuild typed = of("default-cli", "vitae", "default");
        assertThat(ours(typed)).containsExactly("a.html");
        wrote(typed, "b.html");
        LastBuild next = of("default", "vitae", "default");
        assertThat(ours(next)).containsExactly("b.html");
        assertThat(next.tellIfUnchanged(() -> new Fingerprint(BEGUN).add("as", "it is"), "site", new SystemStreamLog()))
                .as("another has written since")
                .isFalse();
    }

    @Test
    void ofAnExecutionThatIsGoneOrHasAnotherNameOrAnotherProfile() throws IOException {
        wrote(of("first", "vitae", "first"), "a.html");
        assertThat(ours(of("second", "vitae", "second"))).containsExactly("a.html");
        assertThat(ours(of("second", "other", "second"))).containsExactly("a.html");
        assertThat(ours(of("first", "other", "first"))).containsExactly("a.html");
    }

    @Test
    void notOfAnotherExecutionWithAProfileOfItsOwn() throws IOException {
        wrote(of("one", "vitae", "one", "two"), "a.html");
        assertThat(ours(of("two", "other", "one", "two"))).isEmpty();
        wrote(of("two", "other", "one", "two"), "b.html");
        assertThat(ours(of("one", "vitae", "one", "two"))).containsExactly("a.html");
        assertThat(ours(of("two", "other", "one", "two"))).containsExactly("b.html");
    }

    @Test
    void whatWasTakenUpIsKeptOnce() throws IOException {
        wrote(of("first", "vitae", "first"), "a.html");
        wrote(of("second", "vitae", "second"), "b.html");
        assertThat(ours(of("second", "vitae", "second"))).containsExactly("b.html");
        try (Stream<Path> files = Files.list(base.resolve("work"))) {
            assertThat(files).hasSize(1);
        }
    }
}
