package io.github.vitae.mojo.project;

import io.github.vitae.model.value.SitePath;
import java.io.File;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.doxia.site.MenuItem;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.reporting.MavenReport;

/**
 * Completes what site.xml leaves to reports: {@code <menu ref="reports"/>}, and items that name a report
 * ({@code <item ref="team"/>}). It is what maven-site-plugin does for the pages that it makes.
 */
public final class SiteReports {

    /** The pages that list the reports of a category. */
    private static final Map<String, String> LISTS = Map.of(
            MavenReport.CATEGORY_PROJECT_INFORMATION, "project-info.html",
            MavenReport.CATEGORY_PROJECT_REPORTS, "project-reports.html");

    private final SiteTool siteTool;
    private final ReportPlugins plugins;
    private final File site;
    private final Instant begun;
    private final Log log;
    private final Map<ReportPlugin, Throwable> unknown = new LinkedHashMap<>();
    private final Map<Locale, List<KnownReport>> reports = new HashMap<>();

    /**
     * @param plugins tells the reports
     * @param site the site's output directory
     * @param begun when the build began: what is older in the site tells nothing of this one
     */
    public SiteReports(SiteTool siteTool, ReportPlugins plugins, File site, Instant begun, Log log) {
        this.siteTool = siteTool;
        this.plugins = plugins;
        this.site = site;
        this.begun = begun;
        this.log = log;
    }

    /** Whether a model has something to complete. */
    static boolean areNamed(SiteModel model) {
        return model.getBody() != null
                && (model.getMenuRef("reports") != null
                        || model.getBody().getMenus().stream().anyMatch(menu -> anyNamed(menu.getItems())));
    }

    private static boolean anyNamed(List<MenuItem> items) {
        return items.stream().anyMatch(item -> item.getRef() != null || anyNamed(item.getItems()));
    }

    /**
     * Completes a model.
     *
     * @param model the site's model; changed
     */
    void complete(SiteModel model, Locale locale) {
        Map<String, List<MavenReport>> categories = new LinkedHashMap<>();
        Map<String, KnownReport> byPlace = new LinkedHashMap<>();
        for (KnownReport report : shown(reports(locale))) {
            byPlace.put(report.output(), report);
            categories
                    .computeIfAbsent(report.category(), category -> new ArrayList<>())
                    .add(report);
        }
        unknown.forEach((plugin, why) -> log.warn("The menu that site.xml has for reports lacks those of "
                + plugin.getArtifactId() + " on the pages of vitae: " + why.getMessage()
                + ". As reports, named under <reporting>, these pages have the whole menu"));
        siteTool.populateReportsMenu(model, locale, categories);
        model.getBody().getMenus().forEach(menu -> name(menu.getItems(), byPlace));
    }

    private List<KnownReport> reports(Locale locale) {
        List<KnownReport> known = reports.get(locale);
        if (known == null) {
            known = plugins.reports(locale, (plugin, why) -> {
                unknown.put(plugin, why);
                log.debug("reports of " + plugin.getKey(), why);
            });
            reports.put(locale, known);
        }
        return known;
    }

    /**
     * Whether a page is a report's, or lists reports. Of a plugin that cannot be asked, all that it is known for may be there.
     */
    public boolean make(SitePath page) {
        List<KnownReport> known = reports(SiteTool.DEFAULT_LOCALE);
        boolean told = known.stream()
                .filter(KnownReport::possible)
                .anyMatch(report -> page.value().equals(report.output() + ".html")
                        || page.value().equals(LISTS.get(report.category())));
        return told
                || unknown.keySet().stream()
                        .anyMatch(plugin ->
                                SiteClaims.places(plugin.getArtifactId()).contains(page.value()));
    }

    /**
     * Those that the site has. Where maven-site-plugin was there first, it knows more than a report that is only asked: some
     * tell what goals have left that run before them.
     */
    private List<KnownReport> shown(List<KnownReport> reports) {
        List<KnownReport> made =
                reports.stream().filter(report -> isMade(report.output())).collect(Collectors.toList());
        boolean first = Stream.of("project-info", "project-reports").anyMatch(this::isMade) || !made.isEmpty();
        return reports.stream()
                .filter(report -> (first && !report.external()) ? made.contains(report) : report.possible())
                .toList();
    }

    private boolean isMade(String output) {
        long modified = new File(site, output + ".html").lastModified();
        // some file systems count whole seconds
        return modified > 0 && modified / 1000 >= begun.getEpochSecond();
    }

    private static void name(List<MenuItem> items, Map<String, KnownReport> reports) {
        for (MenuItem item : items) {
            KnownReport report = item.getRef() == null ? null : reports.get(item.getRef());
            if (report != null) {
                if (item.getName() == null) {
                    item.setName(report.name());
                }
                if (item.getHref() == null || item.getHref().isEmpty()) {
                    item.setHref(report.output() + ".html");
                }
            }
            name(item.getItems(), reports);
        }
    }
}
