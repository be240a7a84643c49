package io.github.vitae.site.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says of a file without it being read. Two stamps are alike only if nobody has written the file in
 * between: of the times, {@code changed} is one that no program sets.
 *
 * @param regular whether it is a file, and no folder or link
 * @param size in bytes
 * @param modified when its content was written
 * @param changed when anything of it was changed; as {@code modified} where a file system does not know
 */
public record FileStamp(boolean regular, long size, FileTime modified, FileTime changed) {

    /** Clocks of file systems tick: what was written in the same tick as something else may be older or newer. */
    private static final long TICK_MILLIS = 20;

    private static final String UNIX = "unix:isRegularFile,size,lastModifiedTime,ctime";

    /** Where times are whole seconds, a tick is one or two. */
    private static final long COARSE_TICK_MILLIS = 2_000;

    /**
     * The stamp of a file; of a symbolic link, its own.
     *
     * @throws IOException if there is none
     */
    public static FileStamp of(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            Map<String, Object> known = Files.readAttributes(file, UNIX, LinkOption.NOFOLLOW_LINKS);
            if (known.get("isRegularFile") instanceof Boolean regular
                    && known.get("size") instanceof Long size
                    && known.get("lastModifiedTime") instanceof FileTime modified
                    && known.get("ctime") instanceof FileTime changed) {
                return new FileStamp(regular, size, modified, changed);
            }
        }
        BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new FileStamp(known.isRegularFile(), known.size(), known.lastModifiedTime(), known.lastModifiedTime());
    }

    /** Whether the file may have been written at or behind a moment, as far as the file system's clock can tell. */
    public boolean mayBeYoungerThan(Instant moment) {
        Instant newest = (modified.compareTo(changed) > 0 ? modified : changed).toInstant();
        long tick = newest.equals(newest.truncatedTo(ChronoUnit.SECONDS)) ? COARSE_TICK_MILLIS : TICK_MILLIS;
        return !newest.plusMillis(tick).isBefore(moment);
    }

    /** The stamp as a line keeps it: bytes, and nanoseconds since 1970. */
    public String kept() {
        return size + " " + modified.to(TimeUnit.NANOSECONDS) + " " + changed.to(TimeUnit.NANOSECONDS);
    }
}
