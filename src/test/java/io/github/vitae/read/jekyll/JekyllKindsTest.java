package io.github.vitae.read.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks, courses, projects, posts, books and repositories of sites that Jekyll builds, as pages show them. */
class JekyllKindsTest {

    @TempDir
    private Path directory;

    private TrialProfile site() {
        return TrialProfile.in(directory)
                .with("_config.yml", "first_name: Ida\nlast_name: Moss\n")
                .with("_data/socials.yml", "email: ida@moss.example\n")
                .with("_pages/about.md", "---\npermalink: /\n---\nI study moss.\n");
    }

    @Test
    void talksThatAreAheadStandFirstTheNextOneOnTop() {
        String page = site().with("_talks/a.md", "---\ntitle: Last year\ndate: 2025-03-01\n---\n")
                .with("_talks/b.md", "---\ntitle: In spring\ndate: 2027-04-01\n---\n")
                .with("_talks/c.md", "---\ntitle: Next week\ndate: 2026-12-03\n---\n")
                .with("_talks/d.md", "---\ntitle: Someday\n---\n")
                .read()
                .page("talks.html");
        assertThat(page).containsSubsequence("Upcoming", "Next week", "In spring", "2025", "Last year", "Someday");
        assertThat(page).doesNotContain(">2027<");
    }

    @Test
    void aCourseHasItsScheduleWithMaterials() {
        TrialProfile.Result result = site().with("_teachings/knots.md", """
                        ---
                        title: Knots
                        term: Fall
                        year: 2023
                        instructor: Ida Moss
                        location: Room 7
                        time: Mondays
                        schedule:
                          - week: 1
                            date: Sept 5
                            topic: Half *hitches*
                            description: How they slip.
                            materials:
                              - name: Notes
                                url: https://moss.example/notes.pdf
                          - week: 2
                            topic: Bowlines
                        ---
                        """).read();
        assertThat(result.page("teaching.html"))
                .contains("Fall 2023", "Room 7", "teaching/knots.html")
                .doesNotContain("bowlines");
        assertThat(result.page("teaching/knots.html"))
                .containsSubsequence("Instructor", "Ida Moss", "Time", "Mondays")
                .containsSubsequence("<th scope=\"col\">Week</th>", "<th scope=\"col\">Date</th>")
                .containsSubsequence("<td>1</td>", "<td>Sept 5</td>", "Half <em>hitches</em>", "How they slip.")
                .contains("<a class=\"vitae-link\" href=\"https://moss.example/notes.pdf\">Notes</a>", "Bowlines");
    }

    @Test
    void columnsOfAScheduleThatSayNothingAreLeftOut() {
        String page = site().with("_teachings/k.md", "---\ntitle: K\nschedule:\n  - topic: One\n  - topic: Two\n---\n")
                .read()
                .page("teaching/k.html");
        assertThat(page).contains("One", "Two", ">Topic<").doesNotContain(">Week<", ">Date<", ">Materials<");
    }

    @Test
    void projectsAreInTheOrderOfTheirCategoriesAndOfWhatTheyMatter() {
        String page = site().with(
                        "_pages/projects.md",
                        "---\ntitle: Projects\npermalink: /projects/\ndisplay_categories: [work, fun]\n---\n")
                .with("_projects/1.md", "---\ntitle: Kites\ncategory: fun\nimportance: 1\n---\nUp.\n")
                .with("_projects/2.md", "---\ntitle: Dikes\ncategory: work\nimportance: 10\n---\nDry.\n")
                .with("_projects/3.md", "---\ntitle: Locks\ncategory: work\nimportance: 9\n---\nWet.\n")
                .with("_projects/4.md", "---\ntitle: Odds\ncategory: rest\n---\nLeft.\n")
                .read()
                .page("projects.html");
        assertThat(page).containsSubsequence("work", "Locks", "Dikes", "fun", "Kites", "rest", "Odds");
    }

    @Test
    void aProjectThatLeadsElsewhereHasNoPage() {
        TrialProfile.Result result = site().with(
                        "_projects/1.md", "---\ntitle: Kites\nredirect: https://kites.example/\n---\nUnread.\n")
                .read();
        assertThat(result.page("projects.html")).contains("href=\"https://kites.example/\">Kites");
        assertThat(result.pages()).doesNotContainKey("projects/1.html");
    }

    @Test
    void relatedPublicationsAreNamedOrCitedInTheText() {
        TrialProfile site = site().with("_bibliography/papers.bib", """
                        @article{a1, title={On Alder}, year=2020, author={Moss, Ida}}
                        @article{b2, title={On Birch}, year=2021, author={Moss, Ida}}
                        """)
                .with("_projects/1.md", "---\ntitle: P\nrelated_publications: a1, b2\n---\nWords.\n")
                .with("_projects/2.md", "---\ntitle: Q\nrelated_publications: true\n---\nSee {% cite b2 %}.\n");
        assertThat(site.read().page("projects/1.html")).contains("On Alder", "On Birch");
        assertThat(site.read().page("projects/2.html")).contains("On Birch").doesNotContain("On Alder");
    }

