package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.Fault;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** BibTeX that is broken: one line for each fault, and what can be read is shown. */
class MalformedBibTest {

    @TempDir
    private Path directory;

    static List<Fault> faults() {
        return Fault.table(
                "publications.bib",
                "nothing-to-read «",
                "nothing-to-read «% nothing yet",
                "nothing-to-read «@comment{jabref}",
                "nothing-to-read «just words",
                "broken-bibtex @misc«{k, title = {shown}",
                "broken-bibtex @misc«{k, title = {shown⏎}",
                "broken-bibtex @misc{k, title = «\"shown⏎}",
                "broken-bibtex @misc{«title = {shown}}",
                "broken-bibtex @misc{«, title = {shown}}",
                "broken-bibtex @misc{k« title = {shown}}",
                "broken-bibtex @misc{k, title = {shown} «year = 2020}",
                "broken-bibtex @misc{k, title = {shown}, «note {x}}",
                "broken-bibtex @misc{k, title = {shown}, note = «}",
                "broken-bibtex @misc{k, title = {shown}, note = «two words}",
                "broken-bibtex @misc{k, title = {shown}, note = {a}, «note = {b}}",
                "broken-bibtex «@misc{k, note = {x}}",
                "broken-bibtex «@misc⏎k, title = {x}",
                "broken-bibtex @comment«{ open⏎@misc{k, title = {shown}}",
                "broken-bibtex @misc{k, title = {shown}, crossref = {«nobody}}",
                "broken-bibtex @misc{k, title = {shown}, crossref = {«k}}",
                "broken-bibtex @misc{k, title = {shown}}⏎«@misc{k, title = {other}}",
                "broken-bibtex @misc{k, title = {shown}, author = {«A Quill, B Reed, C Sand}}",
                "unknown-macro @misc{k, title = {shown}, publisher = «nobody}",
                "unknown-macro @misc{k, title = {shown «\\mine{x}}}",
                "misspelt-key «@artcle{k, title = {shown}}",
                "unreadable-date @misc{k, title = {shown}, year = {«0000}}",
                "unreadable-date @misc{k, title = {shown}, year = 2020, month = {«soon}}",
                "wrong-shape @misc{k, title = {shown}, doi = {«none}}",
                "dropped-html @misc{k, title = {shown}, url = {«javascript:x}}");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldOnce(Fault fault) {
        TrialProfile.Result result = fault.isToldOnce(TrialProfile.in(directory).with("about.md", "Text\n"));

        assertThat(result.page("publications.html").contains("shown"))
                .isEqualTo(fault.text().contains("shown"));
    }
}
