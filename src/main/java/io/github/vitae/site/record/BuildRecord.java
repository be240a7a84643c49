package io.github.vitae.site.record;

import io.github.vitae.model.value.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a build made of what, kept for the next one: where all that it depended on and all that it wrote is as it was, there
 * is nothing to do but to tell what was told. A record that is damaged, or says less than everything, is none.
 */
public final class BuildRecord {

    private static final String EDITION = "vitae build 1";

    /** What the file system says of a file that is to be written. */
    private static final String PLANNED = "";

    private final List<String> inputs;
    private final List<String> told;
    /** What was written at a place; of a build that was killed, one of several. */
    private final Map<String, List<Made>> made;

    private BuildRecord(List<String> inputs, List<String> told, Map<String, List<Made>> made) {
        this.inputs = inputs;
        this.told = told;
        this.made = made;
    }

    /**
     * A file that a build wrote.
     *
     * @param checksum of its content
     * @param stamp what the file system said of it; empty before it was written
     * @param ours whether it is the profile's; others are the skin's
     */
    private record Made(String checksum, String stamp, boolean ours) {}

    /**
     * The record of a build that has just ended.
     *
     * @param inputs all that it depended on, a line each
     * @param told what it told, a line each
     * @param site the site's directory
     * @param written what it wrote
     * @throws UncheckedIOException if the site cannot be read
     */
    public static BuildRecord of(List<String> inputs, List<String> told, Path site, Written written) {
        Map<String, List<Made>> made = new TreeMap<>();
        try {
            for (Map.Entry<SitePath, String> file : written.checksums().entrySet()) {
                Path place = site.resolve(file.getKey().value());
                made.put(
                        file.getKey().value(),
                        List.of(new Made(
                                file.getValue(),
                                FileStamp.of(place).kept(),
                                written.ours().contains(file.getKey()))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + site + ": " + e.getMessage(), e);
        }
        return new BuildRecord(List.copyOf(inputs), List.copyOf(told), made);
    }

    /**
     * The record of a build that is about to write: should it be killed, the next one knows what is its own.
     *
     * @param files what it will write, with checksums
     * @param ours those that are the profile's
     */
    public BuildRecord planning(Map<SitePath, String> files, Set<SitePath> ours) {
        Map<String, List<Made>> all = new TreeMap<>(made);
        files.forEach((path, sum) -> {
            List<Made> either = new ArrayList<>(all.getOrDefault(path.value(), List.of()));
            either.add(new Made(sum, PLANNED, ours.contains(path)));
            all.put(path.value(), either);
        });
        return new BuildRecord(List.of(), List.of(), all);
    }

    /** The same with what another build wrote. */
    public BuildRecord with(BuildRecord other) {
        Map<String, List<Made>> all = new TreeMap<>(made);
        other.made.forEach((path, more) -> {
            List<Made> either = new ArrayList<>(all.getOrDefault(path, List.of()));
            either.addAll(more);
            all.put(path, either);
        });
        return new BuildRecord(inputs, told, all);
    }

    /** The record of no build. */
    public static BuildRecord ofNothing() {
        return new BuildRecord(List.of(), List.of(), Map.of());
    }

    /** The record that an earlier build kept; nothing if there is none that can be relied on. */
    public static Optional<BuildRecord> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            int end = content.lastIndexOf('\n', content.length() - 2) + 1;
            String sum = Checksum.of(content.substring(0, end).getBytes(StandardCharsets.UTF_8)) + "\n";
            return content.startsWith(EDITION + "\n") && content.substring(end).equals(sum)
                    ? Optional.of(of(content.substring(0, end)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static BuildRecord of(String content) {
        List<String> inputs = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Map<String, List<Made>> made = new LinkedHashMap<>();
        String[] lines = content.split("\n");
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i];
            String rest = line.substring(2);
            switch (line.charAt(0)) {
                case 'i' -> inputs.add(KeptLines.unescaped(rest));
                case 't' -> told.add(KeptLines.unescaped(rest));
                case 'o', 's' -> {
                    int sum = rest.indexOf(' ');
                    int stamp = rest.indexOf('|');
                    made.computeIfAbsent(rest.substring(stamp + 1), path -> new ArrayList<>())
                            .add(new Made(
                                    rest.substring(0, sum), rest.substring(sum + 1, stamp), line.charAt(0) == 'o'));
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new BuildRecord(inputs, told, made);
    }

    /**
     * Keeps the record.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Path file) {
        StringBuilder content = new StringBuilder(EDITION).append('\n');
        inputs.forEach(
                line -> content.append("i ").append(KeptLines.escaped(line)).append('\n'));
        told.forEach(
                line -> content.append("t ").append(KeptLines.escaped(line)).append('\n'));
        made.forEach((path, all) -> all.forEach(one -> content.append(one.ours() ? "o " : "s ")
                .append(one.checksum())
                .append(' ')
                .append(one.stamp())
                .append('|')
                .append(path)
                .append('\n')));
        content.append(Checksum.of(content.toString().getBytes(StandardCharsets.UTF_8)))
                .append('\n');
        KeptLines.write(file, content);
    }

    /**
     * What it wrote into a folder of the site, as if that were all of it.
     *
     * @param folder ended by {@code /}; empty for the whole site
     */
    public BuildRecord within(String folder) {
        Map<String, List<Made>> inside = new LinkedHashMap<>();
        made.forEach((path, all) -> {
            if (path.startsWith(folder)) {
                inside.put(path.substring(folder.length()), all);
            }
        });
        return new BuildRecord(inputs, told, inside);
    }

    /** Whether a build that depends on all this would be the same again. */
    public boolean isOf(List<String> other) {
        return inputs.equals(other);
    }

    /** What was told. */
    public List<String> told() {
        return told;
    }

    /** Whether all that was written is there, as it was written. */
    public boolean holds(Path site) {
        for (Map.Entry<String, List<Made>> file : made.entrySet()) {
            if (!isAsMade(site.resolve(file.getKey()), file.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file is one of those that were written, as it was written. */
    public boolean isOurs(Path site, SitePath path) {
        return made.getOrDefault(path.value(), List.of()).stream()
                .anyMatch(one -> one.ours() && isAsMade(site.resolve(path.value()), one));
    }

    /** Whether a file is one of those that were written, the skin's among them, as it was written. */
    public boolean isMade(Path site, SitePath path) {
        return isAsMade(site.resolve(path.value()), made.getOrDefault(path.value(), List.of()));
    }

    /**
     * The folders at the top that have all that a site has, the skin's files and a page's stylesheet among it: those of languages.
     *
     * @param styles where a site has its stylesheet
     * @return their names
     */
    public List<String> sites(SitePath styles) {
        String end = "/" + styles.value();
        return made.keySet().stream()
                .filter(path -> path.endsWith(end) && path.indexOf('/') == path.length() - end.length())
                .map(path -> path.substring(0, path.indexOf('/')))
                .toList();
    }

    /** The files of the profile that were written. */
    public List<SitePath> ours() {
        return made.entrySet().stream()
                .filter(file -> file.getValue().stream().anyMatch(Made::ours))
                .flatMap(file -> SitePath.of(file.getKey()).stream())
                .toList();
    }

    private static boolean isAsMade(Path file, List<Made> any) {
        for (Made one : any) {
            if (isAsMade(file, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsMade(Path file, Made made) {
        try {
            FileStamp stamp = FileStamp.of(file);
            if (!stamp.regular()) {
                return false;
            }
            return stamp.kept().equals(made.stamp()) || Checksum.of(file).equals(made.checksum());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
