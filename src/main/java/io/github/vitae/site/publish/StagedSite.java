package io.github.vitae.site.publish;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.record.Checksum;
import io.github.vitae.site.record.Earlier;
import io.github.vitae.site.record.KeptLines;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Publishes files in one step: they are written beside the site, and exchanged when all are there.
 *
 * <p>Before the first file is touched a journal says which there are. A build that is killed before that has changed
 * nothing; one that is killed after it is completed by the next, and until then readers find the old files or the new. The
 * site is shared with other goals, so it cannot be exchanged as a whole, and files that are none of ours stay.
 */
public final class StagedSite implements AutoCloseable {

    private static final String JOURNAL = "journal";

    private final Path site;
    private final Path work;
    private final Path files;
    private final SiteSwitch exchange;
    private final StageLock lock;
    private final Map<SitePath, String> checksums = new ConcurrentHashMap<>();

    /** Folders that are there, or that are not: asked once, not for each of their files. */
    private final Map<Path, Boolean> known = new ConcurrentHashMap<>();

    private StagedSite(Path site, Path work, StageLock lock) {
        this.site = site;
        this.work = work;
        this.files = work.resolve("files");
        this.exchange = new SiteSwitch(site, work);
        this.lock = lock;
    }

    /**
     * Opens the stage beside a site. What an earlier build left there is completed if it was complete, and thrown away
     * otherwise.
     *
     * @param site the output directory
     * @throws SiteException if it cannot be written, or another build is writing it
     */
    static StagedSite open(Path site) {
        Path work = site.resolveSibling("." + site.getFileName() + ".vitae");
        FolderChecks.checkPlaces(site, work);
        try {
            StagedSite staged = new StagedSite(site, work, StageLock.take(work, site));
            staged.complete();
            return staged;
        } catch (IOException e) {
            throw new SiteException("cannot write beside " + site + ": " + said(e), e);
        }
    }

    /** Completes what an earlier build left; the lock is given back if that fails, so that the next can try again. */
    private void complete() throws IOException {
        try {
            if (Files.exists(work.resolve(JOURNAL))) {
                replay();
            }
            clear();
            Files.createDirectories(files);
        } catch (IOException e) {
            lock.release();
            throw e;
        }
    }

    /** The folder whose files will be published. */
    Path folder() {
        return files;
    }

    /** The site that it is published to. */
    Path site() {
        return site;
    }

    /** Adds a file that the site has already, as it is there. */
    void keep(SitePath path, String checksum) {
        checksums.put(path, checksum);
    }

    /** Adds a file; one that the site has already stays as it is. Files may be added by several threads at once. */
    void put(SitePath path, byte[] content) {
        Path file = files.resolve(path.value());
        checksums.put(path, Checksum.of(content));
        try {
            if (has(path, content)) {
                return;
            }
            if (known.get(KeptLines.parent(file)) == null) {
                Files.createDirectories(KeptLines.parent(file));
                known.put(KeptLines.parent(file), true);
            }
            Files.write(file, content);
        } catch (IOException e) {
            throw new SiteException("cannot write " + path + ": " + said(e), e);
        }
    }

