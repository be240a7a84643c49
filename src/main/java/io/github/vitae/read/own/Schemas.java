package io.github.vitae.read.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JSON Schemas of the plugin's own data files, by which an editor completes and checks their keys. They lie beside
 * the files, in a folder that is never published, so that they fit the plugin that wrote them and need no network.
 */
final class Schemas {

    private static final String FOLDER = ".schema/";

    /** A line that names a schema, among the comments that a file starts with: of two, editors take one or the other. */
    private static final Pattern NAMED = Pattern.compile(
            "\\A((?:[ \\t]*+(?:#(?![ \\t]*+yaml-language-server:).*+)?+\\R)*+)#[ \\t]*+yaml-language-server:.*+(?:\\R|\\z)");

    private Schemas() {}

    private static String unnamed(String text) {
        String bare = text;
        for (Matcher named = NAMED.matcher(bare); named.find(); named = NAMED.matcher(bare)) {
            bare = named.group(1) + bare.substring(named.end());
        }
        return bare;
    }

    /**
     * Files with the schemas of those that have one, and a first line that names it, as the
     * <a href="https://github.com/redhat-developer/yaml-language-server">YAML language server</a> has it.
     *
     * @param files the texts of files by their names; a schema that one names already gives way
     */
    static Map<String, String> named(Map<String, String> files) {
        Map<String, String> all = new LinkedHashMap<>();
        Map<String, String> schemas = new LinkedHashMap<>();
        files.forEach((name, text) -> {
            String schema = name.endsWith(".yml") && !name.contains("/")
                    ? read(name.substring(0, name.length() - ".yml".length()) + ".schema.json")
                    : "";
            if (schema.isEmpty()) {
                all.put(name, text);
            } else {
                String place = FOLDER + name.replace(".yml", ".schema.json");
                all.put(name, "# yaml-language-server: $schema=" + place + "\n" + unnamed(text));
                schemas.put(place, schema);
            }
        });
        all.putAll(schemas);
        return all;
    }

    /** A schema; empty if there is none of the name. */
    private static String read(String name) {
        try (InputStream schema = Schemas.class.getResourceAsStream("/io/github/vitae/schema/" + name)) {
            return schema == null ? "" : new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schema " + name, e);
        }
    }
}
