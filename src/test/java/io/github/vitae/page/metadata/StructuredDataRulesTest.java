package io.github.vitae.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.Golden;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All structured data of all golden profiles and of the example, held against a table: which properties a type has in schema.org,
 * which of them search engines require, and which they recommend. None of it says what no page shows.
 */
class StructuredDataRulesTest {

    private static final Path EXAMPLE = Path.of("examples/homepage/src/site/vitae");

    /** A line for each type: those required, those recommended (some profile has each), others that the type has. */
    private static final Map<String, List<Set<String>>> RULES = rules("""
            ProfilePage | mainEntity | url |
            Person | name | url description image sameAs identifier affiliation alumniOf award knowsAbout jobTitle familyName givenName | honorificSuffix
            Organization | name | url | description image logo sameAs identifier award knowsAbout parentOrganization address
            PropertyValue | propertyID value | |
            Event | name startDate location | url performer description endDate eventAttendanceMode | image
            Place | name address | |
            VirtualLocation | url | |
            Course | name description provider | url |
            BlogPosting | headline | author datePublished description | image keywords mainEntityOfPage
            BreadcrumbList | itemListElement | |
            ListItem | position name item | |
            ScholarlyArticle | headline name | author datePublished | * image
            Book | name | | *
            Chapter | name | author | *
            Thesis | name | author | *
            Report | name | author | *
            Dataset | name | | *
            SoftwareSourceCode | name | | *
            PresentationDigitalDocument | name | | *
            WebPage | name | | *
            CreativeWork | name | | *
            Periodical | name | | issn
            PublicationVolume | volumeNumber | | isPartOf
            PublicationIssue | issueNumber | | isPartOf
            MediaObject | contentUrl | | encodingFormat
            """);

    /** What all creative works of ours may have. */
    private static final Set<String> WORK = Set.of(
            ("headline name author editor translator datePublished publisher isPartOf pagination pageStart pageEnd sameAs identifier"
                            + " isbn abstract description keywords inLanguage award image url mainEntityOfPage encoding bookEdition"
                            + " version reportNumber codeRepository license citation")
                    .split(" "));

    private static final Set<String> ADDRESSES =
            Set.of("url", "sameAs", "image", "logo", "item", "mainEntityOfPage", "contentUrl", "codeRepository");

    private static final Pattern DATE = Pattern.compile(
            "-?[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?");

    @TempDir
    private Path directory;

