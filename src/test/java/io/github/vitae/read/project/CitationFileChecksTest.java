package io.github.vitae.read.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vitae.model.HowToCite;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.testing.TrialProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a {@code CITATION.cff} says of people, institutions and identifiers, and what is told of those that are none. */
class CitationFileChecksTest {

    private static final String START = """
            cff-version: 1.2.0
            message: Please cite.
            title: Tides
            """;

    @TempDir
    private Path base;

    private TrialProfile.Result read(String cff) {
        return TrialProfile.in(base.resolve("src/site/vitae"))
                .with("about.md", "---\ntitle: Tides\n---\n\nTides tells when the water comes.\n")
                .with("../../../CITATION.cff", START + cff)
                .readOf(TrialProject.in(base).facts());
    }

    private static final String ADA = "authors:\n  - family-names: Example\n    given-names: Ada\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    license: Apache 2.0            | 7:10 | Apache 2.0
                    license: MIT License           | 7:10 | MIT License
                    license: GPL-9.0               | 7:10 | GPL-9.0
                    license: [MIT, Free]           | 7:16 | Free
                    license: MIT OR Apache-2.0     | 7:10 | MIT OR Apache-2.0
                    doi: 11.5281/zenodo.1          | 7:6  | 11.5281/zenodo.1
                    doi: "10.5281"                 | 7:6  | 10.5281
                    doi: https://example.org/x     | 7:6  | https://example.org/x
                    identifiers: [{type: doi, value: zenodo.7}] | 7:34 | zenodo.7
                    """)
    void aLicenceOrADoiThatIsNoneIsToldAtItsPlace(String line, String place, String value) {
        TrialProfile.Result result = read(ADA + line + "\n");

        assertThat(told(result))
                .anySatisfy(problem ->
                        assertThat(problem).contains("CITATION.cff:" + place).contains("‘" + value + "’"));
    }

    @ParameterizedTest
    @CsvSource({"0000-0002-1825-0098", "https://orcid.org/0000-0002-1825", "example.org/ada", "0000000218250097X"})
    void anOrcidThatIsNoneIsToldAtItsPlace(String orcid) {
        TrialProfile.Result result = read(ADA + "    orcid: " + orcid + "\n");

        assertThat(told(result))
                .anySatisfy(problem ->
                        assertThat(problem).contains("CITATION.cff:7:12").contains("ORCID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "license: MIT",
                "license: GPL-3.0-or-later",
                "license: GPL-3.0",
                "license: 'LPPL-1.3c'",
                "license: [MIT, CC-BY-4.0]",
                "doi: 10.5281/zenodo.1234",
                "doi: https://doi.org/10.5281/zenodo.1234",
                "doi: 10.1000/182"
            })
    void whatIsRightIsNotTold(String line) {
        assertThat(told(read(ADA + line + "\n"))).isEmpty();
    }

    @Test
    void aLicenceInOtherLettersIsReadAndTold() {
        TrialProfile.Result result = read(ADA + "license: apache-2.0\n");

        assertThat(cite(result).licenses())
                .extracting(license -> license.spdx().orElse(""))
                .containsExactly("Apache-2.0");
        assertThat(told(result)).hasSize(1).first().asString().contains("CITATION.cff:7:10");
    }

    /** An address of SPDX that leads nowhere would be worse than none. */
    @Test
    void aLicenceThatIsNoneHasNoAddressAtSpdx() {
        TrialProfile.Result result = read(ADA + "license: Our Own Terms\n");

        assertThat(result.everything()).doesNotContain("spdx.org/licenses/Our");
        assertThat(result.page("cite.html")).contains("Our Own Terms");
    }

    @Test
    void institutionsArePeopleNoLongerAndNamesKeepTheirParticles() throws IOException {
        TrialProfile.Result result = read("""
                authors:
                  - family-names: Beethoven
                    given-names: Lotte
                    name-particle: van
                    name-suffix: Jr.
                  - family-names: de la Cruz
                    given-names: Ana
                  - name: The Tides Team
                    website: https://tides.example.org/
                  - alias: lark
                """);
        List<JsonNode> authors = new ArrayList<>();
        for (var script : Jsoup.parse(result.page("cite.html")).select("script[type=application/ld+json]")) {
            new ObjectMapper().readTree(script.data()).path("author").forEach(authors::add);
        }

        assertThat(authors)
                .extracting(author -> author.path("@type").asText() + ": "
                        + author.path("familyName").asText() + ", "
                        + author.path("givenName").asText() + ", "
                        + author.path("honorificSuffix").asText())
                .startsWith(
                        "Person: van Beethoven, Lotte, Jr.",
                        "Person: de la Cruz, Ana, ",
                        "Organization: , , ",
                        "Person: , , ");
        assertThat(authors.get(2).path("name").asText()).isEqualTo("The Tides Team");
    }

    private static HowToCite cite(TrialProfile.Result result) {
        return result.profile().orElseThrow().howToCite().orElseThrow();
    }

    private static List<String> told(TrialProfile.Result result) {
        return result.problems().stream().map(Problem::toString).toList();
    }
}
