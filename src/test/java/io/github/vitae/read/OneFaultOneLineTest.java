package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is told in one line, which names the fault itself; and what is lost is told at all. */
class OneFaultOneLineTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "news.yml | - text: [x]                              | wrong-shape | 1:9  | ‘text’ is a list",
                "news.yml | - title: {a: b}                          | wrong-shape | 1:10 | ‘title’ is keys with values",
                "news.yml | - Text: x                                | wrong-shape | 1:3  | if ‘text’ is meant",
                "news.yml | - titel: x                               | wrong-shape | 1:3  | if ‘title’ is meant",
                "awards.yml | - titel: x                             | wrong-shape | 1:3  | if ‘title’ is meant",
                "awards.yml | - title: [x]                           | wrong-shape | 1:10 | ‘title’ is a list",
                "news.yml | - text: a <!-- b⏎- text: c --> d        | ambiguous-comment | 1:11 | line 2",
                "news.yml | - text: ¦⏎    a⏎⏎    <!-- b⏎- text: c --> d | ambiguous-comment | 4:5 | line 5",
                "news.yml | - {text: a <!-- b}⏎- {date: 2024, text: c}⏎- text: z --> d | ambiguous-comment | 1:12 | line 3",
                "publications.bib | @article{k,title=={x},year=2024}          | broken-bibtex | 1:18 | =",
                "publications.bib | @article{k,title={x},month=mya,year=2024} | unknown-macro | 1:28 | mya",
                "publications.bib | @article{a,title={x}}⏎@{k, title={x}} | broken-bibtex | 2:1 | ",
                "publications.json | [{\"title\":\"x\",\"type\":\"nonsense\"}] | misspelt-key | 1:22 | nonsense",
                "about.md | ---⏎name: Ada⏎vitae:⏎  sectoins: {news: y}⏎---⏎x | misspelt-key | 4:3 | sections",
                "person.yml | name: Ada⏎langauges: x                          | misspelt-key | 2:1 | languages",
                "person.yml | name: Ada⏎avatar: [a.png]                       | wrong-shape | 2:9 | avatar",
                "person.yml | name: Ada⏎interests: {a: b}                     | wrong-shape | 2:12 | interests",
                "about.md | a\u0000b                                        | wrong-encoding | 1:2 | U+0000",
            })
    void itIsToldInOneLine(String file, String content, String code, String place, String words) {
        String text = content.strip().replace("⏎", "\n").replace('¦', '|') + "\n";
        TrialProfile trial = TrialProfile.in(directory).with(file.strip(), text);
        List<Problem> problems = trial.read().problems();

        assertThat(problems).as(problems.toString()).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).contains("[" + code + "]").contains(words == null ? "" : words);
            assertThat(problem.location().line() + ":" + problem.location().column())
                    .isEqualTo(place);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "news.yml, News.yml",
        "news.yml, news.yaml",
        "news.yml, NEWS.YAML",
        "news.yml, news.json",
        "news.yml, news.yml.txt",
        "news.yaml, news.csv",
        "about.md, index.md",
        "about.md, about.markdown",
        "index.md, about.markdown",
        "about.md, About.md",
        "awards.yml, awards.toml",
        "person.yml, Person.yml",
        "person.yaml, person.json",
        "publications.bib, publications.yaml",
        "publications.bib, Publications.bib",
        "publications.json, publications.ris",
    })
    void aFileBesideTheOneThatIsReadIsTold(String read, String other) {
        List<Problem> problems = TrialProfile.in(directory)
                .with(other, content(other))
                .with(read, content(read))
                .read()
                .problems();

        assertThat(problems).as(problems.toString()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NOT_READ);
            assertThat(problem.location().file()).isEqualTo("vitae/" + other);
            assertThat(problem.toString()).contains(read);
        });
    }

    private static String content(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("person")
                ? "name: Ada\n"
                : lower.startsWith("awards")
                        ? "- title: x\n"
                        : lower.endsWith("publications.json")
                                ? "[{\"title\": \"x\"}]"
                                : lower.startsWith("publications") ? "@article{k, title={x}}\n" : "- text: x\n";
    }

    @Test
    void filesThatAreReadAreNotTold() {
        TrialProfile trial = TrialProfile.in(directory);
        for (String name : List.of("about.md", "news.yaml", "awards.yml", "person.yml", "publications.bib")) {
            trial.with(name, content(name));
        }

        assertThat(trial.with("news.md", "x").with("about.txt", "x").read().problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.pdf", "a:b.pdf", "d/a%3Ab.pdf", "a%3F.pdf", "NUL.txt", "a|b.png", "x./a.pdf"})
    void aNameThatNoSiteCanHoldIsToBeChanged(String address) {
        List<Problem> problems = TrialProfile.in(directory)
                .with("about.md", "<a href=\"" + address + "\">x</a>\n")
                .read()
                .problems();

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.fix()).startsWith("rename the file"));
    }

    @Test
    void namesThatLookTheSameAreToldApart() {
        List<Problem> problems = TrialProfile.in(directory)
                .with("d/\u00E9.pdf", "%PDF-1")
                .with("d/e\u0301.pdf", "%PDF-1 ")
                .with("about.md", "[x](d/\u00E9.pdf) and [y](d/e\u0301.pdf)\n")
                .read()
                .problems();

        assertThat(problems)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("each letter one character", "combining characters"));
    }
}
