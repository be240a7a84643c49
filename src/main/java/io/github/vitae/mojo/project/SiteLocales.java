package io.github.vitae.mojo.project;

import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The languages of a project's site, as maven-site-plugin has them in its parameter {@code locales}: {@code default,zh_CN} has one at the
 * root of the site and one in a folder; {@code en,zh_CN} has nothing at the root.
 */
public final class SiteLocales {

    private SiteLocales() {}

    /** The languages, in the order in which they are named; the one at the root alone, where none are. */
    public static List<Locale> of(SiteTool siteTool, MavenProject project, MavenSession session) {
        return SitePlugin.setting(project, session, "locales", "locales")
                .filter(written -> !written.isBlank())
                .map(siteTool::getSiteLocales)
                .map(found -> found.stream().distinct().toList())
                .orElseGet(() -> List.of(SiteTool.DEFAULT_LOCALE));
    }

    /** The folder of the site that a language has, ended by {@code /}; empty for the one at the root. */
    public static String folder(Locale locale) {
        return locale.equals(SiteTool.DEFAULT_LOCALE) ? "" : locale + "/";
    }
}
