package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.Soon;
import io.github.vitae.testing.TrialProfile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Search as readers have it: on pages that are files, in both looks, with the policy that they carry. */
class SearchTest {

    @TempDir
    private static Path folder;

    private static Chromium chromium;

    /**
     * What is found by typing one text after another: for each, the addresses in order. Waits for the index, which comes by
     * itself.
     */
    private static final String FIND = """
            const [texts, done] = arguments;
            const input = document.querySelector('.vitae-search input');
            input.focus();
            const answers = [];
            let started = Date.now();
            const ask = () => {
                for (const typed of texts.slice(answers.length)) {
                    input.value = typed;
                    input.dispatchEvent(new Event('input'));
                    if (!document.querySelector('.vitae-index').hidden && input.value && Date.now() - started < 20000) {
                        return setTimeout(ask, 20);
                    }
                    for (let more; !(more = document.querySelector('.vitae-search button')).hidden;) more.click();
                    answers.push([...document.querySelectorAll('.vitae-results a')].map(a => a.getAttribute('href')));
                    started = Date.now();
                }
                done(answers);
            };
            ask();""";

    @BeforeAll
    static void start() {
        Path profile = folder.resolve("profile");
        TrialProfile.in(profile)
                .with(
                        "about.md",
                        "---\nname: Ada Byron\n---\nI study tides, in C++ and C. The __proto__ of constructor and toString.\n")
                .with("news.yml", """
                        - {date: 2024-05-01, text: "Won a **prize** for lagoons"}
                        - {date: 2025-01-02, text: "A talk on prizes, état d’esprit"}
                        - {date: 2023-03-03, text: "我们的论文被录用了，关于语言学的研究"}
                        - {date: 2022-03-03, text: "كِتَاب جديد"}
                        - {date: 2021-03-03, text: "Tea 🎉 &lt;script&gt;alert(1)&lt;/script&gt;"}
                        """)
                .with("awards.yml", "- {date: 2024, title: Prize of the shore}\n")
                .with("publications.bib", """
                        @article{k1, title={On shoals}, author={Byron, Ada}, year=2020, journal={Sand},
                          abstract={Sandbanks wander, a prize for whoever maps them.}}
                        """);
        try (SkinnedSite skinned = new SkinnedSite()) {
            for (Look look : Look.values()) {
                skinned.publishSearched(profile, folder.resolve(look.name()), look);
            }
        }
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void onAWideScreen() {
        chromium.scripts(true).size(1280, 900).dark(false);
    }

    private static String address(Look look, String page) {
        return folder.resolve(look.name()).toUri() + page;
    }

    private static void open(Look look) {
        chromium.open(address(look, "search.html"));
    }

    private static List<String> find(String typed) {
        return find(List.of(typed)).get(0);
    }

    /** What is found of each of many, without a trip to the browser for each. */
    private static List<List<String>> find(List<String> typed) {
        List<List<String>> found = new ArrayList<>();
        for (int from = 0; from < typed.size(); from += 100) {
            List<String> some = typed.subList(from, Math.min(typed.size(), from + 100));
            for (Object one : (List<?>) chromium.driver().executeAsyncScript(FIND, some)) {
                found.add(((List<?>) one).stream().map(String::valueOf).toList());
            }
        }
        assertThat(found).hasSameSizeAs(typed);
        return found;
    }

    private static WebElement one(String selector) {
        return chromium.driver().findElement(By.cssSelector(selector));
    }

    /** Waits for a page that a key or a click asked for: a form that is sent leads away only after the key is told. */
    private static void arrivesAt(String page) {
        Soon.is(() -> chromium.driver().getCurrentUrl().contains(page)
                && "complete".equals(chromium.run("return document.readyState")));
        assertThat(chromium.driver().getCurrentUrl()).contains(page);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void whatIsTypedIsFoundAsItIsTyped(Look look) {
        open(look);
        assertThat(chromium.requests()).noneMatch(request -> request.contains("vitae-index"));

        assertThat(find("pri"))
                .containsSubsequence(
                        "news.html#d2025-01-02-a-talk-on-prizes-état",
                        "news.html#d2024-05-01-won-a-prize-for-lagoons",
                        "publications/k1.html");
        assertThat(one(".vitae-found").getText()).matches("[5-9] found");
        assertThat(one(".vitae-index").isDisplayed()).isFalse();
        assertThat(find("prize lagoons"))
                .contains("news.html#d2024-05-01-won-a-prize-for-lagoons")
                .doesNotContain("publications/k1.html");
        assertThat(find("sandbanks")).contains("publications/k1.html");
        assertThat(find("")).isEmpty();
        assertThat(one(".vitae-index").isDisplayed()).isTrue();
        assertThat(chromium.console()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            语言     | news.html#d2023
            语       | news.html#d2023
            研究     | news.html#d2023
            كتاب     | news.html#d2022
            ETAT     | news.html#d2025
            d'esprit | news.html#d2025
            esprit   | news.html#d2025
            🎉       | news.html#d2021
            <script> | news.html#d2021
            e\u0301tat | news.html#d2025
            C++      | index.html
            __proto__ | index.html
            constructor | index.html
            toString | index.html
            """)
    void manyWritingsAreFound(String typed, String place) {
        open(Look.VITAE);
        assertThat(find(typed)).anyMatch(found -> found.startsWith(place));
        assertThat(chromium.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hasOwnProperty", "valueOf", "学语", "C#", "c+++", "zzz", "prize zzz", "🎈"})
    void whatIsNotThereIsNotFound(String typed) {
        open(Look.VITAE);
        assertThat(find(typed)).isEmpty();
        assertThat(one(".vitae-found").getText()).isEqualTo("0 found");
        assertThat(chromium.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "+", "'", "   ", "\\", "\"", "(?:", "\u202e"})
    void whatIsNoWordShowsTheList(String typed) {
        open(Look.VITAE);
        chromium.run(
                "const box = document.querySelector('.vitae-search input'); box.value = arguments[0];"
                        + "box.dispatchEvent(new Event('input'))",
                typed);
        assertThat(one(".vitae-index").isDisplayed()).isTrue();
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void aTextWithoutEndIsNoBurden() {
        open(Look.VITAE);
        assertThat(find("x".repeat(10_000))).isEmpty();
        assertThat(find("prize ".repeat(2_000))).isNotEmpty();
        assertThat(find("a'".repeat(5_000))).isEmpty();
        assertThat(find("语".repeat(10_000))).isEmpty();
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void whatAnAddressAsksForIsTextAndNothingElse() {
        String attack = "<img src=x onerror=alert(1)><script>alert(1)</script>";
        chromium.open(address(Look.VITAE, "search.html?q=" + URLEncoder.encode(attack, StandardCharsets.UTF_8)));

        assertThat(one(".vitae-search input").getAttribute("value")).isEqualTo(attack);
        assertThat(chromium.number("return document.querySelectorAll('.vitae img, .vitae script:not([src])').length"))
                .isZero();
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void titlesAreTextInResultsToo() {
        open(Look.VITAE);
        assertThat(find("tea")).hasSizeGreaterThan(1);
        assertThat(one(".vitae-results a").getText()).contains("<script>alert(1)</script>");
        assertThat(chromium.texts(
                        "return [...document.querySelectorAll('.vitae-results mark')].map(mark => mark.textContent)"))
                .containsOnly("Tea");
    }

    @Test
    void theBoxOfEachPageLeadsToTheSearchAndBack() {
        chromium.open(address(Look.VITAE, "publications/k1.html"));
        one(".vitae-seek input").sendKeys("lagoons" + Keys.ENTER);

        arrivesAt("/search.html?q=lagoons");
        assertThat(find("lagoons")).isNotEmpty();
        assertThat(one(".vitae-seek").isDisplayed()).isFalse();

        // Enter leads to the first result, and back from there all is as it was
        one(".vitae-search input").sendKeys(Keys.ENTER);
        chromium.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        arrivesAt("news.html#d2024-05-01-won-a-prize-for-lagoons");
        chromium.driver().navigate().back();
        arrivesAt("/search.html");
        assertThat(one(".vitae-search input").getAttribute("value")).isEqualTo("lagoons");
        assertThat(chromium.console()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theKeyboardIsEnough(Look look) {
        open(look);
        assertThat(find("prize")).hasSizeGreaterThan(2);
        one(".vitae-search input").sendKeys(Keys.ARROW_DOWN, Keys.NULL);
        WebElement first = chromium.driver().switchTo().activeElement();
        assertThat(first.getTagName()).isEqualTo("a");
        first.sendKeys(Keys.ARROW_DOWN);
        assertThat(chromium.driver().switchTo().activeElement()).isNotEqualTo(first);
        chromium.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(chromium.driver().switchTo().activeElement()).isEqualTo(one(".vitae-search input"));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void withoutAScriptThereIsAListOfAllThereIs(Look look) {
        chromium.scripts(false).open(address(look, "search.html"));
        try {
            assertThat(chromium.driver().findElements(By.cssSelector(".vitae-search input")))
                    .isEmpty();
            assertThat(one(".vitae-index").getText())
                    .contains("Won a prize for lagoons", "Prize of the shore", "On shoals", "语言学", "Ada Byron");
            one(".vitae-index a[href='awards.html']").click();
            arrivesAt("/awards.html");
        } finally {
            chromium.scripts(true);
        }
    }

    @Test
    void withoutAScriptTheBoxLeadsToTheList() {
        chromium.scripts(false).open(address(Look.VITAE, "news.html"));
        try {
            one(".vitae-seek input").sendKeys("lagoons" + Keys.ENTER);
            arrivesAt("/search.html?q=lagoons");
            assertThat(one(".vitae-index").isDisplayed()).isTrue();
        } finally {
            chromium.scripts(true);
        }
    }

    @Test
    void aSkinHasTheSearchInItsMenu() {
        chromium.open(address(Look.SKIN, "news.html"));
        assertThat(chromium.texts("return [...document.querySelectorAll('a')].map(a => a.textContent.trim())"))
                .contains("Search");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1000, 1280})
    void noScreenIsTooNarrow(int width) {
        for (boolean dark : new boolean[] {false, true}) {
            chromium.size(width, 800).dark(dark);
            open(Look.VITAE);
            assertThat(find("prize")).isNotEmpty();
            assertThat(Overflow.elements(chromium)).isEmpty();
            assertThat(Axe.violations(chromium, "html")).isEmpty();
            chromium.open(address(Look.VITAE, "news.html"));
            assertThat(Overflow.elements(chromium)).isEmpty();
            assertThat(Axe.violations(chromium, "html")).isEmpty();
            assertThat(one(".vitae-sought").isDisplayed()).isEqualTo(width <= 1120);
            open(Look.SKIN);
            assertThat(find("prize")).isNotEmpty();
            assertThat(Axe.violations(chromium, ".vitae")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 390, 720, 768, 1000, 1121, 1280})
    void theSearchAndTheSwitchOfColoursStandBesideTheNameHoweverManyPagesThereAre(int width) {
        chromium.size(width, 800).dark(false);
        for (int times = 1; times < 4; times++) {
            chromium.open(address(Look.VITAE, "news.html"));
            assertThat(chromium.texts("""
                    const list = document.querySelector('.vitae-pages ul');
                    const items = [...list.children];
                    for (let i = 1; i < %d; i++) list.append(...items.map(item => item.cloneNode(true)));
                    const box = e => e.getBoundingClientRect();
                    const shown = e => box(e).width > 0;
                    const middle = e => box(e).top + box(e).height / 2;
                    const brand = document.querySelector('.vitae-brand');
                    const tools = [...document.querySelectorAll('.vitae-seek, .vitae-sought, .vitae-theme')].filter(shown);
                    const others = [brand, document.querySelector('.vitae-menu'), ...list.querySelectorAll('a')]
                        .filter(e => e && shown(e));
                    const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
                    return [
                        ...tools.length == 2 ? [] : ['there are ' + tools.length],
                        ...tools.filter(e => Math.abs(middle(e) - middle(brand)) > 4).map(e => e.className + ' is in another row'),
                        ...tools.flatMap(e => [...tools, ...others].filter(o => o != e && touch(box(e), box(o)))
                            .map(o => e.className + ' is upon ' + (o.textContent.trim() || o.className)))]""".formatted(times)))
                    .as(times + " times as many pages at " + width)
                    .isEmpty();
            assertThat(Overflow.elements(chromium)).isEmpty();
        }
    }

    /** Two programs have the same rules for words: one makes the index, in Java, the other looks things up, in a browser. */
    @Test
    void lettersOfAllWritingsAreTheSameToBoth() {
        List<String> words = new ArrayList<>();
        Map<Integer, Integer> seen = new TreeMap<>();
        for (int c = 0xA0; c < 0x30000; c++) {
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            // some of each block of characters
            if ((mark || Character.isLetterOrDigit(c)) && seen.merge(c >> 7, 1, Integer::sum) % 40 == 1) {
                words.add("zq" + words.size() + "x" + Character.toString(c) + "y");
            }
        }
        Path profile = folder.resolve("letters");
        TrialProfile.in(profile).with("about.md", "---\nname: Ada\n---\n" + String.join(" . ", words) + "\n");
        Path site = folder.resolve("letters-site");
        try (SkinnedSite skinned = new SkinnedSite()) {
            skinned.publishSearched(profile, site, Look.VITAE);
        }
        chromium.open(site.resolve("search.html").toUri().toString());

        assertThat(words).hasSizeGreaterThan(400);
        List<List<String>> found = find(words);
        assertThat(IntStream.range(0, words.size())
                        .filter(at -> found.get(at).isEmpty())
                        .mapToObj(words::get))
                .isEmpty();
        assertThat(find("zq1x zzz")).isEmpty();
    }

    /** Each word of each page, as readers see it, typed: the page is among what is found. */
    @Test
    void everyWordOfTheExampleIsFound() {
        Path site = folder.resolve("example");
        try (SkinnedSite skinned = new SkinnedSite()) {
            skinned.publishSearched(Path.of("examples/homepage/src/site/vitae").toAbsolutePath(), site, Look.VITAE);
        }
        Map<String, List<String>> words = new TreeMap<>();
        for (String page : new SitePages(site).pages()) {
            if (!page.equals("search.html")) {
                chromium.open(site.resolve(page).toUri().toString());
                chromium.texts("""
                        document.querySelectorAll('.vitae :is(nav, aside, .vitae-hover, .vitae-feeds, annotation, .vitae-found, .vitae-copy)')
                            .forEach(one => one.remove());
                        document.querySelectorAll('.vitae math *').forEach(one => one.append(' '));
                        document.querySelectorAll('.vitae details').forEach(one => one.open = true);
                        return [...new Set(document.querySelector('.vitae').innerText.split(/\\s+/))]""")
                        .forEach(word -> words.computeIfAbsent(word, any -> new ArrayList<>())
                                .add(page));
            }
        }
        chromium.open(site.resolve("search.html").toUri().toString());
        List<String> typed = words.keySet().stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        List<List<String>> found = find(typed);
        List<String> missing = new ArrayList<>();
        for (int at = 0; at < typed.size(); at++) {
            String word = typed.get(at);
            List<String> places = found.get(at).stream()
                    .map(place -> place.replaceFirst("#.*", ""))
                    .toList();
            words.get(word).stream()
                    .filter(page -> !places.contains(page))
                    .forEach(page -> missing.add(page + ": " + word));
        }
        assertThat(words).hasSizeGreaterThan(300);
        assertThat(missing).isEmpty();
    }
}
