package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of BibTeX that are switched off, or stand in comments, are not shown, and that is said. */
@DisplayName("entries of .bib, CSL, JSON Resume: switched off")
class SwitchedOffEntriesTest extends EntryTrials {

    @Test
    void downloads_hold_no_comment() {
        TrialProfile.Result result = bib("""
                @string{unused = "%1$s"}
                @preamble{"%1$s"}
                %1$s between entries, 50%% of it
                @article{k, author = {Ada Quill <!-- %1$s -->}, title = {Shown <!-- %1$s
                     --> here}, journal = {J},
                  %% note = {%1$s},
                  <!-- note = {%1$s}, -->
                  abstract = {One
                     %% %1$s
                     two}, year = 2024, number = {3<!--%1$s-->}
                }
                @comment{jabref-meta: %1$s}
                """.formatted(WORD));

        assertThat(all(result)).contains("Shown here", "journal = {J}").doesNotContainIgnoringCase(WORD);
        assertThat(result.problems(Code.BROKEN_BIBTEX)).as(result.log()).isEmpty();
    }

    @Test
    void a_comment_that_is_never_closed_is_an_error_and_hides_the_rest() {
        TrialProfile.Result result = bib(
                "@misc{a, title = {Shown}}\n<!-- @misc{b, title = {" + WORD + "}}\n@misc{c, title = {" + WORD + "}}");

        assertThat(all(result)).contains("Shown").doesNotContainIgnoringCase(WORD);
        assertThat(result.problems(Code.AMBIGUOUS_COMMENT)).hasSize(1);
    }

    @Test
    void nothing_is_taken_over_from_an_entry_that_is_not_shown() {
        TrialProfile.Result result = bib("""
                @inproceedings{child, title = {Shown}, crossref = {vol}, year = 2024}
                @proceedings{vol, title = {%s}, publisher = {%s}, hidden = {true}}
                """.formatted(WORD, WORD));

        assertThat(all(result)).contains("Shown").doesNotContainIgnoringCase(WORD);
        assertThat(result.problems(Code.DRAFT)).hasSize(2);
    }

    @Test
    void private_words_are_in_no_message() {
        TrialProfile.Result result = bib("""
                @article{k, title = {Shown}, annote = %1$s, todo = %1$s two words, comment = {%1$s} %1$s more,
                  rating = \"%1$s\" # %1$s, year = 2024}
                @ignore{%1$s, title = %1$s words, note {%1$s}}
                """.formatted(WORD));

        assertThat(all(result)).contains("Shown").doesNotContainIgnoringCase(WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"artcile", "artcle", "inproceeding", "InProceeding", "phdtesis", "bok", "mics"})
    void a_type_near_a_known_one_is_read_as_that(String type) {
        TrialProfile.Result result = bib("@" + type + "{k, title = {" + WORD + "}, year = 2024}");

        if (type.length() > 3) {
            assertThat(result.page("publications.html")).contains(WORD);
        }
        assertThat(result.problems(Code.MISSPELT_KEY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article",
                "patent",
                "software",
                "dataset",
                "online",
                "www",
                "electronic",
                "standard",
                "periodical",
                "techreport",
                "mastersthesis",
                "conference",
                "mvbook",
                "bookinbook",
                "suppbook",
                "presentation",
                "talk",
                "preprint",
                "video",
                "audio",
                "commentary",
                "letter",
                "customa",
                "PhdThesis",
                "webpage",
                "poster"
            })
    void a_type_that_somebody_defines_is_shown(String type) {
        TrialProfile.Result result = bib("@" + type + "{k, title = {" + WORD + "}, year = 2024}");

        assertThat(result.page("publications.html")).contains(WORD);
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jornal", "publsher", "adress", "boktitle"})
    void a_field_near_a_known_one_is_told(String field) {
        assertThat(bib("@article{k, title = {Shown}, " + field + " = {x}}").problems(Code.MISSPELT_KEY))
                .hasSize(1);
    }

    static Stream<String> switchedOff() {
        List<String> entries = new ArrayList<>();
        for (String type :
                ("ignore ignored disable disabled skip skipped hide hidden draft drafts unused xarticle XArticle"
                                + " xxbook _article article_off articlex off inactive private todo deleted noarticle no_article"
                                + " draft-article article-draft hiddenarticle disabled_article unpublishedx zzmisc -article !book"
                                + " wibble somethingelse")
                        .split(" ")) {
            entries.add("@" + type + "{k, author = {" + WORD + "}, title = {" + WORD + " \\foo}, year = 2020}");
        }
        for (String flag :
                ("draft={true} draft=true draft={True} draft={yes} draft={on} draft=1 draft=\"true\" DRAFT={YES}"
                                + " hidden={true} hidden=1 hidden={{true}} Hidden=true private={true} published={false}"
                                + " published=false published={no} published={off} published=0 PUBLISHED={No} visible={false}"
                                + " show={false} unlisted={true} status={draft} options={skipbib} options={skipbib=true}"
                                + " options={useprefix,skipbib} options={dataonly}"
                                + " private={words} draft={} dratf={true} hidden={perhaps}")
                        .split(" ")) {
            entries.add(
                    "@article{k, title = {" + WORD + "},\n note = {" + WORD + " \\foo}, " + flag + ", year = 2020}");
        }
        entries.add("<!-- @article{k, title = {" + WORD + "}} -->");
        entries.add("<!--\n@article{k,\n title = {" + WORD + "}\n}\n@book{l, title = {" + WORD + "}}\n-->");
        entries.add("<!-- <!-- @article{k, title = {" + WORD + "}} --> @book{l, title = {" + WORD + "}} -->");
        entries.add("%@article{k, title = {" + WORD + "}}");
        entries.add("  % @article{k,\n title = {" + WORD + "}}");
        entries.add("text % @article{k, title = {" + WORD + "}}");
        entries.add("@comment{ @article{k, title = {" + WORD + "}} }");
        entries.add("@comment( @article{k, title = {" + WORD + "}} )");
        entries.add("@comment @article{k, title = {" + WORD + "}}");
        entries.add("@Comment@article{k, title = {" + WORD + "}}");
        entries.add("@COMMENT old: @article{k, title = {" + WORD + "}}");
        entries.add("@string{off = \"true\"} @article{k, title = {" + WORD + "}, draft = off}");
        entries.add(
                "@xdata{d, draft = {true}, publisher = {" + WORD + "}} @book{k, xdata = {d}, title = {" + WORD + "}}");
        entries.add("@book{k, xdata = {d}, title = {" + WORD + "}} @xdata{d, hidden = {true}}");
        entries.add("@book{k, title = {" + WORD + "}, note = {draft: true}}");
        return entries.stream();
    }

    @ParameterizedTest
    @MethodSource("switchedOff")
    void an_entry_that_is_switched_off_is_not_shown_and_that_is_said(String entry) {
        TrialProfile.Result result = bib("@misc{before, title = {Before}, year = 2001}\n\n" + entry
                + "\n\n@misc{after, title = {After}, year = 2002}\n");

        assertThat(result.page("publications.html")).contains("Before", "After");
        assertThat(all(result)).doesNotContainIgnoringCase(WORD);
        assertThat(result.problems()).as(result.log()).anySatisfy(problem -> {
            assertThat(problem.code()).isIn(Code.DRAFT, Code.MISSPELT_KEY, Code.WRONG_SHAPE);
            assertThat(problem.location().line()).isGreaterThanOrEqualTo(3);
        });
    }
}
