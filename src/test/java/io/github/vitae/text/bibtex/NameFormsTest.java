package io.github.vitae.text.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vitae.model.PersonName;
import io.github.vitae.problem.Problems;
import io.github.vitae.testing.NameForms;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.CitedPublications;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names in all forms that people write them in: how they are read, and that others read what is published of them alike. */
class NameFormsTest {

    private final Problems problems = new Problems();

    static List<NameForms.Form> forms() {
        return NameForms.all();
    }

    private BibEntry entry(String names) {
        return BibFile.entries(SourceText.of("p.bib", "@misc{k, author = {" + names + "}}"), problems)
                .get(0);
    }

    private List<BibNames.Marked> read(BibEntry entry) {
        LatexText latex = new LatexText(
                new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new CitedPublications(), problems));
        return BibNames.parse(entry.field("author").orElseThrow(), latex).names();
    }

    /** Family name with its particle and given names with theirs and the suffix, a bar between. */
    private static String parts(PersonName name) {
        return name.literal()
                .orElseGet(() -> joined(
                                name.nonDroppingParticle().orElse(""),
                                name.family().orElse("")) + "|"
                        + joined(
                                name.given().orElse(""), name.droppingParticle().orElse(""))
                        + name.suffix().map(suffix -> "|" + suffix).orElse(""));
    }

    private static String joined(String... words) {
        return String.join(" ", Stream.of(words).filter(word -> !word.isEmpty()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_name_is_read_as_it_is_meant(NameForms.Form form) {
        List<BibNames.Marked> names = read(entry(form.written()));

        assertThat(names).extracting(name -> parts(name.name())).containsExactly(form.parts());
        assertThat(names).extracting(BibNames.Marked::marks).containsExactly(form.marks());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void what_is_published_is_read_as_the_same_name_without_marks(NameForms.Form form) {
        String published = entry(form.written()).written("k", field -> true);

        List<BibNames.Marked> again = read(
                BibFile.entries(SourceText.of("p.bib", published), problems).get(0));

        assertThat(again).extracting(name -> parts(name.name())).containsExactly(form.parts());
        assertThat(again).extracting(BibNames.Marked::marks).containsExactly("");
    }

    @Test
    void pandoc_reads_what_is_published_without_a_complaint_and_alike(@TempDir Path directory) throws Exception {
        assumeTrue(hasPandoc(), "pandoc is not installed");
        List<NameForms.Form> forms = NameForms.all();
        assertThat(forms).hasSizeGreaterThan(200);
        StringBuilder file = new StringBuilder();
        for (int at = 0; at < forms.size(); at++) {
            file.append(entry(forms.get(at).written()).written("n" + at, field -> true));
        }
        Path bib = Files.writeString(directory.resolve("n.bib"), file);
        Path json = directory.resolve("n.json");
        Path said = directory.resolve("said.txt");
        int exit = new ProcessBuilder("pandoc", "-f", "bibtex", "-t", "csljson", bib.toString())
                .redirectOutput(json.toFile())
                .redirectError(said.toFile())
                .start()
                .waitFor();

        assertThat(exit).isZero();
        assertThat(said).isEmptyFile();
        JsonNode items = new ObjectMapper().readTree(Files.readString(json, StandardCharsets.UTF_8));
        Map<String, String> read = new HashMap<>();
        items.forEach(item -> read.put(item.path("id").asText(), csl(item.path("author"))));
        assertThat(read).hasSize(forms.size());
        List<String> others = new ArrayList<>();
        for (int at = 0; at < forms.size(); at++) {
            String name = read.getOrDefault("n" + at, "");
            if (!name.equals(forms.get(at).parts().replaceAll("[’‘“”]", "'").replace('"', '\''))) {
                others.add(forms.get(at) + " is read as " + name);
            }
        }
        assertThat(others).isEmpty();
    }

    /** A name of CSL; its particles are those before the family name, whichever they are called. */
    private static String csl(JsonNode authors) {
        List<String> names = new ArrayList<>();
        for (JsonNode name : authors) {
            String family = joined(
                    name.path("dropping-particle").asText(),
                    name.path("non-dropping-particle").asText(),
                    name.path("family").asText());
            String given = name.path("given").asText();
            String suffix = name.path("suffix").asText();
            boolean whole = name.has("literal") || (given.isEmpty() && suffix.isEmpty());
            family = family.replaceFirst("(?<=^\\p{L}{1,2}['’-]) ", "");
            names.add(
                    whole
                            ? name.path("literal").asText(family)
                            : family + "|" + given + (suffix.isEmpty() ? "" : "|" + suffix));
        }
        return String.join(" and ", names).replaceAll("[’‘“”\"]", "'").replace('\u00A0', ' ');
    }

    private static boolean hasPandoc() throws InterruptedException {
        try {
            return new ProcessBuilder("pandoc", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
