package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.Fault;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSL JSON of wrong types: read where one thing only can be meant, else one line. */
class MalformedCslTest {

    @TempDir
    private Path directory;

    static List<Fault> faults() {
        return Fault.table(
                "publications.json",
                "nothing-to-read «",
                "nothing-to-read «null",
                "wrong-shape «\"words\"",
                "wrong-shape [«\"words\"]",
                "wrong-shape [«42]",
                "wrong-shape [«[{\"title\": \"x\"}]]",
                "wrong-shape [«{\"id\": \"a\"}]",
                "wrong-shape [«{\"title\": null}]",
                "wrong-shape [«{\"title\": \"\"}]",
                "wrong-shape [{\"title\": «{\"en\": \"x\"}}]",
                "wrong-shape [{\"title\": \"shown\", \"author\": [«{}]}]",
                "wrong-shape [{\"title\": \"shown\", \"author\": [«{\"orcid\": \"0000\"}]}]",
                "wrong-shape [{\"title\": \"shown\", \"author\": [«[\"Ada\"]]}]",
                "wrong-shape [{\"title\": \"shown\", \"author\": «{\"family\": \"Quill\"}}]",
                "wrong-shape [{\"title\": \"shown\", \"author\": [{\"family\": «[\"Quill\"]}]}]"
                        .replace("[{\"family\": «", "[{\"family\": \"Quill\", \"given\": «"),
                "wrong-shape [{\"title\": \"shown\", \"publisher\": «{\"x\": \"y\"}}]",
                "wrong-shape [{\"title\": \"shown\", \"volume\": «{\"x\": \"y\"}}]",
                "wrong-shape [{\"title\": \"shown\", \"publisher\": [«{\"x\": \"y\"}]}]",
                "wrong-shape [{\"title\": \"shown\", \"issued\": «[2020, 5]}]",
                "unreadable-date [{\"title\": \"shown\", \"issued\": \"«soon\"}]",
                "unreadable-date [{\"title\": \"shown\", \"issued\": {\"raw\": \"«soon\"}}]",
                "unreadable-date [{\"title\": \"shown\", \"issued\": {\"date-parts\": «[[\"x\"]]}}]",
                "unreadable-date [{\"title\": \"shown\", \"issued\": {\"date-parts\": «\"2020\"}}]",
                "unreadable-date [{\"title\": \"shown\", \"issued\": {\"date-parts\": «{\"a\": 1}}}]",
                "broken-json [{\"title\": \"shown\"}«,]",
                "broken-json [{\"title\": \"shown\"} «{\"title\": \"too\"}]",
                "broken-json [{\"title\": \"gone\", «\"title\": \"shown\"}]");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldOnce(Fault fault) {
        TrialProfile.Result result = fault.isToldOnce(TrialProfile.in(directory).with("about.md", "Text\n"));

        assertThat(result.page("publications.html").contains("shown"))
                .isEqualTo(fault.text().contains("shown"));
    }

    /** Where one thing only can be meant, nothing needs to be told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"title\": \"x\", \"author\": \"Ada Quill and Bo Reed\", \"issued\": {\"date-parts\": [[2020]]}}]",
                "[{\"title\": \"x\", \"author\": [\"Ada Quill\", \"Bo Reed\"], \"issued\": \"2020\"}]",
                "[{\"title\": \"x\", \"author\": [\"Quill, Ada\"], \"issued\": 2020}]",
                "[{\"title\": [\"x\"], \"author\": [{\"family\": \"Quill\"}], \"issued\": {\"date-parts\": [2020, 5]}}]",
                "[{\"title\": \"x\", \"author\": [{\"literal\": \"Quill\"}], \"issued\": {\"date-parts\": [[\"2020\", \"5\"]]}}]",
                "{\"title\": \"x\", \"author\": [{\"name\": \"Quill\"}], \"issued\": {\"raw\": \"2020\"}}",
                "{\"items\": [{\"id\": 7, \"title\": \"x\", \"author\": [{\"family\": \"Quill\"}], \"issued\": {\"literal\": \"2020\"}}]}"
            })
    void whatIsPlainIsRead(String csl) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "Text\n")
                .with("publications.json", csl)
                .read();

        assertThat(result.log()).isEmpty();
        assertThat(result.page("publications.html")).contains("Quill", "2020");
    }
}
