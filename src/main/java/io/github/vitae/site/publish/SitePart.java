package io.github.vitae.site.publish;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.Written;
import io.github.vitae.site.skin.SiteSkin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
     * @param last what an earlier build wrote there; what of it is no longer written goes
     * @param planned takes what will be written, right before it is
     * @return what was written in all; what site.xml lacks is that of the first part
     * @throws SiteException if something cannot be written; the site is then as it was
     */
    public static Written publish(
            List<SitePart> parts, Path directory, Optional<BuildRecord> last, Consumer<BuildRecord> planned) {
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
            planned.accept(last.orElseGet(BuildRecord::ofNothing).planning(staged.checksums(), ours));
            last.ifPresent(staged::clearTheWay);
            staged.publish();
            // before the profile's own files go, by which the folders of languages are known
            last.ifPresent(record -> staged.clearOfLanguages(record, ProfileOutputs.STYLES));
            last.ifPresent(staged::clearOf);
            Map<SitePath, String> all = new TreeMap<>(staged.checksums());
            return new Written(pages, written.get(0).siteXml(), all, ours);
        }
    }
}
