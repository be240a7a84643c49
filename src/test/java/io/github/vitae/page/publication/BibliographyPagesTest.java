package io.github.vitae.page.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vitae.model.Author;
import io.github.vitae.model.Publication;
import io.github.vitae.model.Venue;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.Bibliographies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What machines read on the page of each publication: the names that Google Scholar's guidelines for inclusion ask for, and
 * JSON-LD in properties that schema.org has for its types.
 */
class BibliographyPagesTest {

    private static final Set<String> THING =
            words("@type name description url image sameAs identifier mainEntityOfPage");
    private static final Set<String> WORK = with(
            THING,
            "headline author editor translator datePublished publisher abstract keywords inLanguage award encoding isPartOf version");
    private static final Set<String> ARTICLE = with(WORK, "pagination pageStart pageEnd");

    /** The types that are used, with their properties; those of the types above them are among them. */
    private static final Map<String, Set<String>> TYPES = Map.ofEntries(
            Map.entry("ScholarlyArticle", ARTICLE),
            Map.entry("Report", with(ARTICLE, "reportNumber")),
            Map.entry("Chapter", with(WORK, "pagination pageStart pageEnd")),
            Map.entry("Book", with(WORK, "isbn bookEdition numberOfPages")),
            Map.entry("Thesis", with(WORK, "inSupportOf")),
            Map.entry("SoftwareSourceCode", with(WORK, "codeRepository programmingLanguage")),
            Map.entry("Dataset", with(WORK, "distribution issn")),
            Map.entry("PresentationDigitalDocument", WORK),
            Map.entry("WebPage", WORK),
            Map.entry("CreativeWork", WORK),
            Map.entry("Periodical", with(WORK, "issn")),
            Map.entry("PublicationVolume", with(ARTICLE, "volumeNumber")),
            Map.entry("PublicationIssue", with(ARTICLE, "issueNumber")),
            Map.entry("Person", with(THING, "givenName familyName honorificSuffix")),
            Map.entry("Organization", THING),
            Map.entry("PropertyValue", with(THING, "propertyID value")),
            Map.entry("MediaObject", with(WORK, "contentUrl encodingFormat")));

    private static final Set<String> VENUES =
            words("citation_journal_title citation_conference_title citation_inbook_title"
                    + " citation_dissertation_institution citation_technical_report_institution");

    private static final Pattern DATE = Pattern.compile("\\d{4}(?:/\\d{2}(?:/\\d{2})?)?");
    private static final Pattern ISO = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    @TempDir
    private Path directory;

    private static Set<String> words(String words) {
        return new HashSet<>(Arrays.asList(words.split(" ")));
    }

    private static Set<String> with(Set<String> more, String words) {
        Set<String> all = words(words);
        all.addAll(more);
        return all;
    }

    /** A publication with its page. */
    private record Paged(Publication publication, Output.Page page, String html) {

        List<String> all(String name) {
            return page.meta().stream()
                    .filter(meta -> meta.name().equals(name))
                    .map(Output.Meta::content)
                    .toList();
        }

        Optional<String> one(String name) {
            List<String> all = all(name);
            assertThat(all).as(publication.key() + " " + name).hasSizeLessThanOrEqualTo(1);
            return all.stream().findFirst();
        }
    }

