package io.github.vitae.mojo.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.vitae.page.feed.FeedOptions;
import io.github.vitae.read.project.facts.ProjectPart;
import io.github.vitae.read.project.facts.ProjectParts;
import io.github.vitae.site.skin.PolicySetting;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings as users write them. */
class SettingTest {

    @ParameterizedTest
    @ValueSource(strings = {"warning", "WARNING", "Warning", " warning\n"})
    void aWordMayBeWrittenInCapitalsAndWithSpaceAround(String value) throws MojoFailureException {
        assertThat(Setting.oneOf("failOn", value, FailOn.values())).isEqualTo(FailOn.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "warnings", "warn", "error,warning", "null"})
    void anotherWordIsToldWithItsSettingAndTheWordsThatAreAllowed(String value) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Setting.oneOf("failOn", value, FailOn.values()))
                .withMessage("<failOn> is ‘" + value + "’; write one of error, warning, never");
    }

    @Test
    void wordsAreReadAndToldAlikeInTurkey() throws MojoFailureException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Setting.oneOf("failOn", "warning", FailOn.values())).isEqualTo(FailOn.WARNING);
            assertThatExceptionOfType(MojoFailureException.class)
                    .isThrownBy(() -> Setting.oneOf("failOn", "x", FailOn.values()))
                    .withMessageContaining("warning");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Maven makes a null of what is empty between two commas. */
    @Test
    void aListMayEndInAComma() {
        assertThat(Setting.words(Arrays.asList("annote", null, " ", " phone ")))
                .containsExactlyInAnyOrder("annote", "phone");
        assertThat(Setting.words(null)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void withoutAnEncodingItIsUtf8(String value) throws MojoFailureException {
        assertThat(Setting.encoding("outputEncoding", value)).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "iso-8859-1", "latin1", " ISO-8859-1 "})
    void anEncodingIsFoundByAnyOfItsNames(String value) throws MojoFailureException {
        assertThat(Setting.encoding("outputEncoding", value)).isEqualTo(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-9", "no such", "${encoding}", "ütf-8"})
    void anEncodingThatIsNoneIsToldWithItsSetting(String value) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Setting.encoding("outputEncoding", value))
                .withMessageContaining("<outputEncoding>")
                .withMessageContaining("‘" + value + "’")
                .withMessageContaining("UTF-8");
    }

    @Test
    void aPolicyIsOffOrNamesHosts() throws MojoFailureException {
        assertThat(Setting.policy("policy", null)).isEqualTo(PolicySetting.SKIN);
        assertThat(Setting.policy("policy", " Off\n")).isEqualTo(PolicySetting.OFF);
        assertThat(Setting.policy("policy", "https://Stats.example.org/,\n  *.example.com http://localhost:8080")
                        .hosts())
                .containsExactly("*.example.com", "http://localhost:8080", "https://stats.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://stats.example.org/matomo.js",
                "stats.example.org; script-src *",
                "*",
                "'unsafe-inline'",
                "https:",
                "on",
                "data:",
                "stats..example.org",
                "https://a\"b",
            })
    void whatIsNoHostForAPolicyIsTold(String value) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Setting.policy("policy", value))
                .withMessageContainingAll("<policy>", "https://stats.example.org", "off");
    }

    @Test
    void partsOfAProjectAreNamedInAnyCaseAndPartedByBlanksOrCommas() throws MojoFailureException {
        assertThat(Setting.parts("fromProject", " Auto ")).isEqualTo(ProjectParts.AUTO);
        assertThat(Setting.parts("fromProject", "NONE")).isEqualTo(ProjectParts.NONE);
        assertThat(Setting.parts("fromProject", "people, Tags\nchanges"))
                .isEqualTo(new ProjectParts(Set.of(ProjectPart.PEOPLE, ProjectPart.TAGS, ProjectPart.CHANGES), true));
        assertThat(Setting.parts("fromProject", "auto,citation"))
                .isEqualTo(new ProjectParts(ProjectParts.AUTO.wanted(), Set.of(ProjectPart.CITATION)));
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Setting.parts("fromProject", "people,team"))
                .withMessage("<fromProject> has ‘team’; write auto, none, or some of changes, changelog, tags, people,"
                        + " citation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "news,posts | NEWS POSTS |",
                " News ,\tTALKS | NEWS TALKS |",
                "publications awards tags | AWARDS PUBLICATIONS | tags",
                "none | |",
                "NONE | |",
                "tags | | tags"
            })
    void feedsAreWords(String value, String kinds, String tags) throws MojoFailureException {
        FeedOptions options = Setting.feeds("feeds", value, Optional.empty(), "a:b");

        assertThat(options.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(kinds == null ? "" : kinds);
        assertThat(options.tags()).isEqualTo(tags != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "news;posts", "all", "news,none", "true"})
    void anotherFeedIsToldWithThoseThatThereAre(String value) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Setting.feeds("feeds", value, Optional.empty(), "a:b"))
                .withMessageStartingWith("<feeds> has ‘")
                .withMessageEndingWith("’; write none, or some of news, posts, awards, publications, talks, tags");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profile | PROFILE",
                " Profile ,\tLLMS | LLMS PROFILE",
                "markdown llms markdown | LLMS MARKDOWN",
                "all | LLMS MARKDOWN PROFILE",
                "all,llms | LLMS MARKDOWN PROFILE",
                "NONE |"
            })
    void whatProgramsGetIsWords(String value, String formats) throws MojoFailureException {
        assertThat(Setting.machine("machineReadable", value).stream()
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(formats == null ? "" : formats);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "llms.txt", "profile;llms", "none,profile", "true"})
    void anotherFormatIsToldWithThoseThatThereAre(String value) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Setting.machine("machineReadable", value))
                .withMessageStartingWith("<machineReadable> has ‘")
                .withMessageEndingWith("’; write all, none, or some of profile, llms, markdown");
    }

    @Test
    void wordsOfWhichLettersWereLostAreTold() throws Exception {
        assertThat(Setting.whole("name", "陈 Müller")).isEqualTo("陈 Müller");
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Setting.whole("name", "\uFFFD\uFFFD M\uFFFDller"))
                .withMessageContaining("LC_ALL=C.UTF-8");
    }
}
