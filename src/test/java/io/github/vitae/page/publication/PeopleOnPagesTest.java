package io.github.vitae.page.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote a publication, on pages and for machines: what sources say of people, and nothing else. */
class PeopleOnPagesTest {

    private static final Path FAULTS = Path.of("../shared/faults");

    @TempDir
    Path directory;

    private TrialProfile.Result bibtex(String owner, String... entries) {
        return TrialProfile.in(directory)
                .with("about.md", "---\ntitle: About\n---\nI listen to tides.\n")
                .with("person.yml", owner)
                .with("publications.bib", String.join("\n", entries))
                .read();
    }

    private TrialProfile.Result page(String citation) {
        return TrialProfile.in(directory)
                .with("_config.yml", "title: Home\nauthor:\n  name: Nora Quill\n")
                .with("_pages/about.md", "---\npermalink: /\ntitle: About\n---\nHi.\n")
                .with(
                        "_publications/2020-01-01-noise.md",
                        "---\ntitle: \"Maps of Noise\"\ncollection: publications\ndate: 2020-01-01\ncitation: '"
                                + citation.replace("'", "''") + "'\n---\n")
                .read();
    }

    private static Document list(TrialProfile.Result result) {
        return Jsoup.parse(result.page("publications.html"));
    }

    /** Names in the list with their signs, the owner between stars. */
    private static List<String> names(Element within) {
        return within.select(".vitae-citation .p-author").stream()
                .map(name -> (name.hasClass("vitae-owner") ? "→" : "") + name.text() + signs(name))
                .toList();
    }

    private static String signs(Element name) {
        StringBuilder signs = new StringBuilder();
        Element next = name.nextElementSibling();
        while (next != null && next.hasClass("vitae-mark")) {
            signs.append(next.text());
            next = next.nextElementSibling();
        }
        return signs.toString();
    }

