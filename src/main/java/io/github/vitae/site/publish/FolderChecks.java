package io.github.vitae.site.publish;

import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.record.KeptLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that the folders that are written to are folders, and that none of them leads elsewhere. */
final class FolderChecks {

    private FolderChecks() {}

    /**
     * Refuses a site and a stage that cannot be written to as what they are.
     *
     * @param site the output directory, which need not be there
     * @param work the folder of the stage, which need not be there either
     */
    static void checkPlaces(Path site, Path work) {
        if (Files.isSymbolicLink(work)) {
            throw new SiteException(work + " is a symbolic link; nothing is written there. Delete it");
        }
        if (Files.exists(site, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(site)) {
            throw new SiteException(site + " is no directory; delete it, or use another <outputDirectory>");
        }
    }

    /**
     * Refuses to write where a link within the site leads out of it.
     *
     * @param names the files that are to be written, as paths within the site
     * @param going files of ours that are in the way, and go before
     */
    static void checkInside(Path site, List<String> names, Set<Path> going) throws IOException {
        Files.createDirectories(site);
        Path root = site.toRealPath();
        Set<Path> checked = new HashSet<>();
        for (String name : names) {
            Path file = site.resolve(name);
            if (checked.add(KeptLines.parent(file))) {
                checkFolder(KeptLines.parent(file), site, root, going);
            }
            if (Files.isDirectory(file) && !empties(file, going)) {
                throw new SiteException(file + " is a directory, and a file is to be written there; delete it");
            }
        }
    }

    /** Whether a folder is none behind the going of files. */
    private static boolean empties(Path folder, Set<Path> going) throws IOException {
        if (going.isEmpty() || Files.isSymbolicLink(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.allMatch(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                    ? isGoingWhole(file, going)
                    : going.contains(file));
        }
    }

    /** Whether a folder goes with the files in it: one that has none is somebody else's. */
    private static boolean isGoingWhole(Path folder, Set<Path> going) {
        return going.stream().anyMatch(file -> file.startsWith(folder));
    }

    private static void checkFolder(Path place, Path site, Path root, Set<Path> going) throws IOException {
        Path folder = place;
        while (!Files.exists(folder) || going.contains(folder)) {
            folder = KeptLines.parent(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new SiteException(folder + " is a file, and a folder is to be there; delete it");
        }
        if (!folder.toRealPath().startsWith(root)) {
            throw new SiteException(folder + " leads out of " + site + "; nothing is written there."
                    + " Delete that link, or let <outputDirectory> name the folder that it leads to");
        }
    }
}
