package io.github.vitae.testing;

import io.github.vitae.model.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Bibliographies as people keep them, of invented people: {@code src/test/resources/citations/*.bib}. */
public final class Bibliographies {

    /** Where they lie, with what becomes of them in each style. */
    public static final Path FOLDER = Path.of("src", "test", "resources", "citations");

    private Bibliographies() {}

    /** The files, by their names. */
    public static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bib"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The publications of all files. */
    public static List<Publication> publications(Path directory) {
        List<Publication> all = new ArrayList<>();
        files().forEach(file -> all.addAll(read(file, directory).publications()));
        return all;
    }

    /** A file as it is read: as the bibliography of a profile in a directory of its own. */
    public static Read read(Path file, Path directory) {
        try {
            Path profile =
                    Files.createDirectories(directory.resolve(file.getFileName().toString()));
            TrialProfile.Result result = TrialProfile.in(profile)
                    .with("publications.bib", Files.readAllBytes(file))
                    .read();
            return new Read(result, result.profile().orElseThrow().publications());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What became of a file.
     *
     * @param result the pages and the problems
     * @param publications the publications, in the order of the file
     */
    public record Read(TrialProfile.Result result, List<Publication> publications) {}
}
