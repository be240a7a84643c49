package io.github.vitae.site.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.doxia.site.Body;
import org.apache.maven.doxia.site.LinkItem;
import org.apache.maven.doxia.site.Menu;
import org.apache.maven.doxia.site.MenuItem;
import org.apache.maven.doxia.site.SiteModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site's menu as it stands on our pages, and what is told about that of the other pages. */
class SiteMenuTest {

    private static final MenuEntry ABOUT = page("index.html", "About");
    private static final MenuEntry NEWS = page("news.html", "News");
    private static final MenuEntry AWARDS = page("awards.html", "Awards");

    @Test
    void aSiteWithoutAMenuGetsOneWithAllPages() {
        SiteModel site = new SiteModel();

        assertThat(SiteMenu.complete(site, List.of(ABOUT, NEWS), "Ada Example")).containsExactly(ABOUT, NEWS);
        assertThat(shown(site)).containsExactly("Ada Example", "  About -> index.html", "  News -> news.html");
    }

    @Test
    void whatIsMissingStandsInAMenuBeforeTheOthers() {
        SiteModel site = site(menu("Project", item("Start", "index.html"), item("Guide", "guide.html")));

        assertThat(SiteMenu.complete(site, List.of(ABOUT, NEWS, AWARDS), "Ada Example"))
                .containsExactly(NEWS, AWARDS);
        assertThat(shown(site))
                .containsExactly(
                        "Ada Example",
                        "  News -> news.html",
                        "  Awards -> awards.html",
                        "Project",
                        "  Start -> index.html",
                        "  Guide -> guide.html");
    }

    @Test
    void whatIsMissingStandsAtTheEndOfTheMenuThatIsCalledTheSame() {
        SiteModel site = site(menu("Guides", item("Guide", "guide.html")), menu("Tides", item("About", "index.html")));

        assertThat(SiteMenu.complete(site, List.of(ABOUT, NEWS, AWARDS), "Tides"))
                .containsExactly(NEWS, AWARDS);
        assertThat(shown(site))
                .containsExactly(
                        "Guides",
                        "  Guide -> guide.html",
                        "Tides",
                        "  About -> index.html",
                        "  News -> news.html",
                        "  Awards -> awards.html");
    }

    @Test
    void aMenuThatHasAllPagesStaysAsItIs() {
        SiteModel site = site(menu("Me", item("Start", "index.html"), item("What is new", "news.html")));

        assertThat(SiteMenu.complete(site, List.of(ABOUT, NEWS), "Ada Example")).isEmpty();
        assertThat(shown(site)).containsExactly("Me", "  Start -> index.html", "  What is new -> news.html");
    }

    @Test
    void completingTwiceAddsNothingMore() {
        SiteModel site = site(menu("Project", item("Guide", "guide.html")));
        SiteMenu.complete(site, List.of(ABOUT, NEWS), "Ada Example");
        List<String> once = shown(site);

        assertThat(SiteMenu.complete(site, List.of(ABOUT, NEWS), "Ada Example")).isEmpty();
        assertThat(shown(site)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "./index.html", "", "./"})
    void aPageIsLinkedByAnyWayOfWritingItsAddress(String href) {
        SiteModel site = site(menu("Me", item("Start", href)));

        assertThat(SiteMenu.complete(site, List.of(ABOUT), "Ada Example")).isEmpty();
    }

