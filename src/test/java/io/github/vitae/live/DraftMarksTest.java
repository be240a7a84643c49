package io.github.vitae.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing on a page that readers do not get is marked by itself, with an id or without. */
class DraftMarksTest {

    /** What is marked of a page: the tags as they start. */
    private static List<String> marked(String shown, String published) {
        return DraftMarks.between(shown, published).at().stream()
                .map(at -> shown.substring(shown.lastIndexOf('<', at), shown.indexOf('<', at)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # an entry on About, without an id; the oldest has to go for it
                    <ul><li>new</li><li>a</li><li>b</li></ul> | <ul><li>a</li><li>b</li><li>c</li></ul> | <li>new
                    <ul><li>a</li><li>new</li><li>b</li></ul> | <ul><li>a</li><li>b</li></ul> | <li>new
                    <ul><li>a</li><li>new</li></ul> | <ul><li>a</li></ul> | <li>new
                    # the only one there is room for
                    <ul><li><b>May</b> new</li></ul> | <ul><li><b>June</b> old</li></ul> | <li>
                    <ul class="n"><li>d</li><li>e</li><li>f</li><li>a</li></ul> | <ul class="n"><li>a</li><li>b</li><li>c</li><li>g</li></ul> | <li>d, <li>e, <li>f
                    # a section that nobody has, with all in it
                    <div><h2>A</h2><p>a</p><h2>Talks</h2><ul><li>x</li></ul></div> | <div><h2>A</h2><p>a</p></div> | <h2>Talks, <ul>
                    <section><h2>CV</h2><ul><li>a</li></ul></section><section><h2>Work</h2><p>x</p></section> | <section><h2>CV</h2><ul><li>a</li></ul></section> | <section>
                    # a row, a term, a link within an entry, a picture
                    <table><tr><td>1</td></tr><tr><td>2</td></tr></table> | <table><tr><td>1</td></tr></table> | <tr>
                    <dl><dt>a</dt><dd>1</dd><dt>b</dt><dd>2</dd></dl> | <dl><dt>a</dt><dd>1</dd></dl> | <dt>b, <dd>2
                    <li>A talk <a href="x">Slides</a> <a href="y">Video</a></li> | <li>A talk <a href="x">Slides</a></li> | <a href="y">Video
                    <p>a</p><img src="x"><p>b</p> | <p>a</p><p>b</p> | <img src="x">
                    # a count, a page that leads on and a title that change are no drafts
                    <p>3 talks</p><ul><li>a</li><li>new</li></ul> | <p>2 talks</p><ul><li>a</li></ul> | <li>new
                    <head><title>News (3)</title><meta name="n" content="3"></head><body><p>a</p><p>b</p></body> | <head><title>News (2)</title></head><body><p>a</p></body> | <p>b
                    <script>3</script><p>a</p> | <script>2</script><p>a</p> | ''
                    # in the menu
                    <nav><ul><li><a href="a">A</a></li><li><a href="b">B</a></li></ul></nav> | <nav><ul><li><a href="a">A</a></li></ul></nav> | <li>
                    # two of one place, and quotation marks with brackets in them
                    <ul><li title="a>b">new</li><li>newer</li><li>a</li></ul> | <ul><li>a</li></ul> | <li title="a>b">new, <li>newer
                    # tags that do not match
                    <ul><li>a<li>new</ul></p><p>x</p> | <ul><li>a</ul><p>x</p> | <li>new
                    """)
    void eachIsMarkedByItself(String shown, String published, String expected) {
        assertThat(marked(shown, published)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(", ")));
        assertThat(marked(published, published)).isEmpty();
    }

    @Test
    void aLongListTakesNoLongTime() {
        String many = IntStream.range(0, 6000)
                .mapToObj(i -> "<li>" + (i % 7) + " entry " + i + "</li>")
                .collect(Collectors.joining());
        String others = many.replace("entry 3</li>", "entry 3</li><li>new</li>").replace("entry", "item");

        assertThat(marked("<ul><li>new</li>" + many + "</ul>", "<ul>" + many + "</ul>"))
                .containsExactly("<li>new");
        assertThat(marked("<ul>" + many + "</ul>", "<ul>" + others + "</ul>")).hasSize(6000);
    }
}
