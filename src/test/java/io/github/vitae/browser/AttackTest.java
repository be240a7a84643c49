package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.AuthorScripts;
import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.Attack;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.UnhandledAlertException;
import org.openqa.selenium.WebDriverException;

/** Whatever an author writes: nothing of it runs in a browser, and nothing is asked of another host. */
class AttackTest {

    /** How many pages are opened at once, each in a frame. */
    private static final int FRAMES = 16;

    @TempDir
    private static Path folder;

    private static SkinnedSite sites;
    private static Trap trap;

    @BeforeAll
    static void aBrowserAndASkin() throws IOException {
        trap = new Trap(folder);
        sites = new SkinnedSite();
    }

    @AfterAll
    static void closeBoth() {
        if (sites != null) {
            sites.close();
        }
        if (trap != null) {
            trap.close();
        }
    }

    /** Without gate and policy the attacks do run, so the tests below would see it. */
    @Test
    void aPageMadeVulnerableOnPurposeIsCaught() {
        trap.serving(folder.resolve("vulnerable"));
        List<String> pages = new ArrayList<>();
        for (Attack attack : Attack.html()) {
            trap.write(attack.number() + ".html", "<!DOCTYPE html><html><body>" + attack.text() + "</body></html>");
            pages.add(attack.number() + ".html");
        }
        Set<Integer> owned = new TreeSet<>();
        List<String> requests = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += FRAMES) {
            Trap.Caught caught = trap.openAll(pages.subList(from, Math.min(pages.size(), from + FRAMES)));
            owned.addAll(caught.owned());
            requests.addAll(caught.requests());
        }

        assertThat(owned).hasSizeGreaterThan(80);
        assertThat(requests).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noneOfThemRunsFromFilesThatAreOneEntryEach(Look look) throws IOException {
        Path profile = folder.resolve("entries-" + look);
        TrialProfile trial = TrialProfile.in(profile)
                .with("_config.yml", "title: Attacks\n")
                .with("_pages/about.md", "---\npermalink: /\ntitle: About\n---\nHello\n");
        for (Attack attack : Attack.html()) {
            trial.with(
                    "_news/" + attack.number() + ".md",
                    "---\ndate: 2025-01-01\ninline: true\n---\nPayload " + attack.number() + ": " + attack.text()
                            + "\n");
        }
        assertHarmless(profile, look, "index.html", "news.html");
    }

    @ParameterizedTest
    @EnumSource
    void noneOfThemRunsFromTheFieldsOfDataFiles(Look look) throws IOException {
        Path profile = folder.resolve("data-" + look);
        StringBuilder news = new StringBuilder();
        StringBuilder awards = new StringBuilder();
        int number = 5000;
        for (Attack attack : Attack.html()) {
            news.append("- date: 2025-01-01\n  title: ")
                    .append(json("T " + attack.numbered(number++).text()))
                    .append("\n  text: ")
                    .append(json("N " + attack.numbered(number++).text()))
                    .append("\n  tags: [")
                    .append(json(attack.numbered(number++).text()))
                    .append("]\n");
            awards.append("- date: 2025-01-01\n  title: ")
                    .append(json("A " + attack.numbered(number++).text()))
                    .append("\n  summary: ")
                    .append(json(attack.numbered(number++).text()))
                    .append("\n  awarder: ")
                    .append(json(attack.numbered(number++).text()))
                    .append("\n  amount: ")
                    .append(json(attack.numbered(number++).text()))
                    .append("\n");
        }
        TrialProfile.in(profile)
                .with("about.md", "Hello\n")
                .with("news.yml", news.toString())
                .with("awards.yml", awards.toString());
        assertHarmless(profile, look, "index.html", "news.html", "awards.html");
    }

    @ParameterizedTest
    @EnumSource
    void noAddressRuns(Look look) throws IOException {
        Path profile = folder.resolve("addresses-" + look);
        StringBuilder about = new StringBuilder("---\nredirect_from:\n");
        StringBuilder body = new StringBuilder();
        StringBuilder news = new StringBuilder();
        StringBuilder awards = new StringBuilder();
        StringBuilder links = new StringBuilder();
        StringBuilder places = new StringBuilder();
        int number = 8000;
        for (Attack attack : Attack.addresses()) {
            about.append("  - ").append(json(attack.numbered(number++).text())).append('\n');
            body.append("[a](<")
                    .append(attack.numbered(number++).text().replace("<", "%3C").replace(">", "%3E"))
                    .append(">)\n\n");
            body.append("<a href='")
                    .append(attack.numbered(number++).text().replace("'", "&#39;"))
                    .append("'>b</a>\n\n");
            news.append("- date: 2025\n  text: n\n  url: ")
                    .append(json(attack.numbered(number++).text()))
                    .append('\n');
            awards.append("- title: a\n  url: ")
                    .append(json(attack.numbered(number++).text()))
                    .append('\n');
            links.append("  - {label: l, url: ")
                    .append(json(attack.numbered(number++).text()))
                    .append("}\n");
            places.append("  - {name: p, url: ")
                    .append(json(attack.numbered(number++).text()))
                    .append("}\n");
        }
        TrialProfile.in(profile)
                .with("about.md", about + "---\n" + body)
                .with("news.yml", news.toString())
                .with("awards.yml", awards.toString())
                .with(
                        "person.yml",
                        "name: N\navatar: 'javascript:vitaeOwned(1)'\nlinks:\n" + links + "affiliations:\n" + places);
        assertHarmless(profile, look, "index.html", "news.html", "awards.html");
    }

