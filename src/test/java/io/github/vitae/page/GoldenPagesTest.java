package io.github.vitae.page;

import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.Golden;
import io.github.vitae.testing.TrialProfile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of whole profiles: the bodies of all pages, all other outputs, and all that is told about the input. */
class GoldenPagesTest {

    static List<Golden> examples() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theInputGivesThesePagesAndProblems(Golden example) {
        TrialProfile.Result result = TrialProfile.in(example.input()).byTitles().read();
        Map<String, String> actual = new TreeMap<>();
        result.pages().forEach((path, html) -> actual.put(path.replace("/", "--"), html));
        actual.put("outputs.txt", outputs(result));
        actual.put("problems.txt", result.log());
        example.gives(actual);
    }

    private static String outputs(TrialProfile.Result result) {
        StringBuilder outputs = new StringBuilder();
        for (Output output : result.outputs()) {
            outputs.append(output.path());
            if (output instanceof Output.Page page) {
                outputs.append(": page ‘").append(page.title()).append("’");
                page.description()
                        .ifPresent(text -> outputs.append(", ‘").append(text).append("’"));
                page.meta()
                        .forEach(meta -> outputs.append("\n  ")
                                .append(meta.name())
                                .append(": ")
                                .append(meta.content()));
            } else if (output instanceof Output.RedirectPage redirect) {
                outputs.append(": leads to ")
                        .append(redirect.target())
                        .append(redirect.anchor().isEmpty() ? "" : "#" + redirect.anchor());
            } else if (output instanceof Output.AssetCopy) {
                outputs.append(": copied");
            } else if (output instanceof Output.DataFile file) {
                outputs.append(": data\n").append(file.content().replace("\r\n", "\n"));
            } else if (output instanceof Output.Script) {
                outputs.append(": script");
            } else if (output instanceof Output.Styles styles) {
                outputs.append(": styles\n");
                styles.rules().forEach(rule -> outputs.append(rule).append('\n'));
                outputs.append(styles.author().css().strip());
            }
            outputs.append('\n');
        }
        return outputs.toString();
    }
}
