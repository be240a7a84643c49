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

/** YAML that is none, or that means something else than it says: one line, nothing lost in silence. */
class MalformedYamlTest {

    @TempDir
    private Path directory;

    static List<Fault> news() {
        return Fault.table(
                "news.yml",
                "nothing-to-read «",
                "nothing-to-read «⏎⏎",
                "nothing-to-read «# nothing yet⏎# but soon⏎",
                "nothing-to-read «null⏎",
                "nothing-to-read «~",
                "nothing-to-read «---⏎",
                "nothing-to-read «---⏎...⏎",
                "wrong-shape «soon",
                "wrong-shape «42",
                "wrong-shape «2025-05-14",
                "wrong-shape «text: shown",
                "wrong-shape news: «soon",
                "wrong-shape news: «{text: x}",
                "wrong-shape - text: shown⏎- «just words",
                "wrong-shape - text: shown⏎- «- text: inner",
                "wrong-shape - text: shown⏎- «42",
                "wrong-shape - text: «{a: b}⏎  title: shown",
                "wrong-shape - text: «[a, b]⏎  title: shown",
                "wrong-shape - text: shown⏎  tags: [a, «[b]]",
                "wrong-shape - text: shown⏎  tags: [a, «{b: c}]",
                "wrong-shape - text: shown⏎  date: «[2025, 5]",
                "wrong-shape - text: shown⏎  url: «[https://example.org/]",
                "wrong-shape - text: shown⏎  pinned: «[true]",
                "wrong-shape - text: shown⏎  ? «[a, b]⏎  : c",
                "wrong-shape - text: shown⏎  <<: «words",
                "wrong-shape - text: shown⏎  <<: [«a]",
                "wrong-shape - text: shown⏎«---⏎- text: second",
                "broken-yaml - text: shown⏎- text: «*nobody",
                "broken-yaml - text: shown⏎- <<: «*nobody⏎  text: x",
                "broken-yaml - text: «!secret shown",
                "broken-yaml - text: «!!python/name:os.system shown",
                "broken-yaml - «!!python/object:news.Item {text: shown}",
                "broken-yaml - text: «!ENV shown",
                "broken-yaml - text: «!!binary c2hvd24=",
                "broken-yaml - text: shown⏎- text: «@ada",
                "broken-yaml - text: shown⏎- text: «`code`",
                "broken-yaml - text: shown⏎- text: «%x",
                "broken-yaml - text: shown⏎- text: new«: a paper",
                "broken-yaml - text: shown⏎- text: «\"open",
                "broken-yaml - text: shown⏎- text: «'open",
                "broken-yaml - text: shown⏎- text: «[a, b",
                "broken-yaml - text: shown⏎- text: «{a: b",
                "broken-yaml - text: shown⏎- text: \"\\«q\"",
                "broken-yaml - text: shown⏎-→text«: x",
                "broken-yaml - text: shown⏎- date: 2025⏎«→text: x",
                "broken-yaml - text: shown⏎- text: x⏎   url«: y",
                "broken-yaml - text: gone⏎  «text: shown",
                "unreadable-date - text: shown⏎  date: «2025-02-30",
                "unreadable-date - text: shown⏎  date: «tomorrow",
                "unreadable-date - text: shown⏎  date: «99/99/9999",
                "unreadable-date - text: shown⏎  date: «2025-00-00",
                "misspelt-key - text: shown⏎  «tgas: [a]");
    }

    @ParameterizedTest
    @MethodSource("news")
    void aFaultAmongTheNewsIsToldOnce(Fault fault) {
        TrialProfile.Result result = fault.isToldOnce(TrialProfile.in(directory).with("about.md", "Text\n"));

        boolean entry = fault.text().contains("- ") && fault.text().contains("shown");
        assertThat(result.page("news.html").contains("shown")
                        || result.page("news.html").contains("c2hvd24="))
                .as(result.page("news.html"))
                .isEqualTo(entry || fault.text().contains("c2hvd24="));
    }

    static List<Fault> person() {
        return Fault.table(
                "person.yml",
                "nothing-to-read «",
                "nothing-to-read «# me",
                "nothing-to-read «null",
                "wrong-shape «Ada Example",
                "wrong-shape «- name: Ada",
                "wrong-shape «role: Professor",
                "wrong-shape «name:⏎role: Professor",
                "wrong-shape «name: \" \"⏎role: Professor",
                "wrong-shape «name: {}⏎role: Professor",
                "wrong-shape name: «[Ada, Example]",
                "wrong-shape name: Ada⏎role: «[a, b]",
                "wrong-shape name: Ada⏎role: «{a: b}",
                "wrong-shape name: Ada⏎affiliations: [«[Nordhaven]]",
                "wrong-shape name: Ada⏎affiliations: [{«url: \"https://example.org/\"}]".replace("{«", "«{"),
                "wrong-shape name: Ada⏎affiliations: «{name: Nordhaven}",
                "wrong-shape name: Ada⏎links: «{label: x, url: \"https://example.org/\"}",
                "wrong-shape name: Ada⏎links: [«words]",
                "wrong-shape name: Ada⏎education: «{degree: PhD}",
                "wrong-shape name: Ada⏎education: [«{year: 2020}]",
                "wrong-shape name: Ada⏎experience: [«{start: 2020}]",
                "wrong-shape name: Ada⏎skills: [«{level: 3}]",
                "wrong-shape name: Ada⏎interests: [a, «[b]]",
                "wrong-shape name: Ada⏎interests: [«{x: y}]",
                "broken-yaml name: Ada⏎«name: Ada Example",
                "broken-yaml name: Ada⏎role: «!role x",
                "wrong-shape name: Ada⏎awards: «x");
    }

    @ParameterizedTest
    @MethodSource("person")
    void aFaultInPersonIsToldOnce(Fault fault) {
        fault.isToldOnce(TrialProfile.in(directory).with("about.md", "Text\n"));
    }

    /** Where one thing only can be meant, nothing needs to be told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: Ada\naffiliations: Nordhaven\n",
                "name: Ada\naffiliations: [Nordhaven, {name: Eastmere}]\n",
                "name: Ada\ninterests: Nordhaven\n",
                "name: Ada\nlinks: [\"https://example.org/Nordhaven\"]\n",
                "name: Ada\nlinks: https://example.org/Nordhaven\n",
                "name: !!str Nordhaven\n",
                "base: &b {name: Nordhaven}\n<<: *b\n",
                "a: &a {name: Nordhaven}\nb: &b {role: x}\n<<: [*a, *b]\nrole: y\n"
            })
    void whatIsPlainIsRead(String person) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "Text\n")
                .with("person.yml", person)
                .read();

        assertThat(result.log()).isEmpty();
        assertThat(result.page("index.html")).contains("Nordhaven");
    }
}
