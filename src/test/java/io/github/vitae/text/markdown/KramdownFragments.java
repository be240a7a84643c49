package io.github.vitae.text.markdown;

import io.github.vitae.problem.Problems;
import io.github.vitae.testing.Outline;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.template.LiquidScope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Pieces of Markdown with what kramdown makes of them, in {@code kramdown/fragments.txt}. */
final class KramdownFragments {

    static final Path FILE = Path.of("src/test/resources/kramdown/fragments.txt");
    private static final Path SCRIPT = Path.of("src/test/resources/kramdown/kramdown.rb");

    private KramdownFragments() {}

    /**
     * A piece.
     *
     * @param topic what it is about
     * @param text the Markdown
     * @param kramdown the outline of what kramdown makes of it
     * @param ours the outline of what is made of it here
     * @param why why the two differ; empty where they do not
     */
    record Fragment(String topic, String text, String kramdown, String ours, String why) {

        String toLines() {
            return "%% " + topic + "\n" + text + "\n%= " + kramdown + "\n"
                    + (why.isEmpty() ? "" : "%! " + ours + "\n%? " + why + "\n");
        }
    }

    static List<Fragment> all() throws IOException {
        List<Fragment> all = new ArrayList<>();
        for (String part : Files.readString(FILE).split("(?m)^%% ")) {
            if (part.isEmpty()) {
                continue;
            }
            int head = part.indexOf('\n');
            int end = part.indexOf("\n%= ");
            String kramdown = line(part, "\n%= ");
            String why = line(part, "\n%? ");
            String ours = why.isEmpty() ? kramdown : line(part, "\n%! ");
            all.add(new Fragment(
                    part.substring(0, head), part.substring(Math.min(head + 1, end), end), kramdown, ours, why));
        }
        return all;
    }

    private static String line(String part, String mark) {
        int at = part.indexOf(mark);
        return at < 0
                ? ""
                : part.substring(at + mark.length(), part.indexOf('\n', at + 1)).strip();
    }

    /** What is made here of a text of a dialect. */
    static String html(String markdown, Dialect dialect) {
        HtmlGate gate = new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new Problems());
        SourceText source = SourceText.of("about.md", markdown);
        StringBuilder html = new StringBuilder();
        AuthorDocument.parse(source, 0, gate, new DocumentScope(LiquidScope.NONE, "", dialect))
                .remaining()
                .forEach(part -> html.append(part.text().fragment()));
        return html.toString().replace(String.valueOf(io.github.vitae.model.value.RichText.SITE_ROOT), "");
    }

    static String outline(String markdown) {
        return Outline.of(html(markdown, Dialect.KRAMDOWN), true);
    }

    /** What kramdown itself makes of texts; nothing where it is not installed. */
    static List<String> kramdown(List<String> texts) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder("ruby", SCRIPT.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noRuby) {
            return List.of();
        }
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> {
            try (var out = process.getOutputStream()) {
                out.write((String.join("\0", texts) + "\0").getBytes(StandardCharsets.UTF_8));
            } catch (IOException closed) {
                // it ended before it read: then it wrote too little, which is seen below
            }
        });
        String html = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        written.join();
        List<String> answers = List.of(html.split("\0", -1));
        return answers.size() == texts.size() + 1 ? answers.subList(0, texts.size()) : List.of();
    }
}
