package io.github.vitae.text.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern START = Pattern.compile(
            "(?m)^[ \\t]*+@[ \\t]*+([A-Za-z_!-][A-Za-z0-9_-]*+)[ \\t]*+[{(](\\s*+[^\\s={}(),\"#%@]++\\s*+,)?+");

    private static final List<String> ENTRIES = List.of(
            "@article{a,",
            "@",
            "@ misc (",
            "@foo{",
            "@foo{k,",
            "@string{",
            "@comment",
            "{",
            " ",
            "\t",
            "\n",
            "\n",
            "\u0085",
            "\u2028",
            "\u000B",
            "x",
            "k,",
            "}",
            "%");

    @Test
    void anEntryStartsWhereItIsTheFirstOnItsLine() {
        Random random = new Random(31);
        int entries = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append(ENTRIES.get(random.nextInt(ENTRIES.size())));
            }
            String content = text.toString();
            int[] starts = START.matcher(content)
                    .results()
                    .filter(found -> found.group(2) != null
                            || BibTypes.isDefined(found.group(1).toLowerCase(Locale.ROOT)))
                    .mapToInt(found -> content.indexOf('@', found.start()))
                    .toArray();
            assertThat(BibCursor.starts(content)).as(content).isEqualTo(starts);
            entries += starts.length;
        }
        assertThat(entries).isGreaterThan(5_000);
    }
}
