package io.github.vitae.text.template;

import io.github.vitae.problem.notation.Xml;
import java.util.Map;
import java.util.Optional;

/** Pictures with captions, from the parameters that themes of Jekyll and Hugo have for them. */
final class Figures {

    private static final String[] SOURCES = {"path", "image_path", "src", "url", "image"};
    private static final String[] CAPTIONS = {"caption", "title"};

    private Figures() {}

    /**
     * A picture as HTML.
     *
     * @param parameters what was given, without quotation marks
     * @return nothing if no picture is named
     */
    static Optional<String> html(Map<String, String> parameters) {
        return first(parameters, SOURCES).map(source -> {
            String place = source.contains("://") || source.startsWith("/") ? source : "/" + source;
            String caption = first(parameters, CAPTIONS)
                    .map(words -> "<figcaption>" + Xml.escaped(words) + "</figcaption>")
                    .orElse("");
            return "<figure><img src=\"" + Xml.escaped(place) + "\" alt=\""
                    + Xml.escaped(parameters.getOrDefault("alt", "")) + "\">" + caption + "</figure>";
        });
    }

    private static Optional<String> first(Map<String, String> parameters, String... names) {
        for (String name : names) {
            String value = parameters.getOrDefault(name, "");
            if (!value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
