package io.github.vitae.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
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
    void read() throws IOException {
        result = TrialProfile.in(directory)
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
        data = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        for (Map.Entry<String, String> page : result.pages().entrySet()) {
            for (var script : Jsoup.parse(page.getValue()).select("script[type=application/ld+json]")) {
                data.computeIfAbsent(page.getKey(), key -> new ArrayList<>()).add(json.readTree(script.data()));
            }
        }
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
