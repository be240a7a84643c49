package io.github.vitae.read.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vitae.model.Publication;
import io.github.vitae.page.citation.Citation;
import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.page.citation.Citations;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.ClasspathStyles;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code publications.bib} as it is published is BibTeX to other programs too, whatever came in, and the same publications when
 * it is read again.
 */
class PublishedBibtexTest {

    private static final List<String> TYPES = List.of(
            "article",
            "inproceedings",
            "conference",
            "book",
            "proceedings",
            "inbook",
            "incollection",
            "phdthesis",
            "mastersthesis",
            "techreport",
            "misc",
            "unpublished",
            "manual",
            "booklet",
            "online",
            "software",
            "dataset",
            "patent",
            "thesis",
            "report",
            "collection",
            "artwork",
            "talk",
            "periodical",
            "mvbook",
            "standard");

    /** What people and programs put into fields, each as it stands in the file between {@code title = } and the comma. */
    private static final List<String> VALUES = List.of(
            "{Tides and {Night}}",
            "{{Tides at Night}}",
            "\"Tides at Night\"",
            "{100% of the Tides}",
            "{100\\% of the Tides}",
            "{Tide # 7 and \\# 8}",
            "{R&D of Tides}",
            "{R\\&D of Tides}",
            "{R&amp;D of Tides}",
            "{R\\&amp;D of Tides}",
            "{Caf&eacute; &ndash; Tides &#8217;24}",
            "{snake_case and \\_}",
            "{A~Tide and \\~{} and \\textasciitilde}",
            "{x^2 and \\^{}}",
            "{Costs $5 and more}",
            "{Costs \\$5}",
            "{$x_1 + \\frac{a}{b}$ at Night}",
            "{$a < b & c$}",
            "{\\(x^2\\) at Night}",
            "{\\[x^2\\] at Night}",
            "{$$x^2$$ at Night}",
            "{$\\unknown{x}$ at Night}",
            "{$x \\text{if $y$}$}",
            "{\\ensuremath{\\alpha} Tides}",
            "{G{\\\"o}del, \\'Etudes, {\\ss}, \\o, \\v{c}, \\c c, \\H{o}, {\\aa}, \\i}",
            "{\\emph{Tides} and \\textbf{Night} and {\\em more} and \\textsc{Small}}",
            "{\\unknownmacro{Tides} at \\Night}",
            "{Tides \\cite{other} at \\ref{x} Night\\footnote{So}}",
            "{Tides\\\\at Night}",
            "{Tides \\\\ at Night \\newline x}",
            "{Tides \\verb|x_y| at \\url{https://example.org/a_b%20c#d}}",
            "{\\href{https://example.org/a_b%20c}{Tides}}",
            "{A \\\"quoted\\\" Tide}",
            "{A \"quoted\" Tide}",
            "{Tide's ``Night'' -- or --- not}",
            "{<i>Tides</i> <b>at</b> H<sub>2</sub>O}",
            "{A < B > C | D @ E}",
            "{@article{x, title = {y}}",
            "{Tides\n\n at Night}",
            "{Tides\n% a comment of LaTeX\nat Night}",
            "{Tides \\% % at Night}",
            "{Tides\\}",
            "{Tides \\{at\\} Night}",
            "{Tides \\{at Night}",
            "{Tides at\\} Night}",
            "{Tides \\textbraceleft at Night}",
            "{漢字 и кириллица, עברית, Ἑλλάς, 😀}",
            "{Zero\u200Bwidth and \u00A0no-break and \u00ADsoft}",
            "{Control \u0001 and \u0007 and \u001B}",
            "{Bidi \u202E override}",
            "{\\LaTeX{} and \\TeX\\ and \\BibTeX}",
            "{\\texttt{code_x} and \\lstinline{y}}",
            "{\\begin{tabular}{l}Tides\\end{tabular}}",
            "{\\input{/etc/passwd}}",
            "{\\def\\x{Tides}\\x}",
            "{\\newcommand{\\x}{Tides}\\x}",
            "{Tides at $}",
            "{Tides at \\( Night}",
            "{{Tides} at {N}ight {{{deep}}}}",
            "\"Tides {\"at\"} Night\"",
            "{}",
            "{ }",
            "12",
            "undefinedmacro",
            "\"Tides\" # \" at \" # {Night}",
            "jan # \" 5\"",
            "{" + "Very long Tides ".repeat(600) + "}");