    @Test
    void anAddressThatEndsInASlashMeansTheIndexOfItsFolder() {
        SiteModel site = site(menu("Me", item("Start", "me/")));

        assertThat(SiteMenu.complete(site, List.of(page("me/index.html", "About")), "Ada Example"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/news.html", "old/news.html", "news.html.bak", "NEWS.html"})
    void aPageIsNotLinkedByAnotherAddress(String href) {
        SiteModel site = site(menu("Me", item("News", href)));

        assertThat(SiteMenu.complete(site, List.of(NEWS), "Ada Example")).containsExactly(NEWS);
    }

    @Test
    void aPageDeepInNestedItemsIsFound() {
        MenuItem inner = item("Inner", "inner.html");
        inner.addItem(item("News", "news.html"));
        MenuItem outer = item("Outer", "outer.html");
        outer.addItem(inner);
        SiteModel site = site(menu("Project", outer));

        assertThat(SiteMenu.complete(site, List.of(NEWS), "Ada Example")).isEmpty();
        assertThat(shown(site))
                .containsExactly(
                        "Project", "  Outer -> outer.html", "    Inner -> inner.html", "      News -> news.html");
    }

    @Test
    void aPageAmongTheLinksOfTheHeaderIsFound() {
        SiteModel site = site(menu("Project", item("Guide", "guide.html")));
        LinkItem link = new LinkItem();
        link.setName("News");
        link.setHref("./news.html");
        site.getBody().addLink(link);

        assertThat(SiteMenu.complete(site, List.of(NEWS), "Ada Example")).isEmpty();
    }

    @Test
    void menusThatNothingWasFoundForGo() {
        Menu reports = new Menu();
        reports.setRef("reports");
        Menu parent = new Menu();
        parent.setRef("parent");
        SiteModel site = site(reports, menu("Me", item("Start", "index.html")), parent);

        SiteMenu.complete(site, List.of(ABOUT), "Ada Example");

        assertThat(shown(site)).containsExactly("Me", "  Start -> index.html");
    }

    @Test
    void menusThatTheSiteToolsFilledStayWhereTheyAre() {
        Menu modules = menu("Modules", item("Core", "core/index.html"));
        modules.setRef("modules");
        Menu reports = menu("Project Documentation", item("Project Information", "project-info.html"));
        reports.setRef("reports");
        SiteModel site = site(modules, menu("Me", item("Start", "index.html")), reports);

        SiteMenu.complete(site, List.of(ABOUT), "Ada Example");

        assertThat(shown(site))
                .containsExactly(
                        "Modules",
                        "  Core -> core/index.html",
                        "Me",
                        "  Start -> index.html",
                        "Project Documentation",
                        "  Project Information -> project-info.html");
    }

    @Test
    void itemsThatNoReportWasFoundForGoAtAnyDepth() {
        MenuItem outer = item("Outer", "outer.html");
        outer.addItem(reference("javadoc"));
        outer.addItem(item("Kept", "kept.html"));
        SiteModel site = site(menu("Project", reference("summary"), outer));

        SiteMenu.complete(site, List.of(), "Ada Example");

        assertThat(shown(site)).containsExactly("Project", "  Outer -> outer.html", "    Kept -> kept.html");
    }

    @Test
    void anItemWithoutAnAddressIsAHeadingAndStays() {
        MenuItem heading = new MenuItem();
        heading.setName("More");
        heading.addItem(item("Guide", "guide.html"));
        SiteModel site = site(menu("Project", heading));

        SiteMenu.complete(site, List.of(), "Ada Example");

        assertThat(shown(site)).containsExactly("Project", "  More -> nowhere", "    Guide -> guide.html");
    }

    @Test
    void theLinesForSiteXmlAreAMenuWithItsItems() {
        assertThat(SiteMenu.siteXml(List.of(NEWS, AWARDS), "Ada Example"))
                .containsExactly(
                        "<menu name=\"Ada Example\">",
                        "  <item name=\"News\" href=\"news.html\"/>",
                        "  <item name=\"Awards\" href=\"awards.html\"/>",
                        "</menu>");
    }

    @Test
    void theLinesForSiteXmlAreEscaped() {
        List<String> lines =
                SiteMenu.siteXml(List.of(page("q&a.html", "Questions & <answers>")), "Ada \"the first\" & Co");

        assertThat(lines.get(0)).isEqualTo("<menu name=\"Ada &quot;the first&quot; &amp; Co\">");
        assertThat(lines.get(1))
                .startsWith("  <item name=\"Questions &amp; &lt;answers")
                .contains("href=\"q&amp;a.html\"");
    }

    @Test
    void whereNothingIsMissingNothingIsToPaste() {
        assertThat(SiteMenu.siteXml(List.of(), "Ada Example")).isEmpty();
    }

    private static MenuEntry page(String path, String label) {
        return MenuEntry.of(label, new SitePath(path));
    }

    private static SiteModel site(Menu... menus) {
        Body body = new Body();
        body.setMenus(new ArrayList<>(List.of(menus)));
        SiteModel site = new SiteModel();
        site.setBody(body);
        return site;
    }

    private static Menu menu(String name, MenuItem... items) {
        Menu menu = new Menu();
        menu.setName(name);
        menu.setItems(new ArrayList<>(List.of(items)));
        return menu;
    }

    private static MenuItem item(String name, String href) {
        MenuItem item = new MenuItem();
        item.setName(name);
        item.setHref(href);
        return item;
    }

    private static MenuItem reference(String report) {
        MenuItem item = new MenuItem();
        item.setRef(report);
        return item;
    }

    /** The menus as a reader sees them: a line each for menus and items, indented by their depth. */
    private static List<String> shown(SiteModel site) {
        List<String> lines = new ArrayList<>();
        for (Menu menu : site.getBody().getMenus()) {
            lines.add(menu.getName() == null ? "ref " + menu.getRef() : menu.getName());
            show(menu.getItems(), "  ", lines);
        }
        return lines;
    }

    private static void show(List<MenuItem> items, String indentation, List<String> lines) {
        for (MenuItem item : items) {
            String href = item.getHref() == null ? "nowhere" : item.getHref();
            lines.add(indentation + (item.getRef() == null ? item.getName() : "ref " + item.getRef()) + " -> " + href);
            show(item.getItems(), indentation + "  ", lines);
        }
    }
}
