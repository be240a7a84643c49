package io.github.vitae.text.template;

import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shortcodes of Hugo that say where something leads or what a picture shows; icons among the words say nothing. */
public final class Shortcodes {

    private static final Pattern TAG =
            Pattern.compile("\\{\\{[<%]\\s*(/?)([\\w-]{1,40})((?:\\s[^{}<>\\n]{0,500})?)\\s*[>%]\\}\\}");
    private static final Pattern PARAMETER = Pattern.compile("(?:([\\w-]+)\\s*=\\s*)?\"([^\"]*)\"|(\\S+)");

    private Shortcodes() {}

    /**
     * The text with HTML in the place of its shortcodes. Those that mean nothing here stay, and are told with what else
     * means nothing.
     *
     * @param from where the document starts
     */
    public static SourceText resolve(SourceText source, int from) {
        String text = source.content();
        if (text.indexOf("{{<", from) < 0 && text.indexOf("{{%", from) < 0) {
            return source;
        }
        SourceAssembly assembly = new SourceAssembly();
        Matcher tag = TAG.matcher(text);
        int at = 0;
        for (int next = from; tag.find(next); next = tag.end()) {
            Optional<String> html = html(tag.group(2), !tag.group(1).isEmpty(), parameters(tag.group(3)));
            if (html.isPresent()) {
                assembly.take(source, at, tag.start());
                assembly.insert(html.get(), source, tag.start());
                at = tag.end();
            }
        }
        assembly.take(source, at, text.length());
        return assembly.toText(source.file());
    }

    private static Optional<String> html(String name, boolean end, Map<String, String> parameters) {
        String first = parameters.getOrDefault("0", "");
        return switch (name) {
            case "icon" -> Optional.of(String.valueOf(SourceText.FILLER));
            case "staticref" -> Optional.of(end ? "</a>" : "<a href=\"" + fromRoot(first) + "\">");
            case "ref", "relref" -> Optional.of(fromRoot(first.replaceFirst("(/(_?index))?\\.md$", "/")));
            case "figure" -> Figures.html(parameters);
            case "youtube" -> {
                String id = first.isEmpty() ? parameters.getOrDefault("id", "") : first;
                String address = "https://www.youtube.com/watch?v=" + id;
                yield id.matches("[\\w-]{1,40}")
                        ? Optional.of("<a href=\"" + address + "\">" + address + "</a>")
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static String fromRoot(String address) {
        String place = address.contains("://") || address.startsWith("/") ? address : "/" + address;
        return place.replace("\"", "").replace("<", "");
    }

    /** Named parameters by their names, others by their numbers. */
    private static Map<String, String> parameters(String written) {
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(written);
        int number = 0;
        while (parameter.find()) {
            String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            String name = parameter.group(1) == null ? String.valueOf(number++) : parameter.group(1);
            parameters.putIfAbsent(name, value);
        }
        return parameters;
    }
}
