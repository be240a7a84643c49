package io.github.vitae.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of the plugin with places that are filled in: {@code @name@}. What is filled in is not looked at again. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("@([a-zA-Z]+)@");

    private Template() {}

    /**
     * A template with its places filled in.
     *
     * @param name its name beside this class: {@code pom.xml}
     * @param values what stands at which place, written as the file needs it
     * @throws IllegalStateException if a place has no value
     */
    static String filled(String name, Map<String, String> values) {
        return PLACE.matcher(text(name)).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException(name + ": nothing to put at " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** A template as it is. */
    static String text(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the plugin has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
