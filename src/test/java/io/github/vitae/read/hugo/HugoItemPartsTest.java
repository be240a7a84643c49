package io.github.vitae.read.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages of Hugo say besides their texts, files beside them, and pages in HTML. */
class HugoItemPartsTest {

    private TrialProfile trial;

    @BeforeEach
    void aSite(@TempDir Path directory) {
        trial = TrialProfile.in(directory)
                .with("content/authors/admin/_index.md", "---\ntitle: Ines Kestrel\nsuperuser: true\n---\nMe.\n");
    }

    @Test
    void aTalkHasItsAbstractItsAddressAndTheFilesBesideIt() {
        TrialProfile.Result result = trial.with("content/event/hover/index.md", """
                        ---
                        title: Hovering
                        summary: In short.
                        abstract: At *length*.
                        location: Cliff Hall
                        address: {street: 4 Edge, city: Downs, country: UK}
                        date: 2019-06-01
                        url_slides: slides one.pdf
                        image: {caption: "By [Bo](https://bo.example.org)"}
                        ---
                        """)
                .with("content/event/hover/slides one.pdf", "%PDF-1.4\n")
                .with("content/event/hover/featured.jpg", "\u00ff\u00d8")
                .read();

        assertThat(result.page("talks.html")).contains("In short.");
        assertThat(result.page("talks/hover.html"))
                .contains("At <em>length</em>.", "4 Edge, Downs, UK", "By <a href=\"https://bo.example.org\">Bo</a>")
                .contains("href=\"../event/hover/slides%20one.pdf\"");
        assertThat(result.problems(Code.MISSING_FILE)).isEmpty();
    }

    @Test
    void aPostHasItsSubtitleItsCategoriesAndLinksOfOlderVersions() {
        TrialProfile.Result result = trial.with("content/post/p/index.md", """
                        +++
                        title = "Wings"
                        subtitle = "A *start*"
                        categories = ["Birds"]
                        tags = ["air"]
                        url_custom = [{name = "Chart", url = "https://chart.example.org"}]
                        date = 2020-02-02
                        [header]
                        image = "sky.png"
                        +++
                        Up.
                        """)
                .with("static/img/sky.png", "\u0089PNG")
                .with(
                        "content/publication/p/index.md",
                        "---\ntitle: P\nauthors: [admin]\ndate: 2020-01-01\nurl_custom: [{name: Plot, url:"
                                + " 'https://plot.example.org'}]\n---\n")
                .with("content/publication/_index.md", "---\ntitle: Papers\n---\nAll of *them*.\n")
                .read();

        assertThat(result.page("posts/p.html"))
                .containsSubsequence("Chart", "A <em>start</em>", "Up.")
                .contains("Birds", "air");
        assertThat(result.page("publications/p.html")).contains("https://plot.example.org");
        assertThat(result.page("publications.html")).contains("All of <em>them</em>.");
        assertThat(result.outputs())
                .filteredOn(Output.AssetCopy.class::isInstance)
                .map(output -> output.path().value())
                .containsExactly("img/sky.png");
    }

    @Test
    void aReferenceLeadsToWhereverThePageIs() {
        TrialProfile.Result result = trial.with("config.toml", "[permalinks]\npost = \"/:year/:slug/\"\n")
                .with("content/post/first.md", "---\ntitle: First one\ndate: 2020-02-02\n---\nA.\n")
                .with("content/second.md", "---\ntitle: Second\n---\n[it]({{< ref \"/post/first.md\" >}})\n")
                .read();

        assertThat(result.page("second/index.html")).contains("href=\"../posts/first.html\"");
        assertThat(result.problems(Code.MISSING_FILE)).isEmpty();
    }

    @Test
    void pagesMayBeInHtml() {
        TrialProfile.Result result = trial.with("content/join.html", "---\ntitle: Join\n---\n<p>Come * here *.</p>\n")
                .with("content/visit/index.html", "---\ntitle: Visit\n---\n<table><tr><td>Way</td></tr></table>\n")
                .with("content/part.html", "<p>no page</p>\n")
                .with("content/secret.html", "---\ntitle: Secret\ndraft: true\n---\n<p>Hush</p>\n")
                .with("content/post/o.org", "* Org\n")
                .read();

        assertThat(result.page("join/index.html")).contains("Come * here *.");
        assertThat(result.page("visit/index.html")).contains("Way");
        assertThat(result.everything()).doesNotContain("Hush", "no page");
        assertThat(result.problems(Code.NOT_READ))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(".org"));
    }

    @Test
    void widgetsAndBlocksShowTheirButtonsPicturesAndLists() {
        TrialProfile.Result result = trial.with(
                        "content/home/hero.md",
                        "+++\nwidget = \"hero\"\nheadless = true\ntitle = \"Rise\"\nsubtitle = \"Early\"\nhero_media ="
                                + " \"lark.png\"\n[cta]\nurl = \"https://up.example.org\"\nlabel = \"Up\"\n[cta_note]\nlabel ="
                                + " \"No fee\"\n+++\n")
                .with("content/home/empty.md", "+++\nwidget = \"people\"\nsubtitle = \"Of the list\"\n+++\n")
                .with("static/media/lark.png", "\u0089PNG")
                .with("content/_index.md", """
                        ---
                        sections:
                          - block: hero
                            content:
                              title: Fall
                              image: {filename: owl.png}
                              cta_alt: {label: Down, url: "https://down.example.org"}
                          - block: slider
                            content: {slides: [{title: Slide, background: {image: {filename: bat.png}}}]}
                          - block: contact
                            content: {title: Here, directions: Third nest}
                          - block: accomplishments
                            content: {title: Won, items: [{title: Gold, organization: Club, date_start: '2020-02-02'}]}
                        ---
                        """)
                .with("assets/media/owl.png", "\u0089PNG")
                .with("assets/media/bat.png", "\u0089PNG")
                .with("data/authors/admin.yaml", "name: Ines Kestrel\nawards: [{title: Silver, date: '2019'}]\n")
                .read();

        assertThat(result.page("index.html"))
                .contains("Rise", "Early", "href=\"https://up.example.org\"", "No fee", "src=\"media/lark.png\"")
                .contains("src=\"owl.png\"", "href=\"https://down.example.org\"", "src=\"bat.png\"", "Third nest")
                .doesNotContain("Of the list");
        assertThat(result.page("awards.html")).contains("Gold", "Silver");
    }
}
