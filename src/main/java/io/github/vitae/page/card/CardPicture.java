package io.github.vitae.page.card;

import io.github.vitae.model.Affiliation;
import io.github.vitae.model.Asset;
import io.github.vitae.model.Person;
import io.github.vitae.model.value.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The picture for links to a person's pages: drawn once, when it is first asked for, unless it was kept. Whoever asks at the same time
 * waits.
 */
public final class CardPicture {

    public static final int WIDTH = CardLayout.WIDTH;
    public static final int HEIGHT = CardLayout.HEIGHT;

    /** Counted on when the same words are drawn otherwise. */
    private static final String VERSION = "1";

    /** Of a longer text nobody reads more on a card. */
    private static final int LONGEST = 300;

    /** Up to here the fonts that come with the plugin have all letters: no need to look. */
    private static final int SURELY_DRAWN = 0x17F;

    private static final String CURE = "<cardFont> takes a TTF or OTF file that has them";

    private final SitePath path;
    private final Person person;
    private final Optional<Asset> portrait;
    private final String host;
    private final boolean fromRight;
    private final boolean round;
    private final CardOptions options;
    private Optional<Card> card = Optional.empty();

    /**
     * @param path its place in the site
     * @param portrait the file of the portrait, if that is the author's
     * @param host where the site is: {@code ada.example.org}
     * @param fromRight whether the pages are read from right to left
     * @param round whether the portrait is cut to a circle
     */
    public CardPicture(
            SitePath path,
            Person person,
            Optional<Asset> portrait,
            String host,
            boolean fromRight,
            boolean round,
            CardOptions options) {
        this.path = path;
        this.person = person;
        this.portrait = portrait;
        this.host = host;
        this.fromRight = fromRight;
        this.round = round;
        this.options = options;
    }

    public SitePath path() {
        return path;
    }

    /** What it shows, for those who do not see it. */
    public String words() {
        return List.of(person.name(), person.role().orElse(""), affiliation()).stream()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String affiliation() {
        return person.affiliations().stream().map(Affiliation::name).collect(Collectors.joining(", "));
    }

    /** Whether there is a picture; seen without drawing it where a glance at the name tells. */
    public boolean isDrawn() {
        String name = person.name();
        boolean latin = name.chars().allMatch(c -> c >= ' ' && c <= SURELY_DRAWN)
                && name.chars().anyMatch(Character::isLetterOrDigit);
        return latin || card().png().isPresent();
    }

    /** The picture, or why there is none. */
    public synchronized Card card() {
        Card known = card.orElseGet(this::make);
        card = Optional.of(known);
        return known;
    }

    private Card make() {
        List<String> notes = new ArrayList<>();
        Optional<byte[]> photograph = portrait.flatMap(asset -> bytes(asset, notes));
        Optional<byte[]> font = options.font().flatMap(file -> fontBytes(file, notes));
        String key = digest(photograph, font);
        return options.kept().get(key).orElseGet(() -> {
            Card made = draw(photograph, font, notes);
            options.kept().put(key, made);
            return made;
        });
    }

    private Optional<byte[]> bytes(Asset asset, List<String> notes) {
        try {
            if (asset.content().isPresent()) {
                notes.add(without(asset, "is no JPEG, PNG, GIF or BMP"));
                return Optional.empty();
            }
            if (Files.size(asset.source()) > Portrait.MOST_BYTES) {
                notes.add(without(asset, "is a file of more than " + Portrait.MOST_BYTES / 1_000_000 + " MB"));
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(asset.source()));
        } catch (IOException e) {
            notes.add(without(asset, "cannot be read"));
            return Optional.empty();
        }
    }

    private String without(Asset asset, String why) {
        return "The picture for links, " + path + ", is without the portrait: " + asset.path() + " " + why
                + ". A JPEG or PNG would be on it";
    }

    private Optional<byte[]> fontBytes(Path file, List<String> notes) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            notes.add("<cardFont> cannot be read: " + file.getFileName());
            return Optional.empty();
        }
    }

    private String digest(Optional<byte[]> photograph, Optional<byte[]> font) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            // each with its length, so that no two of them are alike when they stand behind each other
            for (String part : List.of(
                    VERSION,
                    path.value(),
                    person.name(),
                    person.role().orElse(""),
                    affiliation(),
                    host,
                    String.valueOf(fromRight),
                    String.valueOf(round),
                    CardColours.of(options.css()).toString(),
                    portrait.map(asset -> asset.path().value()).orElse(""),
                    options.font().map(file -> file.getFileName().toString()).orElse(""))) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            for (Optional<byte[]> file : List.of(photograph, font)) {
                digest.update((file.map(bytes -> bytes.length).orElse(-1) + ":").getBytes(StandardCharsets.UTF_8));
                file.ifPresent(digest::update);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Card draw(Optional<byte[]> photograph, Optional<byte[]> font, List<String> notes) {
        CardFonts fonts = new CardFonts(font.flatMap(bytes -> face(bytes, notes)));
        String name = bounded(person.name());
        Optional<Lettering> chosen = fonts.name(name);
        if (chosen.isEmpty()) {
            notes.add("There is no picture for links: its font cannot draw the name ‘" + person.name() + "’. " + CURE);
            return new Card(Optional.empty(), notes);
        }
        CardText text = new CardText(
                chosen.get(),
                lettering(person.role().orElse(""), fonts, notes),
                lettering(affiliation(), fonts, notes),
                fonts.words(bounded(host)),
                fromRight,
                round);
        Optional<Portrait> decoded = photograph.flatMap(bytes -> decoded(bytes, notes));
        return new Card(Optional.of(Png.of(CardLayout.draw(text, decoded, CardColours.of(options.css())))), notes);
    }

    private Optional<Face> face(byte[] file, List<String> notes) {
        try {
            return Optional.of(Face.of(file));
        } catch (IOException e) {
            notes.add("<cardFont> is no font of TrueType or OpenType that can be read, or a collection of several: "
                    + options.font().map(path -> path.getFileName().toString()).orElse("")
                    + ". The font that comes with the plugin is used");
            return Optional.empty();
        }
    }

    private Optional<Portrait> decoded(byte[] file, List<String> notes) {
        try {
            return Optional.of(Portrait.of(file));
        } catch (IOException e) {
            portrait.ifPresent(asset -> notes.add(without(asset, String.valueOf(e.getMessage()))));
            return Optional.empty();
        }
    }

    private Optional<Lettering> lettering(String words, CardFonts fonts, List<String> notes) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        Optional<Lettering> drawn = fonts.words(bounded(words));
        if (drawn.isEmpty()) {
            notes.add("The picture for links, " + path + ", is without ‘" + words + "’, which its font cannot draw. "
                    + CURE);
        }
        return drawn;
    }

    private static String bounded(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
