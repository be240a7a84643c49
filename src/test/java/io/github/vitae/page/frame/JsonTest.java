package io.github.vitae.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void nothingInItEndsAScript() {
        String json = Json.of(Map.of("</script>", "<!-- & \u2028\u2029 ]]> \u0001 \" \\ \n"));

        assertThat(json)
                .isEqualTo(
                        "{\n  \"\\u003C/script\\u003E\": \"\\u003C!-- \\u0026 \\u2028\\u2029 ]]\\u003E \\u0001 \\\" \\\\"
                                + " \\n\"\n}");
    }

    @Test
    void halfACharacterIsEscaped() {
        assertThat(Json.of("\uD835 \uD835\uDEFC \uDEFC")).isEqualTo("\"\\uD835 \uD835\uDEFC \\uDEFC\"");
    }

    @Test
    void membersStandInTheirOrder() {
        assertThat(Json.of(List.of(1, true, List.of(), Map.of()))).isEqualTo("[\n  1,\n  true,\n  [],\n  {}\n]");
    }
}
