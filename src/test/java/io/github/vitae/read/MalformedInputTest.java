package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken files: each fault is told once, at its line and column, and the rest of the profile is read. */
class MalformedInputTest {

    @TempDir
    private Path directory;

    /** A file in which {@code «} stands before the fault. */
    private record Broken(String code, String file, String text) {
        @Override
        public String toString() {
            return file + " " + text.replace('\n', '⏎').substring(0, Math.min(text.length(), 60));
        }
    }

    static List<Broken> files() {
        List<Broken> files = new ArrayList<>();
        for (String news : List.of(
                "- date: 2025\n  text: «'open\n\n- text: more\n",
                "- date: 2025\n  text: «\"open\n",
                "- date: 2025\n«\ttext: x\n",
                "- date: 2025\n «text: x\n  title: y\n",
                "- text: a«: b\n",
                "- «{date: 2025, text: x\n",
                "- «[a, b\n",
                "- text: «*nowhere\n",
                "- &a [«*a]\n",
                "- text: «@x\n",
                "- text: «`x`\n",
                "- text: «%x\n",
                "«%YAML 9.9\n---\n- text: x\n",
                "- text: \"\\«q\"\n",
                "- text: \"\\x«ZZ\"\n",
                "- text: >«x\n",
                "- text: x\n  «text: y\n",
                "- <<: «*a\n",
                "«}\n",
                "- text: «\u0001\n",
                "- text: x\n- text: y\u0007".replace("y\u0007", "y«\u0007\n"))) {
            files.add(new Broken("broken-yaml", "news.yml", news));
        }
        for (String news : List.of(
                "- «!!java.net.URL [x]\n",
                "- text: x\n«---\n- text: y\n",
                "«news: x\n".replace("«news: x", "news: «x"),
                "- text: x\n- «2\n",
                "- date: «[2025]\n  text: x\n",
                "- date: «{a: b}\n  text: x\n",
                "- text: x\n  draft: «maybe\n",
                "- «text:\n",
                "- «date: 2025\n",
                "- «tset: x\n",
                "- text: x\n  pinned: «7\n",
                "- text: x\n  tags: «{a: b}\n")) {
            files.add(new Broken("wrong-shape", "news.yml", news));
        }
        for (String news : List.of(
                "- date: «99999999999999999999\n  text: x\n",
                "- date: «2025-02-30\n  text: x\n",
                "- date: «2025-13\n  text: x\n",
                "- date: «the day after\n  text: x\n")) {
            files.add(new Broken("unreadable-date", "news.yml", news));
        }
        for (String news : List.of(
                "- text: x\n  url: «javascript:x\n",
                "- text: x\n  url: «data:text/html,x\n",
                "- text: x\n  url: \"«file:///etc/passwd\"\n".replace("\"«", "«\""))) {
            files.add(new Broken("dropped-html", "news.yml", news));
        }
        files.add(new Broken("beyond-bounds", "news.yml", "[".repeat(50) + "«[" + "]".repeat(51)));
        files.add(new Broken("wrong-shape", "awards.yml", "«title: x\n"));
        files.add(new Broken("wrong-shape", "awards.yml", "- «'just'\n"));
        files.add(new Broken("wrong-shape", "awards.yml", "- title: x\n  selected: «perhaps\n"));
        files.add(new Broken("dropped-html", "awards.yml", "- title: x\n  url: «vbscript:x\n"));
        files.add(new Broken("misspelt-month", "awards.yml", "- title: x\n  date: «Agust 2025\n"));
        files.add(new Broken("wrong-shape", "person.yml", "«- x\n"));
        files.add(new Broken("wrong-shape", "person.yml", "name: «[a]\n"));
        files.add(new Broken("dropped-html", "person.yml", "name: x\nlinks: [{url: «'javascript:x'}]\n"));
        files.add(new Broken("missing-file", "person.yml", "name: x\navatar: «none.png\n"));
        files.add(new Broken("broken-yaml", "person.yml", "name: x\nrole: «'y\n"));
        for (String about : List.of(
                "---\ntitle: «[x\n---\nText\n",
                "«---\ntitle: x\nText\n",
                "---\ntitle: x\n«title: y\n---\nText\n",
                "---\ntitle: «\"x\n---\nText\n")) {
            files.add(new Broken("broken-yaml", "about.md", about));
        }
        for (String about : List.of(
                "+++\ntitle = «\n+++\nText\n",
                "+++\ntitle = 'x«\n+++\nText\n",
                "+++\ntitle = 1\n«title = 2\n+++\nText\n")) {
            files.add(new Broken("broken-toml", "about.md", about));
        }
        files.add(new Broken("wrong-shape", "about.md", "---\n«- a\n---\nText\n"));
        files.add(new Broken("wrong-shape", "about.md", "---\n«x\n---\nText\n"));
        files.add(new Broken("wrong-shape", "about.md", "---\nvitae: «x\n---\nText\n"));
        files.add(new Broken("unusable-address", "about.md", "---\npermalink: «../x\n---\nText\n"));
        files.add(new Broken("misspelt-key", "about.md", "---\nvitae:\n  sections:\n    «nwes: x\n---\nText\n"));
        for (String about : List.of(
                "Text «<!-- open\n\nx\n",
                "Text\n\n<!-- a <!-- b -->« c -->\n",
                "Text «{% comment %} x\n",
                "Text «{::comment} x\n")) {
            files.add(new Broken("ambiguous-comment", "about.md", about));
        }
        for (String about : List.of(
                "Text\n«{% frobnicate %}\n",
                "Text «{{ nothing.here }}\n", "Text «{{ 'x' | nofilter }}\n", "Text «{% include x.html %}\n")) {
            files.add(new Broken("unknown-variable", "about.md", about));
        }
        files.add(new Broken("broken-liquid", "about.md", "Text\n«{% if x %}\n"));
        for (String about : List.of(
                "Text\n\n«<script>x</script>\n",
                "Text\n\n«<object></object>\n",
                "Text\n\n<p style='«position:fixed'>x</p>\n",
                "<style>\n«@import 'x';\n</style>\nText\n",
                "<style>\np { color: red;\n «behavior: x }\n</style>\nText\n",
                "Text\n\n[x](«javascript:x)\n",
                "Text <a «onclick=x>y</a>\n")) {
            files.add(new Broken("dropped-html", "about.md", about));
        }
        files.add(new Broken(
                "beyond-bounds", "about.md", "+++\na = " + "[".repeat(50) + "«[" + "]".repeat(51) + "\n+++\nx\n"));
        files.add(new Broken("missing-file", "about.md", "Text\n\n![x](«none.png)\n"));
        files.add(new Broken("unreadable-date", "about.md", "# News\n\n- «2025-99-99 x\n"));
        files.add(new Broken("broken-json", "resume.json", "{\"basics\": [«}"));
        files.add(new Broken("broken-json", "resume.json", "«{\"basics\": {\"name\": \"x\"}"));
        files.add(new Broken("wrong-shape", "resume.json", "{\"basics\": {\"name\": \"x\"},\n \"awards\": «{}}"));
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFaultIsToldOnceAtItsPlace(Broken broken) {
        int at = broken.text.indexOf('«');
        String before = broken.text.substring(0, at);
        String place = (before.chars().filter(c -> c == '\n').count() + 1) + ":" + (at - before.lastIndexOf('\n'));
        TrialProfile trial = TrialProfile.in(directory);
        if (!broken.file.equals("about.md") && !broken.file.equals("resume.json")) {
            trial.with("about.md", "Text\n");
        }

        TrialProfile.Result result =
                trial.with(broken.file, broken.text.replace("«", "")).read();

        List<Problem> told = result.problems().stream()
                .filter(problem -> problem.code().id().equals(broken.code))
                .toList();
        assertThat(told).as(result.log()).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("vitae/" + broken.file + ":" + place);
            assertThat(problem.fix()).isNotEmpty();
            assertThat(problem.toString()).doesNotContain("Exception", "java.", "\n");
        });
    }

    @Test
    void thereAreSixtyOfThem() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
    }

    static List<byte[]> wrongBytes() {
        return List.of(
                bytes('a', '\n', 'b', 0xFF),
                bytes('a', '\n', 'b', 0xC3),
                bytes('a', '\n', 'b', 0xC3, '('),
                bytes('a', '\n', 'b', 0xED, 0xA0, 0x80),
                bytes('a', '\n', 'b', 0xF5, 0x80, 0x80, 0x80),
                bytes('a', '\n', 'b', 0xC0, 0xAF),
                bytes('a', '\n', 'b', 0x80, 'c'),
                bytes('a', '\n', 'b', 0xE2, 0x82, '\n', 'c'));
    }

    @ParameterizedTest
    @MethodSource("wrongBytes")
    void bytesThatAreNoUtf8AreToldWhereTheyStart(byte[] bytes) {
        TrialProfile.Result result =
                TrialProfile.in(directory).with("about.md", bytes).read();

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo("wrong-encoding");
            assertThat(problem.location()).hasToString("vitae/about.md:2:2");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\0", "\\ud800", "\\udfff", "\\uFDD0", "\\uFDD1", "\\uFDD2", "\\uFDD3", "\\uFFFE", "\\uFFFF", "\\x01"
            })
    void whatNoTextShouldHoldIsOnNoPage(String escape) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "title: \"a" + escape + "b\"\nname: \"n" + escape + "\"\n")
                .with(
                        "_pages/about.md",
                        "---\npermalink: /\ntitle: \"t" + escape
                                + "\"\n---\n{{ site.title }} {% if true %}x{% endif %} &#xD800; &#0; "
                                + "&#xFDD2; &#xFDD0; &#x1; <i title=\"&#xFDD0;&#xFFFF;\">i</i>\n")
                .with("_news/a.md", "---\ndate: 2025\ntitle: \"a" + escape + "\"\n---\nx\n")
                .read();

        assertThat(result.everything().chars())
                .as(result.everything())
                .noneMatch(c -> (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE || (c < 0x20 && c != '\n'));
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(result.everything()))
                .isTrue();
    }

    /** Cut anywhere, a file may be doubtful, but reading it ends, and nothing is thrown. */
    @Test
    void aFileMayEndAnywhere() {
        String about = """
                ---
                title: "A: b"
                redirect_from: [/a/, '/b/']
                ---
                # Me 😀

                <div markdown="1">
                *x*
                </div>
                <!-- c -->
                {% if site.x %}y{% endif %}{{ base_path }} [a](b "c") <p style="color:red" onclick='x'>&amp;

                # News

                - **May 2025**: [x](http://example.org) {: .y}
                  - z[^1]

                [^1]: note

                ```
                code
                ```

                | a | b |
                |---|---|
                | 1 | 2 |
                """;
        String news =
                "# c\n- date: 2025-05\n  text: |\n    a *b*\n  tags: [x, \"y\"]\n- &a {date: '2024', text: \"\\u00e9\"}\n- *a\n";
        String toml = "+++\ntitle = \"x\"\n[author]\nname = 'A'\nlist = [1, 2.5, 2025-01-01]\n+++\nx\n";
        String json =
                "{\"basics\": {\"name\": \"A\", \"profiles\": [{\"network\": \"x\", \"url\": \"https://example.org\"}]}, \"awards\": [{\"title\": \"t\", \"date\": \"2020\"}]}";
        everyStart("about.md", about);
        everyStart("news.yml", news);
        everyStart("about.md", toml);
        TrialProfile.in(directory).with("about.md", "Text\n");
        everyStart("resume.json", json);
    }

    private void everyStart(String file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            TrialProfile.in(directory)
                    .with(file, Arrays.copyOf(bytes, length))
                    .read()
                    .everything();
        }
    }

    /** Bytes of a file may be any: reading it ends, and nothing is thrown. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aByteMayBeAny(int seed) {
        Random random = new Random(seed);
        String text = "---\ntitle: x\n---\n# News\n\n- May 2025: <b>*x*</b> {{ base_path }} <!-- y -->\n";
        for (int trial = 0; trial < 300; trial++) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(3); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            TrialProfile.in(directory).with("about.md", bytes).read().everything();
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** One entry among a thousand that is no YAML: 999 are shown, and it is told where it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "  text: 'open",
                "\ttext: x",
                "  text: a: b",
                " text: x",
                "  text: [a",
                "text: x",
                "  text: \u0001"
            })
    void oneBrokenEntryCostsNoOther(String line) {
        StringBuilder news = new StringBuilder("# of a thousand\n---\n");
        for (int i = 0; i < 1000; i++) {
            news.append("- date: 2025-05-14\n")
                    .append(i == 500 ? line : "  text: number " + i)
                    .append('\n');
        }

        assertAllButOneOfAThousandAreShown(news.toString(), 1003, 1005);
    }

    /** The same of a list below a key, with other keys before and behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"    text: 'open", "\ttext: x", "    text: a: b", "  text: x", "    text: [a", "   text: \u0001"
            })
    void oneBrokenEntryBelowAKeyCostsNoOther(String line) {
        StringBuilder news = new StringBuilder("# of a thousand\nowner: \"Ada\"\nnews: # all of them\n");
        for (int i = 0; i < 1000; i++) {
            news.append("  - date: 2025-05-14\n")
                    .append(i == 500 ? line : "    text: number " + i)
                    .append('\n');
        }
        news.append("behind:\n- nothing\n");

        assertAllButOneOfAThousandAreShown(news.toString(), 1004, 1006);
    }

    private void assertAllButOneOfAThousandAreShown(String news, int firstLine, int lastLine) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "Text\n")
                .with("news.yml", news)
                .read();

        assertThat(result.profile().orElseThrow().news().entries()).hasSize(999);
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).code().id()).isEqualTo("broken-yaml");
        assertThat(result.problems().get(0).location().line()).isBetween(firstLine, lastLine);
    }

    /** Of a list without any entry that is YAML, each is told, and once: though it is read as a whole and by entries. */
    @Test
    void aListOfNothingButBrokenEntriesIsToldEntryByEntry() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "Text\n")
                .with("news.yml", "owner: Ada\nnews:\n- text: a: b\n- text: c: d\n")
                .read();

        assertThat(result.problems())
                .filteredOn(problem -> problem.code().id().equals("broken-yaml"))
                .extracting(problem -> problem.location().line())
                .containsExactly(3, 4);
    }

    /** One value that is no YAML costs the others nothing. */
    @Test
    void oneBrokenKeyCostsNoOther() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "Text\n")
                .with("person.yml", "name: Ada Example\nrole: 'open\nlocation: Athens\nbio: a: b\n")
                .read();

        assertThat(result.profile().orElseThrow().person().orElseThrow().location())
                .contains("Athens");
        assertThat(result.problems())
                .extracting(problem -> problem.location().line())
                .containsExactly(2, 4);
    }

    @Test
    void aDraftStaysAtHomeWhateverIsBrokenAround() {
        String news = """
                - text: shown
                - text: 'open
                - text: hiddenone
                  draft: true
                - text: hiddentwo
                draft: true
                - text: hiddenthree
                 draft: true
                - text: shown too
                """;

        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "Text\n")
                .with("news.yml", news)
                .read();

        assertThat(result.everything()).contains("shown", "shown too").doesNotContain("hidden");
    }

    /** Aliases are counted over all entries: no file of many small bombs is read. */
    @Test
    void manyEntriesTogetherAreBounded() {
        String bomb = "- [&a [x,x,x,x,x,x,x,x,x], &b [*a,*a,*a,*a,*a,*a,*a], [*b,*b,*b,*b,*b,*b,*b,*b]]\n";

        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "Text\n")
                .with("news.yml", "- text: 'open\n" + bomb.repeat(1000))
                .read();

        assertThat(result.log()).contains("[broken-yaml]").doesNotContain("wrong-shape");
    }
}
