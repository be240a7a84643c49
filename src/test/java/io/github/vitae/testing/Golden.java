package io.github.vitae.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of examples: {@code input}, and the {@code expected} files that it must give. */
public final class Golden {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final Path folder;

    private Golden(Path folder) {
        this.folder = folder;
    }

    /** All examples of whole profiles, by name. */
    public static List<Golden> all() {
        return all("golden");
    }

    /** All examples of a kind, by name. */
    public static List<Golden> all(String kind) {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve(kind))) {
            return folders.filter(Files::isDirectory).sorted().map(Golden::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its input lies. */
    public Path input() {
        return folder.resolve("input");
    }

    /**
     * The input gives these files, and no others. With {@code -Dgolden.update} they become the expected ones.
     *
     * @param actual contents by file name
     */
    public void gives(Map<String, String> actual) {
        Path expected = folder.resolve("expected");
        try {
            if (UPDATE) {
                update(expected, actual);
            }
            assertThat(new TreeMap<>(actual)).isEqualTo(contents(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void update(Path expected, Map<String, String> actual) throws IOException {
        Files.createDirectories(expected);
        for (String old : contents(expected).keySet()) {
            Files.delete(expected.resolve(old));
        }
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Files.writeString(expected.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, String> contents(Path expected) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(expected)) {
            for (Path file : files.sorted().toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
