package io.github.vitae.read.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

    private static final String LINE = "# yaml-language-server: $schema=.schema/news.schema.json\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- date: 2024-01\n",
                LINE + "- date: 2024-01\n",
                LINE + LINE + "- date: 2024-01\n",
                "#yaml-language-server: $schema=https://example.org/x.json\n- date: 2024-01\n",
                "# yaml-language-server: $schema=../x.json\r\n- date: 2024-01\n",
            })
    void aFileNamesOneSchemaInItsFirstLine(String text) {
        assertThat(Schemas.named(Map.of("news.yml", text))).containsEntry("news.yml", LINE + "- date: 2024-01\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# My news\n\n", "# My news\n" + LINE + "\n"})
    void whatElseTheAuthorSaysAboveStays(String head) {
        assertThat(Schemas.named(Map.of("news.yml", head + "- date: 2024-01\n  text: |\n    " + LINE)))
                .containsEntry("news.yml", LINE + "# My news\n\n- date: 2024-01\n  text: |\n    " + LINE);
    }
}
