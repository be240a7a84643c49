package io.github.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user with a password within an address is published nowhere, and told without being quoted. */
class PasswordsInAddressesTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[shown](https://ada:SECRET@example.org/a)",
                "<https://ada:SECRET@example.org/a>",
                "https://ada:SECRET@example.org/a",
                "<a href=\"HTTP://ada:SECRET@example.org/a\">shown</a>",
                "![shown](https://ada:SECRET@example.org/a.png)",
                "[shown][1]\n\n[1]: https://ada:SECRET@example.org/a",
                "[shown](//ada:SECRET@example.org/a)",
                "<a href=\"https:\\\\ada:SECRET@example.org\\a\">shown</a>",
                "[shown](https://:SECRET@example.org/)",
                "[shown](https://ada:SECRET:SECRET@example.org/) [shown](https://a%40b:SECRET%40@example.org/)",
            })
    void inATextOfAPage(String text) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "# About\n\n" + text + "\n")
                .read();

        assertThat(result.everything()).contains("example.org").doesNotContain("SECRET");
        assertThat(result.problems(Code.DROPPED_HTML)).isNotEmpty();
        assertThat(result.problems()).extracting(Problem::toString).noneMatch(told -> told.contains("SECRET"));
    }

    @Test
    void inDataAndBibliographies() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("person.yml", """
                        name: Ann Quill
                        avatar: https://ada:SECRET@example.org/a.png
                        links:
                          - {label: Notes, url: "https://ada:SECRET@example.org/notes"}
                          - {label: Old, url: "ftp://ada:SECRET@example.org/"}
                        affiliations: [{name: Guild, url: "https://ada:SECRET@guild.example.org/"}]
                        """)
                .with("news.yml", "- {date: 2024-01-02, text: News, url: \"https://ada:SECRET@example.org/n\"}\n")
                .with("publications.bib", """
                        @misc{a, title={Tides}, author={Quill, Ann}, year=2024, url={https://ada:SECRET@example.org/},
                        note={See \\url{https://ada:SECRET@example.org/b} too}, pdf={https://ada:SECRET@example.org/c.pdf}}
                        """)
                .read();

        assertThat(result.everything())
                .contains("https://example.org/notes", "https://guild.example.org/", "Tides", "too")
                .doesNotContain("SECRET");
        assertThat(result.problems()).extracting(Problem::toString).noneMatch(told -> told.contains("SECRET"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/@ada:b@c",
                "https://example.org/?mail=a:b@example.org",
                "https://example.org/#a:b@c",
                "https://ada@example.org/",
                "https://example.org:8080/a@b",
                "mailto:ada@example.org",
            })
    void anotherAddressStaysAsItIs(String address) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "# About\n\n[shown](" + address + ")\n")
                .read();

        assertThat(result.everything()).contains("href=\"" + address + "\"");
        assertThat(result.problems(Code.DROPPED_HTML)).isEmpty();
    }
}
