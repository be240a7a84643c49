package io.github.vitae.page.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationMentions;
import io.github.vitae.model.value.TextLook;
import io.github.vitae.problem.notation.JsonWriter;
import io.github.vitae.testing.ClasspathStyles;
import io.github.vitae.testing.InventedBibliography;
import io.github.vitae.testing.TrialProfile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our citations beside those of pandoc, for invented bibliographies: letter by letter, but for the case of letters and for
 * quotation marks. Skipped without pandoc. {@code -Dpandoc.entries=1200} compares that many entries, {@code -Dpandoc.json=true}
 * gives pandoc the items that we made of them in place of the file, and {@code target/pandoc} has each entry that differs.
 * {@code docs/citations.md} says of each class of differences which is right.
 */
class PandocAgreementTest {

    private static final int ENTRIES = Integer.getInteger("pandoc.entries", 160);
    private static final boolean JSON = Boolean.getBoolean("pandoc.json");

    /** Of an entry in the file: what it has in which pandoc differs. In the order of the document. */
    private static final Map<String, Predicate<String>> CLASSES = new LinkedHashMap<>();

    static {
        CLASSES.put("preprint", has("eprint = "));
        CLASSES.put("edition in words", has("edition = \\{(?:Second|Third)"));
        CLASSES.put("report of no type", has("@techreport(?s:(?!type = ).)*$"));
        CLASSES.put("address as howpublished", has("howpublished = "));
        CLASSES.put("note of a manuscript", has("note = "));
        CLASSES.put("and others", has("and others"));
        CLASSES.put("initial with an accent", has("\\{\\\\(?:'E|O)}"));
        CLASSES.put("particle", has("\\b(?:van|von|de|di|del|der) [A-Z{]"));
        CLASSES.put("hyphen between initials", has("J\\.-P\\."));
        CLASSES.put("edited proceedings", has("@inproceedings(?s:.)*editor = "));
        CLASSES.put("medium of an address", has("\\burl = |@online"));
        CLASSES.put("software", has("@software"));
    }

    private static Predicate<String> has(String pattern) {
        return Pattern.compile(pattern).asPredicate();
    }

    private int same;
    private int all;
    private final Map<String, Integer> classes = new TreeMap<>();
    private final StringBuilder report = new StringBuilder();

    @ParameterizedTest
    @ValueSource(
            strings = {"apa", "ieee", "chicago-author-date", "modern-language-association", "nlm-citation-sequence"})
    void citationsReadAsPandocHasThem(String style, @TempDir Path directory) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pandoc"))),
                "pandoc is not installed");
        Path csl = Files.writeString(directory.resolve("style.csl"), forPandoc(new ClasspathStyles().style(style)));

        compare(style, csl, false, Files.createDirectories(directory.resolve("bibtex")));
        compare(style, csl, true, Files.createDirectories(directory.resolve("biblatex")));

        String summary = style + ": " + same + " of " + all + " alike; " + classes;
        Path out = Files.createDirectories(Path.of("target", "pandoc"));
        Files.writeString(out.resolve(style + (JSON ? ".json" : "") + ".txt"), summary + "\n\n" + report);
        System.out.println(summary);
        assertThat(all).as("twins may be one").isBetween(ENTRIES * 99 / 100, ENTRIES);
        assertThat(same).as(summary).isGreaterThanOrEqualTo(all * 82 / 100);
        assertThat(classes.getOrDefault("unexplained", 0)).as(summary).isLessThanOrEqualTo(all / 100);
    }

    private void compare(String style, Path csl, boolean biblatex, Path directory) throws Exception {
        String written = InventedBibliography.of(20261128, ENTRIES / 2, biblatex);
        List<Publication> publications = TrialProfile.in(Files.createDirectories(directory.resolve("profile")))
                .with("publications.bib", written.getBytes(StandardCharsets.UTF_8))
                .read()
                .profile()
                .orElseThrow()
                .publications();
        String items =
                JSON ? JsonWriter.file(publications.stream().map(CslItem::of).toList(), c -> false) : written;
        Path file = Files.writeString(directory.resolve("bibliography"), items);
        Map<String, String> theirs = pandoc(file, JSON ? "csljson" : biblatex ? "biblatex" : "bibtex", csl);
        Citations citations = new Citations(new ClasspathStyles(), CitationStore.NONE, Locale.ENGLISH);
        PublicationMentions mentions = new PublicationMentions(publications);
        Map<String, String> entries = new LinkedHashMap<>();
        Pattern.compile("@\\w+\\{(\\w+),.*?\n}\n", Pattern.DOTALL)
                .matcher(written)
                .results()
                .forEach(entry -> entries.put(entry.group(1), entry.group()));
        for (Publication publication : publications) {
            String key = publication.key();
            String ours =
                    citations.of(publication, style, mentions.letters(key)).plain();
            String other = theirs.getOrDefault(key, "").replaceFirst("^(?:\\[\\d+]|\\d+\\.)\\s*", "");
            all++;
            if (normal(ours).equals(normal(other))) {
                same++;
            } else {
                differs(entries.getOrDefault(key, ""), ours, other);
            }
        }
    }

    private void differs(String entry, String ours, String theirs) {
        String cause = CLASSES.entrySet().stream()
                .filter(known -> known.getValue().test(entry))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("unexplained");
        classes.merge(cause, 1, Integer::sum);
        report.append(entry).append("# ").append(cause).append("\n= ").append(ours);
        report.append("\n~ ").append(theirs).append("\n\n");
    }

    /**
     * A style that pandoc 2.17 understands as it is meant: with the words of the locale that belongs to it, not pandoc's older
     * ones, and with the old name of Chicago's page ranges. What stands for an author who is named again is for whole lists; names
     * that tell mentions apart are for mentions.
     */
    private static String forPandoc(String style) {
        String locale = new ClasspathStyles().locale("en-US").orElseThrow();
        String words = locale.substring(locale.indexOf("<terms>"), locale.indexOf("</terms>") + "</terms>".length());
        String alone = style.contains("disambiguate-add-year-suffix")
                ? style
                : style.replaceAll("disambiguate-add-(?:names|givenname)=\"true\"", "");
        return alone.replaceAll("subsequent-author-substitute=\"[^\"]*\"", "")
                .replace("page-range-format=\"chicago-16\"", "page-range-format=\"chicago\"")
                .replaceFirst("</info>", Matcher.quoteReplacement("</info><locale>" + words + "</locale>"));
    }

    private static String normal(String citation) {
        return citation.toLowerCase(Locale.ROOT)
                .replaceAll("[“”‘’\"']", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    private static Map<String, String> pandoc(Path file, String format, Path csl)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "pandoc",
                        "-f",
                        format,
                        "--citeproc",
                        "--csl=" + csl,
                        "--wrap=none",
                        "-t",
                        "html",
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String html = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        Map<String, String> entries = new LinkedHashMap<>();
        for (Element entry : Jsoup.parse(html).select(".csl-entry")) {
            entry.select("sup")
                    .forEach(script -> script.text(Scripts.plain(script.text(), Set.of(TextLook.SUPERSCRIPT))));
            entry.select("sub")
                    .forEach(script -> script.text(Scripts.plain(script.text(), Set.of(TextLook.SUBSCRIPT))));
            entries.put(entry.id().replaceFirst("^ref-", ""), entry.text());
        }
        return entries;
    }
}
