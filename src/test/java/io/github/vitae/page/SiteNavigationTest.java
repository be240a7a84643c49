package io.github.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.MenuEntry;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The menu of the pages is the author's own navigation. */
class SiteNavigationTest {

    @TempDir
    Path directory;

    @Test
    void orderAndNamesAreThoseOfAcademicpages() {
        TrialProfile trial = TrialProfile.in(directory)
                .with("_config.yml", "title: A\n")
                .with("_pages/about.md", "---\npermalink: /\n---\nI fly.\n\n## Awards\n\n- 2020: A kite.\n")
                .with("_pages/talks.md", "---\npermalink: /talks/\n---\n{% x %}\n")
                .with("_pages/teaching.md", "---\npermalink: /teaching/\n---\n{% x %}\n")
                .with("_pages/guide.md", "---\npermalink: /guide/\ntitle: The guide\n---\nWords.\n")
                .with("_talks/a.md", "---\ntitle: A talk\n---\nWords.\n")
                .with("_teaching/b.md", "---\ntitle: A course\n---\nWords.\n")
                .with("_data/navigation.yml", """
                        main:
                          - {title: Guide, url: /guide/}
                          - {title: Speaking, url: /talks/}
                          - {title: Elsewhere, url: "https://example.org/"}
                          - {title: Gone, url: /gone/}
                        """);

        // no page for awards was there to be left out; the one for teaching was
        assertThat(menu(trial))
                .containsExactly(
                        "About index.html",
                        "Guide guide/index.html",
                        "Speaking talks.html",
                        "Elsewhere https://example.org/",
                        "Awards awards.html");
        assertThat(trial.read().problems(Code.MISSING_FILE))
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().line()).isEqualTo(5));
    }

    @Test
    void orderAndNamesAreThoseOfAlFolio() {
        TrialProfile trial = TrialProfile.in(directory)
                .with("_config.yml", "title: A\npermalink: /blog/:year/:title/\n")
                .with("_data/socials.yml", "email: a@example.org\n")
                .with("_pages/about.md", "---\npermalink: /\ntitle: about\n---\nI fly.\n")
                .with("_pages/p.md", "---\npermalink: /projects/\ntitle: projects\nnav: true\nnav_order: 10\n---\n")
                .with("_pages/t.md", "---\npermalink: /talks/\ntitle: speaking\nnav: true\nnav_order: 2\n---\n")
                .with("_pages/books.md", "---\npermalink: /books/\ntitle: books\nnav: false\n---\n")
                .with("_pages/dropdown.md", """
                        ---
                        title: submenus
                        nav: true
                        nav_order: 8
                        dropdown: true
                        children:
                          - {title: talks again, permalink: /talks/}
                          - {title: divider}
                          - {title: blog, permalink: /blog/}
                        ---
                        """)
                .with("_pages/blog.md", "---\npermalink: /blog/\n---\n")
                .with("_talks/a.md", "---\ntitle: A talk\n---\nWords.\n")
                .with("_posts/2024-01-01-a.md", "---\ntitle: A post\n---\nWords.\n")
                .with("_books/a.md", "---\ntitle: A book\n---\nWords.\n")
                .with("_projects/b.md", "---\ntitle: A project\n---\nWords.\n");

        assertThat(menu(trial))
                .containsExactly(
                        "About index.html",
                        "speaking talks.html",
                        "submenus [talks again talks.html, blog posts.html]",
                        "projects projects.html");
    }

    @Test
    void orderAndNamesAreThoseOfHugo() {
        TrialProfile trial = TrialProfile.in(directory)
                .with("data/authors/me.yaml", "name: {display: Jane Doe}\n")
                .with("content/_index.md", "---\ntitle: A\n---\nI fly.\n")
                .with("content/event/a.md", "---\ntitle: A talk\n---\nWords.\n")
                .with("content/publication/k/index.md", "---\ntitle: Kites\n---\n")
                .with("content/experience.md", "---\ntitle: Experience\n---\nWords.\n")
                .with("content/post/b.md", "---\ntitle: B\n---\nWords.\n")
                .with("config/_default/menus.yaml", """
                        main:
                          - {name: Blog, url: post/, parent: more, weight: 1}
                          - {name: More, identifier: more, weight: 30}
                          - {name: Papers, url: "/#papers", weight: 11}
                          - {name: Work, url: experience/, weight: 20}
                          - {name: Bio, url: /, weight: 10}
                          - {name: Talks, url: "#talks"}
                        """);

        assertThat(menu(trial))
                .containsExactly(
                        "Bio index.html",
                        "Papers publications.html",
                        "Work experience/index.html",
                        "More [Blog posts.html]",
                        "Talks talks.html");
    }

    @Test
    void anchorsOfASinglePageStayAMenuOfItsSections() {
        TrialProfile trial = TrialProfile.in(directory)
                .with("_config.yml", "title: A\n")
                .with("_pages/about.md", """
                        ---
                        permalink: /
                        ---
                        <span class='anchor' id='about-me'></span>

                        I fly.

                        # 🔥 News

                        - 2024-05: A kite.

                        # 📖 Educations

                        - School.
                        """)
                .with("_data/navigation.yml", """
                        main:
                          - {title: About Me, url: "/#about-me"}
                          - {title: News, url: "/#-news"}
                          - {title: Educations, url: "/#-educations"}
                        """);

        assertThat(menu(trial))
                .containsExactly(
                        "About Me index.html#about-me",
                        "News index.html#vitae-latest",
                        "Educations index.html#educations");
    }

    @ParameterizedTest
    @CsvSource({
        "news, NEWS",
        "-news, NEWS",
        "News, NEWS",
        "recent-publications, PUBLICATIONS",
        "featured, PUBLICATIONS",
        "-honors-and-awards, AWARDS",
        "-invited-talks, TALKS",
        "education, CV",
        "methods,",
        "newsletter,",
        "'',"
    })
    void theNameOfASectionSaysWhatItIs(String anchor, ProfilePart part) {
        assertThat(HomeSections.part(anchor).orElse(null)).isEqualTo(part);
    }

    private static List<String> menu(TrialProfile trial) {
        TrialProfile.Result result = trial.read();
        return shown(
                ProfileOutputs.menu(result.profile().orElseThrow(), result.outputs(), TrialProfile.pages(Look.VITAE)));
    }

    private static List<String> shown(List<MenuEntry> entries) {
        return entries.stream()
                .map(entry -> Stream.concat(
                                Stream.concat(Stream.of(entry.label()), entry.href().stream()),
                                entry.children().isEmpty()
                                        ? Stream.empty()
                                        : Stream.of(shown(entry.children()).toString()))
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow())
                .toList();
    }
}
