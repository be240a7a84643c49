package io.github.vitae.read;

import io.github.vitae.testing.Fault;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages whose front matter or text is broken: one line, in the language that it is written in. */
class MalformedPageTest {

    @TempDir
    private Path directory;

    static List<Fault> faults() {
        return Fault.table(
                "about.md",
                "nothing-to-read «",
                "nothing-to-read «⏎⏎  ⏎",
                "broken-toml +++⏎title = «About⏎+++⏎Text",
                "broken-toml +++⏎title = \"About«⏎+++⏎Text",
                "broken-toml +++⏎title« About⏎+++⏎Text",
                "broken-toml +++⏎title = \"a\"⏎«title = \"b\"⏎+++⏎Text",
                "broken-toml +++⏎title = [⏎«+++⏎Text",
                "broken-yaml «+++⏎title: \"a\"⏎Text",
                "broken-json {⏎\"title\": \"a\"«,⏎}⏎Text",
                "broken-json {⏎\"title\": «a⏎}⏎Text",
                "broken-json {⏎\"title\": \"a\"⏎«\"name\": \"b\"⏎}⏎Text",
                "broken-json {⏎«// mine⏎\"title\": \"a\"⏎}⏎Text",
                "broken-json {⏎\"title\": «'a'⏎}⏎Text",
                "broken-yaml ---⏎title: a«: b⏎---⏎Text",
                "broken-yaml ---⏎title: «\"a⏎---⏎Text",
                "broken-yaml ---⏎title: «@a⏎---⏎Text",
                "broken-yaml ---⏎title: «*a⏎---⏎Text",
                "broken-yaml ---⏎title: a⏎«title: b⏎---⏎Text",
                "broken-yaml ---⏎title: «!x a⏎---⏎Text",
                "broken-yaml «---⏎title: a⏎Text",
                "wrong-shape ---⏎«- a⏎---⏎Text",
                "wrong-shape ---⏎«a⏎---⏎Text",
                "wrong-shape ---⏎title: «[a]⏎---⏎Text",
                "wrong-shape ---⏎title: «{a: b}⏎---⏎Text",
                "wrong-shape ---⏎redirect_from: [«{a: b}]⏎---⏎Text",
                "wrong-shape ---⏎vitae: {sections: «x}⏎---⏎Text",
                "misspelt-key ---⏎«descripton: x⏎---⏎Text",
                "unusable-address ---⏎redirect_from: «https://example.org/⏎---⏎Text",
                "ambiguous-comment Text «<!-- open⏎⏎more",
                "unknown-variable Text «{{ nobody.knows }}",
                "missing-file Text ![x](«none.png)");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldOnce(Fault fault) {
        fault.isToldOnce(TrialProfile.in(directory).with("news.yml", "- text: x\n"));
    }
}
