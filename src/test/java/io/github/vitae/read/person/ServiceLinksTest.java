package io.github.vitae.read.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceLinksTest {

    private final ServiceLinks services = new ServiceLinks();

    @ParameterizedTest
    @CsvSource({
        "github, jane, GitHub, https://github.com/jane",
        "github_username, jane, GitHub, https://github.com/jane",
        "brands/github, jane, GitHub, https://github.com/jane",
        "GitHub, @jane, GitHub, https://github.com/jane",
        "github, https://github.com/jane, GitHub, https://github.com/jane",
        "github, github.com/jane, GitHub, https://github.com/jane",
        "googlescholar, https://scholar.google.com/citations?user=a, Google Scholar, https://scholar.google.com/citations?user=a",
        "scholar_userid, qc6C, Google Scholar, https://scholar.google.com/citations?user=qc6C",
        "academicons/google-scholar, qc6C, Google Scholar, https://scholar.google.com/citations?user=qc6C",
        "orcid_id, 0000-0002-1825-0097, ORCID, https://orcid.org/0000-0002-1825-0097",
        "x_username, jane, X (Twitter), https://twitter.com/jane",
        "x-twitter, jane, X (Twitter), https://twitter.com/jane",
        "linkedin_username, jane-doe, LinkedIn, https://www.linkedin.com/in/jane-doe",
        "research_gate_profile, Jane-Doe, ResearchGate, https://www.researchgate.net/profile/Jane-Doe",
        "semanticscholar_id, 123, Semantic Scholar, https://www.semanticscholar.org/author/123",
        "dblp_url, https://dblp.org/pid/1/2.html, dblp, https://dblp.org/pid/1/2.html",
        "mastodon, @jane@fosstodon.org, Mastodon, https://fosstodon.org/@jane",
        "github, jane?a#b, GitHub, https://github.com/jane%3Fa%23b",
    })
    void aKeyAndAValueGiveAnAddress(String key, String value, String label, String address) {
        assertThat(services.of(key, value)).hasValueSatisfying(service -> {
            assertThat(service.label()).isEqualTo(label);
            assertThat(service.address()).isEqualTo(address);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "github | javascript:alert(1)",
                "github | jane doe",
                "github | \"><script>",
                "github | ftp://example.org/x",
                "location | Bergen",
                "employer | github",
                "name | jane",
            })
    void whatIsNoNameOfAServiceGivesNone(String key, String value) {
        assertThat(services.of(key, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/jane, GitHub",
        "https://www.github.com/jane, GitHub",
        "http://scholar.google.com.hk/citations?user=x, Google Scholar",
        "https://de.wikipedia.org/wiki/X, Wikipedia",
        "https://x.com/jane, X (Twitter)",
    })
    void anAddressTellsItsService(String address, String label) {
        assertThat(services.ofAddress(address))
                .hasValueSatisfying(service -> assertThat(service.label()).isEqualTo(label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://notgithub.com/x", "https://example.org/github.com", "mailto:a@github.com", "github.com"
            })
    void otherAddressesTellNone(String address) {
        assertThat(services.ofAddress(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"})
    void checkDigitsOfOrcidsAreRight(String id) {
        assertThat(ServiceLinks.isOrcid(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0098", "0000-0002-1825-009", "0000-0002-1825-00977", "x", ""})
    void otherOrcidsAreWrong(String id) {
        assertThat(ServiceLinks.isOrcid(id)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://orcid.org/my-orcid?orcid=0000-0002-1825-0097, 0000-0002-1825-0097",
        "0000000218250097, 0000-0002-1825-0097",
        "https://orcid.org/0000-0002-1694-233x, 0000-0002-1694-233X",
    })
    void anOrcidIsFoundInWhateverWasWritten(String written, String id) {
        assertThat(ServiceLinks.orcidIn(written)).contains(id);
    }
}