    private static Map<String, List<Set<String>>> rules(String table) {
        Map<String, List<Set<String>>> rules = new TreeMap<>();
        table.lines().forEach(line -> {
            List<Set<String>> columns = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                columns.add(Stream.of(cell.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet()));
            }
            rules.put(columns.get(0).iterator().next(), columns.subList(1, 4));
        });
        return rules;
    }

    static List<Path> inputs() {
        List<Path> inputs =
                new ArrayList<>(Golden.all().stream().map(Golden::input).toList());
        inputs.add(EXAMPLE);
        return inputs;
    }

    /** Structured data by page. */
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

    @ParameterizedTest
    @MethodSource("inputs")
    void eachTypeHasWhatIsRequiredAndNothingThatItDoesNotHave(Path input) {
        data(TrialProfile.in(input).byTitles().read())
                .forEach((page, all) -> all.forEach(node -> {
                    assertThat(node.path("@context").asText()).as(page).isEqualTo("https://schema.org");
                    holds(node, page);
                }));
    }

    private static void holds(JsonNode node, String page) {
        String type = node.path("@type").asText();
        if (!node.isArray() && !node.has("@graph")) {
            assertThat(RULES).as(page + ": " + node).containsKey(type);
            List<Set<String>> rule = RULES.getOrDefault(type, List.of());
            Set<String> names = new TreeSet<>();
            node.fieldNames().forEachRemaining(names::add);
            assertThat(names).as(type + " on " + page).containsAll(rule.get(0));
            names.removeIf(name -> name.startsWith("@")
                    || rule.stream().anyMatch(column -> column.contains(name))
                    || (rule.get(2).contains("*") && WORK.contains(name)));
            assertThat(names).as("not in " + type + " on " + page).isEmpty();
        }
        node.properties().forEach(field -> value(field.getKey(), field.getValue(), page));
        node.forEach(child -> {
            if (child.isContainerNode()) {
                holds(child, page);
            }
        });
    }

    private static void value(String name, JsonNode value, String page) {
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (one.isTextual()) {
                assertThat(one.asText())
                        .as(name + " on " + page)
                        .isNotBlank()
                        .isEqualTo(one.asText().strip());
                if (ADDRESSES.contains(name)) {
                    assertThat(one.asText()).as(name + " on " + page).matches("https?://\\S+");
                }
                if (name.endsWith("Date") || name.startsWith("date")) {
                    assertThat(one.asText()).as(name + " on " + page).matches(DATE);
                }
            }
        }
    }

    @Test
    void whatIsRecommendedOfATypeIsSaidWhereItIsKnown() {
        Map<String, Set<String>> said = new TreeMap<>();
        inputs().forEach(input -> data(TrialProfile.in(input).byTitles().read())
                .values()
                .forEach(all -> all.forEach(node -> collect(node, said))));
        RULES.forEach((type, columns) -> {
            if (said.containsKey(type)) {
                assertThat(said.get(type)).as(type).containsAll(columns.get(1));
            }
        });
        assertThat(said).containsKeys("ProfilePage", "Person", "Event", "Course", "BlogPosting", "BreadcrumbList");
    }

    private static void collect(JsonNode node, Map<String, Set<String>> said) {
        node.fieldNames()
                .forEachRemaining(
                        name -> said.computeIfAbsent(node.path("@type").asText(), type -> new TreeSet<>())
                                .add(name));
        node.forEach(child -> collect(child, said));
    }

    /** Words, addresses and days are those of some page: what no reader sees is in no machine's copy either. */
    @ParameterizedTest
    @MethodSource("inputs")
    void nothingIsSaidThatNoPageShows(Path input) {
        TrialProfile.Result result = TrialProfile.in(input).byTitles().read();
        StringBuilder shown = new StringBuilder();
        for (Output output : result.outputs()) {
            if (output instanceof Output.Page page) {
                shown.append(' ')
                        .append(page.path())
                        .append(' ')
                        .append(page.title())
                        .append(' ')
                        .append(page.description().orElse(""));
            }
        }
        result.pages().values().forEach(html -> {
            Document document = Jsoup.parse(html);
            document.select("script").remove();
            shown.append(' ').append(document.text());
            document.select("*").forEach(element -> {
                for (Attribute attribute : element.attributes()) {
                    shown.append(' ').append(attribute.getValue());
                }
            });
        });
        String all = folded(shown.toString());
        data(result).forEach((page, nodes) -> nodes.forEach(node -> texts(node, "", all, page)));
    }

    private static void texts(JsonNode node, String name, String shown, String page) {
        node.properties().forEach(field -> texts(field.getValue(), field.getKey(), shown, page));
        if (node.isArray()) {
            node.forEach(one -> texts(one, name, shown, page));
        }
        if (node.isTextual() && !name.startsWith("@") && !SAID_OTHERWISE.contains(name)) {
            String address = node.asText();
            int place = address.startsWith("https://ada.example.org/") ? address.indexOf('#') : -1;
            if (place > 0) {
                assertThat(shown).as(name + " on " + page).contains(address.substring(place + 1));
                address = address.substring(0, place);
            }
            String words = folded(address.replaceFirst(" …$", "").replace("https://ada.example.org/", ""));
            assertThat(shown).as(name + " on " + page).contains(words);
        }
    }

    /** Words of schema.org, and numbers and names in another form than that of the page. */
    private static final Set<String> SAID_OTHERWISE = Set.of(
            "propertyID",
            "eventAttendanceMode",
            "encodingFormat",
            "inLanguage",
            "item",
            "datePublished",
            "startDate",
            "endDate",
            "pageStart",
            "pageEnd",
            "pagination",
            "license",
            "issn",
            "isbn",
            "keywords",
            "sameAs");

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f\\u200b\\u00ad]+", "");
    }

    @Test
    void whatIsHiddenIsInNone() throws IOException {
        Files.createDirectories(directory.resolve("talks"));
        TrialProfile.Result result = TrialProfile.in(directory)
                .with(
                        "about.md",
                        "---\ntitle: About\n---\n\nI build tides<!-- SECRET one -->. <span hidden>SECRET two</span>\n")
                .with("person.yml", """
                        name: Ada Example
                        bio: "Builds tides. <!-- SECRET three -->"
                        phone: SECRET four
                        password: SECRET five
                        interests: [Tides]
                        """)
                .with("awards.yml", """
                        - {date: 2024, title: Prize, published: false, summary: SECRET six}
                        - {date: 2024, title: "Medal <!-- SECRET seven -->"}
                        - {date: 2024, title: SECRET eight, draft: true}
                        """)
                .with("talks.yml", """
                        - {date: 2025-05-14, title: SECRET nine, location: Eastmere, draft: true}
                        - {date: 2025-05-14, title: On tides, location: Eastmere, text: "<!-- SECRET ten --> Words."}
                        """)
                .with(
                        "posts/first.md",
                        "---\ntitle: First\ndate: 2025-01-02\ntags: [sea]\n---\n\n<!-- SECRET eleven -->\n\nThe sea.\n")
                .with("posts/second.md", "---\ntitle: SECRET twelve\ndate: 2025-01-02\ndraft: true\n---\n\nThe sea.\n")
                .read();

        String said = String.valueOf(data(result));

        assertThat(said).contains("On tides").contains("Medal").doesNotContain("SECRET");
    }
}
