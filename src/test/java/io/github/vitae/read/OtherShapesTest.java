package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Affiliation;
import io.github.vitae.model.CurriculumVitae.Skill;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data in another shape than is documented: a text where a list is meant, a list where a text is, other names of keys. */
class OtherShapesTest {

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory);
    }

    private static Person person(TrialProfile.Result result) {
        return result.profile().flatMap(Profile::person).orElseThrow();
    }

    @Test
    void plainTextsStandForEntriesThatHaveNothingButAName() {
        TrialProfile.Result result = trial.with("person.yml", """
                        name: Ada Quill
                        affiliations:
                          - name: Lab of Tides
                          - Nordhaven University
                        links:
                          - https://github.com/ada
                          - label: Notes
                            url: https://notes.example.org/
                        """).read();

        assertThat(result.problems()).isEmpty();
        assertThat(person(result).affiliations())
                .extracting(Affiliation::name)
                .containsExactly("Lab of Tides", "Nordhaven University");
        assertThat(person(result).links()).extracting(ServiceLink::service).containsExactly("github", "web");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email: mailto:ada@example.org",
                "email: MAILTO:ada@example.org",
                "email: ada@example.org",
                "email: ada@example.org\nlinks: ['mailto:ada@example.org']",
                "email: mailto:ada@example.org\nlinks: [{icon: envelope, url: 'mailto:ada@example.org'}]",
                "links: ['Mailto:ada@example.org']"
            })
    void aMailAddressIsOneLinkHoweverItIsWritten(String keys) {
        TrialProfile.Result result =
                trial.with("person.yml", "name: Ada Quill\n" + keys + "\n").read();

        assertThat(person(result).links())
                .extracting(link -> link.url().address())
                .containsExactly("mailto:ada@example.org");
        assertThat(person(result).email().orElse("ada@example.org")).isEqualTo("ada@example.org");
    }

    @Test
    void skillsAreNamedByLabelsAsHugoBloxHasThem() {
        TrialProfile.Result result = trial.with("data/authors/me.yaml", """
                        name: {display: Ada Quill}
                        skills:
                          - name: Technical
                            items: [{label: Kites, level: 4}, {name: Strings, level: 5}, Knots]
                        """).read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.profile().orElseThrow().cv().skills())
                .extracting(Skill::name)
                .containsExactly("Kites", "Strings", "Knots");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{given: Ada, family: Quill}|Ada Quill",
                "{first: Ada, middle: M., last: Quill}|Ada M. Quill",
                "{given: Ada}|Ada",
                "{display: Dr. Ada Quill, given: Ada, family: Quill}|Dr. Ada Quill",
                "{full: Ada Quill}|Ada Quill",
                "Ada Quill|Ada Quill"
            })
    void aNameMayBeInParts(String written, String shown) {
        assertThat(person(trial.with("data/authors/me.yaml", "name: " + written + "\n")
                                .read())
                        .name())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author: Ada Quill|Ada Quill",
                "author: ada|Ada from the list",
                "author: {name: Ada Quill}|Ada Quill",
                "name: Ada Quill|Ada Quill",
                "title: Ada Quill|Ada Quill"
            })
    void theAuthorOfASiteMayBeANameOrAKeyOfTheListOfAuthors(String config, String shown) {
        TrialProfile.Result result = trial.with("_config.yml", config + "\n")
                .with("index.md", "Words.\n")
                .with("_data/authors.yml", "ada:\n  name: Ada from the list\n")
                .read();

        assertThat(person(result).name()).isEqualTo(shown);
    }

    @Test
    void severalEmployersAreSeveralAffiliations() {
        TrialProfile.Result result = trial.with(
                        "_config.yml",
                        "author:\n  name: Ada Quill\n  employer: [Kite Lab, Nordhaven <b>University</b>]\n")
                .with("index.md", "Words.\n")
                .read();

        assertThat(person(result).affiliations())
                .extracting(Affiliation::name)
                .containsExactly("Kite Lab", "Nordhaven University");
    }
}
