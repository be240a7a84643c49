package io.github.vitae.site.publish;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.Earlier;
import io.github.vitae.site.record.Stays;
import io.github.vitae.site.record.Written;
import io.github.vitae.site.skin.SiteSkin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What of a site is in one language: its own pages, in its own edition of the skin, in a folder of its own or at the root.
 *
 * @param folder the folder, ended by {@code /}; empty for the root
 * @param writer writes the pages
 * @param skin the site's skin; its menu gets the pages that it lacks
 * @param menuTitle the name of the menu that they are added to
 */
public record SitePart(String folder, SiteWriter writer, SiteSkin skin, String menuTitle) {

    /**
     * Writes all parts and publishes them in one step.
     *
     * @param directory the site's output directory
     * @param earlier what earlier builds wrote there; what of it is no longer written goes
     * @param planned takes what will be written, right before it is
     * @return what was written in all; what site.xml lacks is that of the first part
     * @throws SiteException if something cannot be written; the site is then as it was
     */
    public static Written publish(
            List<SitePart> parts, Path directory, Earlier earlier, Consumer<BuildRecord> planned) {
        try (StagedSite staged = StagedSite.open(directory)) {
            List<Written> written = new ArrayList<>();
            for (SitePart part : parts) {
                written.add(part.writer().stage(new StageFolder(staged, part.folder()), part.skin(), part.menuTitle()));
            }
            Set<SitePath> ours = new HashSet<>();
            int pages = 0;
            for (int i = 0; i < parts.size(); i++) {
                String folder = parts.get(i).folder();
                written.get(i).ours().forEach(path -> ours.add(new SitePath(folder + path)));
                pages += written.get(i).pages();
            }
            List<String> folders = parts.stream()
                    .map(SitePart::folder)
                    .filter(name -> !name.isEmpty())
                    .toList();
            planned.accept(
                    earlier.last().orElseGet(BuildRecord::ofNothing).planning(staged.checksums(), ours, folders));
            Withdrawal withdrawal = staged.withdrawal(earlier, ofTheSite(parts, earlier));
            withdrawal.clearTheWay(staged.names());
            staged.publish();
            // before the profile's own files go, of which a folder may consist
            Withdrawal.Left left = withdrawal.clearOfLanguages();
            withdrawal.clear();
            Set<String> allFolders = new TreeSet<>(folders);
            allFolders.addAll(left.folders());
            List<String> siteXml = written.get(0).siteXml();
            return new Written(pages, siteXml, new TreeMap<>(staged.checksums()), ours)
                    .leaving(left.skins(), allFolders, left.stays());
        } catch (IOException e) {
            throw new SiteException("cannot write beside " + directory + ": " + StagedSite.said(e), e);
        }
    }

    /** What earlier builds wrote where the site has a document of its own by now: the site plugin writes that. */
    private static List<SitePath> ofTheSite(List<SitePart> parts, Earlier earlier) {
        return parts.stream()
                .flatMap(part -> part.writer().ofTheSite(earlier, part.folder()).stream())
                .toList();
    }

    /**
     * Takes what earlier builds wrote out of a site that nothing is written into any more.
     *
     * @param directory the site's output directory, which is there
     * @return what went
     * @throws SiteException if something cannot be deleted
     */
    public static Withdrawn withdraw(Path directory, Earlier earlier) {
        try (StagedSite staged = StagedSite.open(directory)) {
            Withdrawal withdrawal = staged.withdrawal(earlier, List.of());
            Withdrawal.Left left = withdrawal.clearOfLanguages();
            return new Withdrawn(withdrawal.clear(), left.stays());
        }
    }

    /**
     * What was taken out of a site.
     *
     * @param files how many files of the profile's
     * @param stays what stays and nobody knows whether it should
     */
    public record Withdrawn(int files, List<Stays> stays) {}
}
