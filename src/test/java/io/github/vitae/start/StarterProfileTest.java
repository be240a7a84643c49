package io.github.vitae.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.Language;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for whoever has nothing yet is read without a word of doubt. */
class StarterProfileTest {

    @TempDir
    private Path folder;

    private static NewProject project(String name, String language) {
        return new NewProject(
                name,
                name.equals(NewProject.INVENTED),
                true,
                List.of(new Language(language), new Language("ar")),
                PublishedBy.NONE,
                Optional.empty(),
                NewProject.USUAL_PROFILE,
                LocalDate.of(2026, 11, 28),
                "1.2.3");
    }

    private TrialProfile.Result read(NewProject project) throws IOException {
        TrialProfile profile = TrialProfile.in(folder);
        StarterProfile.files(project).forEach(profile::with);
        return profile.read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "zh", "zh-CN", "ja", "ko", "ar", "nl", "he", "sr-Latn"})
    void itIsReadWithoutAProblemInEachLanguage(String language) throws IOException {
        TrialProfile.Result result = read(project(NewProject.INVENTED, language));

        assertThat(result.problems()).isEmpty();
        assertThat(result.pages())
                .containsKeys(
                        "index.html",
                        "news.html",
                        "awards.html",
                        "publications.html",
                        "posts.html",
                        "posts/first-post.html");
        StarterWords words = StarterWords.in(new Language(language));
        assertThat(result.page("index.html")).contains(words.get("setup")).contains(words.get("text"));
        assertThat(result.page("posts.html")).contains(words.get("post"));
        assertThat(result.page("awards.html")).contains(words.get("award")).contains(words.get("prize"));
        assertThat(result.page("news.html")).contains(words.get("online"));
    }

    /** All that the pages say in a language has words to start from too. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "pt", "zh", "ja", "ko", "ar"})
    void thereAreWordsInTheLanguagesOfThePages(String language) {
        Language wanted = new Language(language);
        assertThat(new Messages(wanted.locale()).language()).isEqualTo(wanted);
        assertThat(StarterWords.in(wanted).language()).isEqualTo(wanted);
        assertThat(NewProject.hasWordsIn(wanted)).isTrue();
        assertThat(NewProject.hasWordsIn(new Language("nl"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("io.github.vitae.start.ProjectFilesTest#names")
    void itIsReadWhateverSomebodyIsCalled(String name) throws IOException {
        NewProject project = project(name, "en");

        TrialProfile.Result result = read(project);

        assertThat(result.problems()).isEmpty();
        assertThat(result.profile().orElseThrow().publications().get(0).authors())
                .hasSize(2);
        // a comment is none of a name's words, wherever it stands
        if (!name.contains("<!--")) {
            assertThat(result.profile().orElseThrow().person().orElseThrow().name())
                    .isEqualTo(project.name());
        }
        // the list knows whose page it is, where the name has letters and no signs
        if (name.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '.' || c == ',')) {
            assertThat(result.profile().orElseThrow().publications().get(0).authors())
                    .anySatisfy(author -> assertThat(author.owner()).isTrue());
        }
    }

    /** Whoever publishes it as it is has said nothing of somebody real that is not so. */
    @Test
    void ofSomebodyWhoIsNamedNothingIsInvented() throws IOException {
        TrialProfile.Result result = read(project("Grace Muster", "en"));

        assertThat(result.everything())
                .contains("Grace Muster")
                .doesNotContain("Reader in Tides")
                .doesNotContain("Institute")
                .doesNotContain("orcid")
                .doesNotContain("Ada");
        assertThat(read(project(NewProject.INVENTED, "en")).everything()).contains("Reader in Tides");
    }

    @Test
    void commentsAreOnNoPage() throws IOException {
        assertThat(read(project(NewProject.INVENTED, "en")).everything())
                .doesNotContain("never published")
                .doesNotContain("take the #")
                .doesNotContain("not read")
                .doesNotContain("paste yours");
    }

    @Test
    void aTranslationIsAPageOfItsLanguage() throws IOException {
        NewProject project = project("Grace Muster", "en");
        Path arabic = Files.createDirectories(folder.resolve("ar"));
        for (var file : StarterProfile.translation(project, new Language("ar")).entrySet()) {
            Files.writeString(arabic.resolve(file.getKey()), file.getValue(), UTF_8);
        }

        TrialProfile.Result result = TrialProfile.in(arabic).read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("index.html")).contains("هذه الصفحة قيد الإعداد");
    }
}
