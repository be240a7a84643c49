package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vitae.model.Publication;
import io.github.vitae.page.frame.Output;
import io.github.vitae.read.bibliography.BibWriter;
import io.github.vitae.testing.Bibliographies;
import io.github.vitae.testing.PublicationDump;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is downloaded from the list of publications says what the bibliography said, and is what its format asks for. */
class DownloadsTest {

    /** What concerns the homepage, and is in no download. */
    private static final Set<String> AT_HOME =
            words("abstract note keyword selected award preview html pdf code website url"
                    + " preprint slides poster video blog data supplement abbreviation status");

    /** What CSL JSON has other words for, or none. */
    private static final Set<String> NOT_IN_CSL = words(
            "kind genre place publisher institution container event number article" + " eprint kept subtitle title");

    private static final Set<String> RIS_TYPES =
            words("JOUR CPAPER BOOK CHAP THES RPRT UNPB COMP DATA PAT SLIDE ELEC GEN");

    private static final Set<String> CSL_TYPES =
            words("article-journal paper-conference book chapter thesis report article"
                    + " software dataset patent speech webpage document");

    private static final Set<String> CSL_VARIABLES =
            words("id type title author editor translator container-author issued"
                    + " accessed container-title event-title collection-title publisher event-place publisher-place volume issue"
                    + " collection-number number page edition version chapter-number number-of-volumes DOI ISBN ISSN PMID PMCID URL"
                    + " genre status note language abstract keyword");

    @TempDir
    private Path directory;

    private static Set<String> words(String words) {
        return new HashSet<>(Arrays.asList(words.split(" ")));
    }

    static List<Path> files() {
        return Bibliographies.files();
    }

    private static String file(Bibliographies.Read read, String name) {
        return read.result().outputs().stream()
                .filter(Output.DataFile.class::isInstance)
                .map(Output.DataFile.class::cast)
                .filter(file -> file.path().value().equals(name))
                .map(Output.DataFile::content)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> facts(Publication publication, Set<String> without) {
        return PublicationDump.facts(publication).stream()
                .filter(line -> !without.contains(line.split("[: ]")[0]))
                // together
                .toList();
    }

    private static Map<String, List<String>> facts(List<Publication> publications, Set<String> without) {
        return publications.stream()
                .collect(Collectors.toMap(Publication::key, publication -> facts(publication, without)));
    }

    /** The facts without the marks on names, which concern the homepage too. */
    private static Map<String, List<String>> unmarked(Map<String, List<String>> facts) {
        return facts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(line -> line.startsWith("author") ? withoutSigns(line) : line)
                                .toList()));
    }

    private static String withoutSigns(String author) {
        return author.replaceFirst(" \\[[A-Z_, ]+\\]$", "").replaceFirst(" ‘[^’]*’$", "");
    }

    private List<Publication> reread(String name, String content) throws IOException {
        Path again = Files.createDirectories(directory.resolve("again-" + name));
        return TrialProfile.in(again)
                .with(name, content)
                .read()
                .profile()
                .orElseThrow()
                .publications();
    }

    @ParameterizedTest
    @MethodSource("files")
    void bibtexThatIsDownloadedIsTheSameBibliography(Path file) throws IOException {
        Bibliographies.Read read = Bibliographies.read(file, directory);

        assertThat(unmarked(facts(reread("publications.bib", file(read, "publications.bib")), AT_HOME)))
                .isEqualTo(unmarked(facts(read.publications(), AT_HOME)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void bibtexThatIsMadeSaysAllThatIsKnown(Path file) throws IOException {
        Bibliographies.Read read = Bibliographies.read(file, directory);
        String made = read.publications().stream()
                .map(publication -> BibWriter.entry(publication, true))
                .collect(Collectors.joining("\n"));

        assertThat(facts(reread("publications.bib", made), Set.of())).isEqualTo(facts(read.publications(), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void cslJsonIsOfItsVocabularyAndReadAgain(Path file) throws IOException {
        Bibliographies.Read read = Bibliographies.read(file, directory);
        String csl = file(read, "publications.json");
        JsonNode items = new ObjectMapper().readTree(csl);

        assertThat(items).hasSize(read.publications().size());
        for (JsonNode item : items) {
            assertThat(CSL_TYPES).contains(item.path("type").asText());
            item.fieldNames()
                    .forEachRemaining(name -> assertThat(CSL_VARIABLES)
                            .as(item.path("id").asText())
                            .contains(name));
        }
        Set<String> without = new HashSet<>(AT_HOME);
        without.addAll(NOT_IN_CSL);
        Map<String, Publication> again = reread("publications.json", csl).stream()
                .collect(Collectors.toMap(Publication::key, Function.identity()));
        for (Publication publication : read.publications()) {
            assertThat(again).containsKey(publication.key());
            assertThat(facts(java.util.Objects.requireNonNull(again.get(publication.key())), without))
                    .containsAll(facts(publication, without).stream()
                            .filter(line -> !line.startsWith("author") || !line.endsWith("]"))
                            .map(line -> line.startsWith("author") ? withoutSigns(line) : line)
                            .filter(line -> !line.matches("and others|date: .* .*|edition: .*|chapter: .*|date: .*/.*"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void risHasItsLines(Path file) {
        Bibliographies.Read read = Bibliographies.read(file, directory);
        String[] records = file(read, "publications.ris").split("(?<=\r\nER  - \r\n)\r\n");

        assertThat(records).hasSize(read.publications().size()).allSatisfy(record -> {
            List<String> lines = List.of(record.split("\r\n", -1));
            assertThat(RIS_TYPES).contains(lines.get(0).substring(6));
            assertThat(lines.get(0)).startsWith("TY  - ");
            assertThat(lines.get(lines.size() - 2)).isEqualTo("ER  - ");
            assertThat(lines.subList(0, lines.size() - 1))
                    .allSatisfy(line -> assertThat(line).matches("[A-Z][A-Z0-9]  - [^\\r\\n]*"));
        });
    }
}
