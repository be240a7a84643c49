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

/** What sites of Hugo and HugoBlox say in their own ways. */
class HugoSwitchesTest {

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory).with("data/authors/me.yaml", "name: {display: Ada Quill}\n");
    }

    @Test
    void aPictureBesideAPageIsFoundThere() {
        TrialProfile.Result result = trial.with(
                        "content/post/tide/index.md",
                        "---\ntitle: Tide\ndate: 2024-05-01\n---\n{{< figure src=\"plot.png\" caption=\"The *tide*.\" >}}\n\n![b](more/b.png)\n")
                .with("content/post/tide/plot.png", "\u0089PNG")
                .with("content/post/tide/more/b.png", "\u0089PNG")
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("posts/tide.html"))
                .contains("src=\"../post/tide/plot.png\"", "src=\"../post/tide/more/b.png\"", "<em>tide</em>");
    }

    @Test
    void aPictureBesideTheOwnersPageIsFoundOnTheHomePage() {
        TrialProfile.Result result = trial.with(
                        "content/authors/me/_index.md", "---\ntitle: Ada\n---\n![a](lab.png) [cv](uploads/cv.pdf)\n")
                .with("content/authors/me/lab.png", "\u0089PNG")
                .with("static/uploads/cv.pdf", "%PDF-1")
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("index.html")).contains("src=\"lab.png\"", "href=\"uploads/cv.pdf\"");
    }

    @Test
    void bracesAreWordsToHugo() {
        TrialProfile.Result result = trial.with(
                        "content/authors/me/_index.md",
                        "---\ntitle: Ada\n---\nWrite `{{ .Title }}` or {% if %} in a template.\n")
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("index.html")).contains("{{ .Title }}", "{% if %}");
    }

    @Test
    void aCitedPublicationIsCalledByItsTitle() {
        TrialProfile.Result result = trial.with(
                        "content/publications/kites/index.md",
                        "---\ntitle: Kites at *Night*\nauthors: [me]\ndate: 2024-05-01\n---\n")
                .with(
                        "content/authors/me/_index.md",
                        "---\ntitle: Ada\n---\nRead {{< cite page=\"/publications/kites\" >}}.\n")
                .read();

        assertThat(result.page("index.html")).contains(">Kites at <em>Night</em></a>.");
        assertThat(result.problems(Code.UNKNOWN_VARIABLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, false", "yes, false", "false, true", "no, true"})
    void aBlockForTheThemesOwnSiteIsNotShown(String demo, boolean shown) {
        TrialProfile.Result result = trial.with(
                        "content/_index.md",
                        "---\nsections:\n  - block: markdown\n    demo: " + demo
                                + "\n    content: {title: Buy, text: Now}\n  - block: markdown\n    content: {text: Mine}\n---\n")
                .read();

        assertThat(result.page("index.html").contains("Buy")).isEqualTo(shown);
        assertThat(result.page("index.html")).contains("Mine");
        assertThat(result.problems(Code.DRAFT)).hasSize(shown ? 0 : 1);
    }

    /** Each note is of the author in its place, whoever has none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    [me, Rick Roe]          | ["", Corresponding author]             | Rick Roe
                    [me, Rick Roe, Ann Poe] | [null, Equal contribution, null]       | Rick Roe
                    [me, "", Rick Roe]      | [a, b, Corresponding author]           | Rick Roe
                    ["", Rick Roe, me]      | [x, Equal contribution, y]             | Rick Roe
                    [me, Rick Roe]          | [Equal contribution]                   | Ada Quill
                    [me, Rick Roe, Ann Poe] | ["", "", Equal contribution]           | Ann Poe
                    """)
    void aNoteIsOfTheAuthorInItsPlace(String authors, String notes, String marked) {
        TrialProfile.Result result = trial.with(
                        "content/publication/tide/index.md",
                        "---\ntitle: Tide\ndate: 2024-05-01\nauthors: " + authors + "\nauthor_notes: " + notes
                                + "\n---\n")
                .read();

        assertThat(result.profile().orElseThrow().publications().get(0).authors().stream()
                        .filter(author -> !author.marks().isEmpty())
                        .map(author -> author.name().display()))
                .containsExactly(marked);
    }

    /** What stands in a block that has no text, whatever its lists are called; each in a list on the page. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {block: faq, content: {title: Asked, items: [{question: "Why *kites*?", answer: They fly.}]}} | Asked</h2>~<strong>Why <em>kites</em>?</strong>~They fly.
            {block: features, content: {items: [{name: Strings, icon: bolt, description: Long ones., features: [hemp, silk]}]}} | <strong>Strings</strong>~Long ones.~hemp~silk
            {block: stats, content: {items: [{statistic: "40", description: kites}]}} | <strong>40</strong>~kites
            {block: slider, content: {slides: [{title: First, content: Words., link: {text: x}}]}} | <strong>First</strong>~Words.
            {block: testimonials, content: {items: [{name: Bo Reed, role: Pilot, text: "Good."}]}} | <strong>Bo Reed</strong>, Pilot~Good.
            {block: cta-button-list, content: {buttons: [{text: Paper, url: "https://example.org/p"}]}} | Paper
            {block: cta-image-paragraph, content: {items: [{title: A, text: B, button: {text: Go, url: "https://example.org/g"}}]}} | <strong>A</strong>~B~href="https://example.org/g">Go</a>
            {block: hero, content: {title: Hi, text: Hello., primary_action: {text: Start, url: "https://example.org/s"}}} | Hi</h2>~Hello.~href="https://example.org/s">Start</a>
            {block: resume-biography-3, content: {username: me, text: "", button: {text: My CV, url: "https://example.org/cv"}}} | href="https://example.org/cv">My CV</a>
            {block: logos, content: {items: [{name: Guild, link: "https://example.org/l"}]}} | href="https://example.org/l"><strong>Guild</strong></a>
            {block: anything, content: {things: [one, two]}} | one~two
            {block: steps, content: {items: [{title: A, text: "1\\n\\n2"}]}} | <strong>A</strong>~<p>1</p>~<p>2</p>
            """)
    void itemsOfABlockAreShown(String block, String shown) {
        TrialProfile.Result home = trial.with("content/_index.md", "---\nsections:\n  - " + block + "\n---\n")
                .with("content/lab.md", "---\ntitle: Lab\nsections:\n  - " + block + "\n---\n")
                .read();

        assertThat(home.page("index.html")).containsSubsequence(shown.split("~"));
        assertThat(home.page("lab/index.html")).containsSubsequence(shown.split("~"));
        assertThat(home.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {block: faq, demo: true, content: {items: [{question: SECRET}]}}
            {block: faq, draft: true, content: {items: [{question: SECRET}]}}
            {block: faq, content: {items: [{question: SECRET, draft: true}]}}
            {block: faq, content: {items: [{question: SECRET, demo: true}]}}
            {block: faq, content: {items: [{question: "a<!-- SECRET -->", hidden: no}, {answer: "<!-- SECRET"}]}}
            {block: collection, content: {filters: {tags: [SECRET]}, user_groups: [SECRET]}}
            {block: faq, content: {hidden: [{question: SECRET}], private: {items: [SECRET]}}}
            """)
    void whatIsHiddenInABlockStaysHome(String block) {
        TrialProfile.Result result = trial.with("content/_index.md", "---\nsections:\n  - " + block + "\n---\n")
                .with("content/lab.md", "---\ntitle: Lab\nsections:\n  - " + block + "\n---\nWords.\n")
                .read();

        assertThat(result.everything() + result.log()).doesNotContain("SECRET");
    }
}
