package io.github.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Profile;
import io.github.vitae.page.card.CardOptions;
import io.github.vitae.page.card.CardStore;
import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.page.citation.Citations;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.publication.PublicationOptions;
import io.github.vitae.problem.Problems;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.testing.ClasspathStyles;
import io.github.vitae.testing.TrialProfile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages name the picture that is made for links, and where it is. */
class PicturesForLinksTest {

    private static final String PERSON = "name: Ada Quill\nrole: Professor\naffiliations: [Northbridge]\n";

    @TempDir
    private Path directory;

    private PageOptions options = TrialProfile.pages(Look.VITAE).withCards(cards());

    private static CardOptions cards() {
        return new CardOptions(true, Optional.empty(), "", CardStore.NONE);
    }

    private TrialProfile profile() {
        return TrialProfile.in(directory).with("person.yml", PERSON).with("about.md", "I study tides.\n");
    }

    private List<Output> outputs(TrialProfile trial) {
        Profile profile = trial.read().profile().orElseThrow();
        return ProfileOutputs.of(profile, options);
    }

    private static List<String> head(List<Output> outputs, String path) {
        return outputs.stream()
                .filter(output -> output.path().value().equals(path))
                .flatMap(output -> ((Output.Page) output).meta().stream())
                .filter(meta ->
                        meta.name().startsWith("og:image") || meta.name().startsWith("twitter"))
                .map(meta -> meta.name() + " = " + meta.content())
                .toList();
    }

    private static List<Output.Picture> pictures(List<Output> outputs) {
        return outputs.stream()
                .filter(Output.Picture.class::isInstance)
                .map(Output.Picture.class::cast)
                .toList();
    }

    private static byte[] photograph() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void everyPageNamesTheOnePicture() {
        List<Output> outputs = outputs(profile().with("news.yml", "- date: 2026-01-02\n  text: A prize.\n"));

        assertThat(pictures(outputs)).hasSize(1);
        assertThat(pictures(outputs).get(0).path().value()).isEqualTo("images/vitae-card.png");
        assertThat(pictures(outputs).get(0).content().get()).isPresent();
        for (String page : List.of("index.html", "news.html")) {
            assertThat(head(outputs, page))
                    .containsExactly(
                            "og:image = https://ada.example.org/images/vitae-card.png",
                            "og:image:type = image/png",
                            "og:image:width = 1200",
                            "og:image:height = 630",
                            "og:image:alt = Ada Quill, Professor, Northbridge",
                            "twitter:card = summary_large_image");
        }
    }

    @Test
    void aPictureOfThePagesOwnComesBeforeIt() throws IOException {
        List<Output> outputs = outputs(profile()
                .with("assets/prize.png", photograph())
                .with("posts/tides.md", "---\ntitle: Tides\ndate: 2026-01-02\nimage: assets/prize.png\n---\nText.\n"));
        String post = outputs.stream()
                .map(output -> output.path().value())
                .filter(path -> path.contains("tides") && path.endsWith(".html"))
                .findFirst()
                .orElseThrow();

        assertThat(head(outputs, post)).hasSize(2).last().isEqualTo("twitter:card = summary");
        assertThat(head(outputs, post).get(0)).startsWith("og:image = ").contains("prize.png");
    }

    @Test
    void withoutAnAddressNothingIsMade() {
        options = new PageOptions(
                        Locale.ENGLISH,
                        options.about(),
                        true,
                        5,
                        3,
                        Look.VITAE,
                        new PublicationOptions(
                                new Citations(new ClasspathStyles(), CitationStore.NONE, Locale.ENGLISH),
                                "apa",
                                PublicationOptions.Listing.TITLES,
                                PublicationOptions.Grouping.YEAR,
                                true,
                                Optional.empty()),
                        options.asOf())
                .withCards(cards());

        assertThat(pictures(outputs(profile()))).isEmpty();
        assertThat(head(outputs(profile()), "index.html")).containsExactly("twitter:card = summary");
    }

