package io.github.vitae.mojo;

import java.io.File;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.doxia.site.MenuItem;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.reporting.MavenReport;

/**
 * Completes what site.xml leaves to reports: {@code <menu ref="reports"/>}, and items that name a report
 * ({@code <item ref="team"/>}). It is what maven-site-plugin does for the pages that it makes.
 */
final class SiteReports {

    private final SiteTool siteTool;
    private final ReportPlugins plugins;
    private final File site;
    private final Date begun;

    /**
     * @param plugins tells the reports
     * @param site the site's output directory
     * @param begun when the build began: what is older in the site tells nothing of this one
     */
    SiteReports(SiteTool siteTool, ReportPlugins plugins, File site, Date begun) {
        this.siteTool = siteTool;
        this.plugins = plugins;
        this.site = site;
        this.begun = begun;
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
        for (KnownReport report : shown(plugins.reports(locale))) {
            byPlace.put(report.output(), report);
            categories
                    .computeIfAbsent(report.category(), category -> new ArrayList<>())
                    .add(report);
        }
        siteTool.populateReportsMenu(model, locale, categories);
        model.getBody().getMenus().forEach(menu -> name(menu.getItems(), byPlace));
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
                .filter(report -> first && !report.external() ? made.contains(report) : report.possible())
                .toList();
    }

    private boolean isMade(String output) {
        long modified = new File(site, output + ".html").lastModified();
        // some file systems count whole seconds
        return modified > 0 && modified / 1000 >= begun.getTime() / 1000;
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
