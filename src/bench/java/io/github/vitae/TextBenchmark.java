package io.github.vitae;

import io.github.vitae.problem.Problems;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.date.DateParser;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.date.TwoDigits;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The languages that authors write in: dates, Markdown, and HTML through the gate. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextBenchmark {

    private static final List<String> DATES = List.of(
            "May 2025 our paper",
            "Sept. 2023: a talk",
            "2022.02 a talk",
            "5 January 2024 a talk",
            "[Jun. 22, 2026] a talk",
            "Fall 2022 a course",
            "2019.06 - now a post",
            "2024年3月 a talk",
            "Februray 2025 our paper",
            "No date in this one at all");

    private static final String MARKDOWN = """
            ## Section

            Some *words* with a [link](https://example.org/), `code` and an ![image](https://example.org/a.png "title").

            - **May 2025** an item with [another link](https://example.org/b)
              and a second line
            - 2024 another

            | a | b |
            |---|---|
            | 1 | 2 |

            """.repeat(50);

    private static final String HTML = """
            <h2 id="s">Section</h2>
            <p style="color: red; position: fixed" onclick="x()">Some <em>words</em> with a
            <a href="https://example.org/" target="_blank">link</a> and <img src="https://example.org/a.png"></p>
            <ul class="list"><li><b>May 2025</b> an item</li><li><script>no()</script>2024 another</li></ul>

            """.repeat(50);

    @Benchmark
    public void tenDates(Blackhole hole) {
        for (String text : DATES) {
            hole.consume(DateParser.leading(text, OptionalInt.empty(), TwoDigits.YEAR));
        }
    }

    @Benchmark
    public Object markdown() {
        return document(MARKDOWN);
    }

    @Benchmark
    public Object htmlThroughTheGate() {
        return document(HTML);
    }

    private static Object document(String text) {
        HtmlGate gate = new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new Problems());
        return AuthorDocument.parse(SourceText.of("about.md", text), 0, gate, DocumentScope.NONE)
                .remaining();
    }
}
