package io.github.vitae.start;

import io.github.vitae.model.value.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a new project besides its profile. */
public final class ProjectFiles {

    /** Where the sources of a site lie. */
    private static final String SITE = "src/site/";

    private ProjectFiles() {}

    /** All of them, the most important first. */
    public static List<NewFile> of(NewProject project, Map<Language, List<MenuItem>> menus) {
        List<NewFile> files = new ArrayList<>();
        files.add(NewFile.of("pom.xml", pom(project)));
        files.addAll(site(project, menus, false));
        files.add(NewFile.of(".mvn/jvm.config", Template.text("jvm.config")));
        files.add(NewFile.of(".gitignore", Template.text("gitignore")));
        switch (project.publishedBy()) {
            case GITHUB -> {
                files.add(NewFile.of(".github/workflows/site.yml", Template.text("github-site.yml")));
                files.add(NewFile.of(".github/workflows/links.yml", Template.text("github-links.yml")));
            }
            case GITLAB -> files.add(NewFile.of(".gitlab-ci.yml", Template.text("gitlab-ci.yml")));
            case NONE -> {}
        }
        files.add(NewFile.of("README.md", readme(project)));
        return files;
    }

    /**
     * The descriptors of the site: one, and one more for each other language.
     *
     * @param menus what stands in the menu, in each language
     * @param reports whether the site has reports, which get a menu of their own
     */
    public static List<NewFile> site(NewProject project, Map<Language, List<MenuItem>> menus, boolean reports) {
        List<NewFile> files = new ArrayList<>();
        for (Language language : project.languages()) {
            Map<String, String> values = new HashMap<>();
            values.put("name", Names.xml(project.name()));
            values.put("menuName", project.ownLook() ? "" : " name=\"" + Names.xml(project.name()) + "\"");
            values.put("reports", reports ? "    <menu ref=\"reports\"/>\n" : "");
            values.put("items", items(menus.getOrDefault(language, List.of()), "      "));
            String name =
                    language.equals(project.language()) ? "site.xml" : "site_" + NewProject.locale(language) + ".xml";
            files.add(NewFile.of(
                    SITE + name, Template.filled(project.ownLook() ? "site-own.xml" : "site-skin.xml", values)));
        }
        return files;
    }

    private static String items(List<MenuItem> items, String indent) {
        return items.stream()
                .map(item -> indent + "<item name=\"" + Names.xml(item.label()) + "\""
                        + item.href()
                                .map(href -> " href=\"" + Names.xml(href) + "\"")
                                .orElse("")
                        + (item.children().isEmpty()
                                ? "/>\n"
                                : ">\n" + items(item.children(), indent + "  ") + indent + "</item>\n"))
                .collect(Collectors.joining());
    }

    private static String pom(NewProject project) {
        Map<String, String> values = plugin(project);
        values.put("artifactId", Names.artifactId(project.name()));
        values.put("name", Names.xml(project.name()));
        values.put("day", project.day().toString());
        values.put(
                "url",
                project.url()
                        .map(url -> "<url>" + Names.xml(url) + "</url>")
                        .orElse("<!-- <url>https://ada.example.org/</url> -->"));
        values.put(
                "relative",
                project.url().isPresent()
                        ? ""
                        : "\n    <!-- maven-site-plugin warns where there is no <url>; with one, take this line away -->"
                                + "\n    <relativizeSiteLinks>false</relativizeSiteLinks>");
        values.put(
                "profile",
                project.profile().equals(NewProject.USUAL_PROFILE)
                        ? ""
                        : "\n    <!-- where the profile lies -->\n    <vitae.directory>" + Names.xml(project.profile())
                                + "</vitae.directory>");
        return Template.filled("pom.xml", values);
    }

    /** What the plugins' part of the pom is made of. */
    private static Map<String, String> plugin(NewProject project) {
        Map<String, String> values = new HashMap<>();
        values.put("version", Names.xml(project.version()));
        values.put(
                "locales",
                project.others().isEmpty()
                        ? ""
                        : "\n        <configuration>\n          " + locales(project) + "\n        </configuration>");
        values.put(
                "look",
                project.ownLook()
                        ? "<!-- a look of its own; without this line, the skin that site.xml names -->\n          <look>vitae</look>"
                        : "<!-- <look>vitae</look>: a look of its own, for a site that is nothing but a homepage -->");
        return values;
    }

    /**
     * What a pom that is there needs besides, as lines to paste into {@code <build><plugins>}. Where it names maven-site-plugin and the
     * site has other languages, a comment says what belongs there.
     *
     * @param hasSitePlugin whether it names maven-site-plugin
     */
    public static List<String> linesForPom(NewProject project, boolean hasSitePlugin) {
        String pom = Template.filled("pom.xml", inPom(project));
        String begin = hasSitePlugin ? "<!-- the pages of the profile -->" : "<!-- makes a site";
        int from = pom.lastIndexOf('\n', pom.indexOf(begin)) + 1;
        int to = pom.indexOf("    </plugins>", from);
        Stream<String> locales = hasSitePlugin && !project.others().isEmpty()
                ? Stream.of("<!-- in maven-site-plugin's <configuration>: " + locales(project) + " -->")
                : Stream.empty();
        return Stream.concat(
                        locales,
                        pom.substring(from, to).lines().map(line -> line.substring(Math.min(line.length(), 6))))
                .toList();
    }

    private static String locales(NewProject project) {
        return project.others().stream()
                .map(NewProject::locale)
                .collect(Collectors.joining(",", "<locales>default,", "</locales>"));
    }

    private static Map<String, String> inPom(NewProject project) {
        Map<String, String> values = plugin(project);
        List.of("artifactId", "name", "day", "url", "relative", "profile").forEach(key -> values.put(key, ""));
        return values;
    }

    private static String readme(NewProject project) {
        Map<String, String> values = new HashMap<>();
        values.put("name", Names.markdown(project.name()));
        values.put("profile", project.profile());
        values.put("version", project.version());
        values.put(
                "publishing",
                Template.text("readme-" + publishing(project) + ".md").strip());
        values.put(
                "languages",
                project.others().isEmpty()
                        ? ""
                        : "\n"
                                + project.others().stream()
                                        .map(language -> "- `" + SITE + NewProject.locale(language)
                                                + "/vitae`: what is translated; what is not stays as it is.")
                                        .collect(Collectors.joining("\n")));
        return Template.filled("readme.md", values);
    }

    private static String publishing(NewProject project) {
        return switch (project.publishedBy()) {
            case GITHUB -> "github";
            case GITLAB -> "gitlab";
            case NONE -> "none";
        };
    }

    /** Where a file of a language's profile lies. */
    public static String translated(Language language, String name) {
        return SITE + NewProject.locale(language) + "/vitae/" + name;
    }

    /** What to do once it is published somewhere, in a line; nothing where that is up to whoever keeps it. */
    public static Optional<String> onceForAll(NewProject project) {
        return switch (project.publishedBy()) {
            case GITHUB ->
                Optional.of("To publish it: push the folder to GitHub, branch main, and there choose"
                        + " Settings, Pages, Source: GitHub Actions");
            case GITLAB -> Optional.of("To publish it: push the folder to GitLab; its pipeline does the rest");
            case NONE -> Optional.empty();
        };
    }
}