    private void eachPage(Consumer<Paged> check) {
        int checked = 0;
        for (Path file : Bibliographies.files()) {
            Bibliographies.Read read = Bibliographies.read(file, directory);
            Map<String, String> bodies = read.result().pages();
            Map<String, Output.Page> pages = read.result().outputs().stream()
                    .filter(Output.Page.class::isInstance)
                    .map(Output.Page.class::cast)
                    .collect(Collectors.toMap(page -> page.path().value(), page -> page));
            for (Publication publication : read.publications()) {
                String path = PublicationAddress.page(publication.key()).value();
                assertThat(pages).containsKey(path);
                check.accept(new Paged(
                        publication, java.util.Objects.requireNonNull(pages.get(path)), bodies.getOrDefault(path, "")));
                checked++;
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(300);
    }

    @Test
    void eachPageTellsScholarWhatItsGuidelinesAskFor() {
        eachPage(paged -> {
            Publication publication = paged.publication();
            String key = publication.key();
            assertThat(paged.page().meta()).as(key).allSatisfy(meta -> {
                // cards for links are others' to read
                assertThat(meta.name()).matches("citation_\\w+|og:\\w+|twitter:card");
                assertThat(meta.content()).isNotBlank().doesNotContain("\n", "\t", "  ");
            });
            assertThat(paged.one("citation_title")).as(key).isPresent();
            assertThat(paged.all("citation_author"))
                    .as(key)
                    .containsExactlyElementsOf(publication.authors().stream()
                            .map(author -> author.name().inverted())
                            .toList());
            assertThat(paged.one("citation_publication_date").isPresent())
                    .as(key)
                    .isEqualTo(publication.date().isPresent());
            paged.one("citation_publication_date")
                    .ifPresent(date -> assertThat(date).as(key).matches(DATE));
            venue(paged);
            pages(paged);
            paged.one("citation_doi").ifPresent(doi -> assertThat(doi).as(key).startsWith("10."));
            paged.one("citation_pdf_url")
                    .ifPresent(url -> assertThat(url).as(key).matches("https?://\\S+"));
            assertThat(paged.one("citation_abstract_html_url"))
                    .as(key)
                    .contains("https://ada.example.org/" + paged.page().path().value());
        });
    }

    private static void venue(Paged paged) {
        Publication publication = paged.publication();
        Venue venue = publication.venue();
        List<String> told = paged.page().meta().stream()
                .map(Output.Meta::name)
                .filter(VENUES::contains)
                .toList();
        assertThat(told).as(publication.key()).hasSizeLessThanOrEqualTo(1);
        Optional<String> where = switch (publication.kind()) {
            case THESIS, REPORT -> venue.institution().or(venue::publisher);
            case PAPER_CONFERENCE -> venue.container().or(venue::event);
            default -> venue.container();
        };
        assertThat(told.isEmpty()).as(publication.key()).isEqualTo(where.isEmpty());
        where.ifPresent(
                name -> assertThat(paged.one(told.get(0))).as(publication.key()).contains(name));
    }

    private static void pages(Paged paged) {
        Optional<String> first = paged.one("citation_firstpage");
        Optional<String> last = paged.one("citation_lastpage");
        Venue.Numbering numbering = paged.publication().venue().numbering();
        String key = paged.publication().key();
        assertThat(first.isPresent())
                .as(key)
                .isEqualTo(numbering.pages().or(numbering::article).isPresent());
        first.ifPresent(page -> assertThat(page).as(key).doesNotContain("–", ","));
        last.ifPresent(page -> assertThat(page).as(key).doesNotContain("–", ","));
        assertThat(last.isPresent() && first.isEmpty()).as(key).isFalse();
    }

    @Test
    void eachPageHasTheStructuredDataThatSchemaOrgAsksFor() {
        ObjectMapper json = new ObjectMapper();
        eachPage(paged -> {
            try {
                Publication publication = paged.publication();
                JsonNode work = json.readTree(Jsoup.parse(paged.html())
                        .expectFirst("script[type=application/ld+json]")
                        .data());
                assertThat(work.path("@context").asText()).isEqualTo("https://schema.org");
                for (String property : List.of("name", "headline", "url", "mainEntityOfPage")) {
                    assertThat(work.path(property).asText())
                            .as(publication.key() + " " + property)
                            .isNotBlank();
                }
                assertThat(names(work.path("author")))
                        .as(publication.key())
                        .containsExactlyElementsOf(publication.authors().stream()
                                .map(Author::name)
                                .map(name -> name.display())
                                .toList());
                assertThat(work.has("datePublished"))
                        .as(publication.key())
                        .isEqualTo(publication.date().isPresent());
                if (work.has("datePublished")) {
                    assertThat(work.get("datePublished").asText()).matches(ISO);
                }
                typed(work, publication.key(), "@context");
            } catch (IOException e) {
                throw new AssertionError(paged.publication().key(), e);
            }
        });
    }

    private static List<String> names(JsonNode people) {
        List<String> names = new ArrayList<>();
        people.forEach(person -> names.add(person.path("name").asText()));
        return names;
    }

    /** Checks that a thing, and each within it, is of a type that has the properties that it has, and that none is empty. */
    private static void typed(JsonNode thing, String key, String besides) {
        String type = thing.path("@type").asText();
        assertThat(TYPES).as(key).containsKey(type);
        Set<String> unknown = new TreeSet<>();
        for (Map.Entry<String, JsonNode> field : thing.properties()) {
            if (!TYPES.getOrDefault(type, Set.of()).contains(field.getKey())
                    && !field.getKey().equals(besides)) {
                unknown.add(field.getKey());
            }
            List<JsonNode> values = new ArrayList<>();
            if (field.getValue().isArray()) {
                field.getValue().forEach(values::add);
                assertThat(values).as(key + " " + field.getKey()).isNotEmpty();
            } else {
                values.add(field.getValue());
            }
            for (JsonNode value : values) {
                if (value.isObject()) {
                    typed(value, key, "");
                } else {
                    assertThat(value.asText()).as(key + " " + field.getKey()).isNotBlank();
                }
            }
        }
        assertThat(unknown).as(key + ": what " + type + " has not").isEmpty();
    }
}
