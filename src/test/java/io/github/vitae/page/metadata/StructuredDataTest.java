package io.github.vitae.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What machines are told of pages: JSON-LD in the words of schema.org, cards for links, canonical addresses. */
class StructuredDataTest {

    private static final String SITE = "https://ada.example.org/";

    /** What search engines require of a type, and what they recommend that a profile can know. */
    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry("ProfilePage", List.of("mainEntity", "url")),
            Map.entry("Person", List.of("name")),
            Map.entry("Event", List.of("name", "startDate", "location", "url")),
            Map.entry("Place", List.of("name", "address")),
            Map.entry("VirtualLocation", List.of("url")),
            Map.entry("Course", List.of("name", "description", "provider")),
            Map.entry("BlogPosting", List.of("headline", "mainEntityOfPage")),
            Map.entry("BreadcrumbList", List.of("itemListElement")),
            Map.entry("ListItem", List.of("position", "name", "item")),
            Map.entry("Organization", List.of("name")));

    @TempDir
    private Path directory;

    private TrialProfile.Result result;
    private Map<String, List<JsonNode>> data;

    @BeforeEach
    void read() {
        result = TrialProfile.in(directory.resolve("ada"))
                .with("about.md", """
                        ---
                        title: About
                        ---

                        I build compilers that keep their promises. I teach.
                        """)
                .with("person.yml", """
                        name: Ada </script> Example
                        role: Engineer
                        bio: Builds compilers.
                        avatar: ada.png
                        email: ada@example.org
                        affiliations:
                          - name: Nordhaven University
                            url: https://example.edu/
                        links:
                          - url: https://orcid.org/0000-0002-1825-0097
                          - url: https://github.com/ada
                        education:
                          - degree: PhD
                            institution: Old Bridge University
                        interests: [Compilers, "Promises & time"]
                        """)
                .with("ada.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .with("awards.yml", "- {date: 2024, title: Prize for Teaching}\n")
                .with("talks.yml", """
                        - {date: 2025-05-14, title: On Tides, venue: Tide Days, location: Eastmere, text: A long talk about tides.}
                        - {date: 2025-05-15, title: Nowhere}
                        - {title: Some day, location: Eastmere}
                        - {date: 2025-06-01, title: On Moons, location: Westmere}
                        - {date: 2025-07-01, title: From afar, location: Online, url: "https://meet.example.org/tides", text: Words.}
                        """)
                .with(
                        "teaching.yml",
                        "- {date: 2024, title: Oceans, venue: Nordhaven University, text: What the sea does.}\n")
                .with(
                        "posts/first.md",
                        "---\ntitle: First words\ndate: 2025-01-02\ntags: [sea]\n---\n\nThe sea is wide. It moves.\n")
                .with("publications.bib", "@article{tide, author={Example, Ada}, title={Tides}, year=2025}\n")
                .read();
        data = data(result);
    }

    private static Map<String, List<JsonNode>> data(TrialProfile.Result result) {
        Map<String, List<JsonNode>> data = new TreeMap<>();
        result.pages().forEach((path, html) -> {
            for (var script : Jsoup.parse(html).select("script[type=application/ld+json]")) {
                try {
                    data.computeIfAbsent(path, key -> new ArrayList<>())
                            .add(new ObjectMapper().readTree(script.data()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return data;
    }

    private JsonNode of(String page, String type) {
        return data.getOrDefault(page, List.of()).stream()
                .flatMap(node -> node.has("@graph")
                        ? StreamSupport.stream(node.get("@graph").spliterator(), false)
                        : java.util.stream.Stream.of(node))
                .filter(node -> node.path("@type").asText().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " on " + page + ": " + data.get(page)));
    }

    @Test
    void whatIsRequiredOfATypeIsThereWhereverItIsUsed() {
        assertThat(data).hasSizeGreaterThan(4);
        data.values().forEach(all -> all.forEach(StructuredDataTest::complete));
    }

    private static void complete(JsonNode node) {
        String type = node.path("@type").asText();
        REQUIRED.getOrDefault(type, List.of())
                .forEach(property -> assertThat(node.path(property).isMissingNode()
                                || (node.path(property).isValueNode()
                                        && node.path(property).asText().isEmpty()))
                        .as(type + "." + property + " in " + node)
                        .isFalse());
        node.forEach(child -> {
            if (child.isContainerNode()) {
                complete(child);
            }
        });
    }

    @Test
    void theHomePageIsAboutAPerson() {
        JsonNode person = of("index.html", "ProfilePage").get("mainEntity");

        assertThat(person.path("name").asText()).isEqualTo("Ada </script> Example");
        assertThat(person.path("jobTitle").asText()).isEqualTo("Engineer");
        assertThat(person.path("url").asText()).isEqualTo(SITE);
        assertThat(person.path("image").asText()).isEqualTo(SITE + "ada.png");
        assertThat(person.at("/affiliation/0/name").asText()).isEqualTo("Nordhaven University");
        assertThat(person.at("/alumniOf/0/name").asText()).isEqualTo("Old Bridge University");
        assertThat(person.at("/award/0").asText()).isEqualTo("Prize for Teaching");
        assertThat(person.at("/knowsAbout/1").asText()).isEqualTo("Promises & time");
        assertThat(person.at("/identifier/value").asText()).isEqualTo("0000-0002-1825-0097");
        assertThat(person.path("sameAs")).extracting(JsonNode::asText).contains("https://github.com/ada");
        assertThat(person.toString()).doesNotContain("ada@example.org");
    }

    @Test
    void aTalkIsAnEventWhereItHasATimeAndAPlace() {
        JsonNode moons = of("talks.html", "Event");

        assertThat(moons.path("name").asText()).isEqualTo("On Moons");
        assertThat(moons.path("startDate").asText()).isEqualTo("2025-06-01");
        assertThat(moons.at("/location/name").asText()).isEqualTo("Westmere");
        assertThat(moons.at("/performer/name").asText()).isEqualTo("Ada </script> Example");
        assertThat(String.valueOf(data.get("talks.html")))
                .doesNotContain("Nowhere")
                .doesNotContain("Some day");
        JsonNode tides = of("talks/on-tides.html", "Event");
        assertThat(tides.at("/location/name").asText()).isEqualTo("Tide Days");
        assertThat(tides.at("/location/address").asText()).isEqualTo("Eastmere");
        assertThat(tides.path("description").asText()).isEqualTo("A long talk about tides.");
    }

    @Test
    void whatIsOnTheWebHasNoPlace() {
        JsonNode online = of("talks/from-afar.html", "Event");

        assertThat(online.at("/location/@type").asText()).isEqualTo("VirtualLocation");
        assertThat(online.at("/location/url").asText()).isEqualTo("https://meet.example.org/tides");
        assertThat(online.path("eventAttendanceMode").asText()).endsWith("OnlineEventAttendanceMode");
    }

    /** Hours are those of the calendar: with how far they are from UTC where that is written, without where it is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    date: 2025-05-14T10:30:00+02:00 | - | 2025-05-14T10:30:00+02:00 | -
                    date: 2025-05-14T10:30:00Z | - | 2025-05-14T10:30:00Z | -
                    date: 2025-05-14 10:30 | - | 2025-05-14T10:30:00 | -
                    date: 2025-05-14 10:30:00 -0500 | - | 2025-05-14T10:30:00-05:00 | -
                    date: 2025-05-14 | - | 2025-05-14 | -
                    date: 2025-05-14T00:00:00 | - | 2025-05-14 | -
                    date: 2025-05-14T10:30:00Z | date_end: 2025-05-14T11:15:00Z | 2025-05-14T10:30:00Z | 2025-05-14T11:15:00Z
                    date: 2025-05-14T10:30:00Z | date_end: 2025-05-14T09:15:00Z | 2025-05-14T10:30:00Z | -
                    date: 2025-05-14T10:30:00+02:00 | date_end: 2025-05-14T09:00:00Z | 2025-05-14T10:30:00+02:00 | 2025-05-14T09:00:00Z
                    """)
    void aTalkHasItsHours(String start, String end, String startDate, String endDate) {
        Path site = directory.resolve("hugo");
        data = data(TrialProfile.in(site)
                .with("config/_default/hugo.yaml", "title: Ada\n")
                .with("content/authors/admin/_index.md", "---\ntitle: Ada Example\nsuperuser: true\n---\n")
                .with(
                        "content/event/tides/index.md",
                        "---\ntitle: On Tides\nlocation: Eastmere\n" + start + "\n" + (end == null ? "" : end + "\n")
                                + "---\n\nWords.\n")
                .read());
        JsonNode event = data.values().stream()
                .flatMap(List::stream)
                .filter(node -> node.path("@type").asText().equals("Event"))
                .findFirst()
                .orElseThrow();

        assertThat(event.path("startDate").asText()).isEqualTo(startDate);
        assertThat(event.path("endDate").asText()).isEqualTo(end == null || endDate == null ? "" : endDate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Eastmere | OFFLINE
                    Room 4, Old Library, Eastmere | OFFLINE
                    Online | ONLINE
                    Zoom | ONLINE
                    Online (via Zoom) | ONLINE
                    Virtual event | ONLINE
                    en ligne | ONLINE
                    线上会议 | ONLINE
                    онлайн | ONLINE
                    virtuell | ONLINE
                    Web | ONLINE
                    Eastmere and online | MIXED
                    Hybrid: Eastmere | MIXED
                    北京/线上 | MIXED
                    Nordhaven (Zoom) | MIXED
                    The Web Conference, Eastmere | OFFLINE
                    Webster Hall | OFFLINE
                    Teamsville | OFFLINE
                    """)
    void howPeopleComeThere(String where, TalkEvent.Attendance attendance) {
        assertThat(TalkEvent.attendance(where)).isEqualTo(attendance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name: Tide Lab                                    | Person
                    name: Tide Lab, type: Organization                | Organization
                    name: Tide Lab, '@type': ResearchOrganization     | Organization
                    name: Tide Lab, type: https://schema.org/Project  | Organization
                    name: Tide Lab, type: research group              | Organization
                    name: Ada, type: person                           | Person
                    name: Ada, type: potato                           | Person
                    """)
    void whoeverIsAnOrganizationSaysSo(String person, String type) {
        TrialProfile.Result lab = TrialProfile.in(directory.resolve("lab"))
                .with(
                        "person.yml",
                        "{" + person + ", location: Eastmere, role: Lab, avatar: 'https://example.org/a.png',"
                                + " affiliations: [Nordhaven University], links: [{url: 'https://ror.org/03yrm5c26'}]}\n")
                .with("talks.yml", "- {date: 2025-05-14, title: On Tides, location: Eastmere}\n")
                .with("about.md", "We measure tides of the whole northern coast.\n")
                .read();
        data = data(lab);
        JsonNode owner = of("index.html", "ProfilePage").path("mainEntity");

        assertThat(owner.path("@type").asText()).isEqualTo(type);
        assertThat(of("talks.html", "Event").at("/performer/@type").asText()).isEqualTo(type);
        boolean organization = type.equals("Organization");
        assertThat(owner.has("jobTitle")).isNotEqualTo(organization);
        assertThat(owner.has("affiliation")).isNotEqualTo(organization);
        assertThat(owner.has("logo")).isEqualTo(organization);
        assertThat(owner.path("address").asText()).isEqualTo(organization ? "Eastmere" : "");
        assertThat(owner.at("/identifier/value").asText()).isEqualTo(organization ? "03yrm5c26" : "");
        assertThat(owner.path("description").asText()).isEqualTo("We measure tides of the whole northern coast.");
        assertThat(lab.problems().isEmpty()).isNotEqualTo(person.contains("potato"));
        assertThat(lab.outputs().stream()
                        .filter(output -> output.path().value().equals("index.html"))
                        .flatMap(output -> ((Output.Page) output).meta().stream())
                        .filter(meta -> meta.name().equals("og:type"))
                        .map(Output.Meta::content))
                .containsExactly(organization ? "website" : "profile");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title: Tide Lab | marketing: {seo: {site_type: Organization}}                   | Tide Lab | Organization
                    title: Home     | marketing: {seo: {site_type: Organization, org_name: Tide Lab}} | Tide Lab | Organization
                    title: Tide Lab | marketing: {seo: {site_type: Organization}}                   | Ada Quill | Person
                    title: Tide Lab | site_type: Person                                             | Tide Lab | Person
                    title: Tide Lab | marketing: {seo: {site_type: LocalBusiness}}                  | Tide lab | Organization
                    title: Tide Lab | identity: {type: organization}                                | Tide Lab | Organization
                    """)
    void aSiteOfHugoBloxSaysWhatItIsAbout(String title, String params, String owner, String type) {
        data = data(TrialProfile.in(directory.resolve("hugo"))
                .with("config/_default/hugo.yaml", title + "\n")
                .with("config/_default/params.yaml", params + "\n")
                .with("content/authors/admin/_index.md", "---\ntitle: " + owner + "\nsuperuser: true\n---\n")
                .read());

        assertThat(of("index.html", "ProfilePage").at("/mainEntity/@type").asText())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    social: {type: Organization}                   | Organization
                    social: {type: Organization, name: Tide Lab}   | Organization
                    social: {type: Organization, name: Other}      | Person
                    social: {type: , name: , links: }              | Person
                    social: true                                   | Person
                    """)
    void aSiteOfMinimalMistakesSaysWhatItIsAbout(String social, String type) {
        data = data(TrialProfile.in(directory.resolve("jekyll"))
                .with(
                        "_config.yml",
                        "title: Tide Lab\nremote_theme: mmistakes/minimal-mistakes\nauthor: {name: Tide Lab,"
                                + " bio: We measure.}\n" + social + "\n")
                .with("_pages/about.md", "---\npermalink: /\ntitle: About\nauthor_profile: true\n---\n\nWords.\n")
                .read());

        assertThat(of("index.html", "ProfilePage").at("/mainEntity/@type").asText())
                .isEqualTo(type);
    }

    @Test
    void aResumeSaysItToo() {
        data = data(TrialProfile.in(directory.resolve("resume"))
                .with("resume.json", "{\"basics\": {\"name\": \"Tide Lab\", \"@type\": \"Organization\"}}")
                .read());

        assertThat(of("index.html", "ProfilePage").at("/mainEntity/@type").asText())
                .isEqualTo("Organization");
    }

    @Test
    void aPostIsABlogPosting() {
        JsonNode post = of("posts/first.html", "BlogPosting");

        assertThat(post.path("headline").asText()).isEqualTo("First words");
        assertThat(post.path("datePublished").asText()).isEqualTo("2025-01-02");
        assertThat(post.at("/keywords/0").asText()).isEqualTo("sea");
        assertThat(post.path("mainEntityOfPage").asText()).isEqualTo(SITE + "posts/first.html");
    }

    @Test
    void aCourseHasItsProvider() {
        assertThat(of("teaching/oceans.html", "Course").at("/provider/name").asText())
                .isEqualTo("Nordhaven University");
    }

    @Test
    void pagesBelowAListSayWhereTheyAre() {
        for (String page : List.of("posts/first.html", "talks/on-tides.html", "publications/tide.html")) {
            JsonNode crumbs = of(page, "BreadcrumbList").get("itemListElement");

            assertThat(crumbs)
                    .extracting(crumb -> crumb.path("position").asInt())
                    .containsExactly(1, 2);
            assertThat(crumbs.at("/1/item").asText()).isEqualTo(SITE + page);
            assertThat(crumbs.at("/0/item").asText()).isEqualTo(SITE + page.replaceFirst("/.*", ".html"));
        }
    }

    @Test
    void eachPageHasACardAndOneAddress() {
        for (Output output : result.outputs()) {
            if (output instanceof Output.Page page) {
                String place = page.path().value().equals("index.html")
                        ? ""
                        : page.path().value();
                Map<String, String> said = new TreeMap<>();
                page.meta()
                        .forEach(meta -> assertThat(said.put(meta.name(), meta.content()) == null
                                        || !meta.name().startsWith("og:"))
                                .as(meta.name() + " once on " + page.path())
                                .isTrue());
                assertThat(said).containsKeys("og:title", "og:type").containsEntry("og:url", SITE + place);
                assertThat(page.canonical().isPresent()).isNotEqualTo(said.containsKey("robots"));
                page.canonical().ifPresent(address -> assertThat(address).isEqualTo(SITE + place));
                assertThat(said).containsEntry("og:image", SITE + "ada.png");
            }
        }
    }

    @Test
    void whatTheAuthorDidNotDescribeIsDescribedByItsFirstSentence() {
        assertThat(description("index.html")).isEqualTo("I build compilers that keep their promises.");
        assertThat(description("posts/first.html")).isEqualTo("The sea is wide. It moves.");
    }

    private String description(String path) {
        return result.outputs().stream()
                .filter(output -> output.path().value().equals(path))
                .map(output -> ((Output.Page) output).description().orElse(""))
                .findFirst()
                .orElseThrow();
    }
}
