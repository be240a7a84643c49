package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.ContentKind;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.person.ServiceLinks;
import io.github.vitae.read.profile.CvData;
import io.github.vitae.read.profile.MemberData;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.YamlParser;
import io.github.vitae.text.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that ship with the plugin name the keys that it reads, and no others. */
class SchemaTest {

    private static DataValue.Mapping schema(String name) throws IOException {
        Path file = Path.of("src/main/resources/io/github/vitae/schema", name + ".schema.json");
        SourceText source = SourceText.of(name, Files.readString(file));
        Problems problems = new Problems();
        DataValue node =
                YamlParser.parse(source, 0, source.content().length(), problems).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        return (DataValue.Mapping) node;
    }

    private static DataValue.Mapping under(DataValue.Mapping mapping, String key) {
        return (DataValue.Mapping) mapping.get(key).orElseThrow();
    }

    private static List<String> keys(DataValue.Mapping mapping) {
        return mapping.fields().stream().map(DataValue.Field::key).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "awards"})
    void eachKeyOfAnEntryIsRead(String name, @TempDir Path directory) throws IOException {
        List<String> keys = keys(under(under(schema(name), "items"), "properties"));

        assertThat(keys).contains("date", "title", "url", "draft");
        for (String key : keys) {
            String others = name.equals("news") && !key.equals("text")
                    ? "text: a"
                    : key.equals("title") ? "url: a" : "title: a";
            assertThat(misspelt(directory, name, others, key)).as(key).isEmpty();
        }
        assertThat(misspelt(directory, name, "title: a", "dates")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void eachKeyOfAnEntryOfAKindIsRead(ContentKind kind, @TempDir Path directory) throws IOException {
        List<String> keys = keys(under(under(schema(kind.key()), "items"), "properties"));

        assertThat(keys).contains("date", "title", "slides", "details", "schedule", "order", "draft");
        for (String key : keys) {
            assertThat(misspelt(directory, kind.key(), key.equals("title") ? "url: a" : "title: a", key))
                    .as(key)
                    .isEmpty();
        }
        assertThat(misspelt(directory, kind.key(), "title: a", "venu")).hasSize(1);
    }

    @Test
    void eachKeyAndSectionOfACurriculumVitaeIsRead() throws IOException {
        DataValue.Mapping schema = schema("cv");

        List<String> keys = new ArrayList<>(CvData.KEYS);
        keys.add("redirect_from");
        assertThat(keys(under(schema, "properties"))).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys(under(under(under(schema, "$defs"), "entry"), "properties")))
                .containsExactlyInAnyOrderElementsOf(CvData.LINE_KEYS);
    }

    @Test
    void eachKeyOfSomebodyAmongOthersIsRead() throws IOException {
        List<String> keys = new ArrayList<>(keys(under(under(schema("people"), "items"), "properties")));
        keys.addAll(ServiceLinks.names());

        assertThat(keys).containsExactlyInAnyOrderElementsOf(MemberData.KEYS);
    }

    private static List<Problem> misspelt(Path directory, String name, String others, String key) {
        return TrialProfile.in(directory)
                .with(name + ".yml", "- " + others + "\n  " + key + ": \"2025\"\n")
                .read()
                .problems(Code.MISSPELT_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "pronouns", "role", "location", "email", "bio", "details"})
    void aKeyOfAPersonReachesThePage(String key, @TempDir Path directory) throws IOException {
        assertThat(keys(under(schema("person"), "properties"))).contains(key);
        String name = key.equals("name") ? "" : "name: Ann Other\n";

        TrialProfile.Result result = TrialProfile.in(directory)
                .with("person.yml", name + key + ": marked@example.org\n")
                .read();

        assertThat(result.page("index.html")).contains("marked@example.org");
    }
}
