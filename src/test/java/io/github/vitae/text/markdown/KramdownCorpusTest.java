package io.github.vitae.text.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vitae.testing.Outline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The Markdown pages of Jekyll homepages, in folders outside of the repository: words and the tree of headings, lists and
 * tables are kramdown's. Skipped without such folders, or without Ruby with kramdown.
 */
class KramdownCorpusTest {

    private static final List<Path> FOLDERS = List.of(
            Path.of(System.getProperty("corpus", "../shared/corpus")),
            Path.of(System.getProperty("templates", "../shared/templates")));

    /** The least share of the pages that have the same outline, in percent: the others have Markdown within raw HTML. */
    private static final int LEAST = 80;

    @Test
    void pagesOfHomepagesAreReadAsKramdownReadsThem() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    all.filter(file -> file.toString().matches(".*\\.(md|markdown)"))
                            .filter(file -> !file.toString().matches(".*(hugoblox|jsonresume|README|/content/).*"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        assumeTrue(!files.isEmpty(), "no homepages here");
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(plain(Files.readString(file)));
        }
        List<String> html = KramdownFragments.kramdown(texts);
        assumeTrue(!html.isEmpty(), "no Ruby with kramdown and kramdown-parser-gfm here");

        int same = 0;
        StringBuilder differences = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            String kramdown = Outline.of(html.get(i), false);
            String ours = Outline.of(KramdownFragments.html(texts.get(i), Dialect.KRAMDOWN), false);
            if (kramdown.equals(ours)) {
                same++;
            } else {
                differences.append(difference(files.get(i), kramdown, ours));
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/kramdown-differences.txt"), differences);
        System.out.println(same + " of " + texts.size() + " pages have kramdown's outline");
        assertThat(same * 100 / texts.size())
                .as("pages with kramdown's outline, in percent: see target/kramdown-differences.txt")
                .isGreaterThanOrEqualTo(LEAST);
    }

    /** A page without front matter, Liquid and comments: what is left means the same to both. */
    private static String plain(String page) {
        return page.replace("\r\n", "\n")
                .replaceFirst("(?s)\\A\\uFEFF?---\\n.*?\\n---[ \\t]*\\n", "")
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<(script|style)\\b.*?</\\1>", "")
                .replaceAll("\\{%.*?%\\}|\\{\\{.*?\\}\\}", "");
    }

    private static String difference(Path file, String kramdown, String ours) {
        int at = 0;
        while (at < Math.min(kramdown.length(), ours.length()) && kramdown.charAt(at) == ours.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return file + "\n   K " + kramdown.substring(from, Math.min(kramdown.length(), at + 120)) + "\n   O "
                + ours.substring(Math.min(from, ours.length()), Math.min(ours.length(), at + 120)) + "\n";
    }
}
