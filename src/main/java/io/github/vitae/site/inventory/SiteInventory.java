package io.github.vitae.site.inventory;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the site has already: its documents and resources, told from its sources, the skin's files, the places of reports,
 * modules and other languages. What lies in the output directory counts only against what an author places, since goals run
 * in different orders.
 */
public final class SiteInventory {

    /** The folders of documents that Doxia's parsers read, with the endings of those. */
    private static final Map<String, Set<String>> DOCUMENTS = Map.of(
            "apt", Set.of("apt"),
            "fml", Set.of("fml"),
            "xdoc", Set.of("xml"),
            "xhtml", Set.of("xhtml"),
            "xhtml5", Set.of("xhtml"),
            "markdown", Set.of("md", "markdown"),
            "asciidoc", Set.of("adoc", "asciidoc"),
            "confluence", Set.of("confluence"),
            "twiki", Set.of("twiki"));

    private final Map<String, String> owned;
    private final SkinFiles skin;
    private final List<Claim> claims;
    private final Optional<ForeignFiles> built;
    private final Map<SitePath, String> languages;
    private final Predicate<SitePath> elsewhere;
    private final Rivals rivals;
    private final Rivals.Asked asked;
    private final TakenPlaces own = new TakenPlaces();
    private final TakenPlaces others = new TakenPlaces();

    private SiteInventory(
            Map<String, String> owned,
            SkinFiles skin,
            List<Claim> claims,
            Optional<ForeignFiles> built,
            Map<SitePath, String> languages,
            Predicate<SitePath> elsewhere,
            Rivals rivals) {
        this.rivals = rivals;
        this.asked = rivals.ask();
        this.languages = languages;
        this.owned = owned;
        this.elsewhere = elsewhere;
        this.skin = skin;
        this.claims = List.copyOf(claims);
        this.built = built;
        owned.forEach((path, source) -> own.put(path, "the site's " + source));
        languages.forEach((path, owner) -> own.put(path.value(), owner));
        skin.names().forEach(name -> own.put(name, "the skin " + skin.skin()));
        for (Claim claim : claims) {
            if (claim.place().endsWith("/")) {
                others.reserve(claim.place().substring(0, claim.place().length() - 1), claim.owner());
            } else {
                others.put(claim.place(), claim.owner());
            }
        }
    }

    /**
     * A place that something else puts files at.
     *
     * @param owner what that is, as messages say it: {@code the module core}
     * @param place a file, or a folder with all in it, ended by {@code /}
     */
    public record Claim(String owner, String place) {

        /** Whether it is a folder that a place is in. What is at a place for itself may be there or not. */
        boolean holds(SitePath path) {
            return place.endsWith("/") && path.value().startsWith(place);
        }
    }

    /** The same, with the skin's files. */
    public SiteInventory withSkin(SkinFiles files) {
        return new SiteInventory(owned, files, claims, built, languages, elsewhere, rivals);
    }

    /** The same, with the places of reports, modules and other languages. */
    public SiteInventory withClaims(List<Claim> others) {
        return new SiteInventory(owned, skin, others, built, languages, elsewhere, rivals);
    }

    /**
     * The same, with the places that other languages of the site have in their folders: nothing takes one of them.
     *
     * @param places the places, each with what it is, as messages say it
     */
    public SiteInventory withLanguages(Map<SitePath, String> places) {
        return new SiteInventory(owned, skin, claims, built, places, elsewhere, rivals);
    }

    /** The same, with what lies in the output directory. */
    public SiteInventory withBuilt(ForeignFiles files) {
        return new SiteInventory(owned, skin, claims, Optional.of(files), languages, elsewhere, rivals);
    }

    /** The same, with what other executions of this plugin put there before. */
    public SiteInventory withRivals(Rivals before) {
        return new SiteInventory(owned, skin, claims, built, languages, elsewhere, before);
    }

    /** What other executions of this plugin put there before. */
    public Rivals rivals() {
        return rivals;
    }

    /** Whether a place is that of the site's own sources, or in a folder of somebody else's. */
    public boolean isElsewhere(SitePath path) {
        return provides(path) || claims.stream().anyMatch(claim -> claim.holds(path));
    }

