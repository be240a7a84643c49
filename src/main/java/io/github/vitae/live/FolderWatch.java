package io.github.vitae.live;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Notices changes of files: in folders with all that is in them, those made later too, and of single files. Editors that write a new
 * file and give it the old one's name are noticed as those are that write into it.
 *
 * <p>The JDK's watch service is used; where the system tells it nothing, as macOS does, it looks by itself every few seconds.
 */
public final class FolderWatch implements AutoCloseable {

    /** Editors save in several steps; what comes within that time belongs together. In milliseconds. */
    private static final long SETTLES_IN = 8;

    /** Whoever writes without a pause is not waited for any longer. In milliseconds. */
    private static final long LONGEST = 400;

    /** What editors keep beside a file while it is open: {@code .about.md.swp}, {@code about.md~}, {@code 4913}, {@code .#about.md}. */
    private static final Pattern OF_EDITORS =
            Pattern.compile("\\..*\\.sw[a-z]|.*~|4913|\\.#.*|#.*#|.*\\.(?:tmp|kate-swp)|\\.goutputstream-.*");

    /** Folders in which no author writes, and which may be huge. */
    private static final Set<String> PASSED_OVER = Set.of(".git", ".hg", ".svn", "node_modules");

    private final Set<Path> folders;
    private final Set<Path> files;
    private final Set<Path> made;
    private final WatchService service;
    private final Map<WatchKey, Path> keys = new HashMap<>();

    private FolderWatch(Set<Path> folders, Set<Path> files, Set<Path> made, WatchService service) {
        this.folders = folders;
        this.files = files;
        this.made = made;
        this.service = service;
    }

    /**
     * Watches from now on.
     *
     * @param folders folders with all in them; one that is not there yet is noticed when it comes, if the folder around it is there
     * @param files single files, there or not
     * @param made folders that builds write into, which are passed over
     * @throws IOException if the system watches no more; says what to do
     */
    public static FolderWatch of(Set<Path> folders, Set<Path> files, Set<Path> made) throws IOException {
        FolderWatch watch = new FolderWatch(
                absolute(folders),
                absolute(files),
                absolute(made),
                FileSystems.getDefault().newWatchService());
        try {
            watch.registerAll();
        } catch (IOException e) {
            watch.close();
            throw new IOException(
                    "cannot watch the profile's files: " + e.getMessage()
                            + "; where that is a limit of the system, raise it (fs.inotify.max_user_watches on Linux)",
                    e);
        }
        return watch;
    }

    private static Set<Path> absolute(Set<Path> paths) {
        Set<Path> absolute = new TreeSet<>();
        paths.forEach(path -> absolute.add(path.toAbsolutePath().normalize()));
        return absolute;
    }

    private void registerAll() throws IOException {
        for (Path folder : folders) {
            // first around it: what comes while this looks is seen by the second step, or told to the first
            registerAround(folder);
            registerTree(folder);
        }
        for (Path file : files) {
            registerAround(file);
        }
    }

    /** The folder that something is in, or will be; a nearer one that came, or one that went, while this looked, is looked at again. */
    private void registerAround(Path path) throws IOException {
        Optional<Path> registered = Optional.empty();
        Optional<Path> nearest = nearestFolderAround(path);
        while (nearest.isPresent() && !nearest.equals(registered)) {
            try {
                register(nearest.get());
                registered = nearest;
            } catch (NoSuchFileException | NotDirectoryException gone) {
                registered = Optional.empty();
            }
            nearest = nearestFolderAround(path);
        }
    }

    private static Optional<Path> nearestFolderAround(Path path) {
        Optional<Path> around = Optional.ofNullable(path.getParent());
        while (around.isPresent() && !Files.isDirectory(around.get())) {
            around = Optional.ofNullable(around.get().getParent());
        }
        return around;
    }

    private void register(Path folder) throws IOException {
        WatchKey key = folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        keys.put(key, folder);
    }

    private void registerTree(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(
                root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                            throws IOException {
                        if (!folder.equals(root) && isPassedOver(folder)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        try {
                            register(folder);
                        } catch (NoSuchFileException | NotDirectoryException gone) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException goneOrALoop) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private boolean isPassedOver(Path folder) {
        return made.contains(folder) || PASSED_OVER.contains(String.valueOf(folder.getFileName()));
    }

    /**
     * Waits until something has changed, and no more does.
     *
     * @return what changed; it may have changed back, and where the system lost count, all folders
     * @throws InterruptedException if the thread is to end, or the watch was closed
     */
    public Set<Path> await() throws InterruptedException {
        Set<Path> changed = new TreeSet<>();
        try {
            while (changed.isEmpty()) {
                take(service.take(), changed);
            }
            long end = System.nanoTime() + LONGEST * 1_000_000;
            WatchKey next = service.poll(SETTLES_IN, TimeUnit.MILLISECONDS);
            while (next != null) {
                take(next, changed);
                next = System.nanoTime() > end ? null : service.poll(SETTLES_IN, TimeUnit.MILLISECONDS);
            }
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException("the watch was closed");
        }
        return changed;
    }

    private void take(WatchKey key, Set<Path> changed) {
        Path folder = keys.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                changed.addAll(folders);
                again();
            } else if (folder != null && event.context() instanceof Path name) {
                take(folder.resolve(name), changed);
            }
        }
        if (!key.reset()) {
            keys.remove(key);
        }
    }

    private void take(Path path, Set<Path> changed) {
        boolean within = folders.stream().anyMatch(path::startsWith)
                && made.stream().noneMatch(path::startsWith)
                && !PASSED_OVER.contains(String.valueOf(path.getFileName()));
        // the way to what is not there yet, or was there and comes again
        boolean leads = folders.stream().anyMatch(folder -> folder.startsWith(path))
                || files.stream().anyMatch(file -> !file.equals(path) && file.startsWith(path));
        boolean ofEditor =
                OF_EDITORS.matcher(String.valueOf(path.getFileName())).matches();
        if ((within && !ofEditor) || files.contains(path) || leads) {
            changed.add(path);
            if (leads) {
                again();
            } else if (within && Files.isDirectory(path)) {
                tryTo(() -> registerTree(path));
            }
        }
    }

    private void again() {
        tryTo(this::registerAll);
    }

    /** What cannot be watched is gone again, or beyond the system's limit, which was told when it was first reached. */
    private static void tryTo(Registration registration) {
        try {
            registration.run();
        } catch (IOException gone) {
            // whoever reads it says so
        }
    }

    /** Something that registers folders. */
    private interface Registration {
        void run() throws IOException;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
