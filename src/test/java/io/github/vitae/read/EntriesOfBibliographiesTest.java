package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.problem.Code;
import io.github.vitae.read.own.NativeWriter;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.testing.TrialProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published of entries is a list of what to keep, the same on pages, in downloads and in what is imported. */
@DisplayName("entries of .bib, CSL, JSON Resume")
class EntriesOfBibliographiesTest extends EntryTrials {

    static Stream<String> privateFields() {
        return words(
                "annote Annote ANNOTE comment comments comment-ada comment_ada Comment-NAME todo TODO to-do to_do local-url",
                "local_url LocalUrl localfile file File files pdf-file bdsk-url-1 bdsk-url-2 bdsk-file-1 bdsk_file_1 rating",
                "Rating read readstatus read-status read_status readStatus priority prio groups group owner timestamp",
                "date-added date_added dateAdded date-modified date_modified added-at private_note private-note privatenote",
                "my_note my-notes mynotes notes mendeley-tags mendeley-groups mendeley_tags mendeley-folders",
                "citeulike-article-id citeulike-linkout-0 citeulike_article_id __markedentry markedentry qualityassured",
                "username password ranking rank relevance printed creationdate modificationdate attachments attachment",
                "papers3 sentelink uri zotero-key zotero_uri relatedwork reviewer reviewers internal secret",
                "budget salary salery referee draftnote draft_note idea ideas opinion quality score my-rating stars tags2",
                "skimmed summary-private howread whereiputit library shelf call-number callnumber usera userb userc userd",
                "verba lista execute ids options label presort sortkey hyphenation xref related interhash intrahash",
                "biburl bibsource lastmodified author-email author_email email phone cited-references funding-text",
                "times-cited unique-id doc-delivery-number researcherid-numbers review status1 x-note x_private",
                "foo bar2 unknownfield");
    }