    /** What lies at a place of the output directory; nothing if no file does. */
    public Optional<byte[]> built(SitePath path) {
        return built.flatMap(files -> files.content(path));
    }

    /**
     * The same, with pages that somebody else makes.
     *
     * @param known whether a link to a place leads to one; asked about places that nothing else is known at
     */
    public SiteInventory withPages(Predicate<SitePath> known) {
        return new SiteInventory(owned, skin, claims, built, languages, known, rivals);
    }

    /**
     * Looks through the sources of a site.
     *
     * @param siteDirectories {@code src/site} and what is generated beside it; one that does not exist owns nothing
     * @throws SiteException if they cannot be read
     */
    public static SiteInventory of(Path... siteDirectories) {
        Map<String, String> owned = new TreeMap<>();
        for (Path directory : siteDirectories) {
            new TreeMap<>(DOCUMENTS)
                    .forEach((folder, endings) -> addDocuments(owned, directory.resolve(folder), endings));
            files(directory.resolve("resources")).forEach(name -> owned.putIfAbsent(name, "resources/" + name));
        }
        return new SiteInventory(
                owned, SkinFiles.NONE, List.of(), Optional.empty(), Map.of(), path -> false, Rivals.NONE);
    }

    private static void addDocuments(Map<String, String> owned, Path folder, Set<String> endings) {
        for (String file : files(folder)) {
            String name = file.endsWith(".vm") ? file.substring(0, file.length() - 3) : file;
            int dot = name.lastIndexOf('.');
            if (dot > 0 && endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
                owned.putIfAbsent(name.substring(0, dot) + ".html", folder.getFileName() + "/" + file);
            }
        }
    }

    private static Set<String> files(Path folder) {
        Set<String> files = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.add(folder.relativize(file).toString().replace('\\', '/')));
        } catch (IOException e) {
            throw new SiteException("cannot look through " + folder + ": " + e.getMessage(), e);
        }
        return files;
    }

    /**
     * The pages that others make, as far as they are known: those of the site's own documents, and what lies in the output
     * directory.
     */
    public Set<SitePath> pages() {
        Set<SitePath> pages = new TreeSet<>(Comparator.comparing(SitePath::value));
        owned.forEach((path, source) -> {
            if (path.endsWith(".html") && !source.startsWith("resources/")) {
                SitePath.of(path).ifPresent(pages::add);
            }
        });
        built.ifPresent(files -> pages.addAll(files.pages()));
        return pages;
    }

    /** Whether the site's sources have something at a place. */
    public boolean provides(SitePath path) {
        return owned.containsKey(path.value());
    }

    /** Whether a file cannot be at a place, since one of another name is there that some systems take for the same. */
    public boolean isCrowded(SitePath path) {
        return own.inTheWayOf(path)
                        .filter(place -> !place.path().equals(path.value()))
                        .isPresent()
                || asked.clash(path).isPresent();
    }

    /**
     * Whether a link to a place leads to something: of the site's or the skin's, in the folder of a module, of another language
     * or of what makes folders of pages, in the output directory, or on a page that somebody else makes.
     */
    public boolean leadsSomewhere(SitePath path) {
        return provides(path)
                || skin.names().contains(path.value())
                || claims.stream().anyMatch(claim -> claim.holds(path))
                || rivals.places().containsKey(path)
                || built.stream().anyMatch(files -> files.holds(path))
                || elsewhere.test(path);
    }

    /**
     * What an output must not take the place of: compared as file systems do that tell the least apart, and a folder in place
     * of a file counts too.
     */
    public Optional<TakenPlaces.Place> inTheWayOf(Output output) {
        Optional<TakenPlaces.Place> found = own.inTheWayOf(output.path());
        if (found.isPresent() || !output.isPlacedByAuthor()) {
            return found;
        }
        return others.inTheWayOf(output.path())
                .or(() -> built.flatMap(files -> files.inTheWayOf(output))
                        .map(name -> new TakenPlaces.Place(
                                name, "what lies in the site already and no build of vitae wrote")));
    }
}
