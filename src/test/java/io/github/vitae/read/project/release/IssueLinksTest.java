package io.github.vitae.read.project.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.read.project.facts.ProjectFacts;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the issues of a project are. */
class IssueLinksTest {

    private static Optional<String> page(String system, String url, String issue) {
        return new IssueLinks(new ProjectFacts.Services(
                        Optional.empty(), Optional.ofNullable(system), Optional.ofNullable(url)))
                .of(issue, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "GitHub, https://github.com/example/tides/issues, 12, https://github.com/example/tides/issues/12",
        "GitHub Issues, https://github.com/example/tides/issues/, #12, https://github.com/example/tides/issues/12",
        "github, https://github.com/example/tides/issues?q=is:open, #12, https://github.com/example/tides/issues/12",
        ", https://github.com/example/tides/issues, 12, https://github.com/example/tides/issues/12",
        "GitLab, https://gitlab.com/example/tides/-/issues, 12, https://gitlab.com/example/tides/-/issues/12",
        "JIRA, https://issues.example.org/browse/TIDES, TIDES-12, https://issues.example.org/browse/TIDES-12",
        "jira, https://issues.example.org/browse/TIDES/, EBB-1, https://issues.example.org/browse/TIDES/EBB-1",
        "Jira, https://issues.example.org/jira/browse, TIDES-12, https://issues.example.org/jira/browse/TIDES-12",
        "Bugzilla, https://bugs.example.org, 12, https://bugs.example.org/show_bug.cgi?id=12",
        "Trac, https://trac.example.org/tides/, #12, https://trac.example.org/tides/ticket/12",
        "YouTrack, https://tracker.example.org, T-1, https://tracker.example.org/issue/T-1",
        "Own, https://own.example.org, https://elsewhere.example.org/9, https://elsewhere.example.org/9"
    })
    void anIssueHasAPage(String system, String url, String issue, String page) {
        assertThat(page(system, url, issue)).contains(page);
    }

    @ParameterizedTest
    @CsvSource({
        "Own, https://own.example.org, 12",
        "GitHub, , 12",
        "GitHub, javascript:alert(1), 12",
        "GitHub, ftp://example.org, 12",
        "GitHub, https://github.com/example/tides/issues, javascript:alert(1)",
        "GitHub, https://github.com/example/tides/issues, ../../evil",
        "GitHub, https://github.com/example/tides/issues, a b",
        "GitHub, https://github.com/example/tides/issues, #"
    })
    void whatIsNotKnownStaysWords(String system, String url, String issue) {
        assertThat(page(system, url, issue)).isEmpty();
    }

    @Test
    void anIssueOfAnotherSystemStaysWords() {
        IssueLinks links = new IssueLinks(new ProjectFacts.Services(
                Optional.empty(), Optional.of("GitHub"), Optional.of("https://github.com/example/tides/issues")));

        assertThat(links.of("12", Optional.of("github"))).isPresent();
        assertThat(links.of("12", Optional.of("JIRA"))).isEmpty();
    }
}
