package io.github.vitae.site.record;

import io.github.vitae.model.value.SitePath;
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
 */
public record Written(int pages, List<String> siteXml, Map<SitePath, String> checksums, Set<SitePath> ours) {}
