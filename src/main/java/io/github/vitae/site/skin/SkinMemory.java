package io.github.vitae.site.skin;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.site.record.Checksum;
import io.github.vitae.site.record.KeptLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What a skin made of pages that are all marks, which features it leaves as they are, and which files it brings, kept from one build to
 * the next: where all that a skin shows around pages is the same, an edit needs no template engine.
 *
 * <p>A file of lines, damaged or of something else as good as none.
 */
public final class SkinMemory {

    private static final String EDITION = "vitae skin 3";

    private final Optional<Path> file;
    private final List<String> key;
    private final boolean later;
    private final Map<String, String> marked = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> unchanged = new ConcurrentHashMap<>();
    private final Map<String, String> files = new ConcurrentHashMap<>();

    private SkinMemory(Optional<Path> file, List<String> key, boolean later) {
        this.file = file;
        this.key = List.copyOf(key);
        this.later = later;
    }

    /** Nothing of before, for a build that is the only one. */
    public static SkinMemory ofNothing() {
        return new SkinMemory(Optional.empty(), List.of(), false);
    }

    /** Nothing of before, for a process that builds again and again. */
    public static SkinMemory ofAProcess() {
        return new SkinMemory(Optional.empty(), List.of(), true);
    }

    /**
     * What an earlier build left.
     *
     * @param file where it is kept
     * @param key all that what stands around pages depends on, a line each
     * @param later whether an earlier build has been there, so that more are to come: then more is kept
     */
    public static SkinMemory of(Path file, List<String> key, boolean later) {
        SkinMemory memory = new SkinMemory(Optional.of(file), key, later);
        List<String> lines = read(file);
        if (memory.isAs(lines)) {
            lines.forEach(memory::take);
        }
        return memory;
    }

    /**
     * Whether an earlier build left something that may be of use.
     *
     * @param key what is known so far of all that it depends on, a line each
     */
    public static boolean isKept(Path file, List<String> key) {
        Set<String> kept = Set.copyOf(read(file));
        return !kept.isEmpty() && key.stream().allMatch(line -> kept.contains(keyLine(line)));
    }

    private static List<String> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return List.of();
            }
            String content = Files.readString(file, StandardCharsets.UTF_8);
            int end = content.lastIndexOf('\n', content.length() - 2) + 1;
            String body = content.substring(0, end);
            return body.startsWith(EDITION + "\n") && content.substring(end).equals(checksum(body))
                    ? body.lines().toList()
                    : List.of();
        } catch (IOException | IndexOutOfBoundsException unreadable) {
            return List.of();
        }
    }

    private static String checksum(String body) {
        return Checksum.of(body.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private static String keyLine(String line) {
        return "k " + KeptLines.escaped(line);
    }

    private boolean isAs(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("k "))
                .toList()
                .equals(key.stream().map(SkinMemory::keyLine).toList());
    }

    private void take(String line) {
        String rest = line.substring(Math.min(2, line.length()));
        int space = rest.indexOf(' ');
        switch (line.charAt(0)) {
            case 'm' -> {
                int tab = rest.indexOf('\t');
                marked.put(rest.substring(0, tab), KeptLines.unescaped(rest.substring(tab + 1)));
            }
            case 'u' -> {
                String pair = KeptLines.unescaped(rest.substring(space + 1));
                int behind = Integer.parseInt(rest.substring(0, space));
                keepUnchanged(pair.substring(0, behind), Set.of(pair.substring(behind)));
            }
            case 's' -> files.put(rest.substring(space + 1), rest.substring(0, space));
            default -> {
                // what it is of
            }
        }
    }

    /** Whether builds follow each other here. */
    boolean isOfLaterBuilds() {
        return later;
    }

    /** What the page that is all marks became at a place. */
    String marked(SitePath path, Supplier<String> merge) {
        String known = marked.get(path.value());
        if (known == null) {
            known = merge.get();
            marked.put(path.value(), known);
        }
        return known;
    }

    /**
     * Whether a feature of pages is among those that the skin leaves as they are.
     *
     * @param before the tag that it stands right behind; empty if there is none
     */
    boolean isUnchanged(String before, String feature) {
        Set<String> known = unchanged.get(before);
        return known != null && known.contains(feature);
    }

    /** Keeps features of a page that came out of a merge as it went in, by the tags that they stand right behind. */
    void keepUnchanged(Map<String, Set<String>> features) {
        features.forEach(this::keepUnchanged);
    }

    private void keepUnchanged(String before, Set<String> features) {
        unchanged.computeIfAbsent(before, none -> ConcurrentHashMap.newKeySet()).addAll(features);
    }

    /** The files of the skin, with checksums, if all of them lie in a site as the skin brought them; else nothing. */
    public Optional<Map<SitePath, String>> filesIn(Path site) {
        Map<SitePath, String> found = new TreeMap<>();
        for (Map.Entry<String, String> kept : files.entrySet()) {
            Path place = site.resolve(kept.getKey());
            try {
                if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                        || !Checksum.of(place).equals(kept.getValue())) {
                    return Optional.empty();
                }
            } catch (IOException unreadable) {
                return Optional.empty();
            }
            found.put(new SitePath(kept.getKey()), kept.getValue());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Keeps which files the skin brought, with their checksums. */
    public void keepFiles(Map<SitePath, String> brought) {
        files.clear();
        brought.forEach((path, sum) -> files.put(path.value(), sum));
    }

    /**
     * Keeps it for the next build.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void save() {
        file.ifPresent(place -> {
            List<String> lines = new ArrayList<>(List.of(EDITION));
            key.forEach(line -> lines.add(keyLine(line)));
            new TreeMap<>(marked).forEach((path, page) -> lines.add("m " + path + "\t" + KeptLines.escaped(page)));
            new TreeMap<>(unchanged)
                    .forEach((before, features) -> new TreeSet<>(features)
                            .forEach(feature ->
                                    lines.add("u " + before.length() + " " + KeptLines.escaped(before + feature))));
            new TreeMap<>(files).forEach((path, sum) -> lines.add("s " + sum + " " + path));
            String body = String.join("\n", lines) + "\n";
            KeptLines.write(place, body + checksum(body));
        });
    }
}