    private static final List<String> FIELDS = List.of(
            "title",
            "journal",
            "booktitle",
            "note",
            "abstract",
            "publisher",
            "series",
            "address",
            "volume",
            "pages",
            "keywords",
            "howpublished",
            "type",
            "subtitle",
            "school",
            "institution",
            "edition",
            "doi",
            "url",
            "eprint",
            "isbn",
            "month",
            "number",
            "language",
            "eid",
            "year");

    @TempDir
    private Path directory;

    private record Published(List<Publication> publications, String bibtex) {}

    private Published published(String name, String bib) {
        TrialProfile.Result result = TrialProfile.in(directory.resolve(name))
                .with("person.yml", "name: Ann Quill\n")
                .with("publications.bib", bib)
                .read();
        String written = result.outputs().stream()
                .filter(output -> output.path().value().equals("publications.bib"))
                .map(output -> content((Output.DataFile) output))
                .findFirst()
                .orElse("");
        return new Published(result.profile().orElseThrow().publications(), written);
    }

    private static String content(Output.DataFile file) {
        return file.content();
    }

    /** Each value in each field of an entry of its own, their types in turn. */
    private static String odd() {
        StringBuilder bib = new StringBuilder();
        int count = 0;
        for (String field : FIELDS) {
            for (String value : VALUES) {
                String type = TYPES.get(count % TYPES.size());
                bib.append("@").append(type).append("{key").append(count).append(",\n");
                if (!field.equals("title")) {
                    bib.append("  title = {Entry ").append(count).append("},\n");
                }
                if (!field.equals("year")) {
                    bib.append("  year = 2020,\n");
                }
                bib.append("  ").append(field).append(" = ").append(value).append(",\n");
                bib.append("  author = {Quill, Ann}\n}\n\n");
                count++;
            }
        }
        return bib.toString();
    }

    @Test
    void otherProgramsReadIt() throws IOException, InterruptedException {
        assumeTrue(isThere(), "pandoc is not installed");
        Published published = published("odd", odd());
        assertThat(published.publications()).hasSizeGreaterThan(1000);

        // an entry at a time where all of them fail, to say which it is
        String complaint = complaint(published.bibtex());
        List<String> complained = new ArrayList<>();
        if (!complaint.isEmpty()) {
            List<String> entries = List.of(published.bibtex().split("\n(?=@)"));
            complained(entries, complained);
        }
        assertThat(complained).isEmpty();
        assertThat(complaint).isEmpty();
    }

