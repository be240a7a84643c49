package io.github.vitae.site.publish;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.problem.notation.Xml;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.inventory.SiteInventory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of a site for search engines, as <a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a> has it: ours, and what others
 * made. Nothing is said of when a page changed last, since nobody knows.
 */
public final class Sitemap {

    private static final SitePath PATH = new SitePath("sitemap.xml");
    /** What hosts show in place of a page that is not there. */
    private static final SitePath MISSING = new SitePath("404.html");

    private static final SitePath ROBOTS = new SitePath("robots.txt");

    // no text block: what makes the plugin's descriptor does not read one with quotes in it
    private static final List<String> FIRST_LINES = List.of(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");

    private static final String START = String.join("\n", FIRST_LINES) + "\n";

    private static final String END = "</urlset>\n";

    /** As many addresses as a file may have. */
    private static final int MOST = 50_000;

    private Sitemap() {}

    /**
     * The files that tell search engines what there is: {@code sitemap.xml}, and {@code robots.txt}, which names it, where the site has
     * a host for itself; elsewhere nobody looks for that.
     *
     * @param outputs what we put into the site
     * @param inventory what the site has besides
     * @param folders the pages in the folders of other languages, with their addresses; asked when the file is written
     * @param site the site's address
     */
    public static List<Output> of(
            Collection<Output> outputs,
            SiteInventory inventory,
            Supplier<Map<SitePath, String>> folders,
            SiteUrl site) {
        Set<SitePath> pages = new TreeSet<>(Comparator.comparing(SitePath::value));
        pages.addAll(inventory.pages());
        for (Output output : outputs) {
            // a page of ours is listed if it has an address of its own; an old one leads on
            pages.remove(output.path());
        }
        for (Output output : outputs) {
            if (output instanceof Output.Page page && page.canonical().isPresent()) {
                pages.add(page.path());
            }
        }
        pages.remove(MISSING);
        List<Output> files = new ArrayList<>();
        // whoever keeps one themselves knows what they do
        if (!inventory.provides(PATH)) {
            files.add(new Output.DataFile(PATH, () -> parts(pages, folders.get(), site)));
        }
        if (site.isHost() && !inventory.provides(ROBOTS)) {
            files.add(new Output.DataFile(
                    ROBOTS, () -> Stream.of("User-agent: *\nDisallow:\n\nSitemap: " + site.of(PATH) + "\n")));
        }
        return files;
    }

    /** The same of a site in one language. */
    public static List<Output> of(Collection<Output> outputs, SiteInventory inventory, SiteUrl site) {
        return of(outputs, inventory, Map::of, site);
    }

    private static Stream<String> parts(Set<SitePath> pages, Map<SitePath, String> folders, SiteUrl site) {
        Map<SitePath, String> all = new HashMap<>();
        pages.forEach(page -> all.put(page, site.of(Addresses.Place.of(page))));
        all.putAll(folders);
        Set<String> lines = new TreeSet<>();
        all.values().forEach(address -> lines.add(line(address)));
        return parts(lines);
    }

    private static Stream<String> parts(Set<String> lines) {
        return Stream.of(Stream.of(START), lines.stream().limit(MOST).map(line -> line + "\n"), Stream.of(END))
                .flatMap(part -> part);
    }

    private static String line(String address) {
        return "  <url><loc>" + Xml.escaped(address) + "</loc></url>";
    }

    /** Whether a file is one of those that tell search engines what there is, of which a site has one. */
    static boolean isPart(SitePath path) {
        return path.equals(PATH) || path.equals(ROBOTS);
    }

    /**
     * Says in the list of a site what another execution of this plugin has put there since it was written.
     *
     * @param site the output directory, with a list that this plugin wrote
     * @param address the address of the site's root, ended by {@code /}
     * @param before pages that were there before, as far as they are known
     * @param now pages that are there now
     * @return whether the list is another than before
     * @throws SiteException if it cannot be written
     */
    public static boolean enter(Path site, SiteUrl address, Collection<SitePath> before, Collection<SitePath> now) {
        Path file = site.resolve(PATH.value());
        try {
            String old = Files.readString(file, StandardCharsets.UTF_8);
            if (!old.startsWith(START) || !old.endsWith(END)) {
                return false;
            }
            Set<String> lines = new TreeSet<>(old.substring(START.length(), old.length() - END.length())
                    .lines()
                    .toList());
            before.forEach(page -> lines.remove(line(address.of(Addresses.Place.of(page)))));
            now.stream()
                    .filter(page -> !page.equals(MISSING))
                    .forEach(page -> lines.add(line(address.of(Addresses.Place.of(page)))));
            String text = parts(lines).collect(Collectors.joining());
            if (!text.equals(old)) {
                try (StagedSite staged = StagedSite.open(site)) {
                    staged.put(PATH, text.getBytes(StandardCharsets.UTF_8));
                    staged.publish();
                }
            }
            return !text.equals(old);
        } catch (IOException e) {
            throw new SiteException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Where the list is. */
    public static SitePath place() {
        return PATH;
    }
}
