package io.github.vitae.read.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.ContentKind;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where collections lie, those of no known kind, and what stands above a page. */
class JekyllCollectionsTest {

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory).with("_pages/about.md", "---\npermalink: /\n---\nText\n");
    }

    @Test
    void collectionsMayLieInAFolderOfTheirs() {
        TrialProfile.Result result = trial.with(
                        "_config.yml",
                        "author: {name: Tobiah Wren}\ncollections_dir: ./deeds/\ncollections: {talks: {output: true},"
                                + " finds: {output: true}}\nexclude: [deeds/_talks/no.md]\n")
                .with("deeds/_talks/hum.md", "---\ntitle: Hum\nvenue: Hall\n---\nWhat lichen says.\n")
                .with("deeds/_talks/no.md", "---\ntitle: Nope\n---\nNot me.\n")
                .with("deeds/_posts/2022-02-03-moss.md", "---\ntitle: Moss\n---\nSoft.\n")
                .with("deeds/_drafts/later.md", "---\ntitle: Later\n---\nNot yet.\n")
                .with("deeds/_finds/stone.md", "---\ntitle: Stone\n---\nGrey. [Hum](/talks/hum.html)\n")
                .read();

        assertThat(result.page("talks/hum.html")).contains("What lichen says.");
        assertThat(result.page("posts/moss.html")).contains("Soft.").doesNotContain("deeds");
        assertThat(result.page("finds/stone.html")).contains("Grey.", "../talks/hum.html");
        assertThat(result.everything()).doesNotContain("Not me", "Not yet");
    }

    @Test
    void documentsOfNoKnownKindAreThePagesThatTheyWere() {
        TrialProfile.Result result = trial.with("_config.yml", """
                        author: {name: Tobiah Wren}
                        collections:
                          recipes: {output: true, permalink: /:collection/:path/}
                          notes: {output: false}
                        """)
                .with("_recipes/jam.md", "---\ntitle: Plum *jam*\nredirect_from: /marmalade/\n---\nBoil.\n")
                .with("_recipes/sour/pickle.html", "---\ntitle: Pickle\n---\n<p>Salt.</p>\n")
                .with("_recipes/empty.md", "---\ntitle: Nothing yet\n---\n")
                .with("_recipes/secret.md", "---\ntitle: Secret\npublished: false\n---\nHush.\n")
                .with("_notes/a.md", "---\ntitle: Aside\n---\nNo page.\n")
                .with(
                        "_pages/all.md",
                        "---\nlayout: collection\ncollection: recipes\ntitle: All\npermalink: /all/\n---\nMine: see"
                                + " [jam](../_recipes/jam.md).\n")
                .read();

        assertThat(result.page("recipes/jam/index.html")).contains("Plum jam", "Boil.");
        assertThat(result.page("recipes/sour/pickle/index.html")).contains("Salt.");
        assertThat(result.page("all/index.html"))
                .contains("Mine: see <a href=\"../recipes/jam/\">jam</a>")
                .contains("<li>Nothing yet</li>")
                .contains("<li><a href=\"../recipes/jam/index.html\">Plum jam</a></li>");
        assertThat(result.profile().orElseThrow().pages().stream().filter(AuthorPage::inMenu))
                .isEmpty();
        assertThat(result.everything()).doesNotContain("Hush", "No page.");
        assertThat(result.problems(Code.NOT_READ))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("_notes (1)", "_recipes"));
    }

    @Test
    void aHeaderOfMinimalMistakesStandsAboveItsPage() {
        TrialProfile.Result result = trial.with("_config.yml", "author: {name: Tobiah Wren}\n")
                .with("images/hero.png", "")
                .with("_pages/garden.md", """
                        ---
                        title: Garden
                        permalink: /garden/
                        excerpt: A walk *around*.
                        header:
                          overlay_image: /images/hero.png
                          image_description: Hedge [low]
                          caption: "By [Bo](https://bo.example.org)"
                          actions:
                            - {label: "Map [new]", url: "https://map.example.org/"}
                            - {label: Nowhere}
                        ---
                        Mind the step.
                        """)
                .with("_pages/plain.md", "---\ntitle: Plain\npermalink: /plain/\nexcerpt: For engines.\n---\nBody.\n")
                .read();

        assertThat(result.page("garden/index.html"))
                .containsSubsequence(
                        "alt=\"Hedge low \"",
                        "By <a href=\"https://bo.example.org\">Bo</a>",
                        "A walk <em>around</em>.",
                        "<a href=\"https://map.example.org/\">Map [new]</a>",
                        "Nowhere",
                        "Mind the step.");
        assertThat(result.page("plain/index.html")).contains("Body.").doesNotContain("For engines");
    }

    @Test
    void aDescriptionStandsAboveAPageOfAlFolio() {
        TrialProfile.Result result = trial.with("_config.yml", "first_name: Zu\nlast_name: Brandt\n")
                .with("_data/socials.yml", "github_username: zu\n")
                .with("_pages/kelp.md", "---\ntitle: Kelp\ndescription: All *of* it\npermalink: /kelp/\n---\nGreen.\n")
                .read();

        assertThat(result.page("kelp/index.html")).containsSubsequence("<p>All <em>of</em> it</p>", "Green.");
        assertThat(result.profile().orElseThrow().contents()).doesNotContainKey(ContentKind.TALKS);
    }

    @Test
    void linksOfTheAuthorMayBeAList() {
        TrialProfile.Result result = trial.with("_config.yml", """
                        author:
                          name: Tobiah Wren
                          links:
                            - {label: My garden, icon: "fas fa-link", url: "https://garden.example.org"}
                            - {label: Code, url: "https://github.com/tobiah"}
                            - {label: Twitter, url: "https://twitter.com/"}
                            - {label: Website, url: "https://"}
                        """).read();

        assertThat(result.page("index.html"))
                .contains("My garden", "https://garden.example.org", "Code", "https://github.com/tobiah")
                .doesNotContain("twitter.com", "Website");
    }

    @Test
    void aMenuMayLeadToAHeadingThatStartsWithAPicture() {
        TrialProfile.Result result = trial.with("_config.yml", "author: {name: Tobiah Wren}\n")
                .with("_pages/about.md", "---\npermalink: /\n---\nHi.\n\n# \uD83D\uDCDD Papers\n\nOne.\n")
                .with("_data/navigation.yml", "main:\n  - {title: Papers, url: /#-papers}\n")
                .read();

        assertThat(result.page("index.html")).contains("id=\"papers\"");
        assertThat(result.profile().orElseThrow().navigation().toString()).contains("#-papers");
    }

    @Test
    void awardsInATableOfDataHaveTheirYears() {
        TrialProfile.Result result = trial.with("_config.yml", "author: {name: Tobiah Wren}\n")
                .with("_data/awards.csv", "year,title,by,description\n2018,Golden leaf,Guild,For moss\n")
                .read();

        assertThat(result.page("awards.html")).contains("2018", "Golden leaf", "Guild", "For moss");
    }
}
