package io.github.vitae.text.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a field of an entry starts. */
class BibCursorTest {

    private static final Pattern FIELD = Pattern.compile("\\s*+[A-Za-z][A-Za-z0-9_+:.-]*+\\s*+=(?:(?!=)|=\\s*+[{\"])");

    private static final List<String> PIECES = List.of(
            "title", "T", "é", "1", "_", "+", ":", "-", " ", "\n", "\t", "\u000B", "\u00A0", "=", "=", "==", "{", "}",
            "\"", ",", "#", "%", "@");

    @Test
    void aFieldIsANameAndOneEqualsSign() {
        Random random = new Random(30);
        int fields = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder("{");
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String content = text.toString();
            int limit = 1 + random.nextInt(content.length());
            int offset = random.nextInt(limit + 1);
            boolean field = offset <= limit
                    && FIELD.matcher(content).region(offset, limit).lookingAt();
            assertThat(new BibCursor(SourceText.of("x.bib", content), 0, limit).isField(offset))
                    .as(content + " from " + offset + " to " + limit)
                    .isEqualTo(field);
            fields += field ? 1 : 0;
        }
        assertThat(fields).isGreaterThan(100);
    }

    @Test
    void behindTheEndThereIsNone() {
        assertThat(new BibCursor(SourceText.of("x.bib", "{a=1"), 0, 2).isField(3))
                .isFalse();
    }
}
