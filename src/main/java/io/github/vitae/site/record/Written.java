package io.github.vitae.site.record;

import io.github.vitae.model.value.SitePath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was written.
 *
 * @param pages how many pages
 * @param siteXml what to paste into site.xml, a line each; empty if nothing is missing there
 * @param checksums all files, with checksums of their content where it was read
 * @param ours those that are the profile's; the others are the skin's
 * @param left files of skins that earlier builds wrote and that are there still, with their checksums
 * @param folders the folders of languages in which something is, each ended by {@code /}
 * @param stays what stays in the site and nobody knows whether it should
 */
public record Written(
        int pages,
        List<String> siteXml,
        Map<SitePath, String> checksums,
        Set<SitePath> ours,
        Map<SitePath, String> left,
        List<String> folders,
        List<Stays> stays) {

    /** What was written where nothing was before. */
    public Written(int pages, List<String> siteXml, Map<SitePath, String> checksums, Set<SitePath> ours) {
        this(pages, siteXml, checksums, ours, Map.of(), List.of(), List.of());
    }

    /** The same, where something of earlier builds stays. */
    public Written leaving(Map<SitePath, String> skins, Collection<String> languages, List<Stays> more) {
        return new Written(pages, siteXml, checksums, ours, skins, List.copyOf(languages), more);
    }
}