    /** Finds those that there are complaints of, by halves. */
    private void complained(List<String> entries, List<String> found) throws IOException, InterruptedException {
        if (found.size() >= 12) {
            return;
        }
        String complaint = complaint(String.join("\n", entries));
        if (complaint.isEmpty()) {
            return;
        }
        if (entries.size() == 1) {
            found.add(entries.get(0) + complaint);
            return;
        }
        complained(entries.subList(0, entries.size() / 2), found);
        complained(entries.subList(entries.size() / 2, entries.size()), found);
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("pandoc", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String complaint(String bib) throws IOException, InterruptedException {
        Path file = directory.resolve("published.bib");
        Path errors = directory.resolve("errors.txt");
        Files.writeString(file, bib);
        Process pandoc = new ProcessBuilder("pandoc", "-f", "bibtex", "-t", "csljson", file.toString())
                .redirectOutput(directory.resolve("published.json").toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(pandoc.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String told = Files.readString(errors, StandardCharsets.UTF_8);
        if (told.isEmpty()) {
            long entries = bib.lines().filter(line -> line.startsWith("@")).count();
            Matcher id = Pattern.compile("\"id\": ").matcher(Files.readString(directory.resolve("published.json")));
            long found = id.results().count();
            return entries == found ? "" : found + " of " + entries + " entries";
        }
        return told;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    100% of R&D #1 at a_b           | 100\\% of R\\&D \\#1 at a\\_b
                    100\\% of R\\&D \\#1 at a\\_b    | 100\\% of R\\&D \\#1 at a\\_b
                    Caf&eacute; &amp; \\&amp; &#8217;  | Café \\& \\& '
                    Costs $5                        | Costs \\$5
                    $x_1 & y^2$ and x^2             | $x_1 & y^2$ and x\\textasciicircum{}2
                    \\(x_1\\) at \\url{https://e.org/a_b%20c}   | \\(x_1\\) at \\url{https://e.org/a_b%20c}
                    \\href{https://e.org/a_b}{a_b}    | \\href{https://e.org/a_b}{a\\_b}
                    Ends in \\                      | Ends in \\
                    Tides\\\\{at} Night              | Tides\\\\ {at} Night
                    """)
    void whatLatexWouldStumbleOverIsEscaped(String written, String shown) {
        String bib = published("one", "@article{a,\n  title = {" + written + "},\n  year = 2020\n}\n")
                .bibtex();

        assertThat(bib.replace("\\ }", "\\}")).contains("title = {" + shown + "}");
    }

    @Test
    void theTitlesAreWhatOtherProgramsRead() throws IOException, InterruptedException {
        assumeTrue(isThere(), "pandoc is not installed");
        Published published = published("odd", odd());
        assertThat(complaint(published.bibtex())).isEmpty();

        Map<String, String> read = new TreeMap<>();
        Pattern title = Pattern.compile("\"title\": \"((?:[^\"\\\\]++|\\\\.)*+)\"");
        for (String item : Files.readString(directory.resolve("published.json")).split("\"id\": \"")) {
            Matcher found = title.matcher(item);
            if (item.startsWith("key") && found.find()) {
                read.put(
                        item.substring(0, item.indexOf('"')),
                        letters(org.jsoup.Jsoup.parse(found.group(1)).text()));
            }
        }
        List<String> lost = new ArrayList<>();
        for (Publication publication : published.publications()) {
            String shown = letters(publication.title().plain());
            String other = read.getOrDefault(publication.key(), "");
            if (publication.subtitle().isEmpty() && !other.equals(shown)) {
                lost.add(publication.key() + ": " + shown + " / " + other);
            }
        }
        // commands that make others, or that pandoc does not know, are none of a title's words for it
        assertThat(lost).hasSizeLessThan(10);
        assertThat(read.values()).contains("100ofthetides", "rdoftides", "costs5andmore", "cafétides24", "tide7and8");
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\\\[nt]", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void theSamePublicationsAreReadAgain() {
        Published published = published("odd", odd());
        Published again = published("again", published.bibtex());

        Map<String, String> citations = citations(published.publications());
        Map<String, String> others = citations(again.publications());
        assertThat(others.keySet()).isEqualTo(citations.keySet());
        List<String> different = new ArrayList<>();
        citations.forEach((key, citation) -> {
            if (!citation.equals(others.get(key))) {
                different.add(key + "\n  " + citation + "\n  " + others.get(key));
            }
        });
        assertThat(different).isEmpty();
        List<String> entries = List.of(published.bibtex().split("\n(?=@)"));
        List<String> others2 = List.of(again.bibtex().split("\n(?=@)"));
        assertThat(others2.stream().filter(entry -> !entries.contains(entry)).toList())
                .isEmpty();
        assertThat(others2).hasSameSizeAs(entries);
    }

    private static Map<String, String> citations(List<Publication> publications) {
        Citations citations = new Citations(new ClasspathStyles(), CitationStore.NONE, Locale.ENGLISH);
        Map<String, String> cited = new TreeMap<>();
        for (Publication publication : publications) {
            Citation citation = citations.of(publication, "ieee");
            cited.put(publication.key(), citation.toString());
        }
        return cited;
    }
}
