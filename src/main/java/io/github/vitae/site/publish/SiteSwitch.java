package io.github.vitae.site.publish;

import io.github.vitae.site.record.KeptLines;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The moment at which many files of a site become the new ones, all of them at once.
 *
 * <p>No file system exchanges two folders for a Java program. So each file first becomes a symbolic link to what it held,
 * and all of these lead through one more link, {@code current}. To turn that one over is a single step of the file system.
 * Then each link becomes the new file. Whoever reads the site in between, or finds it after a kill, finds the old files or
 * the new ones, never both; a new file that is not there yet is a link to nothing.
 */
final class SiteSwitch {

    private final Path site;
    private final Path work;
    private final Path old;
    private final Path files;
    private final Path current;

    /**
     * @param site the output directory
     * @param work a folder beside it, with the new files in its folder {@code files}
     */
    SiteSwitch(Path site, Path work) {
        this.site = site;
        this.work = work;
        this.old = work.resolve("old");
        this.files = work.resolve("files");
        this.current = work.resolve("current");
    }

    /** Where there is nothing yet, the folder of all files becomes the site; whether it did. */
    boolean isFirst() throws IOException {
        try (Stream<Path> there = Files.list(site)) {
            if (Files.isSymbolicLink(site) || there.findAny().isPresent()) {
                return false;
            }
        }
        try {
            Files.move(files, site, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException noFolderOntoAnother) {
            return false;
        }
    }

    /**
     * What differs from the site: first what it lacks, pages behind what pages need. Where nothing of it is there, each folder that the
     * site lacks is one name.
     */
    List<String> changed(List<String> names) throws IOException {
        Map<String, Boolean> folders = new HashMap<>();
        Map<String, Boolean> lacking = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String name : names) {
            String place = outermostMissing(name, folders);
            Path target = site.resolve(name);
            if (!place.equals(name) || !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                missing.add(name);
                lacking.merge(place, isPage(name), Boolean::logicalOr);
            } else if (!Files.exists(target) || Files.mismatch(files.resolve(name), target) >= 0) {
                others.add(name);
            }
        }
        if (others.isEmpty()) {
            List<String> whole = new ArrayList<>(lacking.keySet());
            whole.sort(Comparator.comparing(lacking::get));
            return whole;
        }
        missing.sort(Comparator.comparing(SiteSwitch::isPage));
        others.sort(Comparator.comparing(SiteSwitch::isPage));
        missing.addAll(others);
        return missing;
    }

    private static boolean isPage(String name) {
        return name.endsWith(".html");
    }

    /**
     * The outermost folder of a file that the site lacks; the file itself if it has them all.
     *
     * @param known whether the site has a folder, as far as it was asked
     */
    private String outermostMissing(String name, Map<String, Boolean> known) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            String folder = name.substring(0, slash);
            if (!known.computeIfAbsent(folder, asked -> Files.exists(site.resolve(asked), LinkOption.NOFOLLOW_LINKS))) {
                return folder;
            }
        }
        return name;
    }

    /**
     * Puts the old files in safety, if there are any, and the file system can exchange all at once. Nothing in the site has changed behind
     * this.
     *
     * @param names what is to be exchanged
     */
    void prepare(List<String> names) throws IOException {
        boolean nothingOld =
                names.stream().noneMatch(name -> Files.exists(site.resolve(name), LinkOption.NOFOLLOW_LINKS));
        if (nothingOld || !Files.getFileStore(site).equals(Files.getFileStore(work))) {
            return;
        }
        Files.createDirectories(old);
        for (String name : names) {
            Path file = site.resolve(name);
            Path safe = old.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(KeptLines.parent(safe));
                if (Files.isSymbolicLink(file)) {
                    Files.createSymbolicLink(
                            safe, KeptLines.parent(file).toRealPath().resolve(Files.readSymbolicLink(file)));
                } else {
                    link(safe, file);
                }
            }
        }
        try {
            Files.createSymbolicLink(current, old.getFileName());
        } catch (IOException | UnsupportedOperationException noLinks) {
            // Windows asks for a right that few have: files are moved one by one
        }
    }

    /** Exchanges the files. It may be called again where it was broken off. */
    void complete(List<String> names) throws IOException {
        if (Files.isSymbolicLink(current)) {
            exchange(names);
            return;
        }
        for (String name : names) {
            Path staged = files.resolve(name);
            if (Files.isDirectory(staged, LinkOption.NOFOLLOW_LINKS)) {
                moveFolder(staged, site.resolve(name));
            } else if (Files.exists(staged)) {
                move(staged, site.resolve(name));
            }
        }
    }

    private void exchange(List<String> names) throws IOException {
        Path made = work.resolve("made");
        if (Files.readSymbolicLink(current).equals(old.getFileName())) {
            for (String name : names) {
                Path target = site.resolve(name);
                Files.createDirectories(KeptLines.parent(target));
                Path way = KeptLines.parent(target).toRealPath().relativize(work.toRealPath());
                Files.deleteIfExists(made);
                Files.createSymbolicLink(
                        made, way.resolve(current.getFileName()).resolve(name));
                replace(made, target);
            }
            Files.deleteIfExists(made);
            Files.createSymbolicLink(made, files.getFileName());
            replace(made, current);
        }
        for (String name : names) {
            Files.deleteIfExists(made);
            link(made, files.resolve(name));
            replace(made, site.resolve(name));
        }
    }

    /** A second name for a file; a copy where the file system has no such thing. */
    private static void link(Path name, Path file) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (IOException | UnsupportedOperationException none) {
            Files.copy(file, name, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Moves a folder in one step; file by file where it has come to be there meanwhile, or is on another file system. */
    private static void moveFolder(Path staged, Path target) throws IOException {
        Files.createDirectories(KeptLines.parent(target));
        try {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notInWhole) {
            List<Path> inside;
            try (Stream<Path> walk = Files.walk(staged)) {
                inside = walk.filter(Files::isRegularFile).toList();
            }
            for (Path file : inside) {
                move(file, target.resolve(staged.relativize(file)));
            }
        }
    }

    private static void move(Path staged, Path target) throws IOException {
        if (!Files.isDirectory(KeptLines.parent(target))) {
            Files.createDirectories(KeptLines.parent(target));
        }
        try {
            replace(staged, target);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Files.move(staged, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void replace(Path by, Path file) throws IOException {
        Files.move(by, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