    @Test
    void aPostWithoutASummaryShowsItsFirstParagraphInTheList() {
        TrialProfile.Result result = site().with(
                        "_posts/2024-02-03-one.md",
                        "---\ntitle: One\n---\n# Head\n\nFirst *words* & [more](https://moss.example/).\n\nSecond.\n")
                .read();
        assertThat(result.page("posts.html"))
                .contains("First words &amp; more.")
                .doesNotContain("Second", "moss.example");
    }

    @Test
    void featuredPostsStandFirst() {
        String page = site().with("_posts/2020-02-03-old.md", "---\ntitle: Old\nfeatured: true\n---\nA.\n")
                .with("_posts/2024-02-03-new.md", "---\ntitle: New\n---\nB.\n")
                .read()
                .page("posts.html");
        assertThat(page).containsSubsequence("Featured", "Old", "2024", "New");
    }

    @Test
    void aPostLeadsToTheOneBeforeAndTheOneAfter() {
        TrialProfile.Result result = site().with("_posts/2022-01-01-a.md", "---\ntitle: Alder\n---\nA.\n")
                .with("_posts/2023-01-01-b.md", "---\ntitle: Birch\n---\nB.\n")
                .with("_posts/2024-01-01-c.md", "---\ntitle: Cedar\nfeatured: true\n---\nC.\n")
                .read();
        assertThat(result.page("posts/b.html"))
                .contains(
                        "rel=\"prev\" href=\"../posts/a.html\">Earlier: Alder",
                        "rel=\"next\" href=\"../posts/c.html\">Later: Cedar");
        assertThat(result.page("posts/a.html")).doesNotContain("Earlier:");
    }

    @Test
    void aBookSaysWhoWroteItAndHowItWas() {
        String page = site().with("_books/sea.md", """
                        ---
                        title: The Sea
                        author: Nan Reed
                        stars: 4
                        status: Finished
                        started: 2024-01-02
                        finished: 2024-02-03
                        buy_link: https://shop.example/sea
                        ---
                        Salty.
                        """).read().page("books/sea.html");
        assertThat(page)
                .containsSubsequence("Nan Reed", "Finished", "4")
                .contains("2024-01-02", "2024-02-03", "https://shop.example/sea");
    }

    @Test
    void repositoriesAreNamesThatLeadThere() {
        TrialProfile.Result result = site().with("_data/repositories.yml", """
                        github_users:
                          - ida-moss
                        repo_trophies:
                          enabled: true
                        github_repos:
                          - ida-moss/atlas
                          - "javascript:x"
                        """)
                .with("_pages/repositories.md", "---\ntitle: Code\npermalink: /repositories/\n---\nWhat I wrote.\n")
                .read();
        assertThat(result.page("repositories.html"))
                .containsSubsequence("Code", "What I wrote.", "Users", "Repositories")
                .contains("href=\"https://github.com/ida-moss\"", "href=\"https://github.com/ida-moss/atlas\"")
                .doesNotContain("javascript", "<img");
    }

    @Test
    void newsThatAreNotInlineHaveAPageThatTheirTitlesLeadTo() {
        TrialProfile.Result result = site().with(
                        "_news/one.md", "---\ntitle: A long story\ndate: 2024-02-03\n---\nFirst.\n\nSecond *part*.\n")
                .with("_news/two.md", "---\ntitle: Hidden title\ninline: true\ndate: 2024-02-04\n---\nIn a line.\n")
                .with("_news/three.md", "---\ntitle: Only a title\ndate: 2024-02-05\n---\n")
                .with("_news/four.md", "---\ndate: 2024-02-06\n---\nWithout a title.\n")
                .read();
        assertThat(result.page("news.html"))
                .contains(">A long story</a>", "In a line.", "Only a title", "Without a title.")
                .doesNotContain("Second", "Hidden title");
        assertThat(result.page("news/one.html")).contains("A long story", "First.", "Second <em>part</em>.");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void theAddressOfALongStoryIsThatOfItsCollection() {
        TrialProfile.Result result = site().with("_config.yml", "collections:\n  news:\n    permalink: /news/:path/\n")
                .with("_news/one.md", "---\ntitle: A long story\n---\nFirst.\n")
                .read();
        assertThat(result.pages()).containsKey("news/one/index.html");
        assertThat(result.page("news.html")).contains("href=\"news/one/\"");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void peopleStandOnThePageOfTheirProfiles() {
        TrialProfile.Result result = site().with("_pages/profiles.md", """
                        ---
                        layout: profiles
                        permalink: /people/
                        title: people
                        nav: true
                        profiles:
                          - image: ida.png
                            content: about_ida.md
                            more_info: >
                              <p>Room 7</p>
                          - content: about_jon.md
                        ---
                        """)
                .with("_pages/about_ida.md", "Ida keeps *moss*.\n")
                .with("_pages/about_jon.md", "Jon keeps bees.\n")
                .with("assets/img/ida.png", "PNG")
                .read();
        assertThat(result.page("people/index.html"))
                .containsSubsequence(
                        "people", "assets/img/ida.png", "Ida keeps <em>moss</em>.", "Room 7", "Jon keeps bees.");
        assertThat(result.pages().keySet()).noneMatch(path -> path.contains("about_ida"));
    }
}
