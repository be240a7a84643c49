package io.github.vitae.text.template;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.notation.Xml;
import io.github.vitae.text.markdown.Dialect;
import io.github.vitae.text.markdown.MarkdownHtml;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pictures, films and sounds with captions, from the parameters that themes of Jekyll and Hugo have for them. */
final class Figures {

    private static final String[] SOURCES = {"path", "image_path", "src", "url", "image"};
    private static final String[] CAPTIONS = {"caption", "title"};

    private Figures() {}

    /**
     * A picture of a theme of Jekyll's as HTML. Its place is one in the site.
     *
     * @param parameters what was given, without quotation marks
     * @return nothing if no picture is named
     */
    static Optional<String> html(Map<String, String> parameters) {
        return first(parameters, SOURCES).map(source -> {
            String caption = first(parameters, CAPTIONS).map(Figures::caption).orElse("");
            return figure(picture(fromRoot(source), parameters), "", caption);
        });
    }

    /**
     * A picture of Hugo's as HTML: its place is one beside the page, its title stands above what is said of it, and
     * {@code attr} says who made it. https://gohugo.io/shortcodes/figure/.
     *
     * @return nothing if no picture is named
     */
    static Optional<String> hugo(Map<String, String> parameters) {
        return first(parameters, SOURCES).map(source -> {
            List<String> words = new ArrayList<>();
            Optional<String> said = first(parameters, "caption");
            first(parameters, "title")
                    .ifPresent(title ->
                            words.add(said.isPresent() ? "<strong>" + inline(title) + "</strong>" : inline(title)));
            said.ifPresent(caption -> words.add(inline(caption)));
            first(parameters, "attr")
                    .ifPresent(maker -> words.add(first(parameters, "attrlink")
                            .map(link -> link(link, inline(maker)))
                            .orElse(inline(maker))));
            String caption = words.isEmpty() ? "" : "<figcaption>" + String.join(" ", words) + "</figcaption>";
            return figure(picture(source, parameters), parameters.getOrDefault("link", ""), caption);
        });
    }

    private static String picture(String place, Map<String, String> parameters) {
        return "<img src=\"" + Xml.escaped(place) + "\" alt=\"" + Xml.escaped(parameters.getOrDefault("alt", ""))
                + "\">";
    }

    private static String figure(String picture, String link, String caption) {
        return "<figure>" + (link.isBlank() ? picture : link(link, picture)) + caption + "</figure>";
    }

    private static String caption(String markdown) {
        return "<figcaption>" + inline(markdown) + "</figcaption>";
    }

    /** A link as HTML. */
    static String link(String address, String html) {
        return "<a href=\"" + Xml.escaped(address.strip()) + "\">" + html + "</a>";
    }

    /** A film or a sound that lies in the site, or the page of one at a host of them. */
    static String media(String element, String place) {
        boolean file = element.equals("audio") || place.matches("(?s).*\\.(?i:mp4|m4v|webm|ogv|mov)(?:[?#].*)?");
        return file
                ? "<" + element + " src=\"" + Xml.escaped(place) + "\"></" + element + ">"
                : "<iframe src=\"" + Xml.escaped(place) + "\"></iframe>";
    }

    /** A place in the site, whatever page it is named on. */
    static String fromRoot(String place) {
        String address = place.strip();
        boolean leads = address.contains("://")
                || address.startsWith("/")
                || address.startsWith("#")
                || address.startsWith("mailto:")
                || (!address.isEmpty() && address.charAt(0) == RichText.SITE_ROOT);
        return leads ? address : "/" + address;
    }

    /** Words in Markdown as HTML within a paragraph. */
    static String inline(String markdown) {
        SourceText words = SourceText.of("", markdown.strip());
        String html = MarkdownHtml.render(words, 0, words.content().length(), Dialect.COMMONMARK, new Problems())
                .html()
                .strip();
        boolean paragraph = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0;
        return paragraph ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
    }

    static Optional<String> first(Map<String, String> parameters, String... names) {
        for (String name : names) {
            String value = parameters.getOrDefault(name, "");
            if (!value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
