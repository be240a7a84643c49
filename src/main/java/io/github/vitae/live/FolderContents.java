package io.github.vitae.live;

import io.github.vitae.model.value.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a folder. What is reached through a link that leads out of it is not there.
 *
 * @param folder the folder; it need not exist
 */
public record FolderContents(Path folder) implements Contents {

    @Override
    public Optional<byte[]> get(SitePath path) {
        try {
            Path file = folder.resolve(path.value());
            if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (InvalidPathException nameThatNoFileHas) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }
}
