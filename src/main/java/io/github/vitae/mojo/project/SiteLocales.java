package io.github.vitae.mojo.project;

import io.github.vitae.model.value.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The languages of a project's site, as maven-site-plugin has them in its parameter {@code locales}: {@code default,zh_CN} has one at the
 * root of the site and one in a folder; {@code en,zh_CN} has nothing at the root.
 */
public final class SiteLocales {

    private SiteLocales() {}

    /**
     * The languages, in the order in which they are named; the one at the root alone, where none are. A goal makes those too that
     * the site plugin passes over, as it has no words of its own for them: {@code ar}, {@code el}, {@code he}.
     */
    public static List<Locale> of(MavenProject project, MavenSession session) {
        return of(SitePlugin.setting(project, session, "locales", "locales").orElse(""));
    }

    /** Those of them that the site plugin makes, which are all that a report is asked for. */
    public static List<Locale> ofReports(SiteTool siteTool, MavenProject project, MavenSession session) {
        List<Locale> named = of(project, session);
        if (named.equals(List.of(SiteTool.DEFAULT_LOCALE))) {
            return named;
        }
        List<Locale> made = siteTool.getSiteLocales(
                SitePlugin.setting(project, session, "locales", "locales").orElse(""));
        return made.stream().distinct().toList();
    }

    /**
     * What a list of locales names.
     *
     * @param written parted by commas: {@code default,zh_CN}; what is no language is left out, as the site plugin leaves it out and
     *     says so
     */
    static List<Locale> of(String written) {
        Set<Locale> locales = new LinkedHashSet<>();
        for (String named : written.split(",")) {
            String code = named.strip();
            if (code.equals("default")) {
                locales.add(SiteTool.DEFAULT_LOCALE);
            } else if (Language.of(code).isPresent()) {
                locales.add(locale(code));
            }
        }
        return locales.isEmpty() ? List.of(SiteTool.DEFAULT_LOCALE) : List.copyOf(locales);
    }

    /** The locale of a code, as the site tools read it. */
    private static Locale locale(String code) {
        // zh-CN is meant for zh_CN: the site plugin, which takes only the latter, says that it passes it over
        String[] parts = code.split("[_-]", 3);
        return new Locale(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** The folder of the site that a language has, ended by {@code /}; empty for the one at the root. */
    public static String folder(Locale locale) {
        return locale.equals(SiteTool.DEFAULT_LOCALE) ? "" : locale + "/";
    }
}
