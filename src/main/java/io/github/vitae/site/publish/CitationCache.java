package io.github.vitae.site.publish;

import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.site.record.Checksum;
import io.github.vitae.site.record.KeptLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps formatted citations in a file, a line each: a digest of what the citation depends on, a checksum of the whole
 * line, the citation. A line that is not as it was written does not count, so a damaged file costs time and nothing else.
 */
public final class CitationCache implements CitationStore {

    private static final int HEX = 64;
    private static final int CHECK = Checksum.LENGTH;

    /** As many citations as are kept: those of ten thousand publications. More would take the memory that pages need. */
    private static final int MOST = 30_000;

    private final Path file;
    private final Map<String, String> used = new HashMap<>();

    /** Digests of keys that were asked for and not known: their values are put in next. */
    private final Map<String, String> missed = new HashMap<>();

    private @Nullable Map<String, String> known;
    private @Nullable MessageDigest sha256;

    /**
     * @param file where they are kept; it need not be there
     */
    public CitationCache(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<String> get(String key) {
        String digest = digest(key);
        String value = known().get(digest);
        if (value == null) {
            missed.put(key, digest);
        } else {
            use(digest, value);
        }
        return Optional.ofNullable(value);
    }

    @Override
    public synchronized void put(String key, String value) {
        String digest = missed.remove(key);
        use(digest == null ? digest(key) : digest, value);
    }

    private void use(String digest, String value) {
        used.put(digest, value);
        if (used.size() > MOST + MOST / 4) {
            used.keySet().retainAll(kept().keySet());
        }
    }

    /** What is kept, in order: of too many those whose digests come first, whoever asked first. */
    private SortedMap<String, String> kept() {
        TreeMap<String, String> kept = new TreeMap<>(used);
        while (kept.size() > MOST) {
            kept.pollLastEntry();
        }
        return kept;
    }

    /**
     * Writes what was asked for or put in; what was not is given up. A file that would be the same is not touched.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public synchronized void save() {
        SortedMap<String, String> kept = kept();
        if (kept.isEmpty() || kept.equals(known())) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        kept.forEach((key, value) -> lines.append(key)
                .append(checksum(key, value))
                .append(KeptLines.escaped(value))
                .append('\n'));
        KeptLines.write(file, lines);
    }

    private Map<String, String> known() {
        Map<String, String> read = known;
        if (read == null) {
            read = read();
            known = read;
        }
        return read;
    }

    private Map<String, String> read() {
        Map<String, String> read = new HashMap<>();
        try {
            if (Files.isRegularFile(file)) {
                // bytes that are no UTF-8 become other characters, which no checksum fits
                String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                content.lines().forEach(line -> keep(line, read));
            }
        } catch (IOException unreadable) {
            read.clear();
        }
        return read;
    }

    private static void keep(String line, Map<String, String> read) {
        if (line.length() >= HEX + CHECK) {
            String key = line.substring(0, HEX);
            String value = KeptLines.unescaped(line.substring(HEX + CHECK));
            if (checksum(key, value).equals(line.substring(HEX, HEX + CHECK))) {
                read.put(key, value);
            }
        }
    }

    /** What tells a line that was damaged. */
    private static String checksum(String key, String value) {
        return Checksum.of((key + value).getBytes(StandardCharsets.UTF_8));
    }

    private String digest(String text) {
        MessageDigest digest = sha256;
        if (digest == null) {
            digest = sha256();
            sha256 = digest;
        }
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
