package io.github.vitae.site.publish;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.Earlier;
import io.github.vitae.site.record.KeptLines;
import io.github.vitae.site.record.Stays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Takes out of a site what earlier builds wrote, and this one does not. A file goes if its record says that we wrote it, it is as it was
 * written, no other execution has it, and no link leads out of the site to it; all else stays.
 */
public final class Withdrawal {

    /** How many names a sentence has. */
    private static final int SHOWN = 5;

    private final Path site;
    private final Set<SitePath> written;
    private final Earlier earlier;

    /**
     * @param site the output directory
     * @param written what this build writes
     */
    Withdrawal(Path site, Set<SitePath> written, Earlier earlier) {
        this.site = site;
        this.written = written;
        this.earlier = earlier;
    }

    /**
     * What stays of the folders of languages.
     *
     * @param skins files of skins that are still there, with their checksums
     * @param folders folders in which something is, each ended by {@code /}
     * @param stays what of it nobody knows whether it should stay
     */
    record Left(Map<SitePath, String> skins, Set<String> folders, List<Stays> stays) {}

    /** Takes out what an earlier build wrote, and this one does not; how many files went is answered. */
    int clear() {
        Map<String, SitePath> alike = new HashMap<>();
        written.forEach(path -> alike.put(path.value().toLowerCase(Locale.ROOT), path));
        int gone = 0;
        try {
            for (SitePath path : ofLast()) {
                SitePath twin = alike.get(path.value().toLowerCase(Locale.ROOT));
                Path file = site.resolve(path.value());
                // where a system takes names for one that differ by capitals, it is what was just written
                boolean isWritten = written.contains(path)
                        || (twin != null && Files.exists(file) && Files.isSameFile(file, site.resolve(twin.value())));
                if (!isWritten && mayGo(path)) {
                    delete(file);
                    gone++;
                }
            }
            return gone;
        } catch (IOException e) {
            throw new SiteException("cannot clear " + site + ": " + StagedSite.said(e), e);
        }
    }

    private List<SitePath> ofLast() {
        return earlier.last().map(BuildRecord::ours).orElse(List.of());
    }

    private boolean mayGo(SitePath path) throws IOException {
        return earlier.mayGo(site, path) && isInside(site.resolve(path.value()));
    }

    /** Whether no link on the way to a file, which is there, leads out of the site. */
    private boolean isInside(Path file) throws IOException {
        return KeptLines.parent(file).toRealPath().startsWith(site.toRealPath());
    }

    private void delete(Path file) throws IOException {
        Files.delete(file);
        deleteEmpty(KeptLines.parent(file));
    }

