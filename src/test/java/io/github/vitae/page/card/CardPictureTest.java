package io.github.vitae.page.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Affiliation;
import io.github.vitae.model.Asset;
import io.github.vitae.model.Person;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.apache.fontbox.ttf.TTFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole cards. With {@code -Dcards.folder=FOLDER} they are written there, to be looked at. */
class CardPictureTest {

    @TempDir
    private Path directory;

    private Person person = Person.named("Ada Quill");
    private Optional<Asset> portrait = Optional.empty();
    private boolean fromRight;
    private boolean round = true;
    private CardOptions options = new CardOptions(true, Optional.empty(), "", CardStore.NONE);

    private CardPicture picture() {
        return new CardPicture(
                new SitePath("images/vitae-card.png"), person, portrait, "ada.example.org", fromRight, round, options);
    }

    private Card card() {
        return picture().card();
    }

    private byte[] png() {
        return card().png().orElseThrow();
    }

    private BufferedImage image() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png()));
    }

    private void is(String role, String... places) {
        person = person.withRole(Optional.of(role))
                .withAffiliations(List.of(places).stream()
                        .map(name -> new Affiliation(name, Optional.empty()))
                        .toList());
    }

    private void portrait(byte[] file) throws IOException {
        Path source = Files.write(directory.resolve("me.jpg"), file);
        portrait = Optional.of(new Asset(
                new SitePath("images/me.jpg"),
                source,
                Optional.empty(),
                Optional.empty(),
                Location.ofFile("about.md")));
    }

    private void font(String name) throws IOException {
        Path file = Files.write(directory.resolve(name), WritingTest.font(name));
        options = new CardOptions(true, Optional.of(file), "", CardStore.NONE);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] points(BufferedImage image) {
        ByteBuffer points = ByteBuffer.allocate(image.getWidth() * image.getHeight() * 4);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                points.putInt(image.getRGB(x, y));
            }
        }
        return points.array();
    }

    private void shown(String name, byte[] png) throws IOException {
        String folder = System.getProperty("cards.folder");
        if (folder != null) {
            Files.write(Path.of(folder, name + ".png"), png);
        }
    }

    /** The same on every machine and every Java: whoever changes what is drawn looks at the cards, and counts VERSION on. */
    @ParameterizedTest
    @CsvSource({
        "plain, 58d76d98d282c069, 7edc025f0a40e8c1",
        "portrait, 9eb378819337ea6b, a17e013fcff24c73",
        "whole, 4ae854bfb03eaa9b, 7e8b0a54c501cb19",
        "dark, 638458cc8c1df607, aa15c991ba11f90e",
        "right, 4e065231c3f12533, 72fecd1aa0e7cde3",
        "long, d1896da85d068974, f9f79f5ec95ab9e9",
        "letter, 48f527ebf76965f8, cc753af08552bbe2",
        "inter, 3d3e817e2d4eca7b, 20805047277b0e92",
        "hebrew, 3063a4e33835c636, 52831e153bc9a6e4",
    })
    void theSameWordsAreTheSameBytes(String name, String points, String bytes) throws IOException {
        is("Assistant Professor of Tidal Computing", "University of Northbridge");
        switch (name) {
            case "portrait" ->
                portrait(Photographs.encoded(Photographs.quarters(500, 620, BufferedImage.TYPE_INT_RGB), "png"));
            case "whole" -> {
                round = false;
                portrait(Photographs.turned(Photographs.jpeg(620, 500), 6));
            }
            case "dark" ->
                options = new CardOptions(
                        true,
                        Optional.empty(),
                        ":root { --vitae-paper: #15181c; --vitae-ink: #e4e7ea; --vitae-link: #86c5f2; }",
                        CardStore.NONE);
            case "right" -> fromRight = true;
            case "long" -> {
                person = Person.named("Konstantinos Papadimitriou-Wåhlström von Hohenzollern");
                is(
                        "Postdoctoral researcher in computational oceanography, machine learning and history",
                        "Institute for Very Long Names in the Department of Engineering, University of Northbridge",
                        "Ångström Laboratory");
            }
            case "letter" -> person = Person.named("Ω");
            case "inter" -> font("Inter-SemiBold.otf");
            case "hebrew" -> {
                font("DejaVuSans.ttf");
                person = Person.named("שרה כהן");
                fromRight = true;
            }
            default -> assertThat(name).isEqualTo("plain");
        }
        byte[] png = png();
        shown(name, png);

        assertThat(image().getWidth()).isEqualTo(1200);
        assertThat(image().getHeight()).isEqualTo(630);
        assertThat(digest(points(image())) + " " + digest(png)).isEqualTo(points + " " + bytes);
    }

    @Test
    void neitherLocaleNorTimeMakesADifference() {
        is("İstanbul Iıi", "Straße");
        byte[] before = png();
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(png()).isEqualTo(before);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aNameThatCannotBeDrawnHasNoCardAndIsToldOnce() {
        person = Person.named("王小明");

        assertThat(picture().isDrawn()).isFalse();
        assertThat(card().png()).isEmpty();
        assertThat(card().notes())
                .containsExactly("There is no picture for links: its font cannot draw the name ‘王小明’."
                        + " <cardFont> takes a TTF or OTF file that has them");
    }

    @Test
    void aDamagedFontIsToldOnceAndInOurWords() throws IOException {
        person = Person.named("Ada Quill");
        byte[] roboto = Objects.requireNonNull(
                        CardPicture.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/Roboto-Medium.ttf"))
                .readAllBytes();
        for (byte[] damaged : List.of(Arrays.copyOf(roboto, 20_000), "no font".getBytes(StandardCharsets.UTF_8))) {
            Path file = Files.write(directory.resolve("font.ttf"), damaged);
            options = new CardOptions(true, Optional.of(file), "", CardStore.NONE);

            assertThat(card().png()).isPresent();
            assertThat(card().notes()).singleElement().asString().contains("<cardFont>", "font.ttf");
        }
        // what reads fonts has a warning of each table, and of each glyph
        assertThat(LogFactory.getLog(TTFParser.class)).isInstanceOf(NoOpLog.class);
    }

    @Test
    void whatElseCannotBeDrawnIsLeftOutAndTold() {
        person = Person.named("王小明 (Wang Xiaoming)");
        is("研究员", "University of Northbridge");

        assertThat(picture().isDrawn()).isTrue();
        assertThat(card().notes()).hasSize(1).allMatch(note -> note.contains("‘研究员’"));
        byte[] both = png();
        person = Person.named("Wang Xiaoming");
        is("", "University of Northbridge");
        assertThat(png()).isEqualTo(both);
        assertThat(card().notes()).isEmpty();
    }

    @Test
    void aFontOfTheProjectsDrawsWhatItHas() throws IOException {
        person = Person.named("Սարգիս Օրբելի");
        assertThat(card().png()).isEmpty();

        font("DejaVuSans.ttf");
        assertThat(card().png()).isPresent();
        assertThat(card().notes()).isEmpty();
    }

    @Test
    void aFontThatLacksLettersLeavesThemToTheOther() throws IOException {
        byte[] plain = png();
        font("DejaVuSans.ttf");
        assertThat(png()).isNotEqualTo(plain);

        Files.writeString(directory.resolve("DejaVuSans.ttf"), "no font");
        assertThat(png()).isEqualTo(plain);
        assertThat(card().notes()).hasSize(1).allMatch(note -> note.contains("DejaVuSans.ttf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb", "cmyk", "cut", "text", "missing", "drawing"})
    void aPortraitThatCannotBeDrawnIsLeftOutAndTold(String kind) throws IOException {
        byte[] without = png();
        byte[] jpeg = Photographs.jpeg(300, 300);
        portrait(
                switch (kind) {
                    case "bomb" -> Photographs.bomb(30_000, 30_000);
                    case "cmyk" -> Photographs.cmyk();
                    case "cut" -> java.util.Arrays.copyOf(jpeg, jpeg.length / 2);
                    default -> new byte[] {'<', 's', 'v', 'g'};
                });
        if (kind.equals("missing")) {
            Files.delete(directory.resolve("me.jpg"));
        } else if (kind.equals("drawing")) {
            portrait = portrait.map(asset ->
                    new Asset(asset.path(), asset.source(), Optional.of("<svg/>"), asset.size(), asset.location()));
        }

        assertThat(png()).isEqualTo(without);
        assertThat(card().notes()).hasSize(1).allMatch(note -> note.contains("images/me.jpg"));
    }

    @Test
    void thePortraitIsWhereReadingEnds() throws IOException {
        portrait(Photographs.jpeg(400, 400));

        assertThat(image().getRGB(860, 200) & 0xFF0000).isGreaterThan(0xC00000);
        fromRight = true;
        assertThat(image().getRGB(180, 200) & 0xFF0000).isGreaterThan(0xC00000);
        assertThat(image().getRGB(180, 200) & 0x00FF00).isLessThan(0x004000);
    }

    /** Names as nobody has them; whatever they are, nothing is written beyond the margins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Ada",
                "i",
                "Wolfeschlegelsteinhausenbergerdorff",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y"
                        + " z",
                "Ada-Maria-Louisa-Carlotta-Emilia-Ottilie-Wilhelmine-Friederike Quill-Lovelace-Northbridge",
                "Ṱ",
                "Ǻ",
                "\"Ada\" 'Quill' (she/her) & Co. <script>",
            })
    void everyNameStaysWithinTheCard(String name) throws IOException {
        person = Person.named(name);
        is(name, name);
        Card card = card();
        if (card.png().isPresent()) {
            BufferedImage image = image();
            int paper = image.getRGB(0, 0);
            for (int y = 0; y < 630 - 14; y++) {
                for (int x = 0; x < 1200; x++) {
                    if (x < 80 || x > 1120 || y < 60 || y > 570) {
                        assertThat(image.getRGB(x, y))
                                .as(name + " at " + x + ", " + y)
                                .isEqualTo(paper);
                    }
                }
            }
        } else {
            assertThat(card.notes()).hasSize(1);
        }
    }

    @Test
    void aBookInPlaceOfANameIsNoTrouble() {
        person = Person.named("Ada Quill ".repeat(50_000).strip());
        is("word ".repeat(50_000), "x".repeat(200_000));

        assertThat(card().png()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|ffffff 1d2126 0b5a8f",
                ":root { --vitae-accent: #a33; }|ffffff 1d2126 aa3333",
                ":root{--vitae-link:light-dark( #0A7F4B , #8fd)}|ffffff 1d2126 0a7f4b",
                "--vitae-paper: #111; --vitae-ink: #eee;|111111 eeeeee 86c5f2",
                // what cannot be read is not taken: ink on paper of its own colour, an accent that is as the paper
                "--vitae-ink: #fafafa; --vitae-link: #f0f0f0|ffffff 1d2126 1d2126",
                "--vitae-paper: #000|000000 e4e7ea 86c5f2",
                "/* --vitae-link: #f00; */ --vitae-link: rebeccapurple; --vitae-link: #12345|ffffff 1d2126 0b5a8f",
                "--vitae-link: #aa0000; @media (prefers-color-scheme: dark) { --vitae-link: #ff0000 }|ffffff 1d2126"
                        + " aa0000",
            })
    void coloursAreThoseOfTheSite(String css, String colours) {
        CardColours found = CardColours.of(css == null ? "" : css);

        assertThat("%06x %06x %06x".formatted(found.paper(), found.ink(), found.accent()))
                .isEqualTo(colours);
    }

    /** A store that counts what is drawn. */
    private static final class Kept implements CardStore {
        private final Map<String, Card> cards = new HashMap<>();
        private final List<String> drawn = new ArrayList<>();

        @Override
        public Optional<Card> get(String key) {
            return Optional.ofNullable(cards.get(key));
        }

        @Override
        public void put(String key, Card card) {
            cards.put(key, card);
            drawn.add(key);
        }
    }

    @Test
    void whatWasDrawnIsDrawnAgainOnlyWhenSomethingIsDifferent() throws IOException {
        Kept kept = new Kept();
        options = new CardOptions(true, Optional.empty(), "", kept);
        portrait(Photographs.jpeg(300, 300));
        is("Professor", "Northbridge");
        byte[] first = png();
        assertThat(png()).isEqualTo(first);
        assertThat(kept.drawn).hasSize(1);

        portrait(Photographs.jpeg(301, 300));
        png();
        // the same letters otherwise divided among the two
        is("Professor N", "orthbridge");
        png();
        fromRight = true;
        png();
        options = new CardOptions(true, Optional.empty(), "--vitae-link: #a00", kept);
        png();
        assertThat(kept.drawn).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void whatACardSaysIsSaidInWordsToo() {
        is("Professor", "Northbridge", "Tide Lab");

        assertThat(picture().words()).isEqualTo("Ada Quill, Professor, Northbridge, Tide Lab");
        person = Person.named("Ada Quill");
        assertThat(picture().words()).isEqualTo("Ada Quill");
    }
}
