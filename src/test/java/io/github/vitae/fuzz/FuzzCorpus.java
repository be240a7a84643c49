package io.github.vitae.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The inputs that are kept for a target: a text file, an input a line, in which a backslash, a line end, and what nobody
 * can see are escaped as in Java.
 */
final class FuzzCorpus {

    private static final Path FOLDER = Path.of("src", "test", "resources", "fuzz");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\\\|n|t|u([0-9a-f]{4}))");

    private FuzzCorpus() {}

    static Path file(FuzzTarget target) {
        return FOLDER.resolve(target.title() + ".txt");
    }

    static List<String> inputs(FuzzTarget target) throws IOException {
        List<String> inputs = new ArrayList<>();
        for (String line : Files.readString(file(target), UTF_8).split("\n")) {
            if (!line.startsWith("#")) {
                inputs.add(unescaped(line));
            }
        }
        return inputs;
    }

    /** Writes inputs behind the remarks that the file starts with, each once. */
    static void keep(FuzzTarget target, Collection<String> inputs) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line : Files.readString(file(target), UTF_8).split("\n")) {
            text.append(line.startsWith("# ") ? line + '\n' : "");
        }
        Set<String> lines = new LinkedHashSet<>();
        inputs.forEach(input -> lines.add(escaped(input)));
        lines.forEach(line -> text.append(line).append('\n'));
        Files.writeString(file(target), text, UTF_8);
    }

    static String escaped(String input) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < input.length(); i++) {
            char c = input.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\t' -> line.append("\\t");
                case '#' -> line.append(i == 0 ? "\\u0023" : "#");
                default -> {
                    boolean seen = c == ' ' ? i + 1 < input.length() : isSeen(c);
                    line.append(seen ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
                }
            }
        }
        return line.toString();
    }

    private static boolean isSeen(char c) {
        return (c > ' ' && c < 0x7F) || Character.isLetterOrDigit(c);
    }

    static String unescaped(String line) {
        return ESCAPE.matcher(line)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        switch (escape.group(1)) {
                            case "n" -> "\n";
                            case "t" -> "\t";
                            case "\\" -> "\\";
                            default -> String.valueOf((char) Integer.parseInt(escape.group(2), 16));
                        }));
    }
}
