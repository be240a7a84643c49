package io.github.vitae.page.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Publication;
import io.github.vitae.model.YearLetters;
import io.github.vitae.model.value.TextLook;
import io.github.vitae.page.citation.Citation.Role;
import io.github.vitae.page.citation.Citation.Run;
import io.github.vitae.testing.Bibliographies;
import io.github.vitae.testing.ClasspathStyles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What comes out of the door for publications whose title could be anything else: a year, a name, a journal. In
 * {@code door/citations.txt} each run says what it is: {@code T} the title, {@code A0} the first author, {@code Y} the year,
 * {@code C} what it is in, {@code V} the volume, {@code D} the DOI, {@code U} an address.
 */
class CitationRunsTest {

    private static final Path FOLDER = Bibliographies.FOLDER.resolve("door");

    private static final Map<TextLook, String> LOOKS = Map.of(
            TextLook.ITALIC, "i",
            TextLook.BOLD, "b",
            TextLook.SMALL_CAPS, "small",
            TextLook.UNDERLINE, "u",
            TextLook.SUPERSCRIPT, "sup",
            TextLook.SUBSCRIPT, "sub",
            TextLook.MATH, "tex");

    private final Citations citations = new Citations(new ClasspathStyles(), CitationStore.NONE, Locale.ENGLISH);

    private static List<Publication> publications(Path directory) {
        return Bibliographies.read(FOLDER.resolve("publications.bib"), directory)
                .publications();
    }

    private static Publication publication(String key, Path directory) {
        return publications(directory).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String told(Run run) {
        String role = run.role() == Role.TEXT
                ? ""
                : run.role().name().charAt(0) + (run.author() < 0 ? "" : String.valueOf(run.author()));
        String look = run.look().stream().sorted().map(LOOKS::get).collect(Collectors.joining(","));
        String what = role + (look.isEmpty() ? "" : "/" + look);
        return what.isEmpty() ? run.text() : "{" + what + " " + run.text() + "}";
    }

    static String told(Citation citation) {
        return citation.runs().stream().map(CitationRunsTest::told).collect(Collectors.joining());
    }

    /** With {@code -Dgolden.update=true} what comes out becomes what is expected: read the difference. */
    @Test
    void runsSayWhatTheyAre(@TempDir Path directory) throws IOException {
        List<Publication> publications = publications(directory);
        StringBuilder all = new StringBuilder();
        for (Publication publication : publications) {
            all.append(publication.key()).append('\n');
            for (String style : List.of(
                    "apa",
                    "ieee",
                    "chicago-author-date",
                    "chicago-notes-bibliography",
                    "modern-language-association",
                    "china-national-standard-gb-t-7714-2015-numeric")) {
                all.append("    ")
                        .append(told(citations.of(publication, style)))
                        .append('\n');
            }
        }
        Path known = FOLDER.resolve("citations.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(known, all, StandardCharsets.UTF_8);
        }

        assertThat(publications).hasSizeGreaterThanOrEqualTo(30);
        assertThat(all.toString())
                .isEqualTo(Files.readString(known, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void eachSaysItsTitleOnceAndEachOfItsAuthorsInOrder(@TempDir Path directory) {
        for (Publication publication : publications(directory)) {
            for (String style : List.of("apa", "ieee", "chicago-author-date", "chicago-notes-bibliography")) {
                Citation citation = citations.of(publication, style);
                List<Integer> authors = citation.runs().stream()
                        .filter(run -> run.role() == Role.AUTHOR)
                        .map(Run::author)
                        .distinct()
                        .toList();
                String title = citation.runs().stream()
                        .filter(run -> run.role() == Role.TITLE)
                        .map(Run::text)
                        .collect(Collectors.joining());

                assertThat(authors)
                        .as(publication.key() + " " + style)
                        .isSorted()
                        .hasSize(publication.authors().size());
                assertThat(letters(title))
                        .as(publication.key() + " " + style)
                        .isEqualTo(letters(publication.title().plain()
                                + publication
                                        .subtitle()
                                        .map(words -> words.plain())
                                        .orElse("")));
            }
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            apa                         | Tarn, B. (2014b). What Nature is
            chicago-author-date         | Tarn, Bo. 2014b. “What
            elsevier-harvard            | Tarn, B., 2014b. What
            harvard-cite-them-right     | Tarn, B. (2014b) “What
            ieee                        | B. Tarn, “What Nature is: Nature,” Nature, vol. 2014, 2014.
            modern-language-association | Tarn, Bo. “What Nature Is: Nature.” Nature, vol. 2014, 2014.
            """)
    void yearsGetTheirLettersWhereTheStyleCitesByYears(String style, String shown, @TempDir Path directory) {
        Citation citation = citations.of(publication("venue", directory), style, YearLetters.all("b"));

        assertThat(citation.plain()).startsWith(shown);
    }

    @Test
    void lettersAreNotOfWhatIsCitedByItself(@TempDir Path directory) {
        Publication venue = publication("venue", directory);

        assertThat(citations.of(venue, "apa", YearLetters.all("b"))).isNotEqualTo(citations.of(venue, "apa"));
        assertThat(citations.of(venue, "apa").plain()).contains("(2014)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nlm-citation-sequence               | periods | J Exp Biol
            american-medical-association        | periods | J Exp Biol.
            elsevier-vancouver                  | periods | J Exp Biol
            apa                                 | periods | J. Exp. Biol.
            """)
    void dotsAreStrippedWhereTheStyleStripsThem(String style, String key, String shown, @TempDir Path directory) {
        assertThat(citations.of(publication(key, directory), style).plain()).contains(shown);
    }
}