    @ParameterizedTest
    @CsvSource({
        "images/Vitae-Card.png, images/vitae-card-2.png",
        "Images/VITAE-CARD.PNG, images/vitae-card-2.png",
        "images/vitae-card.png, images/vitae-card.png",
        "images, vitae-card.png",
        "IMAGES, vitae-card.png",
    })
    void whatThePagesNameIsThere(String ofTheSite, String place, @TempDir Path site) throws IOException {
        Path file = site.resolve("resources").resolve(ofTheSite);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, photograph());
        SiteInventory inventory = SiteInventory.of(site);
        options = options.withCards(cards().beside(inventory::isCrowded));
        List<Output> outputs = outputs(profile());
        SiteWriter writer = new SiteWriter(outputs, inventory, List.of(), "vitae", new Problems());

        assertThat(head(outputs, "index.html")).contains("og:image = https://ada.example.org/" + place);
        assertThat(pictures(writer.outputs()).stream()
                        .map(picture -> picture.path().value()))
                .containsExactlyElementsOf(ofTheSite.equals(place) ? List.of() : List.of(place));
    }

    @Test
    void switchedOffItIsThePortraitAsBefore() throws IOException {
        options = options.withCards(CardOptions.NONE);
        List<Output> outputs = outputs(
                profile().with("person.yml", PERSON + "avatar: assets/me.png\n").with("assets/me.png", photograph()));

        assertThat(pictures(outputs)).isEmpty();
        assertThat(head(outputs, "index.html")).hasSize(2).first().asString().contains("me.png");
    }

    @Test
    void whereTheNameCannotBeDrawnItIsThePortrait() throws IOException {
        List<Output> outputs = outputs(profile()
                .with("person.yml", "name: 王小明\navatar: assets/me.png\n")
                .with("assets/me.png", photograph()));

        assertThat(pictures(outputs).get(0).content().get()).isEmpty();
        assertThat(pictures(outputs).get(0).notes().get()).hasSize(1);
        assertThat(head(outputs, "index.html")).hasSize(2).first().asString().contains("me.png");
    }

    @Test
    void aProfileOfNobodyHasNone() {
        assertThat(pictures(outputs(TrialProfile.in(directory).with("about.md", "We study tides.\n"))))
                .isEmpty();
    }

    @Test
    void whoIsHiddenIsNotDrawn() {
        TrialProfile hidden = profile().with("person.yml", "name: Ada Quill\nrole: <!-- Spy --> Professor\n");

        assertThat(head(outputs(hidden), "index.html")).noneMatch(line -> line.contains("Spy"));
    }

    /** Whichever way a file system compares names. */
    @Test
    void noFileOfTheAuthorsIsInItsPlace() throws IOException {
        List<Output> outputs = outputs(profile()
                .with("about.md", "![a](images/Vitae-Card.png) ![b](images/vitae-card-2.png)\n")
                .with("images/Vitae-Card.png", photograph())
                .with("images/vitae-card-2.png", photograph()));

        assertThat(outputs.stream().map(output -> output.path().value()))
                .contains("images/Vitae-Card.png", "images/vitae-card-2.png", "images/vitae-card-3.png");
        assertThat(head(outputs, "index.html")).first().asString().endsWith("vitae-card-3.png");
    }

    @Test
    void aFileOfTheSitesOwnStays() throws IOException {
        Path site = directory.resolve("site");
        Files.createDirectories(site.resolve("resources/images"));
        Files.write(site.resolve("resources/images/vitae-card.png"), photograph());
        Problems problems = new Problems();
        List<Output> outputs = outputs(profile());
        SiteWriter writer = new SiteWriter(outputs, SiteInventory.of(site), List.of(), "vitae", problems);

        assertThat(pictures(writer.outputs())).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).message()).contains("images/vitae-card.png");
    }
}
