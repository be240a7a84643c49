package io.github.vitae.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.Bound;
import io.github.vitae.testing.BoundedBuild;
import io.github.vitae.testing.Effort;
import io.github.vitae.testing.OtherProcess;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Much of one thing: a build ends in 256 MB, in time that grows as the input does. Each is tried at a small part of what
 * {@code -Dbounds.full} tries, whose figures are in docs/safety.md.
 */
class BoundsTest {

    @TempDir
    private Path directory;

    static List<Bound> bounds() {
        return Bound.all();
    }

    /** Four times as much takes about four times as long of the processor; sixteen times would be a square. */
    @ParameterizedTest
    @MethodSource("bounds")
    void timeGrowsAsTheInputDoes(Bound bound) {
        int small = bound.full() / (bound.full() > 40_000 && bound.name().startsWith("entries") ? 1_000 : 100);
        seconds(bound, small / 2);
        double some = seconds(bound, small);
        double more = seconds(bound, 4 * small);

        assertThat(more).as("%s: %.3f s, then %.3f s", bound, some, more).isLessThan(10 * some + 1.0);
    }

    private double seconds(Bound bound, int size) {
        TrialProfile profile = TrialProfile.in(directory.resolve("p" + size));
        bound.write(profile, Math.max(1, size));
        Effort<Integer> length = Effort.of(() -> {
            TrialProfile.Result result = profile.read();
            return result.everything().length() + result.log().length();
        });
        assertThat(length.result()).isPositive();
        return length.spent().toNanos() / 1e9;
    }

    /** What is held of a publication, and of news, is so little that fifty thousand of them fit into 256 MB. */
    @Test
    void thousandsOfPublicationsAreBuiltInLittleMemory() throws Exception {
        Bound entries = Bound.all().get(1);
        entries.write(TrialProfile.in(directory), 2_000);

        String said = build("-Xmx96m");

        assertThat(said).contains("done 2002 pages").doesNotContain("OutOfMemoryError");
    }

    /** A page of more than a thousand entries is one that nobody reads: nothing of them is left out for that. */
    @Test
    void longListsGoOnOnFurtherPages() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("news.yml", each(2_500, i -> "- text: news " + i + "!\n"))
                .with("awards.yml", each(1_001, i -> "- title: award " + i + "!\n"))
                .with(
                        "publications.bib",
                        each(1_500, i -> "@misc{k" + i + ", year = 2020, title = {Tale " + i + "!}}\n"))
                .read();

        assertThat(result.log()).isEmpty();
        assertThat(result.pages().keySet())
                .contains("news.html", "news-2.html", "news-3.html", "awards-2.html", "publications-2.html")
                .doesNotContain("news-4.html", "awards-3.html", "publications-3.html");
        String news = result.page("news.html") + result.page("news-2.html") + result.page("news-3.html");
        IntStream.range(0, 2_500).forEach(i -> assertThat(news).contains("news " + i + "!"));
        String awards = result.page("awards.html") + result.page("awards-2.html");
        IntStream.range(0, 1_001).forEach(i -> assertThat(awards).contains("award " + i + "!"));
        assertThat(result.page("news.html")).contains("href=\"news-2.html\"", "href=\"news-3.html\"");
        assertThat(result.page("news-3.html")).contains("href=\"news.html\"");
        assertThat(result.page("publications/k1499.html")).contains("publications-2.html");
        assertThat(result.outputs().stream()
                        .filter(output -> output instanceof Output.Page page
                                && page.menuLabel().isPresent()))
                .hasSize(3);
    }

    private static String each(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining());
    }

    /** Words in a long text of YAML lead to their places, wherever in it they stand. */
    @Test
    void placesInALongTextAreTold() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("news.yml", "- text: \"" + "\\u00e9 *x* ".repeat(5_000) + "[x](javascript:x)\"\n")
                .read();

        assertThat(result.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.location()).hasToString("vitae/news.yml:1:" + (9 + 1 + 5_000 * 11 + 4)));
    }

    /**
     * Each at its full size, in a process of 256 MB: {@code mvn test -Dtest=BoundsTest -Dbounds.full=true}, or with an
     * expression for the names of some.
     */
    @ParameterizedTest
    @MethodSource("bounds")
    @EnabledIfSystemProperty(named = "bounds.full", matches = ".+")
    void theFullSizeIsBuiltIn256Megabytes(Bound bound) throws Exception {
        String asked = System.getProperty("bounds.full");
        assumeTrue(asked.equals("true") || bound.name().matches(asked));
        bound.write(TrialProfile.in(directory), bound.full());

        String said = build("-Xmx256m");

        assertThat(said).contains("done ").doesNotContain("OutOfMemoryError", "StackOverflowError");
        Files.writeString(
                Path.of("target", "bounds.txt"),
                bound + " " + bound.full() + ": " + said.substring(said.lastIndexOf("done ")),
                UTF_8,
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
    }

    private String build(String memory) throws IOException, InterruptedException {
        Process build = OtherProcess.start(
                List.of(memory, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                BoundedBuild.class,
                directory.toString(),
                directory.resolve("site-of-it").toString());
        String said = new String(build.getInputStream().readAllBytes(), UTF_8);
        assertThat(build.waitFor()).as(said).isZero();
        return said;
    }
}
