package io.github.vitae.site.publish;

import io.github.vitae.model.value.LocalLink;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.MenuEntry;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.inventory.SkinFiles;
import io.github.vitae.site.inventory.TakenPlaces;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.Earlier;
import io.github.vitae.site.record.Written;
import io.github.vitae.site.skin.PageWriter;
import io.github.vitae.site.skin.SiteMenu;
import io.github.vitae.site.skin.SiteSkin;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;

/** Puts outputs into a site: the one way in. */
public final class SiteWriter {

    /** What can be asked of a page whose skin, and what it runs, is somebody else's. */
    private static final String IN_A_REPORT = "object-src 'none'; base-uri 'none'";

    private final SiteInventory inventory;
    private final List<Output> outputs;
    private final Clashes clashes;
    private final Set<SitePath> places = new TreeSet<>();
    private Optional<List<MenuEntry>> menu = Optional.empty();
    private boolean policed = true;

    /**
     * Decides what is written: where the site has something of its own, that stays.
     *
     * @param outputs what a profile puts into the site
     * @param inventory what the site owns
     * @param links links into the site that lead to no file of the profile's
     * @param shownAs the profile's directory as problems show it
     * @param problems takes places that are taken, and links that lead nowhere
     */
    public SiteWriter(
            List<Output> outputs, SiteInventory inventory, List<LocalLink> links, String shownAs, Problems problems) {
        this.inventory = inventory;
        this.outputs = new ArrayList<>();
        this.clashes = new Clashes(shownAs, problems);
        BesideOthers others = new BesideOthers(inventory);
        TakenPlaces taken = new TakenPlaces();
        for (Output wanted : outputs) {
            Output output = others.placed(wanted);
            Optional<TakenPlaces.Place> other = inventory.inTheWayOf(output).or(() -> taken.take(output.path()));
            if (output instanceof Output.CrowdedPage page) {
                clashes.tellCrowded(page);
            } else if (other.isPresent()) {
                clashes.leaveOut(output, other.get());
            } else if (others.leaveRoomFor(output)) {
                this.outputs.add(output);
            }
        }
        others.tell(problems);
        checkLinks(links, shownAs, problems);
    }

    private void checkLinks(List<LocalLink> links, String shownAs, Problems problems) {
        outputs.forEach(output -> places.add(output.path()));
        leaveOutTwins();
        Addresses addresses = Addresses.of(outputs);
        for (LocalLink link : links) {
            SitePath target = link.folder() ? new SitePath(link.target() + "/index.html") : link.target();
            if (addresses.find(link.target(), link.folder()).isEmpty() && !provides(target)) {
                problems.add(
                        Code.MISSING_FILE,
                        link.location(),
                        "‘" + link.written() + "’ leads to " + target
                                + (isPage(link)
                                        ? ", and no page there says anything"
                                        : ", which is neither in " + shownAs + " nor in the site"),
                        advice(link));
            }
        }
    }

    /** Whether a link seems to lead to a page: to a folder, or to what has no ending. */
    private static boolean isPage(LocalLink link) {
        String target = link.target().value();
        String name = target.substring(target.lastIndexOf('/') + 1);
        return link.folder() || name.indexOf('.') < 0 || name.endsWith(".html") || name.endsWith(".md");
    }

    private static String advice(LocalLink link) {
        if (link.written().regionMatches(true, 0, "www.", 0, 4)) {
            return "if it is on the web, write https://" + link.written();
        }
        return isPage(link) ? "write the page, or correct the link" : "add the file, or correct the link";
    }

    /** The same with this menu in place of the one that has all pages with a name for it. */
    public SiteWriter withMenu(List<MenuEntry> entries) {
        menu = Optional.of(List.copyOf(entries));
        return this;
    }

    /** The same with pages that ask nothing of their skin, where somebody else puts them into it. */
    public SiteWriter withoutPolicy() {
        policed = false;
        return this;
    }

    /** What belongs into the site's menu. */
    private List<MenuEntry> menu() {
        return menu.orElseGet(() -> pages().stream()
                .flatMap(page -> page.menuLabel().map(label -> MenuEntry.of(label, page.path())).stream())
                .toList());
    }

