package io.github.vitae.text.template;

import io.github.vitae.problem.notation.Xml;
import io.github.vitae.text.liquid.LiquidTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of Jekyll's own and of its plugins that stand for something the plugin knows: {@code link} and {@code post_url}
 * (https://jekyllrb.com/docs/liquid/tags/), those of jekyll-scholar (https://github.com/inukshuk/jekyll-scholar), films and
 * programs at hosts.
 */
final class PluginTags {

    private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][\\w-]*+");
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_:./+-]*");

    private final LiquidScope scope;

    /**
     * @param scope knows the pages that others lead to
     */
    PluginTags(LiquidScope scope) {
        this.scope = scope;
    }

    /** What stands for a tag, as the text of a page; nothing if it is none of these, or if what it names is not there. */
    Optional<String> of(LiquidTag tag) {
        String name = tag.name();
        String words = tag.words().strip().substring(name.length()).strip();
        return switch (name) {
            case "link", "post_url" -> address(name, words);
            case "bibliography" -> Optional.of(PagePlaces.marker(PagePlaces.PUBLICATIONS));
            case "cite", "citet", "citep", "reference", "quote_reference" -> cited(words);
            case "bibliography_count" -> Optional.empty();
            case "youtube" -> host("https://www.youtube.com/watch?v=", words);
            case "vimeo" -> host("https://vimeo.com/", words);
            case "gist" -> host("https://gist.github.com/", words);
            case "twitter" ->
                words.startsWith("https://")
                        ? Optional.of(Figures.link(words.split("\\s", 2)[0], bare(words)))
                        : Optional.empty();
            default -> PluginBlocks.of(name, words).or(() -> file(name, words));
        };
    }

    /** {@code file_exists assets/jupyter/blog.ipynb} and {@code jupyter_notebook path}: whether a file is there, a link to it. */
    private Optional<String> file(String name, String words) {
        String place = QUOTES.matcher(words).replaceAll("");
        return switch (name) {
            case "file_exists" -> Optional.of(String.valueOf(scope.page(place).isPresent()));
            case "jupyter_notebook" ->
                VARIABLE.matcher(words).matches()
                        ? Optional.of("<a href=\"{{ " + words + " }}\">{{ " + words + " | split: \"/\" | last }}</a>")
                        : Optional.of(Figures.link(
                                Figures.fromRoot(place), Xml.escaped(place.substring(place.lastIndexOf('/') + 1))));
            default -> Optional.empty();
        };
    }

    private static String bare(String address) {
        return address.split("\\s", 2)[0].replaceFirst("^https://(?:www\\.)?", "");
    }

    private Optional<String> address(String tag, String words) {
        String place = QUOTES.matcher(words).replaceAll("");
        return scope.page(tag.equals("post_url") ? "_posts/" + place + ".md" : place)
                .or(() -> tag.equals("post_url") ? scope.page("_posts/" + place + ".markdown") : Optional.empty())
                .map(LiquidScope.Target::address);
    }

    /** {@code cite one two --locator 5}: mentions of publications by their keys. */
    private static Optional<String> cited(String words) {
        List<String> keys = new ArrayList<>();
        for (String word : words.split("\\s+")) {
            if (word.startsWith("-")) {
                break;
            }
            Matcher key = KEY.matcher(word);
            if (key.matches()) {
                keys.add("@" + word);
            }
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of("[" + String.join("; ", keys) + "]");
    }

    private static Optional<String> host(String place, String words) {
        String id = QUOTES.matcher(words.split("\\s+", 2)[0]).replaceAll("");
        return id.matches("[\\w./-]{1,80}")
                ? Optional.of(Figures.link(place + id, bare(place + id)))
                : Optional.empty();
    }
}
