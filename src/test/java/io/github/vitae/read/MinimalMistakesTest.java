package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Jekyll's own tags and data, and the includes of Minimal Mistakes, show. */
class MinimalMistakesTest {

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory)
                .with("_config.yml", "author: {name: Ada Quill}\n")
                .with("images/a.png", "\u0089PNG")
                .with("images/b.png", "\u0089PNG");
    }

    private TrialProfile.Result read(String front, String body) {
        return trial.with("index.md", "---\ntitle: Ada\n" + front + "---\n" + body)
                .read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[a]({% link _pages/cv.md %}) => href=\"cv/\"",
                "[a]({{ site.baseurl }}{% link files/x.pdf %}) => href=\"files/x.pdf\"",
                "[a]({% post_url 2024-05-01-kites %}) => href=\"posts/kites.html\"",
                "[a]({% post_url 2024-06-01-knots %}) => href=\"posts/knots.html\"",
                "{% include video id=\"abc_1\" provider=\"youtube\" %} => href=\"https://www.youtube.com/watch?v=abc_1\"",
                "{% include video id=\"212\" provider=\"vimeo\" %} => href=\"https://vimeo.com/212\"",
                "{% include video.liquid path=\"images/film.mp4\" %} => <video src=\"images/film.mp4\"",
                "{% include figure image_path=\"/images/a.png\" caption=\"A *kite*\" %} => <figcaption>A <em>kite</em></figcaption>",
                "{% gist ada/12 %} => <a href=\"https://gist.github.com/ada/12\">gist.github.com/ada/12</a>",
                "Mind the gap.~{: .notice--warning} => <p class=\"notice--warning\">Mind the gap.</p>",
                "<div class=\"notice\" markdown=\"1\">~A *box*.~</div> => <p>A <em>box</em>.</p>"
            })
    void aTagShowsWhatItShowsInJekyll(String markdown, String html) {
        trial.with("_pages/cv.md", "---\npermalink: /cv/\n---\n")
                .with("files/x.pdf", "%PDF-1")
                .with("images/film.mp4", "film")
                .with("_posts/2024-05-01-kites.md", "---\ntitle: Kites\n---\nWords.\n")
                .with("_posts/2024-06-01-knots.markdown", "---\ntitle: Knots\npermalink: /knots/\n---\nWords.\n");

        TrialProfile.Result result = read("", markdown.replace('~', '\n') + "\n");

        assertThat(result.page("index.html")).contains(html).doesNotContain("{%");
        assertThat(result.problems(Code.UNKNOWN_VARIABLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{% link _pages/none.md %}", "{% post_url 2020-01-01-none %}", "{% link ../secret.md %}"})
    void aTagThatLeadsNowhereIsTold(String tag) {
        assertThat(read("", "a " + tag + " b\n").problems(Code.UNKNOWN_VARIABLE))
                .hasSize(1);
    }

    @Test
    void aGalleryShowsThePicturesOfTheFrontMatter() {
        TrialProfile.Result result =
                read("""
                gallery:
                  - url: /images/a.png
                    image_path: /images/a.png
                    alt: First
                  - image_path: images/b.png
                    title: Second
                more:
                  - image_path: images/b.png
                """, "{% include gallery caption=\"Two *kites*\" %}\n\n{% include gallery id=\"more\" %}\n");

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("index.html"))
                .contains(
                        "<figure><a href=\"images/a.png\"><img src=\"images/a.png\" alt=\"First\"></a><img src=\"images/b.png\" alt=\"Second\">"
                                + "<figcaption>Two <em>kites</em></figcaption></figure>",
                        "<figure><img src=\"images/b.png\" alt=\"\"></figure>");
    }

    @Test
    void aFeatureRowShowsTheCardsOfTheFrontMatter() {
        TrialProfile.Result result = read("""
                feature_row:
                  - image_path: /images/a.png
                    alt: A
                    title: Kites
                    excerpt: They *fly*.
                    url: https://kites.example.org/
                    btn_label: Read
                  - title: Knots
                """, "{% include feature_row %}\n\nBehind.\n");

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("index.html"))
                .contains(
                        "src=\"images/a.png\"",
                        "Kites</h2>",
                        "They <em>fly</em>.",
                        "<a href=\"https://kites.example.org/\">Read</a>",
                        "Knots</h2>",
                        "<p>Behind.</p>");
    }

    @Test
    void dataIsReadWhateverItsFileIsCalledAndInTheOrderThatItIsWrittenIn() {
        TrialProfile.Result result = trial.with("_data/my talks: 2024.yml", "- Kites\n- Knots\n")
                .with("_data/lab/people.csv", "name,role\nBo,Potter\n")
                .with("_data/lab/deep er/tools.json", "{\"saw\": \"one\", \"axe\": \"two\", \"awl\": \"three\"}")
                .with("_includes/part: one.md", "Included.\n")
                .with("_books/a: b.md", "---\ntitle: Sails\n---\n")
                .with("_config.yml", "author: {name: Ada Quill}\ncollections: {books: {output: true}}\n")
                .with("index.md", """
                        {% for talk in site.data.my_talks_2024 %}{{ talk }}. {% endfor %}
                        {% for one in site.data.lab.people %}{{ one.name }}: {{ one.role }}{% endfor %}
                        {% for tool in site.data.lab.deep_er.tools %}{{ tool[0] }} {% endfor %}
                        {% for book in site.books %}{{ book.title }}{% endfor %}
                        """)
                .read();

        assertThat(result.problems()).noneMatch(problem -> problem.code() != Code.NOT_READ);
        assertThat(result.page("index.html")).contains("Kites. Knots.", "Bo: Potter", "saw axe awl", "Sails");
    }

    @Test
    void newsAndPostsAreReadWhateverTheirFilesAreCalled() {
        TrialProfile.Result result = trial.with(
                        "_news/2024-05-01: a kite?.md", "---\ndate: 2024-05-01\n---\nA kite flew.\n")
                .with("index.md", "Hello.\n")
                .read();

        assertThat(result.page("news.html")).contains("A kite flew.");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aListOfDocumentsNeedsNoFileOfTheTheme() {
        TrialProfile.Result result = trial.with(
                        "_talks/2024-05-01-a.md", "---\ntitle: Kites at night\nvenue: Kiln\nlocation: Rome\n---\n")
                .with("_talks/2024-06-01-b.md", "---\ntitle: Knots\n---\n")
                .with(
                        "index.md",
                        "<ul>{% for post in site.talks reversed %}{% include archive-single-talk-cv.html %}{% endfor %}</ul>\n")
                .read();

        assertThat(result.problems(Code.UNKNOWN_VARIABLE)).isEmpty();
        assertThat(result.page("index.html")).contains("<li>Knots</li>", "<li>Kites at night, <i>Kiln</i>, Rome</li>");
    }
}
