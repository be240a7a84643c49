package io.github.vitae.page.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around names, years and numbers, from the bibliography to the pages and to what other programs read. */
class OpenKindsTest {

    @TempDir
    Path directory;

    private TrialProfile profile(String... entries) {
        return TrialProfile.in(directory)
                .with("about.md", "---\ntitle: About\n---\nHi.\n")
                .with("person.yml", "name: Nora Quill\n")
                .with("publications.bib", String.join("\n", entries));
    }

    private TrialProfile page(String... front) {
        return TrialProfile.in(directory)
                .with("_config.yml", "title: Home\nauthor:\n  name: Nora Quill\n")
                .with("_pages/about.md", "---\npermalink: /\ntitle: About\n---\nHi.\n")
                .with(
                        "_publications/2020-01-01-noise.md",
                        "---\ntitle: Maps of Noise\ncollection: publications\ndate: 2020-01-01\n"
                                + String.join("\n", front) + "\n---\n");
    }

    private static Document list(TrialProfile.Result result) {
        return Jsoup.parse(result.page("publications.html"));
    }

    private static List<String> cited(TrialProfile.Result result) {
        return list(result).select(".vitae-citation").eachText();
    }

    private static String file(TrialProfile.Result result, String name) {
        return result.outputs().stream()
                .filter(Output.DataFile.class::isInstance)
                .map(Output.DataFile.class::cast)
                .filter(file -> file.path().value().equals(name))
                .map(Output.DataFile::content)
                .findFirst()
                .orElseThrow();
    }

    private static Publication only(TrialProfile.Result result) {
        return result.profile().orElseThrow().publications().get(0);
    }

    @Test
    void aPageShowsItsNoteItsAwardAndItsKeywords() {
        TrialProfile.Result result = page(
                        "authors: [\"Nora Quill (she/her)\", Ann Reed]",
                        "note: Best seen *in colour*",
                        "award: Best Paper Award",
                        "keywords: tides; noise; rank5")
                .read();

        Document entry = list(result);
        assertThat(entry.select(".vitae-prize").text()).isEqualTo("Best Paper Award");
        assertThat(entry.select(".vitae-text").html()).isEqualTo("Best seen <em>in colour</em> Nora Quill – she/her.");
        assertThat(only(result).keywords()).containsExactly("tides", "noise");
        assertThat(result.page("publications/noise.html"))
                .contains("Best seen", "Best Paper Award", "p-category\">tides<");
    }

    @ParameterizedTest
    @CsvSource({"true,Award", "false,-", "'',-", "'[Best Poster, Best Talk]',Best Poster; Best Talk"})
    void theAwardOfAPageIsReadAsThatOfAnEntry(String written, String shown) {
        assertThat(only(page("award: " + written).read()).highlights().award().orElse("-"))
                .isEqualTo(shown);
    }

    @Test
    void aNoteThatSaysHowFarItHasGotIsNoRemark() {
        PublicationTexts texts = only(page("note: to appear", "keywords: [tides, more noise]")
                        .read())
                .texts();

        assertThat(texts.status()).contains("to appear");
        assertThat(texts.note()).isEmpty();
    }

