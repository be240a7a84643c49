package io.github.vitae.text.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments in JSON go neither into its tree nor into what is told of it. */
class HiddenJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'a': \"shown <!-- HIDDEN -->\"}",
                "{\"a\": \"shown <!-- HIDDEN\", \"b\": \"HIDDEN\", \"c\": \"HIDDEN -->\"}",
                "{\"a\": \"shown <!-- x\", \"HIDDEN\": \"HIDDEN\", \"c\": [\"HIDDEN\", {\"HIDDEN\": 1}], \"d\": \"-->\"}",
                "{\"a\": \"shown {% comment %}HIDDEN{% endcomment %}\",}",
                "{\"a\": \"shown\" <!-- HIDDEN -->}",
                "{\"a\": \"shown\", <!-- HIDDEN: 1 -->}",
                "{\"a\": \"shown\", // HIDDEN\n}",
                "{\"a\": \"shown\" /* HIDDEN */}",
                "{\"a\": \"shown\", # HIDDEN\n}",
                "{\"a\": <!--HIDDEN-->}",
            })
    void what_is_hidden_is_neither_read_nor_told(String json) {
        Problems problems = new Problems();

        String read = String.valueOf(JsonParser.parse(SourceText.of("x.json", json), problems)
                .map(HiddenJsonTest::words)
                .orElse(""));

        assertThat(read).doesNotContain("HIDDEN", "<!--");
        assertThat(problems.sorted().toString()).doesNotContain("HIDDEN");
    }

    private static String words(DataValue node) {
        StringBuilder words = new StringBuilder();
        if (node instanceof DataValue.Mapping mapping) {
            mapping.fields()
                    .forEach(field -> words.append(field.key())
                            .append('=')
                            .append(words(field.value()))
                            .append(' '));
        } else if (node instanceof DataValue.Sequence list) {
            list.items().forEach(item -> words.append(words(item)).append(' '));
        } else {
            words.append(((DataValue.Scalar) node).value());
        }
        return words.toString();
    }
}
