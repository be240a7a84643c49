package io.github.vitae;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What comes into a user's build with the plugin, and how firmly: docs/releasing.md. */
class DependencyTest {

    /** The libraries that the pom names for run time; what authors write is parsed by those up to the empty line. */
    private static final List<String> KNOWN = List.of(
            "org.commonmark:commonmark",
            "org.commonmark:commonmark-ext-gfm-tables",
            "org.commonmark:commonmark-ext-autolink",
            "org.commonmark:commonmark-ext-gfm-strikethrough",
            "net.fellbaum:jemoji",
            "com.fasterxml.jackson.dataformat:jackson-dataformat-toml",
            "nl.big-o:liqp",
            "org.jsoup:jsoup",
            "org.snakeyaml:snakeyaml-engine",
            "org.eclipse.jgit:org.eclipse.jgit",
            "de.undercouch:citeproc-java",
            //
            // pictures for links: outlines of letters, the letters, and a compression that is the same on every machine
            "org.apache.pdfbox:fontbox",
            "com.formdev:flatlaf-fonts-roboto",
            "com.jcraft:jzlib",
            //
            "org.apache.maven.doxia:doxia-sink-api",
            "org.apache.maven.doxia:doxia-site-model",
            "org.apache.maven.reporting:maven-reporting-api",
            "org.apache.maven.doxia:doxia-site-renderer",
            "org.apache.maven.doxia:doxia-integration-tools",
            // the one that stays a dependency: docs/adr/0009
            "org.codehaus.plexus:plexus-utils");

    @Test
    void onlyTheKnownLibrariesComeWithThePlugin() throws IOException {
        List<String> named = pom().select("project > dependencies > dependency").stream()
                .filter(dependency -> !List.of("provided", "test").contains(text(dependency, "scope")))
                .map(DependencyTest::name)
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(KNOWN);
    }

    @Test
    void everyVersionIsWrittenAndNoneIsARangeOrASnapshot() throws IOException {
        Document pom = pom();
        List<String> versions = pom.select("dependency > version, plugin > version, path > version").stream()
                .map(version -> value(pom, version.text()))
                .toList();

        assertThat(versions).hasSizeGreaterThan(30).allMatch(version -> version.matches("[0-9][A-Za-z0-9.-]*"));
        assertThat(versions).noneMatch(version -> version.endsWith("-SNAPSHOT"));
    }

    @Test
    void everyPluginHasAVersion() throws IOException {
        // a profile may add to what the build itself has given a version
        List<String> pinned = pom().select("project > build plugin:has(> version)").stream()
                .map(DependencyTest::name)
                .toList();

        assertThat(pom().select("build > plugins > plugin:not(:has(> version))").stream()
                        .map(DependencyTest::name))
                .isSubsetOf(pinned);
    }

    @Test
    void updatesAreAskedForEachWeek() throws IOException {
        assertThat(Files.readString(Path.of(".github", "dependabot.yml"), UTF_8))
                .contains("package-ecosystem: maven", "package-ecosystem: github-actions", "interval: weekly");
    }

    /** What a property stands for. */
    private static String value(Document pom, String version) {
        String value = version;
        for (Element property : pom.select("project > properties > *")) {
            value = value.replace("${" + property.tagName() + "}", property.text());
        }
        return value;
    }

    private static String name(Element dependency) {
        return text(dependency, "groupId") + ":" + text(dependency, "artifactId");
    }

    private static String text(Element parent, String child) {
        Element found = parent.selectFirst("> " + child);
        return found == null ? "" : found.text();
    }

    private static Document pom() throws IOException {
        return Jsoup.parse(Files.readString(Path.of("pom.xml"), UTF_8), Parser.xmlParser());
    }
}
