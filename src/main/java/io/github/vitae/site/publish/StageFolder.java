package io.github.vitae.site.publish;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.skin.SkinMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of a stage, as if it were all of it.
 *
 * @param stage the whole
 * @param name its name, ended by {@code /}; empty for the whole
 */
record StageFolder(StagedSite stage, String name) {

    /** The folder whose files will be published. */
    Path folder() {
        Path folder = stage.folder().resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new SiteException("cannot make the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The files of skin that a site has as a skin brings them, if it has all of them. */
    Optional<Map<SitePath, String>> kept(SkinMemory skin) {
        return skin.filesIn(stage.site().resolve(name));
    }

    /** Leaves files as they lie in the site. */
    void keep(Map<SitePath, String> files) {
        files.forEach((path, sum) -> stage.keep(whole(path), sum));
    }

    void put(SitePath path, byte[] content) {
        stage.put(whole(path), content);
    }

    void put(SitePath path, Stream<String> parts) {
        stage.put(whole(path), parts);
    }

    void copy(SitePath path, Path source) {
        stage.copy(whole(path), source);
    }

    /** Takes note of what others have put into it. */
    void take() {
        stage.take();
    }

    /** Takes files back. */
    void removeIf(Predicate<SitePath> unwanted) {
        stage.removeIf(path -> within(path).filter(unwanted).isPresent());
    }

    /** All that was added to it, with checksums of their content. */
    Map<SitePath, String> checksums() {
        Map<SitePath, String> checksums = new TreeMap<>();
        stage.checksums().forEach((path, sum) -> within(path).ifPresent(file -> checksums.put(file, sum)));
        return checksums;
    }

    private SitePath whole(SitePath path) {
        return name.isEmpty() ? path : new SitePath(name + path);
    }

    private Optional<SitePath> within(SitePath path) {
        if (name.isEmpty()) {
            return Optional.of(path);
        }
        return path.value().startsWith(name) ? SitePath.of(path.value().substring(name.length())) : Optional.empty();
    }
}
