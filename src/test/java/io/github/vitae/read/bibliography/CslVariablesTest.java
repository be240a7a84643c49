package io.github.vitae.read.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Publication;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs write into CSL JSON that its schema does not have, and what the schema has that few of them write. */
class CslVariablesTest {

    @TempDir
    private Path directory;

    private Publication read(String variables) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("person.yml", "name: Ann Quill\n")
                .with(
                        "publications.json",
                        "[{\"id\": \"a\", \"type\": \"article-journal\", \"title\": \"Tides\", " + variables + "}]")
                .read();
        assertThat(result.log()).isEmpty();
        return result.profile().orElseThrow().publications().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "2020-05/2020-07"                              | 2020-05/2020-07
                    "2020?"                                        | 2020
                    "2020~"                                        | 2020
                    "202X"                                         | 2020/2029
                    "../2020"                                      | 2020
                    "2020-21"                                      | SPRING 2020
                    {"raw": "2020-05/2020-07"}                     | 2020-05/2020-07
                    {"literal": "May 2020"}                        | 2020-05
                    {"edtf": "2020-05~"}                           | 2020-05
                    {"date-parts": [[2020, 5], [2020, 7]]}         | 2020-05/2020-07
                    {"date-parts": [["2020", "5"]]}                | 2020-05
                    {"date-parts": [[2020]], "season": 2}          | SUMMER 2020
                    {"date-parts": [[2020]], "season": "24"}       | WINTER 2020
                    {"date-parts": [[2020, 23]]}                   | AUTUMN 2020
                    {"date-parts": [[2020]], "circa": true}        | 2020
                    2020                                           | 2020
                    """)
    void dates(String issued, String meant) {
        io.github.vitae.model.value.EntryDate date =
                read("\"issued\": " + issued).date().orElseThrow();

        String shown = date.start()
                        .season()
                        .map(season -> season + " " + date.start().year())
                        .orElse(date.start().iso())
                + date.end().map(end -> "/" + end.iso()).orElse("");
        assertThat(shown).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    [{"family": "Quill", "given": "Ann"}, {"literal": "The Tide Group"}] | Ann Quill; The Tide Group
                    "Quill, Ann and Reed, Bo"                                            | Ann Quill; Bo Reed
                    ["Quill, Ann", "Bo Reed"]                                            | Ann Quill; Bo Reed
                    "Quill, Ann"                                                         | Ann Quill
                    "Ann Quill, Bo Reed"                                                 | Ann Quill; Bo Reed
                    """)
    void authors(String written, String names) {
        assertThat(String.join(
                        "; ",
                        read("\"author\": " + written).authors().stream()
                                .map(author -> author.name().display())
                                .toList()))
                .isEqualTo(names);
    }
}
