package io.github.vitae.text.template;

import io.github.vitae.problem.notation.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The includes of Minimal Mistakes and al-folio that show pictures and films, some of them by what the page's front matter
 * says: https://mmistakes.github.io/minimal-mistakes/docs/helpers/.
 */
final class ThemeIncludes {

    private static final Map<String, String> PROVIDERS = Map.of(
            "youtube", "https://www.youtube.com/embed/",
            "vimeo", "https://player.vimeo.com/video/",
            "bilibili", "https://player.bilibili.com/player.html?bvid=",
            "google-drive", "https://drive.google.com/file/d/");

    /** An entry of a list of documents, as academicpages and Minimal Mistakes have it in their own files. */
    private static final String LISTED = "<li>{{ post.title }}{% if post.venue %}, <i>{{ post.venue }}</i>{% endif %}"
            + "{% if post.location %}, {{ post.location }}{% endif %}</li>\n";

    private static final String IN_SHORT =
            "<p><strong>{{ post.title }}</strong>{% if post.excerpt %}<br>{{ post.excerpt }}{% endif %}</p>\n";

    /** The includes that say what {@code post} is, in a loop, by their names. */
    private static final Map<String, String> OF_POSTS = Map.of(
            "archive-single-cv", LISTED,
            "archive-single-talk-cv", LISTED,
            "archive-single", IN_SHORT,
            "archive-single-talk", IN_SHORT);

    private final Map<String, String> given;
    private final Object page;

    /**
     * @param given the words that the tag gives
     * @param variables what the page may refer to
     */
    ThemeIncludes(Map<String, String> given, Map<String, Object> variables) {
        this.given = given;
        this.page = variables.getOrDefault("page", Map.of());
    }

    /** What an include shows, as the text of a page; nothing if it is none of these, or if it names nothing. */
    Optional<String> of(String stem) {
        return switch (stem) {
            case "figure" -> Figures.html(given);
            case "video" -> video();
            case "audio" ->
                Figures.first(given, "path", "src", "url")
                        .map(place -> Figures.media("audio", Figures.fromRoot(place)));
            case "gallery" -> gallery();
            case "feature_row" -> featureRow();
            default -> Optional.empty();
        };
    }

    /** The text of an include that themes have for each document of a list, for a site in which it does not lie. */
    static Optional<String> ofPost(String name) {
        return Optional.ofNullable(OF_POSTS.get(name.replaceFirst("\\.(?:liquid|html)$", "")));
    }

    private Optional<String> video() {
        Optional<String> hosted = Figures.first(given, "id")
                .filter(id -> id.matches("[\\w-]{1,60}"))
                .flatMap(id -> Optional.ofNullable(PROVIDERS.get(given.getOrDefault("provider", "youtube")))
                        .map(host -> Figures.media("video", host + id)));
        return hosted.or(() -> Figures.first(given, "path", "src", "url")
                .map(place -> Figures.media("video", Figures.fromRoot(place))));
    }

    /** The pictures below a key of the front matter, each with its caption, and a caption of them all. */
    private Optional<String> gallery() {
        String pictures = items(given.getOrDefault("id", "gallery")).stream()
                .map(ThemeIncludes::picture)
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
        String caption = Figures.first(given, "caption")
                .map(words -> "<figcaption>" + Figures.inline(words) + "</figcaption>")
                .orElse("");
        return pictures.isEmpty()
                ? Optional.empty()
                : Optional.of("\n\n<figure>" + pictures + caption + "</figure>\n\n");
    }

    private static Optional<String> picture(Map<String, String> item) {
        return Figures.first(item, "image_path", "url").map(place -> {
            String image = "<img src=\"" + escaped(Figures.fromRoot(place)) + "\" alt=\""
                    + escaped(Figures.first(item, "alt", "title").orElse("")) + "\">";
            return Figures.first(item, "url")
                    .map(url -> Figures.link(url, image))
                    .orElse(image);
        });
    }

    /** Cards below a key of the front matter: a picture, a title, words, a button. */
    private Optional<String> featureRow() {
        List<String> cards = new ArrayList<>();
        for (Map<String, String> item : items(given.getOrDefault("id", "feature_row"))) {
            StringBuilder card = new StringBuilder("<div>");
            Figures.first(item, "image_path")
                    .ifPresent(place -> card.append("<figure><img src=\"")
                            .append(escaped(Figures.fromRoot(place)))
                            .append("\" alt=\"")
                            .append(escaped(item.getOrDefault("alt", "")))
                            .append("\">")
                            .append(Figures.first(item, "image_caption")
                                    .map(words -> "<figcaption>" + Figures.inline(words) + "</figcaption>")
                                    .orElse(""))
                            .append("</figure>"));
            Figures.first(item, "title")
                    .ifPresent(title ->
                            card.append("<h2>").append(Figures.inline(title)).append("</h2>"));
            Figures.first(item, "excerpt")
                    .ifPresent(
                            words -> card.append("\n\n").append(words.strip()).append("\n\n"));
            Figures.first(item, "url")
                    .ifPresent(url -> card.append("<p>")
                            .append(Figures.link(
                                    url,
                                    Figures.inline(
                                            Figures.first(item, "btn_label").orElse("More"))))
                            .append("</p>"));
            cards.add(card.append("</div>").toString());
        }
        return cards.isEmpty() ? Optional.empty() : Optional.of("\n\n" + String.join("\n", cards) + "\n\n");
    }

    private static String escaped(String value) {
        return Xml.escaped(value);
    }

    /** The entries of a list in the front matter, of each the fields that are texts. */
    private List<Map<String, String>> items(String key) {
        Object list = page instanceof Map<?, ?> front ? front.get(key) : null;
        List<Map<String, String>> items = new ArrayList<>();
        for (Object item : list instanceof List<?> several ? several : list == null ? List.of() : List.of(list)) {
            if (item instanceof Map<?, ?> fields) {
                items.add(fields.entrySet().stream()
                        .filter(field -> !(field.getValue() instanceof Map) && !(field.getValue() instanceof List))
                        .collect(Collectors.toMap(
                                field -> String.valueOf(field.getKey()), field -> String.valueOf(field.getValue()))));
            }
        }
        return items;
    }
}
