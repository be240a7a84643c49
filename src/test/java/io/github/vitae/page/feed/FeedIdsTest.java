package io.github.vitae.page.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.testing.AtomRules;
import io.github.vitae.testing.SiteFeeds;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised of ids: feeds.md, “Ids”. */
class FeedIdsTest {

    @TempDir
    Path directory;

    /** The ids of news, by their titles. */
    private Map<String, String> ids(String file, String text) {
        return ids(SiteFeeds.of(TrialProfile.in(directory).with(file, text), SiteFeeds.USUAL), "news.atom");
    }

    private static Map<String, String> ids(SiteFeeds feeds, String path) {
        Map<String, String> ids = new TreeMap<>();
        for (AtomRules.Entry entry : feeds.atom(path).entries()) {
            ids.put(entry.title(), entry.id());
        }
        return ids;
    }

    @Test
    void anIdThatIsWrittenSurvivesEverything() {
        Map<String, String> before = ids("news.yml", """
                - {date: 2025-05, text: We won, id: prize}
                - {date: 2025-05, text: A talk, id: talk}
                """);
        Map<String, String> after = ids("news.yml", """
                - {date: 2025-06, text: New}
                - {date: 2024-01-03, text: A talk in Rome, title: Rome, id: talk}
                - {date: 2025-05, text: Between}
                - {date: 2025-05-01, text: We won *the* prize, id: prize}
                """);

        assertThat(after.get("We won the prize")).isEqualTo(before.get("We won"));
        assertThat(after.get("Rome")).isEqualTo(before.get("A talk"));
        assertThat(Set.copyOf(after.values())).hasSize(4);
    }

    @Test
    void anIdThatIsAWholeAddressIsTheIdItself() {
        Map<String, String> ids = ids("news.yml", """
                - {date: 2025-05, text: a, id: "https://ada.example.org/2025/05/prize"}
                - {date: 2025-05, text: b, id: "tag:ada.example.org,2025:prize"}
                - {date: 2025-05, text: c, id: "urn:uuid:2d5ab4e4-5a0a-4d3e-8b57-0f0f4a3c0a11"}
                - {date: 2025-05, text: d, id: "https://ada.example.org/a b"}
                """);

        assertThat(ids.get("a")).isEqualTo("https://ada.example.org/2025/05/prize");
        assertThat(ids.get("b")).isEqualTo("tag:ada.example.org,2025:prize");
        assertThat(ids.get("c")).isEqualTo("urn:uuid:2d5ab4e4-5a0a-4d3e-8b57-0f0f4a3c0a11");
        assertThat(ids.get("d")).startsWith("urn:uuid:");
    }