    private void deleteEmpty(Path folder) throws IOException {
        if (folder.equals(site) || Files.isSymbolicLink(folder)) {
            return;
        }
        try (Stream<Path> left = Files.list(folder)) {
            if (left.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
        deleteEmpty(KeptLines.parent(folder));
    }

    /**
     * Takes out what an earlier build wrote where a folder has to be now, or in a folder where a file has to be; all of it, or nothing
     * if something of others would be in the way even then.
     *
     * @param names the files that are to be written, as paths within the site
     */
    void clearTheWay(List<String> names) {
        Set<String> places = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (SitePath path : written) {
            places.add(path.value());
            folders.addAll(folders(path));
        }
        try {
            Set<Path> going = new HashSet<>();
            for (SitePath path : ofLast()) {
                boolean inTheWay =
                        folders.contains(path.value()) || folders(path).stream().anyMatch(places::contains);
                if (inTheWay && mayGo(path)) {
                    going.add(site.resolve(path.value()));
                }
            }
            if (!going.isEmpty()) {
                FolderChecks.checkInside(site, names, going);
            }
            for (Path file : going) {
                delete(file);
            }
        } catch (IOException e) {
            throw new SiteException("cannot clear " + site + ": " + StagedSite.said(e), e);
        }
    }

    /** The folders that a place is in. */
    private static List<String> folders(SitePath path) {
        List<String> folders = new ArrayList<>();
        String place = path.value();
        for (int slash = place.indexOf('/'); slash >= 0; slash = place.indexOf('/', slash + 1)) {
            folders.add(place.substring(0, slash));
        }
        return folders;
    }

    /**
     * Takes out the folders of languages that the site is in no longer: those that hold nothing but what an earlier build wrote, and
     * files of the skin. Of the others, our own files go with {@link #clear}.
     */
    Left clearOfLanguages() {
        Map<SitePath, String> skins = new TreeMap<>();
        Set<String> folders = new TreeSet<>();
        List<Stays> notes = new ArrayList<>();
        try {
            for (BuildRecord last : earlier.last().stream().toList()) {
                for (String name : last.folders()) {
                    boolean isLanguage = earlier.folders().contains(name)
                            || written.stream().anyMatch(path -> path.value().startsWith(name));
                    if (Files.isDirectory(site.resolve(name), LinkOption.NOFOLLOW_LINKS)
                            && isInside(site.resolve(name))
                            && (isLanguage || !clearOf(name, last, notes))) {
                        folders.add(name);
                        skins.putAll(left(name, last));
                    }
                }
            }
            return new Left(skins, folders, notes);
        } catch (IOException e) {
            throw new SiteException("cannot clear " + site + ": " + StagedSite.said(e), e);
        }
    }

    private Map<SitePath, String> left(String folder, BuildRecord last) {
        Map<SitePath, String> left = new TreeMap<>();
        last.skins().forEach((path, sum) -> {
            if (path.value().startsWith(folder) && !written.contains(path) && last.isMade(site, path)) {
                left.put(path, sum);
            }
        });
        return left;
    }

    /** Takes a folder out; if something of others is in it, that is told, and it stays. */
    private boolean clearOf(String name, BuildRecord last, List<Stays> notes) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(site.resolve(name))) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        List<String> foreign = new ArrayList<>();
        boolean isShared = false;
        for (Path file : all) {
            String place = site.relativize(file).toString().replace('\\', '/');
            if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                boolean ofOthers = SitePath.of(place)
                        .filter(path -> earlier.others().stream().anyMatch(other -> other.isOurs(site, path)))
                        .isPresent();
                isShared |= ofOthers;
                boolean isMade = SitePath.of(place)
                        .filter(path -> last.isMade(site, path))
                        .isPresent();
                if (!ofOthers && !isMade && !isOfTheSkin(file, place.substring(name.length()))) {
                    foreign.add(place);
                }
            }
        }
        if (isShared || !foreign.isEmpty()) {
            foreign.sort(null);
            if (!foreign.isEmpty()) {
                notes.add(new Stays(
                        name
                                + " is the folder of no language and of no execution any more, but holds what this"
                                + " plugin did not write: "
                                + shown(foreign) + ". That stays; mvn clean site makes the site without it",
                        foreign));
            }
            return false;
        }
        for (Path file : all) {
            Files.delete(file);
        }
        return true;
    }

    /**
     * Whether a file is one of those that the site plugin copies into the folder of each language, be the pages in a look without them:
     * the same is at the same place at the root, where we did not put it.
     */
    private boolean isOfTheSkin(Path file, String place) throws IOException {
        Path twin = site.resolve(place);
        return !place.endsWith(".html")
                && SitePath.of(place).filter(path -> !isOursAtAll(path)).isPresent()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(twin, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(file, twin) < 0;
    }

    private boolean isOursAtAll(SitePath path) {
        return written.contains(path)
                || earlier.last().filter(last -> last.isOurs(site, path)).isPresent()
                || earlier.others().stream().anyMatch(other -> other.isOurs(site, path));
    }

    /** Names as a sentence has them: {@code a.html, b.html and 3 more}. */
    public static String shown(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
                + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }
}
