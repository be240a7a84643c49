package io.github.vitae.mojo;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.problem.Location;
import io.github.vitae.site.inventory.ForeignFiles;
import io.github.vitae.site.inventory.Rivals;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.publish.SitePart;
import io.github.vitae.site.publish.Sitemap;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.Checksum;
import io.github.vitae.site.record.Earlier;
import io.github.vitae.site.record.FileStamp;
import io.github.vitae.site.record.Fingerprint;
import io.github.vitae.site.record.KeptRecords;
import io.github.vitae.site.record.Stays;
import io.github.vitae.site.record.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What the last build of a site made, and whether this one would make the same.
 *
 * <p>Each execution of the plugin keeps a record of its own for each site that it writes. Which of them are whose is decided here, by what
 * records say of themselves: a build takes up those of its own execution and those of executions that are gone, and leaves alone what others
 * of the pom wrote.
 */
public final class LastBuild {

    private final Path site;
    private final Path kept;
    private final KeptRecords records;

    private final Supplier<Set<String>> folders;

    private LastBuild(KeptRecords records, Supplier<Set<String>> folders) {
        this.records = records;
        this.folders = folders;
        this.site = records.site();
        this.kept = records.file();
    }

    /**
     * The last build of a site, and all whose files nobody else would take out of it.
     *
     * @param workDirectory where records are kept; it need not be there
     * @param by whose builds they are
     * @param site the site's directory
     * @param folders the folders that the site has for languages and modules, each ended by {@code /}; asked when it is written
     */
    static LastBuild of(Path workDirectory, KeptRecords.By by, Path site, Supplier<Set<String>> folders) {
        return new LastBuild(KeptRecords.of(workDirectory, by, site), folders);
    }

    /** Where what belongs to the same build is kept, by a name of its own. */
    public Path beside(String name) {
        return kept.resolveSibling(name + "-" + kept.getFileName());
    }

    /** All that is kept {@linkplain #beside beside} the record. */
    List<Path> allBeside() {
        return records.beside(kept);
    }

    /** What all executions wrote into a site in their last builds. */
    public static List<BuildRecord> records(Path workDirectory, Path site) {
        return KeptRecords.allOf(workDirectory, site);
    }