    /** What is text is shown as text, whoever's text it is. */
    @ParameterizedTest
    @EnumSource
    void textsAreShownAsTheyAre(Look look) throws IOException {
        int number = 11000;
        for (Attack attack : Attack.texts()) {
            Path profile = folder.resolve("texts-" + look + attack.number());
            TrialProfile.in(profile)
                    .with(
                            "person.yml",
                            "name: " + json(attack.numbered(number++).text())
                                    + "\npronouns: "
                                    + json(attack.numbered(number++).text())
                                    + "\nrole: "
                                    + json(attack.numbered(number++).text())
                                    + "\nlocation: "
                                    + json(attack.numbered(number++).text())
                                    + "\nemail: "
                                    + json(attack.numbered(number++).text())
                                    + "\naffiliations: [{name: "
                                    + json(attack.numbered(number++).text()) + "}]"
                                    + "\nlinks: [{label: "
                                    + json(attack.numbered(number++).text())
                                    + ", url: 'https://example.org'}]\n")
                    .with(
                            "about.md",
                            "---\ntitle: " + json(attack.numbered(number++).text()) + "\ndescription: "
                                    + json(attack.numbered(number++).text()) + "\n---\nHello\n");
            Path site = assertHarmless(profile, look, "index.html");

            String page = org.jsoup.Jsoup.parse(Files.readString(site.resolve("index.html")))
                    .wholeText();
            for (int field : List.of(0, 1, 2, 3, 5, 6)) {
                String written = attack.numbered(number - 9 + field).text();
                // a comment is nowhere, in a text neither: CommentsElsewhereTest
                if (!written.contains("<!--") && !written.contains("-->")) {
                    assertThat(page).contains(written.strip());
                }
            }
        }
    }

    /** The second wall alone: as if the gate had let everything through, the policy of the page holds it back. */
    @Test
    void withoutTheGateThePolicyHoldsThemBack() throws IOException {
        Path profile = folder.resolve("without-gate");
        Path site = folder.resolve("site-without-gate");
        List<String> pages = new ArrayList<>();
        for (Attack attack : Attack.html()) {
            TrialProfile.in(profile).with("about.md", "Hello " + attack.text() + "\n");
            sites.publish(profile, site, Look.VITAE, true, Optional.of(AuthorScripts.NONE));
            pages.add(attack.number() + ".html");
            Files.copy(site.resolve("index.html"), site.resolve(attack.number() + ".html"));
        }
        trap.serving(site);
        Set<Integer> owned = new TreeSet<>();
        for (int from = 0; from < pages.size(); from += FRAMES) {
            owned.addAll(trap.openAll(pages.subList(from, Math.min(pages.size(), from + FRAMES)))
                    .owned());
        }

        assertThat(owned).isEmpty();
    }

    /** A trusted author's scripts do run, and only theirs. */
    @ParameterizedTest
    @EnumSource
    void scriptsOfATrustedAuthorRunAndThoseInDataDoNot(Look look) throws IOException {
        Path profile = folder.resolve("trusted-" + look);
        TrialProfile.in(profile)
                .with("about.md", """
                        <script>vitaeOwned(1)</script>

                        <button onclick="vitaeOwned(2)">x</button>

                        <p style="color: rgb(1, 2, 3)" id="styled">x</p>
                        """)
                .with(
                        "news.yml",
                        "- date: 2025\n  text: \"<script>vitaeOwned(3)</script><img src=x onerror='vitaeOwned(4)'>\"\n");
        Path site = folder.resolve("site-trusted-" + look);
        sites.publish(profile, site, look, true, Optional.empty());

        assertThat(trapOpen(site, "index.html").owned()).containsExactly(1, 2);
        assertThat(trap.chromium().run("return getComputedStyle(document.getElementById('styled')).color"))
                .isEqualTo("rgb(1, 2, 3)");
        assertThat(trapOpen(site, "news.html").owned()).isEmpty();
    }

    private static Path assertHarmless(Path profile, Look look, String... pages) throws IOException {
        Path site = folder.resolve("site-" + profile.getFileName());
        sites.publish(profile, site, look, false, Optional.empty());
        for (String page : pages) {
            Trap.Caught caught = trapOpen(site, page);
            assertThat(caught.owned()).as(page + " ran").isEmpty();
            assertThat(caught.requests()).as(page + " asked").isEmpty();
            assertThat(caught.console()).as(page).noneMatch(line -> line.contains("Content Security Policy"));
        }
        return site;
    }

    private static Trap.Caught trapOpen(Path site, String page) {
        trap.serving(site);
        return open(page);
    }

    /** A page may have left for another by the time it is touched; what it did until then counts. */
    private static Trap.Caught open(String page) {
        try {
            return trap.open(page);
        } catch (UnhandledAlertException asked) {
            throw asked;
        } catch (WebDriverException left) {
            return trap.open(page);
        }
    }

    /** A text as a scalar of YAML. */
    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            json.append(c == '"' || c == '\\' ? "\\" + c : c == '\n' ? "\\n" : c == '\t' ? "\\t" : String.valueOf(c));
        }
        return json.append('"').toString();
    }
}
