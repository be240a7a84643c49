package io.github.vitae.site.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records that are kept of a project's builds, and who each is up to. It is decided here, and nowhere else, by what records say of
 * themselves: a build takes up those of its own execution and those of executions that are gone, and leaves alone what others of the pom
 * wrote.
 */
public final class KeptRecords {

    private final Path workDirectory;
    private final Path site;
    private final Whose whose;
    private final By by;
    private final Optional<BuildRecord> own;
    private final List<Kept> taken = new ArrayList<>();
    private final List<Kept> moved = new ArrayList<>();
    private final List<Kept> others = new ArrayList<>();

    /**
     * Whose builds they are.
     *
     * @param execution the execution of the goal
     * @param profile the profile's directory
     * @param executions the executions that the pom has, in the order in which a build runs them
     * @param whole the directory that is published as a whole: what earlier builds wrote elsewhere in it goes, too; empty where somebody
     *     has named another directory for this once
     */
    public record By(String execution, Path profile, List<String> executions, Optional<Path> whole) {

        public By {
            executions = List.copyOf(executions);
        }

        /** Whether it is typed, and stands in for what the pom has. */
        private boolean isTyped() {
            return !executions.contains(execution);
        }

        /** Whether an execution runs before this one. */
        private boolean isBehind(String other) {
            return isTyped() || executions.indexOf(other) < executions.indexOf(execution);
        }
    }

    /**
     * A record.
     *
     * @param file where it is kept
     * @param whose whose it is
     * @param site the directory of the site that it is of, absolute
     */
    public record Kept(Path file, BuildRecord record, Whose whose, Path site) {}

    private KeptRecords(Path workDirectory, By by, Path site) {
        this.workDirectory = workDirectory;
        this.site = site;
        this.by = by;
        this.whose = new Whose(
                by.execution(), Whose.place(workDirectory, by.profile()), Whose.place(workDirectory, site), "");
        Path kept = file();
        this.own = BuildRecord.read(kept);
        List<Kept> all = kept(workDirectory).stream()
                .filter(one -> !one.file().equals(kept))
                .toList();
        for (Kept one : all) {
            sort(one, all);
        }
    }

    /** Decides who a record is up to. */
    private void sort(Kept one, List<Kept> all) {
        boolean isAlive = by.executions().contains(one.whose().execution());
        if (one.whose().site().equals(whose.site())) {
            if (!isAlive || (by.isTyped() && isStoodInFor(one, all))) {
                taken.add(one);
            } else {
                others.add(one);
            }
        } else if (!isAlive || one.whose().execution().equals(by.execution())) {
            Path mine = absolute(site);
            boolean isPublished = by.whole()
                    .map(KeptRecords::absolute)
                    .filter(whole -> one.site().startsWith(whole) && mine.startsWith(whole))
                    .isPresent();
            if (isPublished) {
                (one.site().startsWith(mine) ? taken : moved).add(one);
            }
        } else {
            others.add(one);
        }
    }

    /** Whether what is typed makes what an execution of the pom makes: the only one with that profile. */
    private boolean isStoodInFor(Kept one, List<Kept> all) {
        return !one.whose().isOfReports()
                && one.whose().profile().equals(whose.profile())
                && all.stream()
                                .filter(other -> other.whose().site().equals(whose.site())
                                        && other.whose().profile().equals(whose.profile())
                                        && by.executions()
                                                .contains(other.whose().execution()))
                                .count()
                        == 1;
    }

    /**
     * The records of a project.
     *
     * @param workDirectory where they are kept; it need not be there
     * @param by whose builds ask
     * @param site the site that they write
     */
    public static KeptRecords of(Path workDirectory, By by, Path site) {
        return new KeptRecords(workDirectory, by, site);
    }

    /** What all executions wrote into a site in their last builds. */
    public static List<BuildRecord> allOf(Path workDirectory, Path site) {
        String place = Whose.place(workDirectory, site);
        return kept(workDirectory).stream()
                .filter(one -> one.whose().site().equals(place))
                .map(Kept::record)
                .toList();
    }

