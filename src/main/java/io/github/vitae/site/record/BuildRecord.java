package io.github.vitae.site.record;

import io.github.vitae.model.value.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a build made of what, kept for the next one: where all that it depended on and all that it wrote is as it was, there
 * is nothing to do but to tell what was told. A record that is damaged, or says less than everything, is none.
 */
public final class BuildRecord {

    private static final String EDITION = "vitae build 1";

    /** What the file system says of a file that is to be written. */
    private static final String PLANNED = "";

    /** What stands for the checksum of a page that somebody else puts into the skin. */
    private static final String UNKNOWN = "?";

    private final List<String> whose;
    private final List<String> inputs;
    private final List<String> told;
    private final List<String> strangers;
    private final List<String> folders;
    /** What was written at a place; of a build that was killed, one of several. */
    private final Map<String, List<Made>> made;

    private BuildRecord(
            List<String> whose,
            List<String> inputs,
            List<String> told,
            List<String> strangers,
            List<String> folders,
            Map<String, List<Made>> made) {
        this.whose = whose;
        this.inputs = inputs;
        this.told = told;
        this.strangers = strangers;
        this.folders = folders;
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
            for (Map.Entry<SitePath, String> file : written.left().entrySet()) {
                String stamp = FileStamp.of(site.resolve(file.getKey().value())).kept();
                made.put(file.getKey().value(), List.of(new Made(file.getValue(), stamp, false)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + site + ": " + e.getMessage(), e);
        }
        return new BuildRecord(List.of(), List.copyOf(inputs), List.copyOf(told), List.of(), written.folders(), made);
    }

    /** The same, told whose it is. */
    public BuildRecord by(Whose maker) {
        return new BuildRecord(maker.lines(), inputs, told, strangers, folders, made);
    }

    /** Whose it is; nothing where nobody said so. */
    public Optional<Whose> whose() {
        return Whose.of(whose);
    }

    /** The same with files of others that are told of, by their places in the site. */
    public BuildRecord besides(List<String> others) {
        return new BuildRecord(whose, inputs, told, List.copyOf(others), folders, made);
    }

    /** Files of others that were told of: they look like ours, or are where a language was. */
    public List<String> strangers() {
        return strangers;
    }

    /** The same with pages that somebody else puts into the skin, and writes: what they will be is not known. */
    public BuildRecord naming(Collection<SitePath> pages) {
        Map<String, List<Made>> all = new TreeMap<>(made);
        pages.forEach(page -> all.put(page.value(), List.of(new Made(UNKNOWN, PLANNED, true))));
        return new BuildRecord(whose, inputs, told, strangers, folders, all);
    }

    /**
     * The record of a build that is about to write: should it be killed, the next one knows what is its own.
     *
     * @param files what it will write, with checksums
     * @param ours those that are the profile's
     * @param languages the folders of languages
     */
    public BuildRecord planning(Map<SitePath, String> files, Set<SitePath> ours, Collection<String> languages) {
        Set<String> both = new TreeSet<>(folders);
        both.addAll(languages);
        Map<String, List<Made>> all = new TreeMap<>(made);
        files.forEach((path, sum) -> {
            List<Made> either = new ArrayList<>(all.getOrDefault(path.value(), List.of()));
            either.add(new Made(sum, PLANNED, ours.contains(path)));
            all.put(path.value(), either);
        });
        return new BuildRecord(whose, List.of(), List.of(), strangers, List.copyOf(both), all);
    }

    /** The same with what another build wrote. */
    public BuildRecord with(BuildRecord other) {
        Set<String> both = new TreeSet<>(folders);
        both.addAll(other.folders);
        Map<String, List<Made>> all = new TreeMap<>(made);
        other.made.forEach((path, more) -> {
            List<Made> either = new ArrayList<>(all.getOrDefault(path, List.of()));
            either.addAll(more);
            all.put(path, either);
        });
        return new BuildRecord(whose, inputs, told, strangers, List.copyOf(both), all);
    }

    /** The record of no build. */
    public static BuildRecord ofNothing() {
        return new BuildRecord(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
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
        List<String> whose = new ArrayList<>();
        List<String> inputs = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        Map<String, List<Made>> made = new LinkedHashMap<>();
        String[] lines = content.split("\n");
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i];
            String rest = line.substring(2);
            switch (line.charAt(0)) {
                case 'w' -> whose.add(KeptLines.unescaped(rest));
                case 'l' -> strangers.add(KeptLines.unescaped(rest));
                case 'f' -> folders.add(KeptLines.unescaped(rest));
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
        return new BuildRecord(whose, inputs, told, strangers, folders, made);
    }

    /**
     * Keeps the record.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Path file) {
        StringBuilder content = new StringBuilder(EDITION).append('\n');
        whose.forEach(
                line -> content.append("w ").append(KeptLines.escaped(line)).append('\n'));
        strangers.forEach(
                line -> content.append("l ").append(KeptLines.escaped(line)).append('\n'));
        folders.forEach(
                line -> content.append("f ").append(KeptLines.escaped(line)).append('\n'));
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
        List<String> languages = folders.stream()
                .filter(language -> language.startsWith(folder) && !language.equals(folder))
                .map(language -> language.substring(folder.length()))
                .toList();
        return new BuildRecord(whose, inputs, told, strangers, languages, inside);
    }

    /**
     * What it wrote, as if its site were that of a folder around it, and itself in a folder as a language is.
     *
     * @param folder where its site is in the other, ended by {@code /}
     */
    public BuildRecord under(String folder) {
        Map<String, List<Made>> inside = new LinkedHashMap<>();
        made.forEach((path, all) -> inside.put(folder + path, all));
        List<String> moved = new ArrayList<>(List.of(folder));
        folders.forEach(language -> moved.add(folder + language));
        return new BuildRecord(whose, inputs, told, strangers, moved, inside);
    }

    /** The same after a file of ours was written once more, by somebody who adds to it. */
    public BuildRecord rewritten(Path site, SitePath path) throws IOException {
        Map<String, List<Made>> all = new TreeMap<>(made);
        Path file = site.resolve(path.value());
        all.put(
                path.value(),
                List.of(new Made(Checksum.of(file), FileStamp.of(file).kept(), true)));
        return new BuildRecord(whose, inputs, told, strangers, folders, all);
    }

    /** Whether a build that depends on all this would be the same again. */
    public boolean isOf(List<String> other) {
        return inputs.equals(other);
    }

    /** What was told. */
    public List<String> told() {
        return told;
    }

    /** Whether all that was written is there, as it was written, and all that was told of. */
    public boolean holds(Path site) {
        for (String stranger : strangers) {
            if (!Files.exists(site.resolve(stranger), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
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

    /** The folders of languages that it wrote into, each ended by {@code /}. */
    public List<String> folders() {
        return folders;
    }

    /** The skin's files that were written, or were left there by earlier builds, with their checksums. */
    public Map<SitePath, String> skins() {
        Map<SitePath, String> skins = new TreeMap<>();
        made.forEach((path, all) -> all.stream()
                .filter(one -> !one.ours())
                .forEach(one -> SitePath.of(path).ifPresent(place -> skins.put(place, one.checksum()))));
        return skins;
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
            return made.checksum().equals(UNKNOWN)
                    ? OurPages.isOne(file)
                    : stamp.kept().equals(made.stamp()) || Checksum.of(file).equals(made.checksum());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