    /**
     * Writes everything and publishes it in one step.
     *
     * @param skin the site's skin; its menu gets the pages that it lacks
     * @param menuTitle the name of the menu that they are added to
     * @param directory the site's output directory
     * @param last what an earlier build wrote there; what of it is no longer written goes
     * @return what was written
     * @throws SiteException if something cannot be written; the site is then as it was
     */
    public Written write(SiteSkin skin, String menuTitle, Path directory, Optional<BuildRecord> last) {
        return SitePart.publish(
                List.of(new SitePart("", this, skin, menuTitle)), directory, Earlier.of(last), planned -> {});
    }

    /** Writes everything into a stage, which somebody else publishes. */
    Written stage(StageFolder staged, SiteSkin skin, String menuTitle) {
        List<MenuEntry> missing = furnish(skin, menuTitle);
        SitePath stylesheet = stylesheet();
        Optional<Map<SitePath, String>> kept = staged.kept(skin.memory());
        if (kept.isPresent()) {
            staged.keep(kept.get());
        } else {
            skin.copyFiles(staged.folder());
            staged.removeIf(inventory::provides);
            staged.take();
            skin.memory().keepFiles(staged.checksums());
        }
        spare(new SkinFiles(
                skin.name(),
                staged.checksums().keySet().stream().map(SitePath::value).toList()));
        List<Output.Page> pages = pages();
        Crew.each(pages, page -> staged.put(page.path(), skin.merge(page, stylesheet)));
        putFiles(staged);
        return written(missing, menuTitle, staged);
    }

    /**
     * Gives a skin the menu of the pages, and tells it of the search. Once for a skin: it is not for threads that put pages into it.
     *
     * @param menuTitle the name of the menu that pages are added to which site.xml has nowhere
     * @return the entries that were missing
     */
    public List<MenuEntry> furnish(SiteSkin skin, String menuTitle) {
        List<MenuEntry> missing = SiteMenu.complete(skin.frame().model(), menu(), menuTitle);
        search().ifPresent(skin::offer);
        return missing;
    }

    /** What a skin gets from {@link #furnish}: where it is the same, a skin that got it can be used again. */
    public List<Object> furniture() {
        return List.of(menu(), search());
    }

    /**
     * Everything, by its place, each made anew whenever it is asked for, by several threads at once if need be. Nothing is written.
     *
     * @param skin the site's skin, {@linkplain #furnish furnished}
     * @param files the files that the skin brings along: what would take the place of one is left out
     */
    public Map<SitePath, Supplier<byte[]>> contents(SiteSkin skin, SkinFiles files) {
        spare(files);
        SitePath stylesheet = stylesheet();
        Map<SitePath, Supplier<byte[]>> contents = new HashMap<>();
        for (Output output : outputs) {
            contents.put(
                    output.path(),
                    output instanceof Output.Page page
                            ? () -> skin.merge(page, stylesheet)
                            : () -> FileContent.of(output, search().isPresent(), places));
        }
        return contents;
    }

    private Written written(List<MenuEntry> missing, String menuTitle, StageFolder staged) {
        return new Written(
                pages().size(),
                SiteMenu.siteXml(missing, menuTitle),
                staged.checksums(),
                outputs.stream().map(Output::path).collect(Collectors.toSet()));
    }

    /** All that is written, pages first. */
    public List<Output> outputs() {
        return List.copyOf(outputs);
    }

    /** What earlier builds wrote into a folder where the site's sources have something by now. */
    List<SitePath> ofTheSite(Earlier earlier, String folder) {
        return earlier.last().stream()
                .flatMap(last -> last.ours().stream())
                .filter(path -> path.value().startsWith(folder)
                        && SitePath.of(path.value().substring(folder.length()))
                                .filter(inventory::provides)
                                .isPresent())
                .toList();
    }

    /** Whether the site has something at a place: of ours, or of its own. */
    public boolean provides(SitePath path) {
        return places.contains(path) || inventory.leadsSomewhere(path);
    }

