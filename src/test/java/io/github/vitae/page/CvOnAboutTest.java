package io.github.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.read.own.NativeWriter;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curriculum vitae in short on the home page. */
class CvOnAboutTest {

    private static final String CV = """
            work:
              - {position: Reader, name: Harbour School, startDate: 2019, summary: Many *tides*., location: Kinsale}
            education:
              - {studyType: PhD, area: Tides, institution: Sea College, endDate: 2012, score: "1.0"}
              - {studyType: BSc, area: Sand, institution: Sea College, endDate: 2008}
            """;

    @TempDir
    Path directory;

    @TempDir
    Path again;

    private TrialProfile.Result read(String home) {
        return TrialProfile.in(directory)
                .with("about.md", "---\nname: Mara Quill\n" + home + "---\nI measure tides.\n")
                .with("cv.yml", CV)
                .read();
    }

    @Test
    void sectionsThatAreNamedStandBehindTheTextInTheirOrder() {
        TrialProfile.Result result = read("vitae:\n  home:\n    cv: [education, work]\n");
        Document about = Jsoup.parse(result.page("index.html"));

        assertThat(result.problems()).isEmpty();
        assertThat(about.select("section.vitae-cv-section h2").eachText()).containsExactly("Education", "Experience");
        assertThat(about.select(".vitae-cv-line .p-name").eachText())
                .containsExactly("PhD, Tides", "BSc, Sand", "Reader");
        assertThat(about.select(".vitae-cv-line time").eachText()).contains("2012", "2008");
        assertThat(about.text())
                .contains("Harbour School")
                .doesNotContain("Many tides")
                .doesNotContain("Kinsale")
                .doesNotContain("1.0");
        assertThat(result.page("cv.html")).contains("tides");
    }

    @Test
    void nothingStandsThereThatIsNotNamed() {
        assertThat(Jsoup.parse(read("").page("index.html")).text()).doesNotContain("Sea College");
        assertThat(Jsoup.parse(read("vitae:\n  home:\n    cv: [grants]\n").page("index.html"))
                        .text())
                .doesNotContain("Sea College");
    }

    @Test
    void importKeepsIt() {
        TrialProfile.Result first = read("vitae:\n  home:\n    cv: [education]\n");
        TrialProfile written = TrialProfile.in(again);
        NativeWriter.files(
                        first.profile().orElseThrow(),
                        ProfileOutputs.places(first.profile().orElseThrow()))
                .forEach(written::with);

        assertThat(written.read().page("index.html")).isEqualTo(first.page("index.html"));
    }
}
