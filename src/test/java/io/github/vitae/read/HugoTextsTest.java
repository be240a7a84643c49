package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.PublicationLink;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages of HugoBlox say: their shortcodes, links and texts. */
class HugoTextsTest {

    private static final String PICTURE = "\u0089PNG";

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory).with("data/authors/me.yaml", "name: {display: Ada Quill}\n");
    }

    private TrialProfile post(String name, String text) {
        return trial.with("content/post/" + name + "/index.md", "---\ntitle: " + name + "\n" + text);
    }

    @Test
    void aShortcodeThatIsNotKnownIsToldOnceForTheSite() {
        post("one", "---\n{{< gauge n=1 >}} {{< gauge n=2 >}}\n");
        post("two", "---\n{{< gauge n=3 >}} {{< dial >}}\n");
        TrialProfile.Result result = trial.with(
                        "content/_index.md",
                        "---\nsections:\n- block: markdown\n  content: {text: '{{< gauge n=4 >}} Words'}\n---\n")
                .read();

        assertThat(result.problems(Code.UNKNOWN_VARIABLE)).hasSize(2);
        assertThat(result.problems(Code.UNKNOWN_VARIABLE))
                .anySatisfy(problem -> assertThat(problem.message()).contains("‘gauge’", "4 times"));
        assertThat(result.problems(Code.UNKNOWN_VARIABLE)).anySatisfy(problem -> {
            assertThat(problem.message()).contains("‘dial’").doesNotContain("times");
            assertThat(problem.location()).hasToString("vitae/content/post/two/index.md:4:19");
        });
    }

    @Test
    void aGalleryShowsThePicturesBesideItsPage() {
        post(
                "tide",
                "gallery_item:\n- {album: gallery, image: b.png, caption: 'The *second*'}\n---\n{{< gallery >}}\n");
        TrialProfile.Result result = trial.with("content/post/tide/gallery/a.png", PICTURE)
                .with("content/post/tide/gallery/b.png", PICTURE)
                .with("content/post/tide/gallery/notes.txt", "x")
                .read();

        assertThat(result.page("posts/tide.html"))
                .containsSubsequence("post/tide/gallery/a.png", "post/tide/gallery/b.png", "The <em>second</em>")
                .doesNotContain("notes");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void anAlbumLiesAmongTheMedia() {
        post("tide", "---\n{{< gallery album=\"harbour\" >}}\n");
        TrialProfile.Result result = trial.with("assets/media/albums/harbour/x.jpg", "\u00ff\u00d8\u00ff")
                .read();

        assertThat(result.page("posts/tide.html")).contains("albums/harbour/x.jpg");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aGalleryWithoutPicturesIsTold() {
        post("tide", "---\n{{< gallery album=\"../../secret\" >}}\n");

        assertThat(trial.read().problems(Code.UNKNOWN_VARIABLE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "url_pdf: https://e.example/a.pdf, 1",
        "'url_pdf: [https://e.example/a.pdf, https://e.example/b.pdf]', 2",
        "'url_pdf: []', 0",
        "'url_pdf: [\"\", https://e.example/a.pdf]', 1",
        "url_pdf: '', 0",
    })
    void anAddressMayBeAList(String field, int links) {
        TrialProfile.Result result = trial.with(
                        "content/publication/kite/index.md", "---\ntitle: Kites\nauthors: [me]\n" + field + "\n---\n")
                .with("content/event/kite/index.md", "---\ntitle: Kites\n" + field + "\n---\n")
                .read();

        assertThat(result.profile().orElseThrow().publications().get(0).links())
                .hasSize(links)
                .extracting(PublicationLink::role)
                .allMatch(PublicationLink.Role.PDF::equals);
        assertThat(result.page("talks.html").split("https://e.example/", -1)).hasSize(links + 1);
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "One *paragraph*. => <p>In short.</p> <p>One <em>paragraph</em>.</p>",
                "One.~~Two. => <p>In short.</p> <p>One.</p>~<p>Two.</p>",
                "- a~- b => <p>In short.</p> <ul>",
                "In short. => >In short.</div>",
                "The abstract. => >In short.</div>",
            })
    void whatIsSaidOfAPublicationStandsInParagraphs(String body, String html) {
        TrialProfile.Result result = trial.with(
                        "content/publication/kite/index.md",
                        "---\ntitle: Kites\nabstract: The abstract.\nsummary: In short.\n---\n"
                                + body.replace('~', '\n') + "\n")
                .read();

        assertThat(result.page("publications/kite.html")).contains(html.replace('~', '\n'));
        String above = result.page("publications/kite.html").split("How to cite", 2)[0];
        assertThat(above.split("The abstract", -1)).hasSize(2);
    }

    @Test
    void aLinkOutOfAPageStartsAtItsAddress() {
        TrialProfile.Result result = trial.with(
                        "content/courses/kites/start.md",
                        "---\ntitle: Start\n---\nGo [on](../strings/) or [up](../../).\n")
                .with(
                        "content/courses/kites/cards.md",
                        "---\ntitle: Cards\n---\n{{< card url=\"../strings\" title=\"On\" >}}\n")
                .with("content/courses/kites/strings.md", "---\ntitle: Strings\n---\nWords.\n")
                .read();

        assertThat(result.problems(Code.MISSING_FILE)).isEmpty();
    }
}
