package io.github.vitae.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.site.inventory.ForeignFiles;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.testing.TrialProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pages of a site for search engines. */
class SitemapTest {

    private static final String SITE = "https://ada.example.org/";

    @TempDir
    private Path directory;

    private List<Output> outputs() {
        return TrialProfile.in(directory.resolve("vitae"))
                .with("about.md", "---\ntitle: About\nname: Ada\nredirect_from: /me/\n---\n\nI build.\n")
                .with("news.yml", "- {date: 2025, text: Out}\n")
                .with("publications.bib", """
                        @article{one, author={Example, Ada}, title={One}, year=2025, keywords={a}}
                        @article{two, author={Example, Ada}, title={Two}, year=2024, journal={Tides}}
                        """)
                .with("pages/sea & sand.md", "---\ntitle: Sea\n---\n\nWide.\n")
                .read()
                .outputs();
    }

    private void foreign(String name, String content) throws IOException {
        Path file = directory.resolve("site").resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private SiteInventory inventory() {
        return SiteInventory.of(directory.resolve("src"))
                .withBuilt(new ForeignFiles(directory.resolve("site"), List.of()));
    }

    private List<String> addresses(String site) throws Exception {
        String written = file("sitemap.xml", site);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(root.getLocalName()).isEqualTo("urlset");
        NodeList found = root.getElementsByTagNameNS(root.getNamespaceURI(), "loc");
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            assertThat(found.item(i).getParentNode().getLocalName()).isEqualTo("url");
            addresses.add(found.item(i).getTextContent());
        }
        return addresses;
    }

    private String file(String name, String site) {
        return Sitemap.of(outputs(), inventory(), new SiteUrl(site)).stream()
                .filter(output -> output.path().value().equals(name))
                .map(output -> ((Output.DataFile) output).content())
                .findFirst()
                .orElse("");
    }

    @Test
    void ourPagesAreListedOnceAndOldAddressesAreNot() throws Exception {
        assertThat(addresses(SITE))
                .doesNotHaveDuplicates()
                .contains(SITE, SITE + "news.html", SITE + "publications.html", SITE + "publications/one.html")
                .noneMatch(address -> address.contains("/me/"))
                // the same list in another order
                .noneMatch(address -> address.contains("publications-by"));
    }

    /** An old address that has become a page's leads nowhere: the page is there. */
    @Test
    void aPageAtAnOldAddressIsListedAndOneForWhatIsMissingIsNot() throws Exception {
        List<Output> outputs = TrialProfile.in(directory.resolve("other"))
                .with("about.md", "---\nredirect_from: /news.html\n---\n\n# News\n\n- 2025 Out\n")
                .with("pages/404.md", "---\ntitle: Lost\n---\n\nNothing here.\n")
                .read()
                .outputs();

        assertThat(((Output.DataFile) Sitemap.of(outputs, inventory(), new SiteUrl(SITE))
                                .get(0))
                        .content())
                .contains(SITE + "news.html")
                .doesNotContain("404");
    }

    @Test
    void pagesOfOthersAreListedAsFarAsTheyWantToBe() throws Exception {
        foreign("licenses.html", "<html><head><title>Licenses</title></head></html>");
        foreign("core/index.html", "<html></html>");
        foreign("apidocs/index.html", "<html></html>");
        foreign("hidden.html", "<html><head><META NAME='robots' CONTENT='noindex, follow'></head></html>");
        foreign("moved.html", "<html><head><meta http-equiv=\"refresh\" content=\"0; url=x\"></head></html>");
        foreign(".git/x.html", "<html></html>");
        foreign("style.css", "");

        assertThat(addresses(SITE))
                .contains(SITE + "licenses.html", SITE + "core/index.html", SITE + "apidocs/index.html")
                .noneMatch(address -> address.matches(".*(hidden|moved|git|css).*"));
    }

    @Test
    void documentsThatAreStillToBeMadeAreListed() throws Exception {
        Path document = directory.resolve("src/markdown/guide/start.md");
        Files.createDirectories(document.resolveSibling(""));
        Files.writeString(document, "# Start\n");

        assertThat(addresses(SITE)).contains(SITE + "guide/start.html");
    }

    @Test
    void addressesAreThoseOfUris() throws Exception {
        foreign("tides & \u00fc.html", "<html></html>");

        assertThat(addresses("https://ada.example.org/home/"))
                .contains("https://ada.example.org/home/tides%20&%20%C3%BC.html")
                .allMatch(address -> address.startsWith("https://ada.example.org/home/"));
    }

    @Test
    void theHostsOwnFileNamesItOnlyWhereTheSiteIsTheHosts() {
        assertThat(file("robots.txt", SITE))
                .isEqualTo("User-agent: *\nDisallow:\n\nSitemap: https://ada.example.org/sitemap.xml\n");
        assertThat(file("robots.txt", "https://ada.example.org/home/")).isEmpty();
    }

    @Test
    void filesThatTheSiteKeepsItselfStay() throws IOException {
        Path resources = Files.createDirectories(directory.resolve("src/resources"));
        Files.writeString(resources.resolve("robots.txt"), "User-agent: *\nDisallow: /\n");
        Files.writeString(resources.resolve("sitemap.xml"), "<urlset/>");

        assertThat(Sitemap.of(outputs(), inventory(), new SiteUrl(SITE))).isEmpty();
    }
}
