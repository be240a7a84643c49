package io.github.vitae.text.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What entries are read from BibTeX that is as it should be, and where they stand. */
class BibFileTest {

    private final Problems problems = new Problems();

    private List<BibEntry> entries(String... lines) {
        return BibFile.entries(SourceText.of("papers.bib", String.join("\n", lines)), problems);
    }

    private BibEntry entry(String... lines) {
        List<BibEntry> entries = entries(lines);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static String value(BibEntry entry, String field) {
        return entry.field(field).map(DataValue.Scalar::value).orElse("");
    }

    @Test
    void an_entry_has_a_type_a_key_and_fields_in_small_letters() {
        BibEntry entry = entry("@InProceedings{Quill2024, Title = {Maps of Noise}, YEAR = 2024}");

        assertThat(entry.type()).isEqualTo("inproceedings");
        assertThat(entry.key()).isEqualTo("Quill2024");
        assertThat(entry.fields()).extracting(BibField::name).containsExactly("title", "year");
        assertThat(value(entry, "title")).isEqualTo("Maps of Noise");
        assertThat(value(entry, "year")).isEqualTo("2024");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {Plain}             | Plain
                    {Kept {UPPER} case} | Kept {UPPER} case
                    {a {b {c}} d}       | a {b {c}} d
                    "In quotes"         | In quotes
                    "With {\\"o} in it" | With {\\"o} in it
                    "A {"} in braces"   | A {"} in braces
                    {Say "hi", friend}  | Say "hi", friend
                    {me@example.org}    | me@example.org
                    {a = b, c = d}      | a = b, c = d
                    {50% off # 3}       | 50% off # 3
                    2024                | 2024
                    {one} # {two}       | onetwo
                    "one " # {two}#"."  | one two.
                    jan                 | January
                    "5~" # MAY          | 5~May
                    tcs                 | Theoretical Computer Science
                    """)
    void a_value_is_what_its_pieces_say(String written, String value) {
        assertThat(value(entry("@misc{k,", "  note = " + written + ",", "}"), "note"))
                .isEqualTo(value);
        assertThat(value(entry("@misc(k, note=" + written + ")"), "note")).isEqualTo(value);
        assertThat(value(entry("@misc{k\n,note\n=\n" + written + "\n\n}"), "note"))
                .isEqualTo(value);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void strings_are_put_in_whatever_their_letter_case_and_built_of_each_other() {
        BibEntry entry = entry(
                "@string{ACM = \"Assoc. for Comp. Mach.\"}",
                "@STRING(press = acm # { Press}, city = {Upper Mill})",
                "@book{b, publisher = PRESS, address = {near } # City}");

        assertThat(value(entry, "publisher")).isEqualTo("Assoc. for Comp. Mach. Press");
        assertThat(value(entry, "address")).isEqualTo("near Upper Mill");
    }

    @Test
    void a_string_may_be_defined_behind_the_entry_that_needs_it() {
        assertThat(value(
                        entries("@misc{k, note = later}", "@string{later = {Late}}")
                                .get(0),
                        "note"))
                .isEqualTo("Late");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void a_string_that_is_none_is_told_once_and_its_name_is_shown() {
        List<BibEntry> entries = entries("@misc{a, publisher = nips}", "@misc{b, publisher = nips}");

        assertThat(entries).extracting(entry -> value(entry, "publisher")).containsOnly("nips");
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "papers.bib:1:22 there is no @string ‘nips’; its name is shown; define it, or write {nips}"
                                + " [unknown-macro]");
    }

    @Test
    void what_is_commented_out_or_stands_between_entries_is_not_read() {
        List<BibEntry> entries = entries(
                "---",
                "---",
                "% my papers, see me@example.org or @someone",
                "@comment{ @article{hidden1, title = {No}} }",
                "@Comment jabref-meta: groups",
                "%@article{hidden2, title = {No}}",
                "  % @article{hidden3, title = {No}}",
                "@preamble{ \"\\newcommand{\\noop}[1]{}\" # {x} }",
                "@misc{shown,",
                "  % title = {Old},",
                "  title = {New}",
                "} trailing words, } and braces {",
                "@misc{also, title = {Too}}");

        assertThat(entries).extracting(BibEntry::key).containsExactly("shown", "also");
        assertThat(value(entries.get(0), "title")).isEqualTo("New");
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "papers.bib:4:11 this entry stands in a comment; it is not published [draft]",
                        "papers.bib:6:2 this entry stands in a comment; it is not published [draft]",
                        "papers.bib:7:5 this entry stands in a comment; it is not published [draft]");
    }

    @Test
    void entries_may_follow_each_other_on_a_line() {
        assertThat(entries("@misc{a,title={A}}@misc{b,title={B}} @misc (c, title={C} ) x@misc{d,title={D}}"))
                .extracting(BibEntry::key)
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void keys_and_names_of_fields_may_hold_what_programs_write() {
        BibEntry entry = entry(
                "@article{DBLP:conf/xyz/Müller+24_a-b.c,",
                "  date-added = {2024-01-01}, bdsk-url-1 = {x}, author+an = {1=equal},",
                "}");

        assertThat(entry.key()).isEqualTo("DBLP:conf/xyz/Müller+24_a-b.c");
        assertThat(entry.fields()).extracting(BibField::name).containsExactly("date-added", "bdsk-url-1", "author+an");
    }

    @Test
    void commas_more_than_needed_do_no_harm() {
        assertThat(entry("@misc{k,,", " a = {1},,", ", b = {2},", ",}").fields())
                .hasSize(2);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void places_are_right_behind_byte_order_marks_carriage_returns_and_astral_letters() {
        BibEntry entry = BibFile.entries(
                        SourceText.of(
                                "p.bib", "\uFEFF% 𝛼𝛽\r\n@misc{k, a = {𝛼}, title = {x\r\n  y 𝛽 z} # { end}\r\n}"),
                        problems)
                .get(0);

        assertThat(entry.location()).hasToString("p.bib:2:1");
        DataValue.Scalar title = entry.field("title").orElseThrow();
        assertThat(title.location()).hasToString("p.bib:2:29");
        assertThat(title.locate(title.value().indexOf("y"), 1)).hasToString("p.bib:3:3");
        assertThat(title.locate(title.value().indexOf("z"), 1)).hasToString("p.bib:3:8");
        assertThat(title.locate(title.value().indexOf("end"), 3)).hasToString("p.bib:3:15");
        assertThat(entry.fields().get(1).nameLocation()).hasToString("p.bib:2:20");
    }

    @Test
    void what_is_missing_comes_from_the_entry_that_crossref_names() {
        List<BibEntry> entries = entries(
                "@inproceedings{child, title = {Small}, crossref = {Parent}, pages = {1--2}}",
                "@incollection{other, title = {Other}, booktitle = {My Own}, crossref = {parent}}",
                "@proceedings{parent, title = {The Proceedings}, editor = {Ann Quill}, year = 2020, doi = {10.1/x}}");

        assertThat(value(entries.get(0), "booktitle")).isEqualTo("The Proceedings");
        assertThat(value(entries.get(0), "title")).isEqualTo("Small");
        assertThat(value(entries.get(0), "year")).isEqualTo("2020");
        assertThat(value(entries.get(0), "doi")).isEmpty();
        assertThat(value(entries.get(1), "booktitle")).isEqualTo("My Own");
        assertThat(value(entries.get(1), "editor")).isEqualTo("Ann Quill");
    }

    @Test
    void containers_of_data_give_all_they_have_and_are_no_entries() {
        List<BibEntry> entries = entries(
                "@xdata{pub, publisher = {Press}, address = {Town}}",
                "@xdata{ser, series = {Series}}",
                "@book{b, title = {B}, xdata = {pub, ser}, address = {City}}");

        assertThat(entries).hasSize(1);
        assertThat(value(entries.get(0), "publisher")).isEqualTo("Press");
        assertThat(value(entries.get(0), "series")).isEqualTo("Series");
        assertThat(value(entries.get(0), "address")).isEqualTo("City");
    }

    @Test
    void it_is_written_with_strings_put_in_and_private_fields_left_out() {
        BibEntry entry = entry(
                "@string{j = {Journal of Tides}}",
                "@Article{k1, title={A",
                "    {B}}, journal = j # { B}, month = jan, year=2020,selected={true}, note = {}}");

        assertThat(entry.written("k1", field -> !field.equals("selected"))).isEqualTo("""
                        @article{k1,
                          title = {A {B}},
                          journal = {Journal of Tides B},
                          month = jan,
                          year = {2020},
                        }
                        """);
    }

    @Test
    void nothing_is_read_from_nothing() {
        assertThat(entries("")).isEmpty();
        assertThat(entries("Just words, and an @ sign.")).isEmpty();
        assertThat(problems.sorted().stream().filter(problem -> problem.code() == Code.BROKEN_BIBTEX))
                .isEmpty();
    }
}
