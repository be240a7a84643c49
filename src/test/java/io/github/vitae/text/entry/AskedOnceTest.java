package io.github.vitae.text.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.date.DateAtEnd;
import io.github.vitae.text.date.DateAtStart;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.markdown.Footnotes;
import io.github.vitae.text.source.OffsetMap;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word of a section is divided into tokens once for the date at its start, and once for the one at its end. */
class AskedOnceTest {

    private final List<String> starts = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                // how often the start is read, and the end
                "<ul><li>May 2025: our paper</li></ul>                                             ! 1 ! 0",
                "<ul><li><b>May 2025</b> our paper</li></ul>                                       ! 1 ! 0",
                "<ul><li>[2025-05-14] <a href='https://example.org/'>our paper</a></li></ul>       ! 1 ! 0",
                "<ul><li>Februray 2025 our paper</li></ul>                                         ! 1 ! 0",
                "<ol><li>2024年3月 our paper</li><li>2024年2月 their paper</li></ol>                 ! 2 ! 0",
                "<ul><li>Apr 26: our paper</li><li>Mar 26: theirs</li><li>Feb 25: his</li></ul>    ! 3 ! 0",
                "<p>May 2025: our paper</p><p>May 2024: their paper</p>                            ! 2 ! 0",
                "<ul><li>our paper (May 2025)</li></ul>                                            ! 1 ! 1",
                "<ul><li>our paper</li></ul>                                                       ! 1 ! 1",
                "<ul><li>Feb 30, 2025: our paper</li></ul>                                         ! 1 ! 1",
                "<ul><li>our paper</li><li>our paper</li></ul>                                     ! 1 ! 1",
                "<p>our paper</p><p>their paper</p>                                                ! 2 ! 2",
            })
    void anOrdinaryItemIsReadOnce(String html, int start, int end) {
        find(html);
        assertThat(starts).hasSize(start);
        assertThat(ends).hasSize(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "<h3>2024</h3><ul><li>May 5: our paper</li><li>March: theirs</li></ul>",
                "<div class=c><div><p>May 2025</p><p>Our paper</p></div></div><div class=c><p>2024</p><p>Theirs</p></div>",
                "<p>May 2025: our paper<br>May 2024: their paper</p>",
                "<p>our paper, May 2025<br>their paper, May 2024</p>",
                "<table><tr><td>May 2025</td><td>our paper</td></tr><tr><td>2024</td><td>theirs</td></tr></table>",
                "<dl><dt>May 2025</dt><dd>our paper</dd><dt>2024</dt><dd>theirs</dd></dl>",
                "<details><summary>2024: our paper</summary><p>and more</p></details>",
                "<ul><li>2024<ul><li>May: our paper</li></ul></li></ul>",
                "<ul><li><p>our paper</p><p>May 2025</p></li><li>theirs <small>2024</small></li></ul>",
            })
    void noWordsAreReadTwice(String html) {
        find(html);
        assertThat(starts).doesNotHaveDuplicates();
        assertThat(ends).doesNotHaveDuplicates();
    }

    private void find(String html) {
        SourceText source = SourceText.of("about.html", html);
        Element body = Jsoup.parseBodyFragment(html).body();
        HtmlGate gate = new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new Problems());
        AskedWords asked = new AskedWords(
                words -> {
                    starts.add(words);
                    return new DateAtStart(words);
                },
                words -> {
                    ends.add(words);
                    return new DateAtEnd(words);
                });
        Places places = new Places(source, new OffsetMap(), "");
        TakenSection found = new EntryFinder(
                        gate, places, Footnotes.take(new Element("body"), places, new Problems()), asked)
                .find(HtmlGate.plain("News"), Location.ofFile("about.html"), List.copyOf(body.childNodes()), false);
        assertThat(found.entries()).isNotEmpty();
    }
}
