package io.github.vitae.site.inventory;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.OurPages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What lies in the output directory and is none of this plugin's: what a report, another goal or a person put there. What
 * earlier builds wrote is known from their records.
 */
public final class ForeignFiles {

    /** How much of a page is read for what its head says, in bytes. */
    private static final int HEAD = 4096;

    private static final Pattern UNLISTED = Pattern.compile(
            "(?i)<meta\\s[^>]*(?:name=[\"']?robots[\"']?[^>]*noindex|noindex[^>]*name=[\"']?robots|http-equiv=[\"']?refresh)");

    private final Path site;
    private final List<BuildRecord> records;
    private final List<BuildRecord> later;
    private final Map<Path, List<Path>> listed = new HashMap<>();
    private Optional<Set<SitePath>> pages = Optional.empty();

    /**
     * @param site the output directory; it need not be there
     * @param records what earlier builds wrote there
     */
    public ForeignFiles(Path site, List<BuildRecord> records) {
        this(site, records, List.of());
    }

    /**
     * @param site the output directory; it need not be there
     * @param records what earlier builds wrote there that are up to this one
     * @param later what other executions of this plugin wrote, and will write after this one: nothing yields to that, but the pages
     *     are there for readers
     */
    public ForeignFiles(Path site, List<BuildRecord> records, List<BuildRecord> later) {
        this.site = site;
        this.records = List.copyOf(records);
        this.later = List.copyOf(later);
    }

    /** The file that an output would take the place of, by its path within the site; nothing if there is none. */
    public Optional<String> inTheWayOf(Output output) {
        try {
            return find(site, output.path().value().split("/"), 0, output);
        } catch (IOException e) {
            throw new SiteException("cannot look through " + site + ": " + e.getMessage(), e);
        }
    }

    /** Whether a file is there that no build of this plugin wrote. */
    public boolean holds(SitePath path) {
        Path file = site.resolve(path.value());
        return Files.isRegularFile(file) && !isOurs(file);
    }

    /**
     * The pages that somebody else made, but for those that lead elsewhere at once or that ask search engines to leave them out.
     *
     * @throws SiteException if they cannot be read
     */
    Set<SitePath> pages() {
        Set<SitePath> known = pages.orElseGet(this::readPages);
        pages = Optional.of(known);
        return known;
    }

    private Set<SitePath> readPages() {
        Set<SitePath> found = new TreeSet<>(Comparator.comparing(SitePath::value));
        if (!Files.isDirectory(site)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = name(file);
                if (name.endsWith(".html")
                        && !name.startsWith(".")
                        && !name.contains("/.")
                        && Files.isRegularFile(file)
                        && !isIn(records, file)
                        && isListed(file)) {
                    SitePath.of(name).ifPresent(found::add);
                }
            }
        } catch (IOException e) {
            throw new SiteException("cannot look through " + site + ": " + e.getMessage(), e);
        }
        return found;
    }

    /** Whether a page says nothing against being listed, at its start. */
    public static boolean isListed(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return !UNLISTED.matcher(head).find();
        }
    }

    private Optional<String> find(Path folder, String[] parts, int depth, Output output) throws IOException {
        for (Path there : list(folder)) {
            if (!TakenPlaces.areOne(String.valueOf(there.getFileName()), parts[depth])) {
                continue;
            }
            boolean last = depth == parts.length - 1;
            Optional<String> found = Optional.empty();
            if (!last && Files.isDirectory(there)) {
                found = find(there, parts, depth + 1, output);
            } else if (last && Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
                found = holdsForeign(there) ? Optional.of(name(there) + "/") : Optional.empty();
            } else if (!isOurs(there) && !(last && isSame(there, output))) {
                found = Optional.of(name(there));
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<Path> list(Path folder) throws IOException {
        List<Path> known = listed.get(folder);
        if (known == null) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    known = files.sorted().toList();
                }
            } else {
                known = List.of();
            }
            listed.put(folder, known);
        }
        return known;
    }

    private boolean holdsForeign(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file));
        }
    }

    /**
     * Those of files that still look like ours and are in no record.
     *
     * @param names their places in the site
     * @param known places of others
     * @throws SiteException if they cannot be read
     */
    public List<String> stillStrange(List<String> names, Predicate<SitePath> known) {
        List<String> found = new ArrayList<>();
        try {
            for (String name : names) {
                if (isStranger(site.resolve(name), known)) {
                    found.add(name);
                }
            }
            return found;
        } catch (IOException e) {
            throw new SiteException("cannot look through " + site + ": " + e.getMessage(), e);
        }
    }

    private boolean isStranger(Path file, Predicate<SitePath> known) throws IOException {
        Optional<SitePath> path = SitePath.of(name(file));
        return path.isPresent() && !known.test(path.get()) && OurPages.isOne(file) && !isOurs(file);
    }

    private boolean isOurs(Path file) {
        return isIn(records, file) || isIn(later, file);
    }

    private boolean isIn(List<BuildRecord> some, Path file) {
        Optional<SitePath> path = SitePath.of(name(file));
        return path.isPresent() && some.stream().anyMatch(record -> record.isOurs(site, path.get()));
    }

    /** What lies at a place; nothing if no file does. */
    Optional<byte[]> content(SitePath path) {
        Path file = site.resolve(path.value());
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new SiteException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The pages and feeds that look like ours and are in no record, by their places in the site.
     *
     * @param known places of others, which may be like ours: of modules, of languages, of the site's sources
     * @throws SiteException if they cannot be read
     */
    public List<String> strangers(Predicate<SitePath> known) {
        List<String> found = new ArrayList<>();
        if (!Files.isDirectory(site)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (isStranger(file, known)) {
                    found.add(name(file));
                }
            }
            found.sort(null);
            return found;
        } catch (IOException e) {
            throw new SiteException("cannot look through " + site + ": " + e.getMessage(), e);
        }
    }

    private String name(Path file) {
        return site.relativize(file).toString().replace('\\', '/');
    }

    /** Whether a file is what an output would be: then nothing is lost. */
    private static boolean isSame(Path file, Output output) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (output instanceof Output.AssetCopy copy && copy.asset().content().isEmpty()) {
            return Files.mismatch(copy.asset().source(), file) < 0;
        }
        String content = output instanceof Output.AssetCopy copy
                ? copy.asset().content().orElse("")
                : output instanceof Output.RedirectPage redirect ? redirect.html() : "";
        return Arrays.equals(content.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    }
}
