package io.github.vitae.text.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entries with values of all kinds, written in whatever layout BibTeX allows, are read as the same again. */
class BibLayoutsTest {

    private static final String[] WORDS = {
        "Tides",
        "{CO}$_2$",
        "G{\\\"o}del",
        "a = b",
        "x, y",
        "50\\%",
        "me@e.org",
        "{a {b} c}",
        "𝛼β",
        "O'Neil",
        "# 1",
        "(see)",
        "é",
        "--"
    };
    private static final String[] NAMES = {"title", "author", "note", "journal", "url", "date-added", "author+an", "x_y"
    };

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** An entry as it was meant. */
    private record Meant(String type, String key, Map<String, String> fields) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void aFileReadsAsItWasMeant(long seed) {
        Random random = new Random(seed);
        List<Meant> meant = new ArrayList<>();
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF---\n---\n" : "");
        text.append("@string{greet = {Hello }, World = \"World\"}\n");
        for (int i = 0; i < 8; i++) {
            Meant entry = new Meant(random.nextBoolean() ? "article" : "misc", "k" + seed + ":" + i, fields(random));
            meant.add(entry);
            text.append(random.nextInt(3) == 0 ? "\n% a remark, or @two {\n" : blank(random))
                    .append(written(entry, random));
        }
        String layout = random.nextBoolean() ? text.toString() : text.toString().replace("\n", "\r\n");
        Problems problems = new Problems();

        List<BibEntry> entries = BibFile.entries(SourceText.of("b", layout), problems);

        assertThat(problems.sorted()).as(layout).isEmpty();
        assertThat(entries.stream().map(BibLayoutsTest::read).toList())
                .as(layout)
                .isEqualTo(meant);
    }

    private static Meant read(BibEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        entry.fields().forEach(field -> fields.put(field.name(), field.value().value()));
        return new Meant(entry.type(), entry.key(), fields);
    }

    private static Map<String, String> fields(Random random) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(NAMES.length); i >= 0; i--) {
            StringBuilder value = new StringBuilder();
            for (int words = 1 + random.nextInt(5); words > 0; words--) {
                value.append(value.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
            }
            fields.put(
                    NAMES[i],
                    random.nextInt(5) == 0 ? "Hello World" : random.nextInt(6) == 0 ? "2024" : value.toString());
        }
        return fields;
    }

    private static String written(Meant entry, Random random) {
        boolean braces = random.nextInt(4) > 0;
        StringBuilder text = new StringBuilder("@")
                .append(random.nextBoolean() ? entry.type : entry.type.toUpperCase(java.util.Locale.ROOT))
                .append(random.nextBoolean() ? "" : " ")
                .append(braces ? '{' : '(')
                .append(blank(random))
                .append(entry.key)
                .append(blank(random));
        entry.fields.forEach((name, value) -> text.append(',')
                .append(blank(random))
                .append(random.nextBoolean() ? name : name.toUpperCase(java.util.Locale.ROOT))
                .append(blank(random))
                .append('=')
                .append(blank(random))
                .append(value(value, random))
                .append(blank(random)));
        return text.append(random.nextBoolean() ? "," : "")
                .append(blank(random))
                .append(braces ? '}' : ')')
                .toString();
    }

    private static String value(String value, Random random) {
        if (value.equals("Hello World")) {
            return random.nextBoolean() ? "GREET # world" : "greet" + blank(random) + "#" + blank(random) + "{World}";
        }
        if (value.equals("2024") && random.nextBoolean()) {
            return value;
        }
        int cut = random.nextInt(value.length());
        boolean plain = value.chars().allMatch(c -> c < 0x80 && c != '{' && c != '}');
        if (plain && random.nextBoolean()) {
            return "{" + value.substring(0, cut) + "}" + blank(random) + "#" + blank(random) + "\""
                    + value.substring(cut) + "\"";
        }
        // a quotation mark that is an accent needs braces around it, and has them here
        return random.nextBoolean() ? "{" + value + "}" : "\"" + value + "\"";
    }

    private static String blank(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "\n  ";
            case 1 -> "\t";
            case 2 -> " ";
            default -> "";
        };
    }
}
