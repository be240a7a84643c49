package io.github.vitae.read.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of talks, courses and books that other layouts have too, in all of them. */
class ItemFactsTest {

    @TempDir
    private Path directory;

    private TrialProfile trial() {
        return TrialProfile.in(directory).with("person.yml", "name: Casimir Holt\n");
    }

    @Test
    void aBookOfADataFileSaysWhoWroteItAndHowItWas() {
        String page = trial().with("books.yml", """
                        - {title: Ropes, author: '*M.* Writer', status: reading, stars: 4, isbn: 978-0-13, released: 1972}
                        - {title: Knots, authors: [A. Bell, B. Cole]}
                        """).read().page("books.html");

        assertThat(page)
                .contains("<em>M.</em> Writer", "reading", "978-0-13", "1972", ">4<")
                .contains("A. Bell, B. Cole");
    }

    @ParameterizedTest
    @CsvSource({
        "'term: Fall, year: 2022', Fall 2022, Term",
        "'term: WS 2022/23', WS 2022/23, Term",
        "'year: 2022', 2022, Term",
        "'term: Michaelmas, year: 2022', 2022, nothing",
        "'term: Michaelmas, year: 2022', Michaelmas, nothing",
        "'term: Third block', Third block, nothing",
        "'date: 2021-03, term: Spring', Spring, nothing",
    })
    void aTermIsADateOrWhatItSays(String keys, String shown, String unsaid) {
        String page = trial().with("teaching.yml", "- {title: Hemp, " + keys + ", instructor: Ann Tarr}\n")
                .read()
                .page("teaching.html");

        assertThat(page).contains(shown, "Ann Tarr").doesNotContain("<dt>" + unsaid);
    }

    @Test
    void anAbstractStandsAboveTheText() {
        TrialProfile.Result result = trial().with(
                        "talks.yml",
                        "- {title: One, abstract: Of hemp., text: More.}\n- {title: Two, abstract: Alone.}\n")
                .with("talks/three.md", "---\ntitle: Three\nabstract: |\n  First.\n\n  Second.\n---\nThird.\n")
                .read();

        assertThat(result.page("talks/one.html")).containsSubsequence("<p>Of hemp.</p>", "<p>More.</p>");
        assertThat(result.page("talks/two.html")).contains("Alone.");
        assertThat(result.page("talks/three.html")).containsSubsequence("First.", "Second.", "Third.");
    }

    @Test
    void aGroupIsSaidWhereNoHeadingSaysIt() {
        TrialProfile.Result result = trial().with(
                        "talks.yml", "- {title: One, date: 2024, group: Invited, type: Lecture}\n")
                .with("projects.yml", "- {title: Boat, category: Wood}\n")
                .read();

        assertThat(result.page("talks.html")).contains("Invited&#xa0;&#xb7; Lecture");
        assertThat(result.page("projects.html")).containsOnlyOnce("Wood");
    }

    @Test
    void documentsOfJekyllSayItInTheSameWords() {
        TrialProfile.Result result = TrialProfile.in(directory.resolve("j"))
                .with("_config.yml", "author: {name: Zu Brandt}\n")
                .with("_pages/about.md", "---\npermalink: /\n---\nHi.\n")
                .with("_teaching/a.md", "---\ntitle: Kelp\nterm: Fall 2020\n---\nText.\n")
                .with("_projects/p.md", "---\ntitle: Tool\ngithub: zu/tool.x\n---\nText.\n")
                .with("_posts/2021-02-03-d.md", """
                        ---
                        title: Distilled
                        authors:
                          - name: Zu Brandt
                            affiliations: {name: Uni}
                          - name: Co Writer
                        ---
                        Text.
                        """)
                .read();

        assertThat(result.page("teaching/a.html")).contains("Fall 2020");
        assertThat(result.page("projects/p.html")).contains("href=\"https://github.com/zu/tool.x\"");
        assertThat(result.page("posts/d.html")).contains("Zu Brandt, Co Writer");
    }
}