    /** What stands for a year, the citation in APA, the group, the year and the date that are published. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            year = {c. 1998}                | (c. 1998)        | 1998 | 1998    | 1998~
            year = {circa 1998}             | (circa 1998)     | 1998 | 1998    | 1998~
            year = {um 1998}                | (um 1998)        | 1998 | 1998    | 1998~
            year = {约1998}                  | (约1998)          | 1998 | 1998    | 1998~
            year = {2020?}                  | (2020?)          | 2020 | 2020    | 2020?
            year = {[2020]}                 | ([2020])         | 2020 | 2020    | -
            year = {[2020?]}                | ([2020?])        | 2020 | 2020    | 2020?
            year = {1998~}                  | (ca. 1998)       | 1998 | 1998    | 1998~
            year = {2016 [1975]}            | (2016 [1975])    | 2016 | 2016    | -
            year = {before 1998}            | (before 1998)    | 1998 | 1998    | -
            year = {[2020]}, month = jan    | ([2020])         | 2020 | 2020    | -
            date = {1998~}                  | (ca. 1998)       | 1998 | -       | 1998~
            date = {2020?}                  | (2020?)          | 2020 | -       | 2020?
            date = {2020%}                  | (ca. 2020?)      | 2020 | -       | 2020%
            date = {1998~/2001}             | (ca. 1998–2001)  | 1998 | -       | 1998~/2001
            date = {c. 2006}                | (c. 2006)        | 2006 | -       | 2006~
            year = {2020}                   | (2020)           | 2020 | 2020    | -
            year = {2020.}                  | (2020)           | 2020 | 2020    | -
            year = {(2020)}                 | (2020)           | 2020 | 2020    | -
            year = {2020b}                  | (2020)           | 2020 | 2020    | -
            year = {2012/13}                | (2012–2013)      | 2012 | 2012/13 | 2012/2013
            year = {May 2008}               | (2008)           | 2008 | 2008    | -
            year = {2007 (to appear)}       | (2007)           | 2007 | 2007    | -
            """)
    void wordsAroundAYearAreKeptAndPublishedSoThatProgramsReadThem(
            String fields, String cited, String group, String year, String date) {
        TrialProfile.Result result = profile(
                        "@article{k, title={Maps}, author={Reed, Ann}, journal={Tides}, " + fields + "}")
                .read();

        assertThat(cited(result)).singleElement().asString().contains("Reed, A. " + cited + ". Maps.");
        assertThat(list(result).select("h2").eachText()).containsExactly(group);
        String published = file(result, "publications.bib");
        assertThat(published.contains("  year = {") ? published.replaceAll("(?s).*\n  year = \\{([^}]*).*", "$1") : "-")
                .isEqualTo(year);
        assertThat(published.contains("  date = {") ? published.replaceAll("(?s).*\n  date = \\{([^}]*).*", "$1") : "-")
                .isEqualTo(date);
        assertThat(file(result, "publications.json").contains("\"circa\": true"))
                .isEqualTo(!date.replaceAll("[^~%?]", "").isEmpty());
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void howFarAWorkHasGotMayStandBesideItsYear() {
        TrialProfile.Result result = profile(
                        "@article{k, title={Maps}, author={Reed, Ann}, journal={Tides}, year={2007 (to appear)}}")
                .read();

        assertThat(only(result).texts().status()).contains("to appear");
        assertThat(file(result, "publications.bib")).contains("year = {2007}", "pubstate = {to appear}");
    }

    @Test
    void noDateIsNoDateThatCannotBeRead() {
        TrialProfile.Result result = profile(
                        "@article{k, title={Maps}, author={Reed, Ann}, journal={Tides}, date={n.d.}}")
                .read();

        assertThat(cited(result)).containsExactly("Reed, A. (n.d.). Maps. Tides.");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            circa true                | "date-parts": [[1998]], "circa": true  | (ca. 1998)
            circa a number            | "date-parts": [[1998]], "circa": 1     | (ca. 1998)
            circa false               | "date-parts": [[1998]], "circa": false | (1998)
            in words                  | "literal": "circa 1998"                | (circa 1998)
            """)
    void whatCslSaysOfADateIsKept(String name, String date, String cited) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "---\ntitle: About\n---\nHi.\n")
                .with("person.yml", "name: Nora Quill\n")
                .with(
                        "publications.json",
                        "[{\"id\": \"k\", \"type\": \"article-journal\", \"title\": \"Maps\", \"author\": [{\"family\": \"Reed\","
                                + " \"given\": \"Ann\"}], \"issued\": {" + date + "}}]")
                .read();

        assertThat(cited(result)).as(name).singleElement().asString().contains(cited);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1000/a\\_b",
                "DOI: 10.1000/a_b",
                "doi:10.1000/a_b",
                "https://doi.org/10.1000/a_b",
                "http://dx.doi.org/10.1000/a\\_b",
                "doi.org/10.1000/a_b",
                "DOI 10.1000/a_b",
                "https://doi.org/doi:10.1000/a_b"
            })
    void aDoiIsOneHoweverItIsWritten(String written) {
        TrialProfile.Result result = profile(
                        "@article{k, title={Maps}, author={Reed, Ann}, year=2020, journal={Tides}, doi={" + written
                                + "}}")
                .read();

        assertThat(cited(result)).containsExactly("Reed, A. (2020). Maps. Tides. https://doi.org/10.1000/a_b");
        assertThat(file(result, "publications.bib")).contains("  doi = {10.1000/a_b},\n");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3-1--3-20    | 3-1–3-20
            A-1--A-9     | A-1–A-9
            3-1 -- 3-20  | 3-1–3-20
            3-1–3-20     | 3-1–3-20
            12--20       | 12–20
            12-20        | 12–20
            S1--S9       | S1–S9
            """)
    void pagesWhoseNumbersHaveHyphensKeepThem(String written, String shown) {
        TrialProfile.Result result = profile(
                        "@article{k, title={Maps}, author={Reed, Ann}, year=2020, journal={Tides}, pages={" + written
                                + "}}")
                .read();

        assertThat(cited(result)).containsExactly("Reed, A. (2020). Maps. Tides, " + shown + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {1~January}  | jan | 1
            {January~1}  | jan | 1
            {Sept.}      | sep | -
            {{May}}      | may | -
            may          | may | -
            """)
    void aDayBesideAMonthIsPublishedInAFieldOfItsOwn(String written, String month, String day) {
        TrialProfile.Result result = profile(
                        "@article{k, title={Maps}, author={Reed, Ann}, year=2020, journal={Tides}, month=" + written
                                + "}")
                .read();

        String published = file(result, "publications.bib");
        assertThat(published).contains("  month = " + month + ",\n");
        assertThat(published.contains("  day = {1}")).isEqualTo(day.equals("1"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            a; b, c => a+b, c
            a, b, c => a+b+c
            a； b => a+b
            a、b、c => a+b+c
            a | b, c => a+b, c
            a · b => a+b
            C·C => C·C
            """)
    void keywordsArePartedByTheStrongestSeparator(String written, String read) {
        assertThat(only(profile("@misc{k, title={Maps}, author={Reed, Ann}, year=2020, keywords={" + written + "}}")
                                .read())
                        .keywords())
                .containsExactly(read.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article, journal                  | Proceedings of the IEEE                      | Proceedings of the IEEE
            article, journal                  | Proceedings of the National Academy of Tides | Proceedings of the National Academy of Tides
            article, journal                  | Proc. Tide Soc.                              | Proc. Tide Soc.
            inproceedings, booktitle          | Proceedings of the IEEE                      | Proceedings of the IEEE
            inproceedings, booktitle          | Proceedings of the 7th Symposium on Tides    | Symposium on Tides
            inproceedings, booktitle          | Proc. TIDES '24                              | TIDES
            inproceedings, booktitle          | Proceedings of the ACM on Tides              | Proceedings of the ACM on Tides
            """)
    void aJournalThatIsCalledProceedingsKeepsItsName(String kind, String name, String group) {
        String[] words = kind.split(", ");
        List<String> entries = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            entries.add("@" + words[0] + "{k" + at + ", title={Maps " + at + "}, author={Reed, Ann}, year=202" + at
                    + ", " + words[1] + "={" + name + "}}");
            entries.add("@article{l" + at + ", title={Charts " + at + "}, author={Reed, Ann}, year=202" + at
                    + ", journal={Zephyr}}");
        }

        assertThat(new PublicationGroups(new Messages(Locale.ENGLISH))
                                .of(
                                        profile(entries.toArray(String[]::new))
                                                .read()
                                                .profile()
                                                .orElseThrow()
                                                .publications(),
                                        PublicationOptions.Grouping.VENUE)
                                .stream()
                                .map(PublicationGroups.Group::name))
                .containsExactly(group, "Zephyr");
    }

    @Test
    void otherProgramsGetTheNote() {
        TrialProfile.Result result = profile(
                        "@article{k, title={Maps}, author={Reed, Ann\\thanks{Funded by the tide.}}, year=2020, note={In Danish}}")
                .read();

        assertThat(file(result, "publications.json"))
                .contains("\"note\": \"In Danish Ann Reed – Funded by the tide.\"");
    }

    @Test
    void theOwnerIsMarkedAsAnEditorToo() {
        TrialProfile result = profile(
                "@book{k, title={Maps}, editor={Quill, Nora and Reed, Ann}, year={2017}, publisher={Harbour}}",
                "@book{l, title={Charts}, author={Quill, Nora and Reed, Ann (Eds.)}, year={2016}, publisher={Harbour}}",
                "@incollection{m, title={Logs}, author={Reed, Ann}, editor={Quill, Nora}, booktitle={All}, year={2015}}");

        Document cited = list(result.read());
        assertThat(cited.select(".vitae-citation").eachText())
                .containsExactly(
                        "Quill, N., & Reed, A. (Eds.). (2017). Maps. Harbour.",
                        "Quill, N., & Reed, A. (Eds.). (2016). Charts. Harbour.",
                        "Reed, A. (2015). Logs. In N. Quill (Ed.), All.");
        assertThat(cited.select(".vitae-citation .vitae-owner").eachText())
                .containsExactly("Quill, N.", "Quill, N.", "N. Quill");
        assertThat(list(result.byTitles().read()).select(".vitae-owner").eachText())
                .containsExactly("Nora Quill", "Nora Quill", "Nora Quill");
        assertThat(Jsoup.parse(result.read().page("publications/k.html"))
                        .select(".vitae-authors .vitae-owner")
                        .eachText())
                .containsExactly("Nora Quill");
    }

    @Test
    void anOrcidIsTheSameBesideANameAndInAnAnnotation() {
        TrialProfile.Result result = profile(
                        "@misc{k, title={Maps}, author={Quill, Nora\\orcidID{0000-0002-1825-0097} and Reed, Ann},"
                                + " year=2020, author+an:orcid={1=\"0000-0002-1825-0097\"; 2=\"0000-0001-5109-3700\"}}")
                .read();

        assertThat(only(result).authors())
                .extracting(author -> author.orcid().orElse(""))
                .containsExactly("0000-0002-1825-0097", "0000-0001-5109-3700");
        assertThat(result.problems()).isEmpty();

        TrialProfile.Result two = profile("@misc{k, title={Maps}, author={Quill, Nora\\orcidID{0000-0002-1825-0097}},"
                        + " year=2020, author+an:orcid={1=\"0000-0001-5109-3700\"}}")
                .read();

        assertThat(only(two).authors().get(0).orcid()).contains("0000-0002-1825-0097");
        assertThat(two.problems()).hasSize(1);
    }

    @Test
    void nothingIsSaidOfAPersonThatNobodySaid() {
        TrialProfile.Result result = profile(
                        "@misc{k, title={Maps}, author={Quill, Nora (Unequal contribution) and Reed, Ann"
                                + "\\thanks{Department of Equality} and Poe, Al (not corresponding author)}, year=2020}")
                .read();

        assertThat(only(result).authors()).allMatch(author -> author.marks().isEmpty());
        assertThat(only(result).texts().note().orElseThrow().plain())
                .contains("Unequal contribution", "Department of Equality", "not corresponding author");
    }

    @Test
    void pandocReadsWhatIsPublished() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pandoc")), "pandoc is not installed");
        TrialProfile.Result result = profile(
                        "@article{a, title={One}, author={Doe, Jane und Roe, Rick}, year={c. 1998}, month={1~January}}",
                        "@article{b, title={Two}, author={Jane Doe / Rick Roe (Eds.)}, year={2020?}, doi={DOI: 10.1000/a\\_b}}",
                        "@article{c, title={Three}, author={Doe, Jane\\thanks{x} and Roe, Rick\\inst{1}}, year={[2020]}}",
                        "@article{d, title={Four}, author={Jane Doe, Rick Roe, et al.}, year={2007 (to appear)}}")
                .read();
        Path bib = directory.resolve("published.bib");
        Files.writeString(bib, file(result, "publications.bib"), StandardCharsets.UTF_8);
        Path json = directory.resolve("read.json");
        Path said = directory.resolve("said.txt");
        int exit = new ProcessBuilder("pandoc", "-f", "bibtex", "-t", "csljson", bib.toString())
                .redirectOutput(json.toFile())
                .redirectError(said.toFile())
                .start()
                .waitFor();

        assertThat(exit).isZero();
        assertThat(said).isEmptyFile();
        String read = Files.readString(json, StandardCharsets.UTF_8).replaceAll("\\s", "");
        assertThat(read)
                .contains("\"circa\":true,\"date-parts\":[[1998", "[[2020]]", "[[2007]]", "\"DOI\":\"10.1000/a_b\"")
                .doesNotContain("\"date-parts\":[]");
        assertThat(read.split("\"family\":\"Doe\",\"given\":\"Jane\"", -1)).hasSize(4);
    }
}
