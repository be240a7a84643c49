package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "publications.bib | @article{k,title=={x},year=2024}          | broken-bibtex | 1:12 | ",
                "publications.bib | @article{k,title={x},month=mya,year=2024} | unknown-macro | 1:28 | mya",
                "publications.bib | @{k, title={x}}                           | broken-bibtex | 1:1  | ",
                "publications.bib | @article{k,title={x},year={soon}}         | unreadable-date | 1:28 | soon",
                "publications.json | [{\"title\":\"x\",\"type\":\"nonsense\"}] | misspelt-key | 1:22 | nonsense",
                "about.md | ---⏎name: Ada⏎vitae:⏎  sectoins: {news: y}⏎---⏎x | misspelt-key | 4:3 | sections",
                "person.yml | name: Ada⏎langauges: x                          | misspelt-key | 2:1 | languages",
                "person.yml | name: Ada⏎avatar: [a.png]                       | wrong-shape | 2:9 | avatar",
                "person.yml | name: Ada⏎skills: 5                             | wrong-shape | 2:9 | skills",
                "person.yml | name: Ada⏎affiliations: Uni                     | wrong-shape | 2:15 | affiliations",
                "person.yml | name: Ada⏎links: https://example.org/           | wrong-shape | 2:8 | links",
                "person.yml | name: Ada⏎education: PhD                        | wrong-shape | 2:12 | education",
                "person.yml | name: Ada⏎interests: {a: b}                     | wrong-shape | 2:12 | interests",
                "resume.json | {\"basics\":{\"name\":\"Ada\"},\"work\":\"x\"} | wrong-shape | 1:34 | work",
                "resume.json | {\"basics\":{\"name\":\"Ada\"},\"wrok\":[{\"name\":\"x\"}]} | misspelt-key | 1:27 | work",
                "about.md | a\u0000b                                        | hidden-sign | 1:2 | ",
            })
    void itIsToldInOneLine(String file, String content, String code, String place, String words) {
        String text = content.strip().replace("⏎", "\n").replace('¦', '|') + "\n";
        TrialProfile trial = TrialProfile.in(directory).with(file.strip(), text);
        List<Problem> problems = trial.read().problems();

        assertThat(problems).as(problems.toString()).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).contains("[" + code + "]").contains(words == null ? "" : words);
            assertThat(problem.location().line() + ":" + problem.location().column()).isEqualTo(place);
        });
    }
}
