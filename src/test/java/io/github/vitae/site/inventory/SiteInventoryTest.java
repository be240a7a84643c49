package io.github.vitae.site.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site is found to own, told from its sources. */
class SiteInventoryTest {

    @TempDir
    private Path sources;

    @ParameterizedTest
    @CsvSource({
        "core/index.html, true",
        "core/apidocs/index.html, true",
        "zh_CN/index.html, true",
        "apidocs/index.html, true",
        "xref/deep/Foam.html, true",
        "team.html, true",
        "jacoco/index.html, true",
        "corel/index.html, false",
        "core.html, false",
        "licenses.html, false",
        "vitae-wrote.html, false",
    })
    void aLinkLeadsIntoModulesAndLanguagesAndToWhatOthersMakeOrMade(String place, boolean leads) throws IOException {
        Path site = Files.createDirectories(sources.resolve("target/site"));
        Files.createDirectories(site.resolve("jacoco"));
        Files.writeString(site.resolve("jacoco/index.html"), "a report that no pom names");
        SiteInventory inventory = SiteInventory.of(sources)
                .withBuilt(new ForeignFiles(site, List.of()))
                .withClaims(List.of(
                        new SiteInventory.Claim("the module core", "core/"),
                        new SiteInventory.Claim("the site in the language zh_CN", "zh_CN/"),
                        new SiteInventory.Claim("the report of maven-javadoc-plugin", "apidocs/"),
                        new SiteInventory.Claim("the report of maven-jxr-plugin", "xref/"),
                        new SiteInventory.Claim("the report of maven-project-info-reports-plugin", "licenses.html")))
                .withPages(page -> page.value().equals("team.html"));

        assertThat(inventory.leadsSomewhere(new SitePath(place))).isEqualTo(leads);
    }

    @ParameterizedTest
    @CsvSource({
        "markdown/index.md, index.html",
        "markdown/INDEX.MD, INDEX.html",
        "markdown/guide/start.markdown, guide/start.html",
        "markdown/index.md.vm, index.html",
        "markdown/a.md, a.html",
        "markdown/v1.2.md, v1.2.html",
        "apt/index.apt, index.html",
        "apt/index.apt.vm, index.html",
        "fml/faq.fml, faq.html",
        "xdoc/news.xml, news.html",
        "xhtml/news.xhtml, news.html",
        "xhtml5/news.xhtml, news.html",
        "asciidoc/news.adoc, news.html",
        "asciidoc/news.asciidoc, news.html",
        "confluence/news.confluence, news.html",
        "twiki/news.twiki, news.html",
        "resources/css/site.css, css/site.css",
        "resources/news.html, news.html",
        "resources/CNAME, CNAME",
    })
    void aDocumentOrResourceOwnsItsPlaceInTheSite(String source, SitePath place) throws IOException {
        write(source);

        assertThat(SiteInventory.of(sources).provides(place)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.md",
                "site.xml",
                "vitae/index.md",
                "markdown/index.txt",
                "markdown/index.html",
                "markdown/.md",
                "markdown/index",
                "apt/index.md",
                "docs/index.md",
            })
    void otherFilesOwnNoPage(String source) throws IOException {
        write(source);
        SiteInventory inventory = SiteInventory.of(sources);

        assertThat(inventory.provides(new SitePath("index.html"))).isFalse();
        assertThat(inventory.provides(new SitePath(".html"))).isFalse();
        assertThat(inventory.provides(new SitePath("site.html"))).isFalse();
    }

    @Test
    void aDocumentIsNotProvidedUnderTheNameOfItsSource() throws IOException {
        write("markdown/index.md");

        assertThat(SiteInventory.of(sources).provides(new SitePath("index.md"))).isFalse();
    }

    @Test
    void aFolderOfResourcesIsNoResource() throws IOException {
        write("resources/css/site.css");

        assertThat(SiteInventory.of(sources).provides(new SitePath("css"))).isFalse();
    }

    @Test
    void severalDirectoriesAreLookedThroughTogether() throws IOException {
        write("site/markdown/index.md");
        write("generated/xdoc/news.xml");
        SiteInventory inventory = SiteInventory.of(sources.resolve("site"), sources.resolve("generated"));

        assertThat(inventory.provides(new SitePath("index.html"))).isTrue();
        assertThat(inventory.provides(new SitePath("news.html"))).isTrue();
        assertThat(inventory.provides(new SitePath("awards.html"))).isFalse();
    }

    @Test
    void aLinkLeadsToWhatTheSiteOrItsSkinHas() throws IOException {
        write("markdown/index.md");
        SiteInventory bare = SiteInventory.of(sources);
        SiteInventory inventory = bare.withSkin(new SkinFiles("a skin", List.of("css/skin.css")))
                .withClaims(List.of(new SiteInventory.Claim("a report", "summary.html")));

        assertThat(inventory.leadsSomewhere(new SitePath("index.html"))).isTrue();
        assertThat(inventory.leadsSomewhere(new SitePath("css/skin.css"))).isTrue();
        assertThat(inventory.leadsSomewhere(new SitePath("css/other.css"))).isFalse();
        assertThat(inventory.provides(new SitePath("css/skin.css"))).isFalse();
        assertThat(bare.leadsSomewhere(new SitePath("css/skin.css"))).isFalse();
    }

    @Test
    void directoriesThatAreNotThereOwnNothing() {
        SiteInventory inventory = SiteInventory.of(sources.resolve("none"));

        assertThat(inventory.provides(new SitePath("index.html"))).isFalse();
        assertThat(SiteInventory.of().provides(new SitePath("index.html"))).isFalse();
    }

    private void write(String name) throws IOException {
        Path file = sources.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "something");
    }
}