    private static List<Kept> kept(Path workDirectory) {
        if (!Files.isDirectory(workDirectory)) {
            return List.of();
        }
        List<Kept> found = new ArrayList<>();
        for (Path file : files(workDirectory, "build-*")) {
            BuildRecord.read(file)
                    .ifPresent(record -> record.whose()
                            .ifPresent(whose -> found.add(
                                    new Kept(file, record, whose, Whose.placed(workDirectory, whose.site())))));
        }
        return found;
    }

    private static List<Path> files(Path workDirectory, String names) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(workDirectory, names)) {
            files.forEach(found::add);
            found.sort(null);
            return found;
        } catch (IOException | DirectoryIteratorException e) {
            throw new UncheckedIOException(
                    "cannot look through " + workDirectory + ": " + e.getMessage(),
                    e instanceof IOException io ? io : new IOException(e));
        }
    }

    /** The same place, from the root of the file system. */
    public static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** What was written into a site, by its places in another; nothing if neither is in the other. */
    public static Optional<BuildRecord> seen(BuildRecord record, Path theirs, Path from) {
        Path mine = absolute(from);
        if (theirs.equals(mine)) {
            return Optional.of(record);
        }
        if (theirs.startsWith(mine)) {
            return Optional.of(record.under(folder(mine, theirs)));
        }
        return mine.startsWith(theirs) ? Optional.of(record.within(folder(theirs, mine))) : Optional.empty();
    }

    /** The folder that a part is in a whole, ended by {@code /}. */
    public static String folder(Path whole, Path part) {
        return whole.relativize(part).toString().replace('\\', '/') + "/";
    }

    /** What earlier builds wrote that is up to this one. */
    public Optional<BuildRecord> record() {
        Optional<BuildRecord> all = own;
        for (Kept one : taken) {
            Optional<BuildRecord> more = seen(one.record(), one.site(), site);
            all = all.isPresent() && more.isPresent() ? all.map(mine -> mine.with(more.get())) : all.or(() -> more);
        }
        return all;
    }

    /** What other executions wrote into a directory, or into one around it or in it, by the places in that directory. */
    public List<BuildRecord> othersIn(Path directory) {
        return others.stream()
                .flatMap(one -> seen(one.record(), one.site(), directory).stream())
                .toList();
    }

    /** The site's directory. */
    public Path site() {
        return site;
    }

    /** Whose builds ask. */
    public Whose whose() {
        return whose;
    }

    /** Where the record of this execution is kept. */
    public Path file() {
        return workDirectory.resolve(whose.name());
    }

    /** The record of this execution; nothing if there is none. */
    public Optional<BuildRecord> own() {
        return own;
    }

    /** Records that are taken up, of the same site or of a part of it. */
    public List<Kept> taken() {
        return List.copyOf(taken);
    }

    /**
     * Records that are taken up, of sites elsewhere in what is published, as if each were of that as a whole: the site is there the whole,
     * and the record's places are in it.
     */
    public List<Kept> moved() {
        return moved.stream()
                .flatMap(one -> by.whole().stream()
                        .map(KeptRecords::absolute)
                        .flatMap(whole -> seen(one.record(), one.site(), whole).stream()
                                .map(record -> new Kept(one.file(), record, one.whose(), whole))))
                .toList();
    }

    /** Records of others. */
    public List<Kept> others() {
        return List.copyOf(others);
    }

    /** Whether there is any besides this execution's own that is taken up. */
    public boolean isAnyTaken() {
        return !taken.isEmpty() || !moved.isEmpty();
    }

    /** Whether another execution runs before this one. */
    public boolean isBehind(Kept other) {
        return by.isBehind(other.whose().execution());
    }

    /** What was kept beside a record. */
    public List<Path> beside(Path file) {
        return files(workDirectory, "skin*-" + file.getFileName());
    }

    /** Deletes a record, and what was kept beside it. */
    public void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            for (Path beside : beside(file)) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete what an earlier build kept: " + e.getMessage(), e);
        }
    }
}
