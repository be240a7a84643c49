package io.github.vitae.site.publish;

import io.github.vitae.page.card.Card;
import io.github.vitae.page.card.CardStore;
import io.github.vitae.site.record.Checksum;
import io.github.vitae.site.record.KeptLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps pictures for links in a folder, a file each, named by the digest of what the picture depends on: a checksum of all that
 * follows, the notes in a line, the picture. A file that is not as it was written does not count, and nor does a folder that cannot be
 * written: that costs time and nothing else.
 */
public final class CardCache implements CardStore {

    /** As many as a site in all its languages may have, and some of before. */
    private static final int MOST = 64;

    /** What is between notes; no note has a control character. */
    private static final String BETWEEN = "\u001F";

    private final Path folder;
    private final Set<String> used = new HashSet<>();

    /** @param folder where they are kept; it need not be there */
    public CardCache(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized Optional<Card> get(String key) {
        used.add(key);
        Path file = folder.resolve(key);
        try {
            return Files.isRegularFile(file) ? read(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Card> read(byte[] file) {
        if (file.length <= Checksum.LENGTH) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(file, Checksum.LENGTH, file.length);
        String sum = new String(file, 0, Checksum.LENGTH, StandardCharsets.ISO_8859_1);
        int end = 0;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        if (!Checksum.of(content).equals(sum) || end == content.length) {
            return Optional.empty();
        }
        String notes = KeptLines.unescaped(new String(content, 0, end, StandardCharsets.UTF_8));
        byte[] png = Arrays.copyOfRange(content, end + 1, content.length);
        return Optional.of(new Card(
                Optional.of(png).filter(bytes -> bytes.length > 0),
                notes.isEmpty() ? List.of() : List.of(notes.split(BETWEEN, -1))));
    }

    @Override
    public synchronized void put(String key, Card card) {
        used.add(key);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(
                (KeptLines.escaped(String.join(BETWEEN, card.notes())) + "\n").getBytes(StandardCharsets.UTF_8));
        card.png().ifPresent(content::writeBytes);
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "card", ".tmp");
            try {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                file.writeBytes(Checksum.of(content.toByteArray()).getBytes(StandardCharsets.ISO_8859_1));
                file.writeBytes(content.toByteArray());
                Files.write(draft, file.toByteArray());
                Files.move(draft, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException full) {
            // drawn again next time
        }
    }

    /**
     * Gives up what was not asked for, if that has become much.
     *
     * @throws UncheckedIOException if the folder cannot be looked through
     */
    public synchronized void save() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            if (all.size() > MOST) {
                for (Path file : all) {
                    if (!used.contains(String.valueOf(file.getFileName()))) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through " + folder + ": " + e.getMessage(), e);
        }
    }
}
