package io.github.vitae.site.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of lines that a build keeps for the next one: any text is a line, and the file is there whole or not at all. */
public final class KeptLines {

    private KeptLines() {}

    /**
     * Writes the file in one step.
     *
     * @param lines the lines, each with its end
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path file, CharSequence lines) {
        try {
            Path folder = parent(file.toAbsolutePath());
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "kept", ".tmp");
            try {
                Files.writeString(draft, lines, StandardCharsets.UTF_8);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** A text as one line. */
    public static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** The text that a line stands for. */
    public static String unescaped(String line) {
        StringBuilder text = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\' && at + 1 < line.length()) {
                at++;
                char escaped = line.charAt(at);
                text.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** The folder of a file; the path itself where that is all of it. */
    public static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