    /** What a page shows between the skin's header and footer, as HTML. */
    public String body(Output.Page page) {
        SiteRendererSink sink = new SiteRendererSink(
                new DocumentRenderingContext(new File("."), page.path().value(), "vitae"));
        writeInto(sink, page);
        return sink.getBody();
    }

    /** The pages that are written, in order. */
    public List<Output.Page> pages() {
        return outputs.stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .toList();
    }

    /** Writes a page into a Sink that somebody else puts into the skin, and closes it. */
    public void writeInto(Sink sink, Output.Page page) {
        PageWriter.write(sink, page, stylesheet(), policed ? Optional.of(IN_A_REPORT) : Optional.empty());
    }

    /**
     * Writes all that is no page, where somebody else puts the pages into the skin.
     *
     * @param model the site's model, as its descriptor has it; not changed
     * @param menuTitle the name of the menu that pages would be added to
     * @param directory the site's output directory
     * @param earlier what earlier builds wrote there; what of it is no longer written goes
     * @param planned takes what will be written, right before it is
     * @return what was written
     * @throws SiteException if something cannot be written; the site is then as it was
     */
    public Written writeFiles(
            SiteModel model, String menuTitle, Path directory, Earlier earlier, Consumer<BuildRecord> planned) {
        try (StagedSite staged = StagedSite.open(directory)) {
            StageFolder whole = new StageFolder(staged, "");
            putFiles(whole);
            planned.accept(earlier.last()
                    .orElseGet(BuildRecord::ofNothing)
                    .planning(staged.checksums(), staged.checksums().keySet(), List.of()));
            List<SitePath> besides = new ArrayList<>(ofTheSite(earlier, ""));
            pages().forEach(page -> besides.add(page.path()));
            Withdrawal.Left left = staged.publishOver(earlier, besides);
            return written(SiteMenu.complete(model.clone(), menu(), menuTitle), menuTitle, whole)
                    .leaving(left.skins(), left.folders(), left.stays());
        }
    }

    private void putFiles(StageFolder staged) {
        for (Output output : outputs) {
            if (output instanceof Output.AssetCopy copy
                    && copy.asset().content().isEmpty()) {
                staged.copy(copy.path(), copy.asset().source());
            } else if (output instanceof Output.DataFile file) {
                staged.put(file.path(), file.parts().get());
            } else if (output instanceof Output.Picture picture) {
                picture.content().get().ifPresent(file -> staged.put(picture.path(), file));
            } else if (output instanceof Output.SearchIndex index) {
                staged.put(index.path(), index.parts().apply(Set.copyOf(places)));
            } else if (output instanceof Output.MachineText text) {
                staged.put(text.path(), text.parts().apply(Set.copyOf(places)));
            } else if (!(output instanceof Output.Page)) {
                staged.put(output.path(), FileContent.of(output, search().isPresent(), places));
            }
        }
    }

    /** Leaves out what would take the place of a file of the skin, should it not have been known before. */
    private void spare(SkinFiles skin) {
        SiteInventory known = inventory.withSkin(skin);
        for (Output output : List.copyOf(outputs)) {
            known.inTheWayOf(output).ifPresent(other -> {
                clashes.leaveOut(output, other);
                outputs.remove(output);
                places.remove(output.path());
            });
        }
        leaveOutTwins();
    }

    /** Leaves out what says the same as a page that is not there. */
    private void leaveOutTwins() {
        List<Output> twins = outputs.stream()
                .filter(output -> output instanceof Output.MachineText text
                        && text.page().filter(page -> !places.contains(page)).isPresent())
                .toList();
        outputs.removeAll(twins);
        twins.forEach(twin -> places.remove(twin.path()));
    }

    /** The page of the search, if there is one. */
    private Optional<SitePath> search() {
        return outputs.stream()
                .filter(Output.SearchIndex.class::isInstance)
                .map(index -> ((Output.SearchIndex) index).page())
                .filter(places::contains)
                .findFirst();
    }

    private SitePath stylesheet() {
        return outputs.stream()
                .filter(Output.Styles.class::isInstance)
                .map(Output::path)
                .findFirst()
                .orElse(ProfileOutputs.STYLES);
    }
}
