package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A list of nine publications, as homepages made from al-folio have it, in both looks: what is seen at once, and by whom. */
class PublicationsLayoutTest {

    private static final String PAPERS = """
            @book{waves, title={Letters on Slow Waves}, author={Doe, Jane and Roe, Ana and Vale, Peter and Quill, Ada Maria
              and Østergård, Bo}, year={1967}, publisher={Vision}, preview={wide.svg}, abbr={Vision}}
            @book{sand, title={Investigations on the Theory of the Movement of Sand}, author={Doe, Jane}, year={1956},
              publisher={Tidal Corporation}, preview={square.svg}}
            @article{meaning, abbr={AJS}, title={The meaning of tides}, author={Doe, Jane and Roe, AH},
              journal={American Journal of Shores}, volume={18}, number={6}, pages={403--404}, year={1950}}
            @article{complete, abbr={ShoreRev}, title={Can a Geometrical Description of a Physical Shore Be Considered Complete?},
              author={Doe*†, J. and Roe*, B. and Vale*, N.}, abstract={In a complete theory there is a grain for each grain.},
              journal={Shore Rev.}, volume={47}, issue={10}, pages={777--780}, year={1935}, month={May},
              doi={10.5555/ShoreRev.47.777}, url={https://link.shores.example/777}, html={https://journals.shores.example/777},
              pdf={https://shores.example/777.pdf}, video={https://video.example/777},
              additional_info={. *More Information* can be [found here](https://shores.example/)},
              annotation={* Example use of superscripts<br>† Jane Doe}, selected={true}}
            @book{general, title={Shores: the Special and General Theory}, author={Doe, Jane}, year={1920},
              publisher={Foam & Co Ltd}, html={https://shores.example/general.html}}
            @article{german, title={{\\"U}ber die von der Theorie der Ufer geforderte Bewegung von in ruhenden Fl{\\"u}ssigkeiten
              suspendierten Sandk{\\"o}rnern und Muscheln}, author={Doe, J.}, journal={Annalen der Ufer}, volume={322},
              number={8}, pages={549--560}, year={1905}}
            @article{movement, abbr={Ann. Ufer}, title={On the movement of small grains suspended in stationary liquids required
              by the theory of quiet tides}, author={Doe, J.}, journal={Ann. Ufer}, volume={17}, pages={549--560}, year={1905}}
            @article{moving, title={On the dynamics of moving sands}, author={Doe, J.}, year={1905}}
            @article{effect, abbr={Ann. Ufer}, title={{{\\"U}ber einen die Erzeugung und Verwandlung des Sandes betreffenden Gesichtspunkt}},
              author={Jane Doe}, abstract={This is the abstract text.}, journal={Ann. Ufer}, volume={322}, number={6},
              pages={132--148}, year={1905}, doi={10.5555/andu.19053220607}, award={Jane Doe received the **Prize in Shores**
              1921 *for her services to the theory of shores, and especially for her discovery of the law of the sand*},
              award_name={Shore Prize}}
            """;

    private static final String NAMES =
            "Ay, A. and Bee, B. and Cee, C. and Dee, D. and Eff, E. and Gee, F. and Aitch, G. and Eye, H. and Jay, I. and Kay, J."
                    + " and Doe, Jane and Ell, K. and Em, L. and En, M. and Oh, N.";

    private static Chromium chromium;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        Movement.watch(chromium);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** The site of nine papers, and of more. */
    private Path site(Look look, String more) {
        Path profile = folder.resolve("profile");
        Path site = folder.resolve("site");
        TrialProfile.in(profile)
                .with("_config.yml", "first_name: Jane\nlast_name: Doe\ntitle: Jane Doe\n")
                .with("_pages/about.md", "---\npermalink: /\nlayout: about\n---\nI study tides.\n")
                .with("_data/socials.yml", "email: jane@shores.example\norcid_id: 0000-0002-1825-0097\n")
                .with("_data/venues.yml", """
                        "AJS": {url: "https://ajs.example/", color: "#00369f"}
                        "ShoreRev": {url: "https://shorerev.example/"}
                        "Vision": {color: "#009f36"}
                        """)
                .with("assets/img/publication_preview/wide.svg", drawing(600, 338))
                .with("assets/img/publication_preview/square.svg", drawing(300, 300))
                .with("_bibliography/papers.bib", PAPERS + more);
        try (SkinnedSite skinned = new SkinnedSite()) {
            skinned.publish(profile, site, look, false, Optional.empty());
        }
        return site;
    }