    @ParameterizedTest
    @MethodSource("privateFields")
    void a_field_that_is_not_on_the_list_stays_home(String field) {
        String written = field.startsWith("_") ? "x" + field : field;
        TrialProfile.Result result = bib("@article{k, author = {Ada Quill}, title = {Shown}, " + written + " = {" + WORD
                + " \\foo}, journal = {Journal},\n year = 2024}");

        assertThat(result.page("publications.html")).contains("Shown", "Journal");
        assertThat(all(result)).doesNotContainIgnoringCase(WORD);
        assertThat(result.problems(Code.PRIVATE_FIELD))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("‘" + written.toLowerCase(java.util.Locale.ROOT) + "’"));
    }

    static Stream<String> publicFields() {
        return words(
                "address edition howpublished institution note number organization publisher school series type",
                "chapter volume addendum afterword annotator booksubtitle booktitleaddon commentator eventtitle",
                "eventtitleaddon foreword holder introduction issuetitle journalsubtitle location mainsubtitle maintitle",
                "nameaddon origlocation origpublisher origtitle part pubstate reprinttitle shortauthor shorteditor",
                "shorthand shortjournal shortseries shorttitle subtitle titleaddon venue version keywords langid",
                "collaboration rights report-number report_number REPORTNUMBER article-number ArticleNumber assignee",
                "abbr abstract additional_info additional-info annotation award award_name award-name citation Keywords");
    }

    @ParameterizedTest
    @MethodSource("publicFields")
    void a_field_for_readers_is_there(String field) {
        TrialProfile.Result result = bib(
                "@misc{k, author = {Ada Quill}, title = {Shown}, " + field + " = {" + WORD + " more}, year = 2024}");

        assertThat(result.everything()).containsIgnoringCase(WORD);
        assertThat(result.problems(Code.PRIVATE_FIELD)).isEmpty();
    }

    static Stream<String> linkFields() {
        return words(
                "pdf html code slides poster video website blog supp preprint data project url github dataset web");
    }

    @ParameterizedTest
    @MethodSource("linkFields")
    void a_link_for_readers_is_there_and_a_place_on_a_computer_is_not(String field) {
        assertThat(bib("@misc{k, title = {Shown}, " + field + " = {https://x.example.org/" + WORD + "}}")
                        .page("publications.html"))
                .contains("https://x.example.org/" + WORD);
        for (String place : LOCAL) {
            TrialProfile.Result result = bib("@misc{k, title = {Shown}, year = 2024, " + field + " = {" + place + "}}");

            assertThat(all(result)).as(place).contains("Shown").doesNotContainIgnoringCase(WORD);
            assertThat(result.problems(Code.DROPPED_HTML)).as(place).hasSize(1);
        }
    }

    private static final List<String> LOCAL = List.of(
            "/home/ada/" + WORD + ".pdf",
            "/Users/ada/Papers/" + WORD + " x.pdf",
            "~/papers/" + WORD + ".pdf",
            "{\\textasciitilde}/papers/" + WORD + ".pdf",
            "C:\\Users\\ada\\" + WORD + ".pdf",
            "c:/papers/" + WORD + ".pdf",
            "D:\\\\papers\\\\" + WORD + ".pdf",
            "\\\\server\\share\\" + WORD + ".pdf",
            "file:///home/ada/" + WORD + ".pdf",
            "FILE://localhost/" + WORD,
            "file:/x/" + WORD,
            "\\url{file:///x/" + WORD + "}",
            "zotero://select/items/1_" + WORD,
            "papers3://publication/uuid/" + WORD,
            "mendeley://document/" + WORD,
            "x-devonthink-item://" + WORD,
            "obsidian://open?vault=" + WORD,
            "Ada 2020 - X.pdf:files/12/" + WORD + ".pdf:application/pdf",
            ":papers/" + WORD + ".pdf:PDF",
            "a:C\\:\\\\x\\\\" + WORD + ".pdf:PDF;b:y.pdf:PDF",
            "/tmp/" + WORD + ".pdf",
            "/Volumes/Disk/" + WORD + ".pdf",
            "$HOME/" + WORD + ".pdf",
            "%USERPROFILE%\\" + WORD + ".pdf");

    @Test
    void no_place_on_a_computer_is_told_within_words() {
        for (String field : List.of("note", "howpublished", "annotation", "abstract", "additional_info", "addendum")) {
            for (String place : LOCAL.subList(8, 17)) {
                TrialProfile.Result result =
                        bib("@misc{k, title = {Shown}, year = 2024, " + field + " = {See " + place + " for it}}");

                assertThat(all(result)).as(field + " " + place).contains("See").doesNotContainIgnoringCase(WORD);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A study of C: the language",
                "Paths such as https://example.org/home/ada/x.html and more",
                "and/or, 5/6, \\emph{a}: b",
                "Vitamin C:\\ a review",
                "See git://code.example.org/x.git",
                "std::vector versus a::b",
                "doi:10.1000/x, arXiv:2001.00001"
            })
    void words_that_only_look_like_places_stay(String words) {
        TrialProfile.Result result = bib("@misc{k, title = {Shown}, year = 2024, annotation = {" + words + "}}");

        assertThat(result.problems(Code.DROPPED_HTML)).isEmpty();
        assertThat(result.problems(Code.PRIVATE_FIELD)).isEmpty();
    }

    static Stream<String> extra() {
        return Stream.of(
                "Citation Key: %s",
                "citation key: %s",
                "tex.note: %s",
                "tex.ids= %s",
                "bibtex: %s",
                "bibtex*: %s",
                "bibtex[a]: %s",
                "ZSCC: %s",
                "GSCC: %s",
                "S2ID: %s",
                "Read_Status: %s",
                "Read\\_Status: %s",
                "Read_Status_Date: %s",
                "Read Status: %s",
                "My rating: %s",
                "rating: %s",
                "Comment: %s",
                "comment: %s",
                "todo: %s",
                "To do: %s".replace("To do", "todo"),
                "original-date: %s",
                "event-place: %s",
                "note: %s",
                "Publisher: %s",
                "Conference Name: %s",
                "Number: arXiv:%s",
                "_eprint: %s",
                "Added to JabRef: %s",
                "{:original-title: %s}",
                "0000042 ZSCC: %s",
                "annote: %s",
                "read: %s",
                "Library Catalog: %s",
                "Place: %s",
                "titleTranslation: %s",
                "PMID: %s",
                "Citation Key: x ZSCC: %s");
    }

    @ParameterizedTest
    @MethodSource("extra")
    void extra_of_zotero_stays_home_and_the_rest_of_a_note_does_not(String line) {
        String hidden = line.formatted(WORD);
        for (String note : List.of(
                hidden,
                "Best Paper Award\n" + hidden,
                hidden + "\nBest Paper Award",
                hidden + " \\par Best Paper Award",
                hidden + "\n" + hidden)) {
            TrialProfile.Result result = bib("@misc{k, title = {Shown}, year = 2024,\n  note = {" + note + "}}");

            assertThat(all(result)).as(note).contains("Shown").doesNotContainIgnoringCase(WORD);
            assertThat(result.page("publications.html").contains("Best Paper Award"))
                    .as(note)
                    .isEqualTo(note.contains("Best"));
        }
        // the key by which it is cited is for readers
        String json = hidden.replace("\\", "").replaceFirst("(?i)citation key: .*", "tex.x: " + WORD);
        assertThat(all(csl("[{\"id\": \"c\", \"type\": \"book\", \"title\": \"Other\", \"note\": \"In Japanese\\n"
                        + json + "\"}]")))
                .contains("Other", "In Japanese")
                .doesNotContainIgnoringCase(WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Best Paper Award",
                "to appear",
                "in Japanese",
                "Accepted at CHI: oral presentation",
                "Award: Best Paper",
                "CHI Best Paper: top 1",
                "Slides: https://slides.example.org/x",
                "Extended version: see the report",
                "Code: https://code.example.org",
                "Erratum: page 3",
                "Presented at the workshop, 12:30",
                "See https://example.org/x",
                "arXiv:2001.00001",
                "In: Proceedings",
                "20 pages, 3 figures"
            })
    void what_a_note_tells_readers_is_shown(String note) {
        String word = note.replaceFirst(".*[: ]", "");

        assertThat(bib("@book{k, title = {Shown}, note = {" + note + "}}").page("publications.html"))
                .contains(word);
        TrialProfile.Result result = csl("[{\"id\": \"c\", \"type\": \"book\", \"title\": \"Other\", \"note\": \""
                + note.replace("00001", "00002") + "\"}]");
        assertThat(result.page("publications/c.html")).contains(word.replace("00001", "00002"));
        assertThat(result.problems(Code.PRIVATE_FIELD)).isEmpty();
    }

    @Test
    void identifiers_in_extra_are_read() {
        TrialProfile.Result result = bib("""
                @article{k, title = {Shown}, year = 2024, note = {arXiv: 2001.00001 [cs]
                  PMID: 12345
                  DOI: 10.1000/x}}
                """);

        assertThat(result.page("publications/k.html"))
                .contains("arxiv.org/abs/2001.00001", "doi.org/10.1000/x", "12345");
    }

    @Test
    void the_pom_lets_fields_out_by_their_names() {
        Publishing allowed = new Publishing(
                LocalDate.of(2026, 11, 28), List.of(), Set.of("annote", "My-Rating", "Phone", "postal_code"));
        TrialProfile.Result bib = TrialProfile.in(directory)
                .with(
                        "publications.bib",
                        "@misc{k, title = {Shown}, annote = {" + WORD
                                + "}, my_rating = {nine of ten}, owner = {nobody}}")
                .read(false, allowed);

        assertThat(bib.page("publications/k.html"))
                .contains(WORD, "nine of ten")
                .doesNotContain("nobody");
        assertThat(bib.problems(Code.PRIVATE_FIELD)).hasSize(1);
        assertThat(directory.resolve("publications.bib").toFile().delete()).isTrue();

        TrialProfile.Result resume =
                TrialProfile.in(directory).with("resume.json", """
                        {"basics": {"name": "Ada Quill", "phone": "+1 555 0100",
                          "location": {"postalCode": "90210", "city": "Nordhaven", "address": "1 Hidden Street"}}}
                        """).read(false, allowed);

        assertThat(resume.page("index.html"))
                .contains("90210, Nordhaven", "+1 555 0100")
                .doesNotContain("Hidden");
    }

    @Test
    void what_is_imported_reads_as_the_same_and_holds_nothing_private() {
        TrialProfile.Result first = bib("""
                @article{k, author = {Ada Quill}, title = {Shown}, journal = {J}, year = 2024, note = {Best Paper Award
                  tex.x: %1$s}, annotation = {Kept words}, annote = {%1$s}, pdf = {/home/ada/%1$s.pdf}, abstract = {Kept abstract},
                  keywords = {tides, /unread, rank5, _%1$s}, rating = {%1$s}, code = {https://code.example.org/}}
                """.formatted(WORD));
        TrialProfile second = TrialProfile.in(directory.resolve("again"));
        NativeWriter.files(
                        first.profile().orElseThrow(),
                        ProfileOutputs.places(first.profile().orElseThrow()))
                .forEach(second::with);
        TrialProfile.Result again = second.read();

        assertThat(all(first)).doesNotContainIgnoringCase(WORD).doesNotContain("unread", "rank5");
        for (TrialProfile.Result result : List.of(first, again)) {
            assertThat(result.page("publications/k.html"))
                    .contains("Best Paper Award", "Kept words", "Kept abstract", "tides", "https://code.example.org/");
        }
        assertThat(again.problems()).isEmpty();
    }

    /** What parted a keyword of a program from those that are shown goes with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tides, /unread         | tides
            /unread, tides         | tides
            tides, _x, sails       | tides, sails
            tides; rank5 ;         | tides
            tides,                 | tides,
            tides, sails           | tides, sails
            """)
    void keywordsOfProgramsLeaveNoComma(String written, String shown) {
        TrialProfile.Result result =
                bib("@article{k, author = {Ada Quill}, title = {Shown}, journal = {J}, year = 2024," + " keywords = {"
                        + written + "}}");
        assertThat(result.profile()
                        .orElseThrow()
                        .publications()
                        .get(0)
                        .texts()
                        .bibtex()
                        .orElseThrow()
                        .replaceAll("\\s+", " "))
                .contains("keywords = {" + shown + "}");
    }
}
