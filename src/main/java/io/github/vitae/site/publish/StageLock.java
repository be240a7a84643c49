package io.github.vitae.site.publish;

import io.github.vitae.site.inventory.SiteException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * What keeps two builds from writing one site at the same time: a file that is locked in the folder of the stage, by this
 * process and for this build. The system gives the lock back when the process ends, however it ends.
 */
final class StageLock {

    private static final String NAME = "lock";
    private static final int ATTEMPTS = 50;

    /** How often, and how long in bytes at most, a lock file is made as long as no other is: by chance one in 4096 each time. */
    private static final int QUESTIONS = 3;

    private static final int LONGEST = 4096;

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private StageLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock, and makes the folder if it is not there.
     *
     * @param work the folder of the stage
     * @param site the output directory, for messages
     * @throws SiteException if another build has it
     */
    static StageLock take(Path work, Path site) throws IOException {
        Path file = work.resolve(NAME);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (!isFolder(work)) {
                continue;
            }
            FileChannel channel = opened(file);
            if (channel == null) {
                continue;
            }
            StageLock taken = new StageLock(file, channel, locked(channel, site));
            if (taken.holds()) {
                return taken;
            }
            // another build has ended between the two, and taken its lock file with it
            channel.close();
        }
        throw inUse(site);
    }

    /** Makes the folder, unless it is there; not if another build has taken it away meanwhile. */
    private static boolean isFolder(Path work) throws IOException {
        try {
            Files.createDirectories(work);
            return true;
        } catch (FileAlreadyExistsException otherwise) {
            if (Files.isRegularFile(work, LinkOption.NOFOLLOW_LINKS)) {
                throw new SiteException(work + " is a file, and a folder is to be there; delete it", otherwise);
            }
            return false;
        }
    }

    private static @Nullable FileChannel opened(Path file) throws IOException {
        try {
            return FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException justCleanedUp) {
            return null;
        }
    }

    private static FileLock locked(FileChannel channel, Path site) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException inThisBuild) {
            // told below, as for another process
        }
        channel.close();
        throw inUse(site);
    }

    /**
     * Whether the file that is locked is the one that others will find: it is as long as this build makes it, each time.
     *
     * <p>It is asked about and not opened: where locks are those of POSIX, a process that closes a file gives back all locks that it has
     * on it, whatever they were taken through ({@link FileLock}, “Platform dependencies”).
     */
    private boolean holds() throws IOException {
        for (int time = 0; time < QUESTIONS; time++) {
            int length = ThreadLocalRandom.current().nextInt(1, LONGEST);
            channel.truncate(0);
            channel.write(ByteBuffer.allocate(1), length - 1);
            try {
                if (Files.size(file) != length) {
                    return false;
                }
            } catch (NoSuchFileException gone) {
                return false;
            }
        }
        return true;
    }

    private static SiteException inUse(Path site) {
        return new SiteException(
                "another build is writing to " + site + "; wait for it, or use another <outputDirectory>");
    }

    /** Whether a file is the one that is locked. */
    boolean isOn(Path other) {
        return other.equals(file);
    }

    /** The lock file goes while it is locked: afterwards it might be another build's. Windows deletes no open file. */
    void deleteWhileLocked() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            // the next build finds it and locks it
        }
    }

    /** Gives the lock back. */
    void release() throws IOException {
        lock.release();
        channel.close();
    }
}