    /** An id is an IRI (RFC 4287, 4.2.6), whatever an author or the feed of another program has there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ada.example.org/100%",
                "https://ada.example.org/%zz",
                "https://ada.example.org/ü",
                "https://ada.example.org/a b",
                "https://ada.example.org/a#b#c",
                "https://ada.example.org/[x]",
                "https://[ada/x",
                "https:///x/y",
                "https://ada.example.org:port/x",
                "http:x",
                "urn:x",
                "urn:uuid",
                "urn:a:",
                "tag:ada",
                "tag:ada.example.org:prize",
                "/2025/prize",
                "50 % off",
                "ftp://ada.example.org/x",
                "javascript:alert(1)"
            })
    void anIdThatIsNoAddressOfTheWholeWorldIsMadeOne(String id) {
        Map<String, String> ids = ids(
                "news.yml",
                "- {date: 2025-05, text: a, id: '" + id + "'}\n- {date: 2025-05, text: b, id: '" + id + "x'}\n");

        assertThat(ids.values()).allSatisfy(made -> assertThat(made).startsWith("urn:uuid:"));
        assertThat(Set.copyOf(ids.values())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ada.example.org/?p=12",
                "http://ada.example.org/a%20b",
                "https://ada.example.org/a#b",
                "https://xn--bcher-kva.example/x",
                "https://ada.example.org:8080/x",
                "urn:isbn:0451450523",
                "urn:example:a/b?+x",
                "tag:ada@example.org,2005-01-02:prize",
                "tag:ada.example.org,2005-01:a/b"
            })
    void anIdThatIsOneStays(String id) {
        assertThat(ids("news.yml", "- {date: 2025-05, text: a, id: '" + id + "'}\n"))
                .containsEntry("a", id);
    }

    @Test
    void tagsThatAreNotOneHaveNotOneFeed() {
        SiteFeeds feeds = SiteFeeds.of(
                TrialProfile.in(directory).with("news.yml", """
                        - {date: 2025-05, text: one, tags: [C]}
                        - {date: 2025-04, text: two, tags: [C++]}
                        - {date: 2025-03, text: three, tags: ["C#", 机器学习]}
                        - {date: 2025-02, text: four, tags: [c++]}
                        """),
                new FeedOptions(
                        Set.of(FeedKind.NEWS), true, Optional.of("https://ada.example.org/"), "org.example:ada"));

        assertThat(feeds.atom("news/tags/c.atom").entries())
                .extracting(AtomRules.Entry::title)
                .containsExactly("one");
        assertThat(feeds.atom("news/tags/c-plus-plus.atom").entries())
                .extracting(AtomRules.Entry::title)
                .containsExactly("two", "four");
        assertThat(feeds.atom("news/tags/c-sharp.atom").entries())
                .extracting(AtomRules.Entry::title)
                .containsExactly("three");
        assertThat(feeds.atom("news/tags/机器学习.atom").title()).contains("机器学习");
        assertThat(feeds.page("news.html").title()).isNotEmpty();
    }

    @Test
    void anEditOfTheWordsChangesNoId() {
        Map<String, String> before = ids("about.md", """
                # News
                - **May 2025** We won a prize
                - **May 2025** A talk in Rome
                - **Jan 2024** A paper
                """);
        Map<String, String> after = ids("about.md", """
                # News
                - **May 2025** The prize of the year is [ours](https://example.org)
                - **May 2025** A *talk* in Paris
                - **Jan 2024** Our paper on tides
                """);

        assertThat(List.copyOf(after.values())).containsExactlyInAnyOrderElementsOf(before.values());
        assertThat(after.get("The prize of the year is ours")).isEqualTo(before.get("We won a prize"));
        assertThat(after.get("A talk in Paris")).isEqualTo(before.get("A talk in Rome"));
    }

    @Test
    void newEntriesAboveChangeNoId() {
        Map<String, String> before = ids("about.md", """
                # News
                - **May 2025** Second
                - **May 2025** First
                - **2024** Old
                """);
        Map<String, String> after = ids("about.md", """
                # News
                - **June 2025** Fourth
                - **May 2025** Third
                - **May 2025** Second
                - **May 2025** First
                - **2024** Old
                """);

        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void newEntriesBelowChangeNoIdWhereTheListGrowsDownwards() {
        Map<String, String> before = ids("news.yml", """
                - {date: 2024, text: Old}
                - {date: 2025-05, text: First}
                - {date: 2025-05, text: Second}
                """);
        Map<String, String> after = ids("news.yml", """
                - {date: 2024, text: Old}
                - {date: 2025-05, text: First}
                - {date: 2025-05, text: Second}
                - {date: 2025-05, text: Third}
                - {date: 2025-06, text: Fourth}
                """);

        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void anotherOrderOfDatesChangesNoId() {
        Map<String, String> before = ids("news.yml", """
                - {date: 2025-07, text: c}
                - {date: 2025-06, text: b}
                - {date: 2025-05, text: a}
                """);
        Map<String, String> after = ids("news.yml", """
                - {date: 2025-05, text: a}
                - {date: 2025-06, text: b}
                - {date: 2025-07, text: c, pinned: true}
                """);

        assertThat(after).isEqualTo(before);
    }

    @Test
    void anEntryTakenOutOfAnotherDateChangesNoId() {
        Map<String, String> before = ids("news.yml", """
                - {date: 2025-07, text: c}
                - {date: 2025-06, text: b}
                - {date: 2025-05, text: a}
                """);
        Map<String, String> after = ids("news.yml", """
                - {date: 2025-07, text: c}
                - {date: 2025-06, text: b, draft: true}
                - {date: 2025-05, text: a}
                """);

        assertThat(before).containsAllEntriesOf(after);
    }

    @Test
    void theNameOfAPlaceInTheTextIsAnId() {
        Map<String, String> before = ids("about.md", """
                # News
                - **May 2025** <a id="prize"></a>We won
                - **May 2025** A talk
                """);
        Map<String, String> after = ids("about.md", """
                # News
                - **June 2025** <span id="prize">We</span> won the prize
                """);

        assertThat(after.get("We won the prize")).isEqualTo(before.get("We won"));
    }

    @Test
    void thatAFileHasItsOwnNameIsEnough() {
        TrialProfile before = TrialProfile.in(directory)
                .with("about.md", "Hello.")
                .with("posts/2025-05-01-tides.md", "---\ntitle: Tides\n---\nText.")
                .with("posts/moon.md", "---\ntitle: The moon\ndate: 2025-05-01\n---\nText.");
        Map<String, String> first = ids(SiteFeeds.of(before, SiteFeeds.USUAL), "posts.atom");
        before.with("posts/2025-05-01-tides.md", "---\ntitle: On tides\ndate: 2024-03\nslug: water\n---\nOther text.")
                .with("posts/a.md", "---\ntitle: A new one\ndate: 2025-05-01\n---\nText.");
        Map<String, String> second = ids(SiteFeeds.of(before, SiteFeeds.USUAL), "posts.atom");

        assertThat(second.get("On tides")).isEqualTo(first.get("Tides"));
        assertThat(second.get("The moon")).isEqualTo(first.get("The moon"));
    }

    @Test
    void newsOfJekyllAreKnownByTheirFiles() {
        TrialProfile before = TrialProfile.in(directory)
                .with("_config.yml", "title: Ada\nfirst_name: Ada\nlast_name: Example\n")
                .with("_pages/about.md", "---\nlayout: about\npermalink: /\n---\nHello.")
                .with("_news/announcement_1.md", "---\ndate: 2025-05-01\ninline: true\n---\nWe won.");
        String first = SiteFeeds.of(before, SiteFeeds.USUAL)
                .atom("news.atom")
                .entries()
                .get(0)
                .id();
        before.with("_news/announcement_1.md", "---\ndate: 2024-05-01\ninline: true\n---\nWe won the prize.");

        assertThat(SiteFeeds.of(before, SiteFeeds.USUAL).atom("news.atom").ids())
                .containsExactly(first);
    }

    @Test
    void twoEntriesOfOneIdAreTwo() {
        Map<String, String> ids = ids("news.yml", """
                - {date: 2025-06, text: b, id: prize}
                - {date: 2025-05, text: a, id: prize}
                """);
        Map<String, String> one = ids("news.yml", "- {date: 2025-05, text: a, id: prize}\n");

        assertThat(Set.copyOf(ids.values())).hasSize(2);
        assertThat(ids.get("a")).isEqualTo(one.get("a"));
        assertThat(TrialProfile.in(directory)
                        .with(
                                "news.yml",
                                "- {date: 2025-06, text: b, id: prize}\n- {date: 2025-05, text: a, id: prize}\n")
                        .read()
                        .problems(Code.DUPLICATE_ID))
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().line()).isEqualTo(2))
                .asString()
                .contains("‘prize’", "news.yml:1");
    }

    @Test
    void whatAnAuthorWritesIsNeverWhatIsCounted() {
        Map<String, String> ids = ids("news.yml", """
                - {date: 2025-05, text: a}
                - {date: 2025-04, text: b, id: "2025-05/1"}
                - {date: 2025-04, text: c, id: "2025-05\\n1"}
                - {date: 2025-04, text: d, id: "2025-05 1"}
                """);

        assertThat(Set.copyOf(ids.values())).hasSize(4);
    }

    @Test
    void idsDoNotDependOnTheAddressOfTheSite() {
        TrialProfile profile = TrialProfile.in(directory).with("news.yml", "- {date: 2025-05, text: a}\n");
        FeedOptions moved = new FeedOptions(
                SiteFeeds.USUAL.kinds(), false, Optional.of("http://elsewhere.example.net/"), "com.example:homepage");
        FeedOptions other =
                new FeedOptions(SiteFeeds.USUAL.kinds(), false, SiteFeeds.USUAL.siteUrl(), "com.example:other");

        AtomRules.Feed here = SiteFeeds.of(profile, SiteFeeds.USUAL).atom("news.atom");
        AtomRules.Feed there = SiteFeeds.of(profile, moved).atom("news.atom");
        AtomRules.Feed others = SiteFeeds.of(profile, other).atom("news.atom");

        assertThat(there.ids()).isEqualTo(here.ids());
        assertThat(there.id()).isEqualTo(here.id());
        assertThat(there.self()).isNotEqualTo(here.self());
        assertThat(others.ids()).doesNotContainAnyElementsOf(here.ids());
        assertThat(others.id()).isNotEqualTo(here.id());
    }

    @Test
    void idsStayFromOneVersionOfThePluginToTheNext() {
        Map<String, String> ids = ids("news.yml", """
                - {date: 2025-05, text: b}
                - {date: 2025-05, text: a}
                - {date: Fall 2024, text: c}
                - {date: 2024, text: d, id: prize}
                """);

        assertThat(ids)
                .isEqualTo(Map.of(
                        "a", "urn:uuid:47f72c9d-9c13-3c76-adda-386566246a56",
                        "b", "urn:uuid:b05a8e37-92d0-38a4-b295-b798d3a023cb",
                        "c", "urn:uuid:654b305e-d412-31c6-be3f-034e1eb48fad",
                        "d", "urn:uuid:fbf815da-adc8-39c8-a973-2a65da49ea0d"));
    }

    @Test
    void aMonthIsNoCountAndASeasonNoYear() {
        StringBuilder news = new StringBuilder("- {date: 2025-10, text: october}\n- {date: Fall 2025, text: fall}\n");
        for (int i = 0; i < 12; i++) {
            news.append("- {date: 2025, text: n").append(i).append("}\n");
        }
        Map<String, String> all = ids("news.yml", news.toString());
        Map<String, String> one =
                ids("news.yml", "- {date: 2025-10, text: october}\n- {date: Fall 2025, text: fall}\n");

        assertThat(Set.copyOf(all.values())).hasSize(14);
        assertThat(all).containsAllEntriesOf(one);
    }
}