    private static List<String> meta(TrialProfile.Result result, String name) {
        return result.outputs().stream()
                .filter(Output.Page.class::isInstance)
                .flatMap(output -> ((Output.Page) output).meta().stream())
                .filter(meta -> meta.name().equals(name))
                .map(Output.Meta::content)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Nora Quill",
                "Prof. Nora Quill",
                "Univ.-Prof. Dr. Nora Quill",
                "Nora Quill, Ph.D.",
                "Nora Quill, MD",
                "Nora Quill, M.Sc., PhD",
                "PD Dr. med. Nora Quill",
                "Nora \"Nori\" Quill",
                "Nora Quill (諾拉)",
                "諾拉 Nora Quill"
            })
    void the_owner_is_known_whatever_titles_the_name_has(String owner) {
        TrialProfile.Result result = bibtex(
                "name: '" + owner + "'",
                "@article{a, author={Quill, Nora and Reed, B.}, title={T}, journal={J}, year=2024}");

        assertThat(names(list(result))).containsExactly("→Quill, N.", "Reed, B.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name_zh: 張諾拉", "chinese_name: 張諾拉", "publishes_as: [張諾拉]"})
    void the_owner_is_known_by_a_name_in_another_script(String key) {
        TrialProfile.Result result = bibtex(
                "name: Nora Quill\n" + key, "@article{a, author={張諾拉 and 李明}, title={T}, journal={J}, year=2024}");

        assertThat(names(list(result))).containsExactly("→張諾拉", "李明");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\textbf{Quill, Nora}",
                "{\\bf Quill, Nora}",
                "{\\bfseries Nora Quill}",
                "\\underline{Nora Quill}",
                "\\textbf{\\underline{Quill, Nora}}",
                "**Quill, Nora**",
                "<b>Quill, Nora</b>",
                "<u>Nora Quill</u>"
            })
    void what_a_name_looks_like_makes_it_no_other(String written) {
        TrialProfile.Result result = bibtex(
                "name: Nora Quill",
                "@article{a, author={Reed, B. and " + written + "}, title={T}, journal={J}, year=2024}");

        assertThat(names(list(result))).containsExactly("Reed, B.", "→Quill, N.");
        assertThat(meta(result, "citation_author")).containsExactly("Reed, B.", "Quill, Nora");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void signs_are_those_that_the_author_set_and_mean_what_the_author_says() {
        TrialProfile.Result result = bibtex(
                "name: Nora Quill",
                "@article{a, author={Quill†, N. and Reed†, B. and Stone*, C.}, title={T}, journal={J}, year=2024,"
                        + " note={† equal contribution, * corresponding author}}",
                "@article{b, author={Quill, N. and Reed$^{\\ddagger}$, B. and Stone$^{\\ddagger}$, C. and Fox§, D.},"
                        + " title={U}, journal={J}, year=2023, annotation={‡ advised equally}}",
                "@article{c, author={Quill$^{1,2}$, N. and Reed\\textsuperscript{2,*}, B.}, title={V}, journal={J}, year=2022}");

        assertThat(list(result).select(".vitae-publication").stream().map(PeopleOnPagesTest::names))
                .containsExactly(
                        List.of("→Quill, N.†", "Reed, B.†", "Stone, C.*"),
                        List.of("→Quill, N.", "Reed, B.‡", "Stone, C.‡", "Fox, D.§"),
                        List.of("→Quill, N.1,2", "Reed, B.2,*"));
        assertThat(list(result).select(".vitae-legend")).isEmpty();
        assertThat(list(result).text()).contains("† equal contribution, * corresponding author", "‡ advised equally");
        assertThat(result.everything()).doesNotContain("contributed equally");
        assertThat(meta(result, "citation_author"))
                .containsExactly(
                        "Quill, N.",
                        "Reed, B.",
                        "Stone, C.",
                        "Quill, N.",
                        "Reed, B.",
                        "Stone, C.",
                        "Fox, D.",
                        "Quill, N.",
                        "Reed, B.");
        assertThat(result.everything()).contains("AU  - Fox, D.", "author = {Quill, N. and Reed, B. and Stone, C.}");
    }

    @Test
    void what_words_say_of_a_part_has_a_sign_that_nothing_else_has() {
        TrialProfile.Result result = bibtex(
                "name: Nora Quill",
                "@article{a, author={Quill, N. and Reed, B.}, author+an={1=equal; 2=equal}, title={T}, journal={J}, year=2024}",
                "@article{b, author={Quill*, N. and Stone, C.}, title={U}, journal={J}, year=2023}");

        assertThat(list(result).select(".vitae-publication").stream().map(PeopleOnPagesTest::names))
                .containsExactly(List.of("→Quill, N.=", "Reed, B.="), List.of("→Quill, N.*", "Stone, C."));
        assertThat(list(result).select(".vitae-legend").text()).isEqualTo("= contributed equally");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Quill, Nora. (2020). "Maps of Noise." <i>Tides</i>. 1(1). | →Quill, N.            | Quill, Nora
            Quill, Nora, and Bo Reed. "Maps of Noise." Tides (2020).  | →Quill, N.; Reed, B.  | Quill, Nora; Reed, Bo
            **Quill N**, Reed B. Maps of Noise. Tides. 2020;1:2.      | →Quill, N.; Reed, B.  | Quill, N.; Reed, B.
            """)
    void the_authors_of_a_citation_are_its_authors(String citation, String shown, String authors) {
        TrialProfile.Result result = page(citation);

        assertThat(names(list(result))).containsExactly(shown.split("; "));
        assertThat(meta(result, "citation_author")).containsExactly(authors.split("; "));
        assertThat(result.everything()).contains("author = {" + authors.replace("; ", " and ") + "}");
        assertThat(result.problems()).extracting(Problem::code).doesNotContain(Code.UNCLEAR_NAMES);
    }

    @Test
    void of_a_citation_that_is_not_plain_nobody_is_made_an_author() {
        TrialProfile.Result result = page("Proceedings of the Harbour, Upper Mill (2020). Maps of Noise.");

        assertThat(meta(result, "citation_author")).isEmpty();
        assertThat(result.everything()).doesNotContain("author = ").doesNotContain("AU  - ");
        assertThat(list(result).text()).contains("Proceedings of the Harbour, Upper Mill (2020). Maps of Noise.");
        assertThat(result.problems()).extracting(Problem::code).contains(Code.UNCLEAR_NAMES);
    }

    /** Inputs that went wrong for others, where they lie beside the project. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01-own-name-with-title    | →Doe, J.; Roe, R.
            02-own-name-with-degree   | →Doe, J.; Roe, R.
            03-own-name-in-bold       | Roe, R.; →Doe, J.; Roe, R.; →Doe, J.; →Doe, J.; Roe, R.; Roe, R.; →Doe, J.
            05-authors-of-a-citation  | →Doe, J.
            08-marks-of-authors       | →Doe, J.†; Roe, R.†; Ng, B.*; →Doe, J.; Ng, B.‡; Po, C.‡; Qu, D.§
            """)
    void inputs_that_went_wrong_are_right(String fault, String names) throws IOException {
        Path folder = FAULTS.resolve(fault);
        assumeTrue(Files.isDirectory(folder), folder + " is not there");
        TrialProfile trial = TrialProfile.in(directory);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                trial.with(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }

        TrialProfile.Result result = trial.read();

        assertThat(names(list(result))).containsExactly(names.split("; "));
        assertThat(list(result).select(".vitae-legend")).isEmpty();
        assertThat(meta(result, "citation_author"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).matches("[A-Z][a-z]+, [A-Z](?:[a-z]+|\\.)"));
    }
}
