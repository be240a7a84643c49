package io.github.vitae.site.publish;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.inventory.SkinFiles;
import io.github.vitae.site.skin.SiteSkin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Skins that are kept from one build to the next, with what was merged with them, as long as all that goes into one is the same. Their
 * own files are held in memory.
 */
public final class KeptSkins {

    private final Path workDirectory;
    private final Map<String, Kept> kept = new HashMap<>();

    /**
     * @param workDirectory where a skin's files are unpacked, to be read and deleted at once
     */
    public KeptSkins(Path workDirectory) {
        this.workDirectory = workDirectory;
    }

    /**
     * A skin that is ready to be used.
     *
     * @param skin the skin, furnished
     * @param files its own files
     */
    public record Ready(SiteSkin skin, Map<SitePath, byte[]> files) {

        /** What its own files are called. */
        public SkinFiles names() {
            return new SkinFiles(
                    skin.name(), files.keySet().stream().map(SitePath::value).toList());
        }
    }

    private record Kept(List<Object> key, Ready ready) {}

    /**
     * The skin that was kept under a name.
     *
     * @param key all that it depends on
     * @return nothing if there is none, or one of something else
     */
    public Optional<Ready> known(String name, List<Object> key) {
        return Optional.ofNullable(kept.get(name))
                .filter(known -> known.key().equals(key))
                .map(Kept::ready);
    }

    /**
     * Keeps a skin.
     *
     * @param key all that it depends on
     * @param skin the skin, furnished
     * @throws SiteException if its files cannot be read
     */
    public Ready keep(String name, List<Object> key, SiteSkin skin) {
        Ready ready = new Ready(skin, files(skin));
        kept.put(name, new Kept(key, ready));
        return ready;
    }

    private Map<SitePath, byte[]> files(SiteSkin skin) {
        try {
            Files.createDirectories(workDirectory);
            Path folder = Files.createTempDirectory(workDirectory, "skin");
            try {
                skin.copyFiles(folder);
                return read(folder);
            } finally {
                for (Path file : inside(folder)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new SiteException("cannot read the files of the skin " + skin.name() + ": " + e.getMessage(), e);
        }
    }

    private static Map<SitePath, byte[]> read(Path folder) throws IOException {
        Map<SitePath, byte[]> files = new TreeMap<>();
        for (Path file : inside(folder)) {
            Optional<SitePath> place =
                    SitePath.of(folder.relativize(file).toString().replace('\\', '/'));
            if (place.isPresent() && Files.isRegularFile(file)) {
                files.put(place.get(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** A folder and all that is in it, the innermost first. */
    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