    /** Adds a file, written part by part as UTF-8; one that the site has already stays as it is. */
    void put(SitePath path, Stream<String> parts) {
        Path file = files.resolve(path.value());
        try {
            Files.createDirectories(KeptLines.parent(file));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                for (Iterator<String> all = parts.iterator(); all.hasNext(); ) {
                    out.write(all.next().getBytes(StandardCharsets.UTF_8));
                }
            }
            checksums.put(path, Checksum.of(file));
            Path there = site.resolve(path.value());
            if (Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(file, there) < 0) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new SiteException("cannot write " + path + ": " + said(e), e);
        }
    }

    private boolean has(SitePath path, byte[] content) throws IOException {
        Path there = site.resolve(path.value());
        return known.computeIfAbsent(KeptLines.parent(there), Files::isDirectory)
                && Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
                && Files.size(there) == content.length
                && Arrays.equals(Files.readAllBytes(there), content);
    }

    /** Adds a copy of a file; one that the site has already stays as it is. */
    void copy(SitePath path, Path source) {
        Path file = files.resolve(path.value());
        try {
            // what tells it again when links or times of it have changed: it may have to go
            checksums.put(path, Checksum.of(source));
            Path there = site.resolve(path.value());
            if (Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(source, there) < 0) {
                return;
            }
            Files.createDirectories(KeptLines.parent(file));
            Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SiteException("cannot copy " + source + " to " + path + ": " + said(e), e);
        }
    }

    /** Takes note of what others have put into the folder. */
    void take() {
        try {
            for (String name : names()) {
                checksums.put(new SitePath(name), Checksum.of(files.resolve(name)));
            }
        } catch (IOException e) {
            throw new SiteException("cannot write beside " + site + ": " + said(e), e);
        }
    }

    /** All that was added, with checksums of their content; without those of copies. */
    Map<SitePath, String> checksums() {
        return new TreeMap<>(checksums);
    }

    /**
     * What takes out of the site what earlier builds wrote.
     *
     * @param besides places at which somebody else writes
     */
    Withdrawal withdrawal(Earlier earlier, Collection<SitePath> besides) {
        Set<SitePath> written = new HashSet<>(checksums().keySet());
        written.addAll(besides);
        return new Withdrawal(site, written, earlier);
    }

    /**
     * Moves all files into place, and takes out what earlier builds wrote and this one does not.
     *
     * @param pages pages that somebody else writes behind this
     * @return what stays of folders of languages
     * @throws SiteException as {@link #publish}
     */
    Withdrawal.Left publishOver(Earlier earlier, Collection<SitePath> pages) {
        Withdrawal withdrawal = withdrawal(earlier, pages);
        try {
            withdrawal.clearTheWay(names());
        } catch (IOException e) {
            throw new SiteException("cannot publish into " + site + ": " + said(e), e);
        }
        publish();
        Withdrawal.Left left = withdrawal.clearOfLanguages();
        withdrawal.clear();
        return left;
    }

    /** Takes files back. */
    void removeIf(Predicate<SitePath> unwanted) {
        try {
            for (String name : names()) {
                if (SitePath.of(name).filter(unwanted).isPresent()) {
                    Files.delete(files.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new SiteException("cannot write beside " + site + ": " + said(e), e);
        }
    }

    /**
     * Moves all files into place.
     *
     * @return how many there are
     * @throws SiteException if a file cannot be moved; the next build completes the rest
     */
    int publish() {
        try {
            List<String> names = names();
            FolderChecks.checkInside(site, names, Set.of());
            List<String> changed = exchange.isFirst() ? List.of() : exchange.changed(names);
            if (!changed.isEmpty()) {
                exchange.prepare(changed);
                Path draft = work.resolve("journal.tmp");
                Files.write(draft, changed, StandardCharsets.UTF_8);
                try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                Files.move(draft, work.resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE);
                replay();
            }
            return names.size();
        } catch (IOException e) {
            throw new SiteException("cannot publish into " + site + ": " + said(e), e);
        }
    }

    /** The files that are staged, as paths within the site. */
    List<String> names() throws IOException {
        try (Stream<Path> found =
                Files.find(files, Integer.MAX_VALUE, (file, attributes) -> attributes.isRegularFile())) {
            return found.map(file -> files.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private void replay() throws IOException {
        Path journal = work.resolve(JOURNAL);
        exchange.complete(Files.readAllLines(journal, StandardCharsets.UTF_8));
        Files.delete(journal);
    }

    /** Why it failed, as part of a sentence. */
    static String said(IOException e) {
        boolean meanwhile = e instanceof FileAlreadyExistsException || e instanceof NoSuchFileException;
        return meanwhile
                ? "another build, or somebody else, changed " + e.getMessage() + " meanwhile; start again"
                : e.getClass().getSimpleName() + " " + e.getMessage();
    }

    /** Deletes what is staged, all but the lock. */
    private void clear() throws IOException {
        List<Path> left = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(work)) {
            walk.filter(path -> !path.equals(work) && !lock.isOn(path))
                    .sorted(Comparator.reverseOrder())
                    .forEach(left::add);
        }
        for (Path path : left) {
            Files.delete(path);
        }
    }

    private void deleteFolder() {
        try {
            Files.deleteIfExists(work);
        } catch (IOException inUse) {
            // another build has started, or the lock file could not go
        }
    }

    /** Leaves no trace but the site, unless a move failed: then the next build needs what is here. */
    @Override
    public void close() {
        try {
            boolean complete = !Files.exists(work.resolve(JOURNAL));
            if (complete) {
                clear();
                lock.deleteWhileLocked();
            }
            lock.release();
            if (complete) {
                deleteFolder();
            }
        } catch (IOException e) {
            throw new SiteException("cannot clean up " + work + ": " + said(e), e);
        }
    }
}