    /**
     * What time it is for the file system, whose clock is the one that counts: it is what files are stamped with.
     *
     * @throws MojoExecutionException if it cannot be written
     */
    public Instant now() throws MojoExecutionException {
        Path folder = kept.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder == null ? kept : folder);
            // a name that no other build has; the JDK's own for such files come from a generator of secrets, which is
            // slow to start
            Path file = Files.createFile(kept.resolveSibling("begun-" + Long.toHexString(System.nanoTime()) + ".tmp"));
            try {
                return FileStamp.of(file).modified().toInstant();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write beside " + kept + ": " + e.getMessage(), e);
        }
    }

    /** What earlier builds wrote that is up to this one. */
    public Optional<BuildRecord> record() {
        return records.record();
    }

    /** What is known when the site is written. */
    Earlier earlier() {
        return new Earlier(record(), records.othersIn(site), folders.get());
    }

    /**
     * The executions that write into the site before this one does.
     *
     * @param where where the pom names this one
     */
    Rivals rivals(Location where) {
        Map<SitePath, String> places = new HashMap<>();
        for (KeptRecords.Kept one : records.others()) {
            if (records.isBehind(one)) {
                KeptRecords.seen(one.record(), one.site(), site)
                        .ifPresent(record -> record.ours()
                                .forEach(path ->
                                        places.putIfAbsent(path, one.whose().execution())));
            }
        }
        return new Rivals(places, records.whose().execution(), where);
    }

    /**
     * Pages and feeds that look like ours and are in no record: all that are there, where nothing is known of earlier builds; else those that
     * were told of and are there still.
     *
     * @param known places of others, which may be like ours
     * @throws SiteException if they cannot be read
     */
    List<String> strangers(Predicate<SitePath> known) {
        Optional<BuildRecord> all = record();
        return all.isEmpty()
                ? foreign("").strangers(known)
                : foreign("").stillStrange(all.get().strangers(), known);
    }

    /** What lies in a folder of the site, and was not written there by an earlier build of this plugin. */
    ForeignFiles foreign(String folder) {
        return new ForeignFiles(
                site.resolve(folder),
                record().stream().map(record -> record.within(folder)).toList(),
                records.othersIn(site).stream()
                        .map(record -> record.within(folder))
                        .toList());
    }

    /** Tells what it told, if all is as it was; whether it is. */
    public boolean tellIfUnchanged(FingerprintOfNow now, String shown, Log log)
            throws MojoExecutionException, MojoFailureException {
        Optional<BuildRecord> own = records.own();
        // what is there is quicker to see than what it depends on
        if (records.isAnyTaken() || own.isEmpty() || !own.get().holds(site)) {
            return false;
        }
        Fingerprint fingerprint = now.take();
        if (!fingerprint.isCertain() || !own.get().isOf(withRivals(fingerprint))) {
            return false;
        }
        RecordedLog.tell(own.get().told(), log);
        log.info("Nothing has changed: the pages in " + shown + " stay as they are");
        return true;
    }

    /** The fingerprint's lines, and what other executions have taken before. */
    private List<String> withRivals(Fingerprint fingerprint) {
        List<String> lines = new ArrayList<>(fingerprint.lines());
        String places = rivals(Location.ofFile("")).places().entrySet().stream()
                .map(place -> place.getKey() + " " + place.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        lines.add("others = " + Checksum.of(places.getBytes(StandardCharsets.UTF_8)));
        return lines;
    }

    /** Keeps what this build is about to write. */
    void plan(BuildRecord planned) {
        planned.by(records.whose()).write(kept);
    }

    /**
     * Keeps what this build made; where it is not certain of what, the next build knows what it wrote, no more.
     *
     * @param address the address of the site's root, where it is known
     * @param strangers files that look like ours and are in no record
     * @return what stays elsewhere in what is published and nobody knows whether it should
     */
    List<Stays> replace(
            Fingerprint fingerprint,
            List<String> told,
            Written written,
            Optional<String> address,
            List<String> strangers) {
        List<String> lines = fingerprint.isCertain() ? withRivals(fingerprint) : List.of();
        List<String> toldOf = new ArrayList<>(strangers);
        written.stays().forEach(stay -> toldOf.addAll(stay.files()));
        return keep(BuildRecord.of(lines, told, site, written).besides(toldOf), address);
    }

    /** Keeps what a report wrote, and which pages the site plugin will write for it; what it depended on is not kept. */
    List<Stays> keepFiles(Written written, Collection<SitePath> pages) {
        return keep(BuildRecord.of(List.of(), List.of(), site, written).naming(pages), Optional.empty());
    }

    private List<Stays> keep(BuildRecord made, Optional<String> address) {
        BuildRecord now = made.by(records.whose().at(address.orElse("")));
        now.write(kept);
        List<Stays> stays = forget(now).stays();
        enterElsewhere(now);
        return stays;
    }

    /**
     * Takes out of the site what earlier builds wrote, where there is nothing to write any more.
     *
     * @return what went
     */
    SitePart.Withdrawn withdraw() {
        SitePart.Withdrawn gone =
                Files.isDirectory(site) ? SitePart.withdraw(site, earlier()) : new SitePart.Withdrawn(0, List.of());
        SitePart.Withdrawn more = forget(BuildRecord.ofNothing());
        enterElsewhere(BuildRecord.ofNothing());
        records.delete(kept);
        List<Stays> notes = new ArrayList<>(gone.stays());
        notes.addAll(more.stays());
        return new SitePart.Withdrawn(gone.files() + more.files(), notes);
    }

    /** Whether there is something that could be withdrawn. */
    boolean isKnown() {
        return records.own().isPresent() || records.isAnyTaken();
    }

    /** Takes out what was taken up, and is elsewhere, and the records of all that was taken up. */
    private SitePart.Withdrawn forget(BuildRecord now) {
        int files = 0;
        List<Stays> notes = new ArrayList<>();
        for (KeptRecords.Kept one : records.moved()) {
            if (Files.isDirectory(one.site())) {
                List<BuildRecord> stay = new ArrayList<>(records.othersIn(one.site()));
                KeptRecords.seen(now, KeptRecords.absolute(site), one.site()).ifPresent(stay::add);
                SitePart.Withdrawn gone =
                        SitePart.withdraw(one.site(), new Earlier(Optional.of(one.record()), stay, folders.get()));
                files += gone.files();
                notes.addAll(gone.stays());
            }
            records.delete(one.file());
        }
        records.taken().forEach(one -> records.delete(one.file()));
        return new SitePart.Withdrawn(files, notes);
    }

    /** Enters the pages into the lists for search engines that other executions wrote for the same site, or for one around it. */
    private void enterElsewhere(BuildRecord now) {
        SitePath list = Sitemap.place();
        for (KeptRecords.Kept one : records.others()) {
            if (one.whose().address().isEmpty() || !one.record().isOurs(one.site(), list)) {
                continue;
            }
            try {
                // unless another execution has the place now
                Set<SitePath> ofOthers = records.othersIn(one.site()).stream()
                        .flatMap(record -> record.ours().stream())
                        .collect(Collectors.toSet());
                List<SitePath> gone = before(one.site()).stream()
                        .filter(page -> !ofOthers.contains(page))
                        .toList();
                List<SitePath> there = new ArrayList<>();
                if (KeptRecords.absolute(site).startsWith(one.site())) {
                    for (SitePath page : pages(now)) {
                        Path file = site.resolve(page.value());
                        if (Files.isRegularFile(file) && ForeignFiles.isListed(file)) {
                            there.add(placed(page, one));
                        }
                    }
                }
                if (Sitemap.enter(one.site(), new SiteUrl(one.whose().address()), gone, there)) {
                    one.record().rewritten(one.site(), list).write(one.file());
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + site + ": " + e.getMessage(), e);
            }
        }
    }

    /** The pages that this execution had in a directory, wherever it wrote them, by their places there. */
    private List<SitePath> before(Path directory) {
        List<SitePath> pages = new ArrayList<>();
        record().flatMap(last -> KeptRecords.seen(last, KeptRecords.absolute(site), directory))
                .ifPresent(last -> pages.addAll(pages(last)));
        for (KeptRecords.Kept one : records.moved()) {
            KeptRecords.seen(one.record(), one.site(), directory).ifPresent(last -> pages.addAll(pages(last)));
        }
        return pages;
    }

    private static List<SitePath> pages(BuildRecord record) {
        return record.ours().stream()
                .filter(path -> path.value().endsWith(".html"))
                .toList();
    }

    private SitePath placed(SitePath page, KeptRecords.Kept around) {
        Path mine = KeptRecords.absolute(site);
        return mine.equals(around.site()) ? page : new SitePath(KeptRecords.folder(around.site(), mine) + page);
    }

    /** Takes the fingerprint of what there is. */
    public interface FingerprintOfNow {
        Fingerprint take() throws MojoExecutionException, MojoFailureException;
    }
}
