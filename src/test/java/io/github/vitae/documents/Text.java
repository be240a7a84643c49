package io.github.vitae.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the repository's files say that documents speak of. */
final class Text {

    private Text() {}

    /** What a file says, with line ends of one kind. */
    static String of(String file) {
        try {
            return Files.readString(Path.of(file), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a test asks for a property of the system. */
    static boolean asksFor(String property) {
        Pattern asked = Pattern.compile("(?:get\\w+\\(|named = )\"" + Pattern.quote(property) + "\"");
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .anyMatch(file -> asked.matcher(of(file.toString())).find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the plugin that is built. */
    static String version() {
        return property("version");
    }

    /** What the first element of this name says in the pom of the plugin: {@code fluido.version}. */
    static String property(String name) {
        Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]*)<").matcher(of("pom.xml"));
        if (!value.find()) {
            throw new IllegalArgumentException("the pom has no <" + name + ">");
        }
        return value.group(1);
    }
}
