package io.github.vitae.page.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Profile;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.publication.PublicationOptions.Grouping;
import io.github.vitae.page.publication.PublicationOptions.Listing;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.PageHtml;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers see of lists of publications. */
class PublicationsListTest {

    @TempDir
    private Path directory;

    private Profile profile(String bibliography) {
        return TrialProfile.in(directory)
                .with("about.md", "---\ntitle: About\n---\nI study tides.\n")
                .with("person.yml", "name: Jane Doe\n")
                .with("publications.bib", bibliography)
                .read()
                .profile()
                .orElseThrow();
    }

    private List<Output> outputs(String bibliography, Listing listing, Grouping grouping) {
        return ProfileOutputs.of(profile(bibliography), TrialProfile.pages(Look.SKIN, listing, grouping));
    }

    private static Document page(List<Output> outputs, String path) {
        return outputs.stream()
                .filter(output -> output.path().value().equals(path))
                .map(output -> Jsoup.parseBodyFragment(PageHtml.of((Output.Page) output)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path));
    }

    private Document titles(String bibliography) {
        return page(outputs(bibliography, Listing.TITLES, Grouping.YEAR), "publications.html");
    }

    /** So many authors, the owner at a place among them, from 1 on. */
    private static String authors(int count, int owner) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(at -> at == owner ? "Doe, Jane" : "A" + letters(at) + ", B.")
                .collect(Collectors.joining(" and "));
    }

    private static String letters(int number) {
        return new String(new char[] {(char) ('a' + number / 26 % 26), (char) ('a' + number % 26)});
    }

    private static String paper(String key, String fields) {
        return "@article{" + key + ", title={On " + key + "}, " + fields + "}\n";
    }

    @Test
    void aLongNoteStandsInTheListAndOnItsPageAndNotOnAbout() {
        String note = "Measured in rain. ".repeat(15);
        List<Output> outputs = outputs(
                paper("long", "author={Doe, Jane}, year=2024, selected={true}, addendum={" + note + "}")
                        + paper(
                                "short",
                                "author={Doe, Jane}, year=2023, selected={true}, addendum={Measured in snow.}"),
                Listing.TITLES,
                Grouping.YEAR);

        assertThat(page(outputs, "index.html").select(".vitae-text").eachText()).containsExactly("Measured in snow.");
        assertThat(page(outputs, "publications.html").select(".vitae-text").eachText())
                .containsExactly(note.strip(), "Measured in snow.");
        assertThat(page(outputs, "publications/long.html").select(".vitae-text").text())
                .contains("Measured in rain");
    }

    @Test
    void theTitleComesFirstThenWhoWroteItThenWhereItAppeared() {
        Element entry = titles("""
                        @article{a, title={Tides at Night}, author={Roe, Ana and Doe, Jane and others}, journal={Journal of Shores},
                          volume=3, number=2, pages={11--19}, year=2024, month=may, doi={10.5555/a}}
                        """).expectFirst("li.h-cite");

        assertThat(entry.select(".vitae-publication-body > *").eachAttr("class"))
                .containsExactly("vitae-title", "vitae-authors", "vitae-appeared", "vitae-open");
        assertThat(entry.expectFirst(".vitae-title a.p-name.u-url").attr("href"))
                .isEqualTo("publications/a.html");
        assertThat(entry.expectFirst(".vitae-authors").text()).isEqualTo("Ana Roe, Jane Doe, et al.");
        assertThat(entry.expectFirst("strong.vitae-owner").text()).isEqualTo("Jane Doe");
        assertThat(entry.expectFirst(".vitae-appeared").text()).isEqualTo("Journal of Shores 3(2), 11–19, May 2024");
        assertThat(entry.expectFirst("time.dt-published").attr("datetime")).isEqualTo("2024-05");
        assertThat(entry.select(".vitae-buttons a").eachText()).containsExactly("DOI");
    }

    @Test
    void whatHasNoAuthorsIsEditedBySomebodyOrByNobody() {
        Document list = titles("""
                @book{a, title={Shores}, editor={Roe, Ana and Doe, Jane}, publisher={Tidal Press}, year=2024}
                @misc{b, title={Nothing but a title}}
                @phdthesis{c, title={Waiting}, author={Doe, Jane}, school={Nordhaven University}, year=2019}
                @incollection{d, title={Sand}, author={Roe, Ana}, booktitle={Beaches}, editor={Doe, Jane}, year=2018}
                """);

        assertThat(list.select(".vitae-authors").eachText())
                .containsExactly("Edited by Ana Roe, Jane Doe", "Jane Doe", "Ana Roe", "Edited by Jane Doe");
        assertThat(list.expectFirst("#pub-b .vitae-publication-body").text()).startsWith("Nothing but a title");
        assertThat(list.select("#pub-b .vitae-authors, #pub-b .vitae-appeared")).isEmpty();
        assertThat(list.expectFirst("#pub-c .vitae-appeared").text()).contains("Nordhaven University, 2019");
    }

    @ParameterizedTest
    @CsvSource({
        // how many authors, the owner's place, how many stretches are folded
        "10, 4, 0",
        "11, 1, 1",
        "27, 22, 2",
        "27, 4, 1",
        "27, 27, 1",
        "60, 30, 2",
        "11, 5, 1",
    })
    void theOwnerIsNeverCutAway(int count, int owner, int folds) {
        Element authors = titles(paper("a", "year=2024, author={" + authors(count, owner) + "}"))
                .expectFirst(".vitae-authors");
        List<Element> folded = authors.select("details.vitae-others");

        assertThat(authors.select(".p-author")).hasSize(count);
        assertThat(authors.select("details .vitae-owner")).isEmpty();
        assertThat(authors.expectFirst(".vitae-owner").text()).isEqualTo("Jane Doe");
        assertThat(folded).hasSize(folds);
        for (Element fold : folded) {
            int names = fold.select(".p-author").size();
            assertThat(names).isGreaterThan(1);
            assertThat(fold.expectFirst("summary").text()).isEqualTo("… " + names + " more");
        }
    }

    @Test
    void ofHundredsOfAuthorsTheListCountsThoseThatThePageNames() {
        List<Output> outputs =
                outputs(paper("a", "year=2024, author={" + authors(300, 150) + "}"), Listing.TITLES, Grouping.YEAR);
        Element authors = page(outputs, "publications.html").expectFirst(".vitae-authors");

        assertThat(authors.select(".p-author").eachText()).hasSize(5).contains("Jane Doe");
        assertThat(authors.select("a").eachText()).containsExactly("… 146 more", "… 149 more");
        assertThat(authors.select("a").eachAttr("href")).containsOnly("publications/a.html");
        assertThat(page(outputs, "publications/a.html").select(".vitae-authors .p-author"))
                .hasSize(300);
    }

    @Test
    void aStyleThatLeavesTheOwnerOutIsHelped() {
        String many = paper("a", "year=2024, journal={J}, author={" + authors(27, 22) + "}");
        Element cited = page(outputs(many, Listing.CITATIONS, Grouping.YEAR), "publications.html")
                .expectFirst(".vitae-citation");

        assertThat(cited.text()).contains("…").endsWith("Among the 27 authors: Jane Doe");
        assertThat(cited.expectFirst(".vitae-among strong.vitae-owner").text()).isEqualTo("Jane Doe");

        Element few = page(
                        outputs(
                                paper("a", "year=2024, author={" + authors(5, 3) + "}"),
                                Listing.CITATIONS,
                                Grouping.YEAR),
                        "publications.html")
                .expectFirst(".vitae-citation");
        assertThat(few.select(".vitae-among")).isEmpty();
    }

    private static final String SIX = """
            @article{a, title={A}, author={Doe, Jane}, journal={Journal of Shores}, year=2024, keywords={tides, Wet-Sand}}
            @inproceedings{b, title={B}, author={Doe, Jane}, booktitle={Proceedings of the 7th Symposium on Foam}, year=2024,
              keywords={wet sand, C++}}
            @inproceedings{c, title={C}, author={Doe, Jane}, booktitle={Proc. of the 8th symposium on foam 2023}, year=2023,
              keywords={Tides, C}}
            @article{d, title={D}, author={Doe, Jane}, journal={journal of shores}, year=2022, keywords={c++}}
            @book{e, title={E}, author={Doe, Jane}, year=2021}
            @article{f, title={F}, author={Doe, Jane}, year=2020, keywords={alone}}
            """;

    private static List<String> headings(Document page) {
        return page.select(".vitae-year > h2").eachText();
    }

    @Test
    void readersChooseWhatTheListIsGroupedBy() {
        List<Output> outputs = outputs(SIX, Listing.TITLES, Grouping.YEAR);
        Document years = page(outputs, "publications.html");
        Document venues = page(outputs, "publications-by-venue.html");
        Document topics = page(outputs, "publications-by-topic.html");

        assertThat(years.select(".vitae-grouping a").eachText()).containsExactly("Year", "Type", "Venue", "Topic");
        assertThat(years.select(".vitae-grouping a").eachAttr("href"))
                .containsExactly(
                        "publications.html",
                        "publications-by-kind.html",
                        "publications-by-venue.html",
                        "publications-by-topic.html");
        assertThat(years.select(".vitae-grouping a[aria-current=page]").eachText())
                .containsExactly("Year");
        assertThat(venues.select(".vitae-grouping a[aria-current=page]").eachText())
                .containsExactly("Venue");
        assertThat(headings(years)).containsExactly("2024", "2023", "2022", "2021", "2020");
        assertThat(headings(page(outputs, "publications-by-kind.html")))
                .containsExactly("Articles", "Conference Papers", "Books");
        assertThat(headings(venues)).containsExactly("Journal of Shores", "Symposium on Foam", "Elsewhere");
        assertThat(venues.select(".vitae-year:nth-of-type(1) a.p-name").eachText())
                .containsExactly("A", "D");
        // C is one topic and C++ another; a publication stands at each of its topics
        assertThat(headings(topics)).containsExactly("C++", "tides", "Wet-Sand", "Other topics");
        assertThat(topics.select(".vitae-year:nth-of-type(3) a.p-name").eachText())
                .containsExactly("A", "B");
        assertThat(topics.select(".vitae-year:nth-of-type(4) a.p-name").eachText())
                .containsExactly("E", "F");
        outputs.stream()
                .filter(output -> output.path().value().startsWith("publications-by-"))
                .map(Output.Page.class::cast)
                .forEach(page -> {
                    assertThat(page.menuLabel()).isEmpty();
                    assertThat(page.meta()).contains(new Output.Meta("robots", "noindex, follow"));
                    assertThat(page.canonical()).isEmpty();
                });
    }

    @Test
    void whatTheListIsGroupedByAnywayIsItsFirstPage() {
        List<Output> outputs = outputs(SIX, Listing.TITLES, Grouping.TOPIC);
        Document topics = page(outputs, "publications.html");

        assertThat(headings(topics)).startsWith("C++");
        assertThat(topics.select(".vitae-grouping a").eachAttr("href")).contains("publications-by-year.html");
        assertThat(topics.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void thereIsNoChoiceThatTellsNothing() {
        assertThat(titles(paper("a", "year=2024") + paper("b", "year=2023")).select(".vitae-grouping"))
                .isEmpty();
        String alike = IntStream.range(0, 9)
                .mapToObj(at -> paper("k" + at, "year=2024, journal={J}"))
                .collect(Collectors.joining());
        assertThat(titles(alike).select(".vitae-grouping")).isEmpty();
    }

    @Test
    void aLongListInAnotherOrderIsATableOfContentsOnSeveralPages() {
        String many = IntStream.range(0, 1_100)
                .mapToObj(at -> paper("k" + at, "year=2024, journal={J" + at % 2 + "}, keywords={x, y}"))
                .collect(Collectors.joining());
        List<Output> outputs = outputs(many, Listing.TITLES, Grouping.YEAR);
        Document first = page(outputs, "publications-by-venue.html");
        Document second = page(outputs, "publications-by-venue-2.html");

        assertThat(first.select(".vitae-brief > li")).hasSize(1_000);
        assertThat(second.select(".vitae-brief > li")).hasSize(100);
        assertThat(headings(second)).containsExactly("J1");
        assertThat(first.expectFirst(".vitae-brief > li").text())
                .endsWith(" 2024")
                .doesNotContain("J0");
        Document topics = page(outputs, "publications-by-topic-3.html");
        assertThat(topics.select(".vitae-brief > li")).hasSize(200);
        assertThat(topics.expectFirst(".vitae-brief > li").text()).containsPattern(" J[01], 2024$");
    }

    @Test
    void noTwoButtonsHaveOneName() {
        Element entry = titles(paper(
                        "a",
                        "year=2024, html={https://www.shores.example/a}, url={https://harbour.example:80/b},"
                                + " website={https://shores.example/c}, pdf={https://shores.example/a.pdf}"))
                .expectFirst("li.h-cite");

        assertThat(entry.select(".vitae-buttons a").eachText())
                .doesNotHaveDuplicates()
                .contains("PDF", "Web", "Web (harbour.example)", "Website");
    }

    @Test
    void badgesHaveTheColoursOfTheirVenuesWithWordsThatAreReadOnThem() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .byTitles()
                .with("_config.yml", "first_name: Jane\nlast_name: Doe\n")
                .with("_bibliography/papers.bib", """
                        @article{a, title={A}, author={Doe, Jane}, abbr={JoS}, year=2024}
                        @article{b, title={B}, author={Doe, Jane}, abbr={Foam}, year=2023}
                        @article{c, title={C}, author={Doe, Jane}, abbr={Sand}, year=2022}
                        """)
                .with("_data/venues.yml", """
                        "jos": {url: "https://shores.example/", color: "#00369f"}
                        Foam:
                          color: rgb(255 240 0 / 50%)
                        Sand:
                          color: sandish
                        """)
                .read();
        Document list = Jsoup.parseBodyFragment(result.page("publications.html"));
        List<String> rules = result.outputs().stream()
                .filter(Output.Styles.class::isInstance)
                .flatMap(styles -> ((Output.Styles) styles).rules().stream())
                .toList();

        assertThat(list.select(".vitae-venue").eachAttr("class"))
                .containsExactly("vitae-venue vitae-tint-00369f", "vitae-venue vitae-tint-fff000", "vitae-venue");
        assertThat(list.expectFirst("a.vitae-venue").attr("href")).isEqualTo("https://shores.example/");
        assertThat(rules)
                .anyMatch(rule -> rule.contains(".vitae-tint-00369f {") && rule.endsWith("color: #ffffff }"))
                .anyMatch(rule -> rule.contains(".vitae-tint-fff000 {") && rule.endsWith("color: #000000 }"));
        assertThat(result.problems(Code.DROPPED_HTML))
                .hasSize(1)
                .first()
                .satisfies(problem -> assertThat(problem.toString()).contains("venues.yml:5:10", "sandish"));
    }

    @Test
    void wordsOnAnyColourHaveEnoughContrast() {
        for (int red = 0; red < 256; red += 15) {
            for (int green = 0; green < 256; green += 15) {
                for (int blue = 0; blue < 256; blue += 15) {
                    String colour = String.format(java.util.Locale.ROOT, "#%02x%02x%02x", red, green, blue);
                    double ground = VenueColours.luminance(colour);
                    double words = VenueColours.luminance(VenueColours.ink(colour));
                    double contrast = (Math.max(ground, words) + 0.05) / (Math.min(ground, words) + 0.05);
                    assertThat(contrast).as(colour).isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }
}
