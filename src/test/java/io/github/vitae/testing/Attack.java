package io.github.vitae.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that tries to run a script on a page.
 *
 * @param number tells it from all others: its script calls {@code vitaeOwned} with it
 * @param text what an author would write
 */
public record Attack(int number, String text) {

    private static final Path FOLDER = Path.of("src/test/resources/attacks");

    /** Attacks by HTML and Markdown in a text. */
    public static List<Attack> html() {
        return read("html.txt", 1000);
    }

    /** Attacks by an address. */
    public static List<Attack> addresses() {
        return read("addresses.txt", 2000);
    }

    /** Attacks by what is to be shown as it is. */
    public static List<Attack> texts() {
        return read("texts.txt", 3000);
    }

    /** HTML that is kept, each with a selector that its page has to match. */
    public static List<String[]> benign() {
        return lines("benign.txt").stream().map(line -> line.split(" ⇒ ", 2)).toList();
    }

    /** The same attack with a number of its own. */
    public Attack numbered(int other) {
        return new Attack(other, text.replace("(" + number + ")", "(" + other + ")"));
    }

    private static List<Attack> read(String file, int from) {
        List<Attack> attacks = new ArrayList<>();
        for (String line : lines(file)) {
            int number = from + attacks.size();
            attacks.add(new Attack(
                    number,
                    line.replace("§", "vitaeOwned(" + number + ")")
                            .replace("€", String.valueOf(number))
                            .replace('⏎', '\n')));
        }
        return attacks;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("# ") && !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return number + " " + text;
    }
}