    private static String drawing(int width, int height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height
                + "\"><rect width=\"100%\" height=\"100%\" fill=\"#246\"/></svg>";
    }

    private static String address(Path site, String page) {
        return site.resolve(page).toUri().toString();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void allNineAreSeenAtOnce(Look look) {
        Path site = site(look, "");
        chromium.size(1280, 1500).dark(false).open(address(site, "publications.html"));

        List<String> seen = chromium.texts("""
                return [...document.querySelectorAll('li.h-cite')]
                    .filter(e => e.getBoundingClientRect().bottom <= innerHeight).map(e => e.id)""");
        assertThat(seen).hasSize(9);
        assertThat(chromium.number("return document.querySelectorAll('.vitae-publications img').length"))
                .isEqualTo(2);
        // an entry of a picture and few words is as high as the picture, a year with one entry costs a line more
        assertThat(chromium.number("""
                return Math.max(...[...document.querySelectorAll('.vitae-year')].slice(1).map(year => {
                    const entries = [...year.querySelectorAll('li.h-cite')].map(e => e.getBoundingClientRect().height);
                    const margin = parseFloat(getComputedStyle(year.firstElementChild).marginTop);
                    return year.getBoundingClientRect().height + margin - entries.reduce((a, b) => a + b, 0);
                }))""")).isLessThan(48);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void nobodyMeetsABarrierOnAnyOfTheLists(Look look) {
        Path site = site(look, "@article{many, title={Many}, author={" + NAMES + "}, year={2001}}");
        for (String page : List.of("publications.html", "publications-by-kind.html", "publications-by-venue.html")) {
            for (boolean dark : new boolean[] {false, true}) {
                chromium.size(1280, 900).dark(dark).open(address(site, page));
                assertThat(Axe.violations(chromium, ".vitae")).as(page).isEmpty();
            }
            chromium.dark(false).size(320, 900).open(address(site, page));
            assertThat(Overflow.elements(chromium, 320, 360, 768)).as(page).isEmpty();
            assertThat(Axe.violations(chromium, ".vitae")).as(page).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void nothingMovesWhenTheScriptAndThePicturesCome(Look look) {
        Path site = site(look, "");
        for (int width : new int[] {390, 1280}) {
            chromium.size(width, 900).open(address(site, "publications.html"));
            assertThat(Movement.of(chromium)).as("at " + width).isEmpty();
        }
    }

    @Test
    void foldedNamesAreUnfoldedInTheirLineWithoutAScript() {
        Path site = site(Look.VITAE, "@article{many, title={Many}, author={" + NAMES + "}, year={2001}}");
        chromium.scripts(false);
        try {
            chromium.size(1280, 900).open(address(site, "publications.html") + "#pub-many");
            String closed =
                    String.valueOf(chromium.run("return document.querySelector('#pub-many .vitae-authors').innerText"));
            assertThat(closed)
                    .contains("C. Cee", "Jane Doe", "N. Oh", "… 7 more")
                    .doesNotContain("G. Aitch");

            chromium.run("document.querySelector('#pub-many .vitae-others summary').click()");

            assertThat(String.valueOf(
                            chromium.run("return document.querySelector('#pub-many .vitae-authors').innerText")))
                    .contains("G. Aitch")
                    .doesNotContain("L. Em");
        } finally {
            chromium.scripts(true);
        }
    }

    @Test
    void whatIsShownWithoutAScriptIsShownOnPaper() throws java.io.IOException {
        Path site = site(Look.VITAE, "@article{many, title={Many}, author={" + NAMES + "}, year={2001}}");
        chromium.size(800, 1100)
                .media("print", "prefers-color-scheme", "light")
                .open(address(site, "publications.html"));
        try {
            String text = String.valueOf(chromium.run("return document.querySelector('.vitae-main').innerText"));
            assertThat(text)
                    .contains("Letters on Slow Waves", "Jane Doe", "… 7 more", "Annalen der Ufer 322(8)")
                    .doesNotContain("BibTeX", "Group by", "Video");
            assertThat(
                            String.valueOf(
                                    chromium.run(
                                            "return getComputedStyle(document.querySelector('#pub-effect a.u-uid'), '::after').content")))
                    .contains("doi.org/10.5555/andu.19053220607");
        } finally {
            chromium.media("", "prefers-color-scheme", "light");
        }
        assertThat(Files.readString(site.resolve("css/vitae.css"))).contains(".vitae-tint-00369f");
    }
}
