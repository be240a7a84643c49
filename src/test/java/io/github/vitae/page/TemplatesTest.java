package io.github.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much of what templates say is on a page: runs of three words of the bodies of Markdown, which all of its readers see. The
 * templates are other people's and not kept here; without them this is skipped.
 */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("..", "shared", "templates");

    /** What is no content: error pages, lists that the theme makes, drafts, and what is to be published in a later century. */
    private static final Pattern NO_CONTENT = Pattern.compile(
            "(?:^|/)(?:404|sitemap|non-menu-page|archive-layout-with-content|markdown|robots|README)[.]md$"
                    + "|_drafts/|2199-|(?:^|/)slides/");

    private static final Pattern FRONT = Pattern.compile("\\A---\\s*\\n(.*?)\\n---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("(?m)^(?:published:\\s*false|draft:\\s*true)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @ParameterizedTest
    @CsvSource({
        "academicpages, 92",
        "al-folio, 92",
        "acad-homepage, 97",
        "hugoblox-academic-cv, 92",
        "mm-starter, 92",
    })
    void mostOfATemplateIsOnAPage(String template, int least) throws IOException {
        Path directory = TEMPLATES.resolve(template);
        assumeTrue(Files.isDirectory(directory), "there are no templates in ../shared");
        Set<List<String>> shown = new HashSet<>();
        TrialProfile.in(directory).read().pages().values().forEach(page -> shown.addAll(runs(words(page))));
        List<List<String>> written = new ArrayList<>();
        for (String text : contents(directory)) {
            written.addAll(runs(words(text)));
        }
        assertThat(written).hasSizeGreaterThan(100);
        long found = written.stream().filter(shown::contains).count();
        assertThat(100 * found / written.size()).as("percent of " + template).isGreaterThanOrEqualTo(least);
    }

    private static List<String> contents(Path directory) throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted().toList()) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".md") && !NO_CONTENT.matcher(name).find()) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    Matcher front = FRONT.matcher(text);
                    boolean any = front.find();
                    if (!any || !HIDDEN.matcher(front.group(1)).find()) {
                        contents.add(visible(any ? text.substring(front.end()) : text));
                    }
                }
            }
        }
        return contents;
    }

    /** Markdown without what is code, Liquid, an address or a formula. */
    private static String visible(String markdown) {
        return markdown.replaceAll("(?s)<!--.*?-->|\\{%.*?%\\}|\\{\\{.*?\\}\\}|```.*?```|~~~.*?~~~", " ")
                .replaceAll("(?s)<(script|style|svg|iframe)\\b.*?</\\1>|[$][$].*?[$][$]", " ")
                .replaceAll("(?s)\\\\\\(.*?\\\\\\)|\\\\\\[.*?\\\\\\]", " ")
                .replaceAll("!?\\[([^\\]]*)\\]\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)", "$1")
                .replaceAll("(?m)^\\s*(?:\\[[^\\]]+\\]:.*|\\{:.*\\}|:{3,}.*)$", " ")
                .replaceAll("https?://\\S+|[\\w.+-]+@[\\w.-]+", " ");
    }

    private static List<String> words(String html) {
        String text = html.replaceAll("(?is)<(script|style)\\b.*?</\\1>", " ").replaceAll("<[^>]*>", " ");
        String plain = Parser.unescapeEntities(text, false).toLowerCase(Locale.ROOT);
        return WORD.matcher(plain).results().map(match -> match.group()).toList();
    }

    private static List<List<String>> runs(List<String> words) {
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            runs.add(words.subList(i, i + 3));
        }
        return runs;
    }
}
