package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published of items in CSL JSON and of a résumé. */
@DisplayName("entries of .bib, CSL, JSON Resume: JSON")
class EntriesInJsonTest extends EntryTrials {

    static Stream<String> privateVariables() {
        return words(
                "annote custom comment todo private_note x-note rating read tags groups owner file attachments",
                "notes mynotes local-url localUrl zoteroKey itemKey dateAdded dateModified accessDate2 library_catalog",
                "call-number callNumber libraryCatalog username email relations collections extra version2 seeAlso",
                "first-reference-note-number categories citation-number locator __markedentry mendeley-tags key secret");
    }

    @ParameterizedTest
    @MethodSource("privateVariables")
    void a_variable_of_csl_that_is_not_on_the_list_stays_home(String key) {
        for (String value : List.of(
                "\"" + WORD + "\"",
                "[\"" + WORD + "\"]",
                "{\"" + WORD + "\": \"" + WORD + "\", \"x\": [\"" + WORD + "\"]}")) {
            TrialProfile.Result result =
                    csl("[{\"id\": \"c\", \"type\": \"book\", \"title\": \"Shown\", \"" + key + "\": " + value + "}]");

            assertThat(all(result)).as(value).contains("Shown").doesNotContainIgnoringCase(WORD);
            assertThat(result.problems(Code.PRIVATE_FIELD))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("‘" + key + "’"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract",
                "container-title",
                "publisher",
                "publisher-place",
                "collection-title",
                "event-title",
                "genre",
                "volume",
                "issue",
                "number",
                "page",
                "edition",
                "keyword",
                "status",
                "title-short",
                "Publisher",
                "container_title",
                "DOI",
                "note"
            })
    void a_variable_of_csl_for_readers_is_kept(String key) {
        String value = key.equals("DOI") ? "10.1000/" + WORD : WORD;
        TrialProfile.Result result = csl("[{\"id\": \"c\", \"type\": \"article-journal\", \"title\": \"Shown\", \""
                + key + "\": \"" + value + "\"}]");

        assertThat(result.problems(Code.PRIVATE_FIELD)).isEmpty();
        if (!key.equals("title-short") && !key.equals("edition")) {
            assertThat(result.everything()).containsIgnoringCase(WORD);
        }
    }

    static Stream<String> flags() {
        return Stream.of(
                "\"draft\": true",
                "\"draft\": \"true\"",
                "\"Draft\": \"True\"",
                "\"draft\": 1",
                "\"hidden\": true",
                "\"hidden\": \"yes\"",
                "\"private\": true",
                "\"unlisted\": \"on\"",
                "\"published\": false",
                "\"publish\": \"no\"",
                "\"visible\": false",
                "\"show\": \"off\"",
                "\"status\": \"draft\"",
                "\"status\": \"Hidden\"");
    }

    @ParameterizedTest
    @MethodSource("flags")
    void an_item_that_is_switched_off_is_not_shown_in_any_section(String flag) {
        TrialProfile.Result items =
                csl("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"Shown\"},\n{\"id\": \"" + WORD
                        + "\", \"title\": \"" + WORD + "\", " + flag + "},\n{\"id\": \"b\", \"title\": \"" + WORD
                        + "\", \"custom\": {" + flag + "}}]");

        assertThat(all(items)).contains("Shown").doesNotContainIgnoringCase(WORD);
        assertThat(items.problems(Code.DRAFT))
                .extracting(problem -> problem.location().line())
                .containsExactly(2, 3);
        assertThat(directory.resolve("publications.json").toFile().delete()).isTrue();

        String off = WORD + "\", " + flag;
        TrialProfile.Result resume = resume("""
                {"basics": {"name": "Ada Quill", "location": {"city": "%s},
                   "profiles": [{"network": "GitHub", "username": "%s}]},
                 "work": [{"name": "Shown", "position": "%s}],
                 "volunteer": [{"position": "%s}],
                 "education": [{"area": "%s}],
                 "awards": [{"title": "Shown"}, {"title": "%s}],
                 "publications": [{"name": "Shown too"}, {"name": "%s}],
                 "skills": [{"name": "%s}],
                 "languages": [{"language": "%s}],
                 "interests": [{"name": "%s}]}
                """.replace("%s", off));

        assertThat(all(resume)).contains("Shown", "Shown too").doesNotContainIgnoringCase(WORD);
        assertThat(resume.problems(Code.DRAFT)).hasSize(10);
    }

    @Test
    void a_resume_that_is_switched_off_yields_nothing() {
        for (String flag : flags().toList()) {
            assertThat(all(resume("{\"basics\": {\"name\": \"" + WORD + "\"}, " + flag + "}")))
                    .as(flag)
                    .doesNotContainIgnoringCase(WORD);
            assertThat(all(resume("{\"basics\": {\"name\": \"" + WORD + "\", " + flag + "}}")))
                    .as(flag)
                    .doesNotContainIgnoringCase(WORD);
            assertThat(all(resume("{\"meta\": {" + flag + "}, \"basics\": {\"name\": \"" + WORD + "\"}}")))
                    .as(flag)
                    .doesNotContainIgnoringCase(WORD);
        }
    }

    @Test
    void of_a_resume_what_the_schema_has_for_everybody_is_published() {
        String word = WORD;
        TrialProfile.Result result = resume("""
                {"$schema": "https://x.example.org/W", "meta": {"canonical": "W", "theme": "W"},
                 "basics": {"name": "Ada Quill", "email": "ada@example.org", "phone": "W", "Phone": "W", "summary": "Kept sum.",
                   "location": {"address": "W", "postalCode": "W", "city": "Keptcity", "region": "Keptregion", "x": "W"},
                   "profiles": [{"network": "GitHub", "username": "keptuser", "_note": "W", "password": "W"}],
                   "salary": "W", "birthday": "W", "nested": {"private": {"a": ["W"]}}},
                 "work": [{"name": "Firm", "position": "Kept", "note": "W", "x-salary": "W", "summary": "S"}],
                 "awards": [{"title": "Keptprize", "awarder": "Keptawarder", "amount": "W", "group": "W", "cite": "W",
                    "note": "W", "internal": {"x": "W"}}],
                 "publications": [{"name": "Keptpaper", "summary": "Keptsummary", "publisher": "Keptpress", "notes": "W",
                    "comment": "W", "rating": "W", "url": "file:///home/ada/W.pdf", "_private": {"a": "W"}}],
                 "interests": [{"name": "Keptinterest", "keywords": ["k"], "secret": "W"}],
                 "private": {"a": "W"}, "x-notes": ["W"], "internal": [{"name": "W"}], "salary": "W"}
                """.replaceAll("\\bW\\b", word));

        assertThat(all(result))
                .contains(
                        "ada@example.org",
                        "Keptcity",
                        "Keptregion",
                        "keptuser",
                        "Keptprize",
                        "Keptawarder",
                        "Keptpaper",
                        "Keptsummary",
                        "Keptpress",
                        "Keptinterest",
                        "Kept sum.")
                .doesNotContainIgnoringCase(word);
        assertThat(result.problems(Code.PRIVATE_FIELD))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("‘phone’", "‘postalCode’", "‘salary’", "‘rating’", "‘x-notes’"));
    }
}
