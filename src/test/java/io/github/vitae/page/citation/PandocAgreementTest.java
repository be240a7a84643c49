package io.github.vitae.page.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationMentions;
import io.github.vitae.problem.notation.JsonWriter;
import io.github.vitae.testing.ClasspathStyles;
import io.github.vitae.testing.InventedBibliography;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PandocAgreementTest {

    private static final int ENTRIES = Integer.getInteger("pandoc.entries", 100);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apa",
                "ieee",
                "chicago-author-date",
                "modern-language-association",
                "nlm-citation-sequence"
            })
    void citationsReadAsPandocHasThem(String style, @TempDir Path directory) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pandoc")), "pandoc is not installed");
        Path csl = directory.resolve("style.csl");
        Files.writeString(csl, forPandoc(new ClasspathStyles().style(style)));
        StringBuilder report = new StringBuilder();
        int same = 0;
        int all = 0;
        for (boolean biblatex : new boolean[] {false, true}) {
            Path bib = directory.resolve("publications" + biblatex + ".bib");
            String written = InventedBibliography.of(20261128, ENTRIES / 2, biblatex);
            Files.writeString(bib, written);
            List<Publication> publications = TrialProfile.in(Files.createDirectories(directory.resolve("p" + biblatex)))
                    .with("publications.bib", written.getBytes(StandardCharsets.UTF_8))
                    .read()
                    .profile()
                    .orElseThrow()
                    .publications();
            boolean json = Boolean.getBoolean("pandoc.json");
            Path from = json ? directory.resolve("publications.json") : bib;
            if (json) {
                Files.writeString(
                        from, JsonWriter.file(publications.stream().map(CslItem::of).toList(), c -> false));
            }
            Map<String, String> theirs = pandoc(from, json ? "csljson" : biblatex ? "biblatex" : "bibtex", csl);
            Citations citations = new Citations(new ClasspathStyles(), CitationStore.NONE, Locale.ENGLISH);
            PublicationMentions mentions = new PublicationMentions(publications);
            for (Publication publication : publications) {
                String key = publication.key();
                String ours = citations
                        .of(publication, style, mentions.letter(key))
                        .plain();
                String other = theirs.getOrDefault(key, "").replaceFirst("^(?:\\[\\d+\\]|\\d+\\.)\\s*", "");
                all++;
                if (normal(ours).equals(normal(other))) {
                    same++;
                } else {
                    Matcher entry = Pattern.compile("(?s)(@\\w+\\{" + key + ",.*?\n\\}\n)").matcher(written);
                    report.append(entry.find() ? entry.group(1) : "")
                            .append("= ").append(ours).append("\n~ ").append(other).append("\n\n");
                }
            }
        }
        Path out = Files.createDirectories(Path.of("target", "pandoc"));
        Files.writeString(out.resolve(style + (Boolean.getBoolean("pandoc.json") ? ".json" : "") + ".txt"), report);
        System.out.println(style + " " + same + " of " + all);
        assertThat(all).isEqualTo(ENTRIES / 2 * 2);
    }

    /**
     * A style that pandoc 2.17 understands as it is meant: with the words of the locale that belongs to it, not pandoc's older
     * ones, and with the old name of Chicago's page ranges. What stands for an author who is named again is for whole lists.
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
        return citation.toLowerCase(Locale.ROOT).replaceAll("[“”‘’\"']", "").replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static Map<String, String> pandoc(Path file, String format, Path csl)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "pandoc", "-f", format, "--citeproc", "--csl=" + csl, "--wrap=none", "-t", "html", file.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String html = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        Map<String, String> entries = new LinkedHashMap<>();
        Jsoup.parse(html).select(".csl-entry").forEach(entry -> {
            entry.select("sup").forEach(sup -> sup.text(raised(sup.text(), "^", true)));
            entry.select("sub").forEach(sub -> sub.text(raised(sub.text(), "_", false)));
            entries.put(entry.id().replaceFirst("^ref-", ""), entry.text());
        });
        return entries;
    }

    private static String raised(String text, String mark, boolean up) {
        return Scripts.plain(
                text,
                java.util.Set.of(
                        up
                                ? io.github.vitae.model.value.TextLook.SUPERSCRIPT
                                : io.github.vitae.model.value.TextLook.SUBSCRIPT));
    }
}
