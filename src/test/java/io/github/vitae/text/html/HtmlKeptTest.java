package io.github.vitae.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.LocalLink;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.OffsetMap;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What exactly is published of an author's HTML, and what is told. */
class HtmlKeptTest {

    private final Problems problems = new Problems();
    private final List<LocalLink> links = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # elements
            <b>a</b>                             | <b>a</b>
            <li>a</li>                           | <div>a</div>
            <ul><li>a</li></ul>                  | <ul><li>a</li></ul>
            <center>a</center>                   | <div class="STYLE">a</div>
            <nav title="t">a</nav>               | <div title="t">a</div>
            <tt>a</tt>                           | <code>a</code>
            <template>a</template>b              | b
            # names
            <p id="a">b</p>                      | <p id="a">b</p>
            <p id="a b">b</p>                    | <p>b</p>
            <p id="">b</p>                       | <p>b</p>
            <p id="a">b</p><p id="a">c</p>       | <p id="a">b</p><p>c</p>
            <p id="body">b</p>                   | <p id="author-body">b</p>
            <p id="content">b</p>                | <p id="author-content">b</p>
            <p id="Year-2024">b</p>              | <p id="author-Year-2024">b</p>
            <p id="__x">b</p>                    | <p id="author-__x">b</p>
            <p id="toString">b</p>               | <p id="author-toString">b</p>
            <a name="a">b</a>                    | <a id="a">b</a>
            <a name="a" id="c">b</a>             | <a id="c">b</a>
            <p name="a">b</p>                    | <p>b</p>
            <p class="a vitae-card  b">c</p>     | <p class="a b">c</p>
            <p class="VITAE">c</p>               | <p>c</p>
            <p class="vitaes">c</p>              | <p class="vitaes">c</p>
            # attributes
            <p title="t" lang="de" x="y">a</p>   | <p title="t" lang="de">a</p>
            <img src="a.png">                    | <img src="*a.png" alt="">
            <img src="a.png" alt="b">            | <img src="*a.png" alt="b">
            <img src="data:image/png;base64,AA"> | <img src="data:image/png;base64,AA" alt="">
            <video src="a.mp4"></video>          | <video src="*a.mp4" controls preload="none"></video>
            <audio src="a.mp3"></audio>          | <audio src="*a.mp3" controls preload="none"></audio>
            <a href="a.html" rel="me">b</a>      | <a href="*a.html">b</a>
            <a href="a.html" target="x">b</a>    | <a href="*a.html" target="_blank" rel="noopener">b</a>
            <p href="a.html">b</p>               | <p>b</p>
            <p src="a.html">b</p>                | <p>b</p>
            # links on the page
            <a href="#a">b</a>                   | <a href="#a">b</a>
            <a href="#body">b</a>                | <a href="#author-body">b</a>
            <a href="#content">b</a>             | <a href="#content">b</a>
            <a href="">b</a>                     | <a>b</a>
            # styles
            <p style="color:red">a</p>           | <p class="STYLE">a</p>
            <p style=" ">a</p>                   | <p>a</p>
            <p align="center">a</p>              | <p class="STYLE">a</p>
            <p align="banana">a</p>              | <p>a</p>
            # what is called otherwise here
            <label for="x">a</label>             | <span>a</span>
            <menu><li>a</li></menu>              | <ul><li>a</li></ul>
            <acronym title="t">a</acronym>       | <abbr title="t">a</abbr>
            <nobr>a</nobr>                       | <span>a</span>
            """)
    void whatIsHarmlessStaysAndNothingIsTold(String html, String kept) {
        assertThat(clean(html)).isEqualTo(kept);
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .filteredOn(told -> !html.contains("<template>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <form>a</form>                      | <span>a</span>        | removed the element <form>; its text stays
            <form title="t"><p>a</p></form>     | <div><p>a</p></div>   | removed the element <form>; its text stays
            <input>a                            | a                     | removed the element <input> wherever it stands in this file; nobody here takes what readers fill in
            <form>a<input><textarea>b</textarea><button>c</button></form>d | <span>a<span>c</span></span>d | removed the element <form> and its 2 fields; its text stays; link to a form elsewhere
            <form><label>a <input></label></form> | <span><span>a </span></span> | removed the element <form> and its field; its text stays
            <button>a</button><button>b</button> | <span>a</span><span>b</span> | its text stays; write a link in its place
            <svg><path d="M0 0"/></svg>a        | a                     | save the drawing as a file
            <papertitle>a</papertitle>          | <span>a</span>        | use plain HTML or Markdown
            <a href="(https://example.org/a.pdf){:target">a</a> | <a>a</a> | write the address alone, without what stands around it: https://example.org/a.pdf [
            <a href="[[https://a.example.org](https://a.example.org/b)">a</a> | <a>a</a> | stands around it: https://a.example.org/b [
            <a href="chrome-extension://abc/https://example.org/a.pdf">a</a> | <a>a</a> | stands around it: https://example.org/a.pdf [
            <a href="a:b?.pdf">a</a>             | <a>a</a>              | rename the file
            <script>x</script>a                 | a                     | removed the element <script>
            <p onclick="x">a</p>                | <p>a</p>              | removed onclick
            <a href="#a" onclick="x">a</a>      | <a href="#a">a</a>    | removed onclick (the link still works)
            <a href="javascript:x">a</a>        | <a>a</a>              | the address ‘javascript:x’ is not published
            <a href="data:image/png;base64,AA">a</a> | <a>a</a>         | the address ‘data:image/png;base64,AA’
            <img src="javascript:x">            | <img alt="">          | the address ‘javascript:x’
            <iframe src="https://example.org/a"></iframe> | <a href="https://example.org/a">https://example.org/a</a> | a link stands for the element <iframe>
            <iframe src="a.html" title="b"></iframe> | <a href="*a.html">b</a> | a link stands for the element <iframe>
            <embed src="a.html">                | <a href="*a.html">a.html</a> | a link stands for the element <embed>
            <iframe src="https://www.youtube.com/embed/abc"></iframe> | <a href="https://www.youtube.com/watch?v=abc">https://www.youtube.com/watch?v=abc</a> | a link stands for
            <iframe src="https://player.vimeo.com/video/12?x" title="v"></iframe> | <a href="https://vimeo.com/12">v</a> | a link stands for
            <iframe src="javascript:x"></iframe>  | <span></span>         | removed the element <iframe>
            <iframe></iframe>                     | <span></span>         | removed the element <iframe>
            <p style="color:red;top:0">a</p>      | <p class="STYLE">a</p> | removed ‘top:0’ from a style
            # what a browser does not show
            <p hidden>a</p>b                    | b                     | because of hidden
            <p popover>a</p>b                   | b                     | because of popover
            <dialog>a</dialog>b                 | b                     | because of a dialog that is not open
            <p class="d-none">a</p>b            | b                     | because of the class d-none
            <p class="hidden hover:red">a</p>b  | b                     | because of the class hidden
            <p class="d-none md:d-none">a</p>b  | b                     | because of the class d-none
            <p class="hidden md:hidden">a</p>b  | b                     | because of the class hidden
            <p class="invisible md:big">a</p>b  | b                     | because of the class invisible
            <p class="hidden visible-print">a</p>b | b                  | because of the class hidden
            <p style="display:none">a</p>b      | b                     | because of its style
            <p style="font-size:0">a</p>b       | <p class="STYLE"></p>b | because of its style
            <p style="color:transparent">a</p>b | <p class="STYLE"></p>b | because of its style
            <template>a</template>b             | b                     | removed the element <template>
            <noscript>a</noscript>b             | b                     | does not show what <noscript> holds here
            <p hidden><img src=a.png></p>b      | b                     | because of hidden
            <video src=a.mp4>No film.</video>   | <video src="*a.mp4" controls preload="none"></video> | does not show what <video> holds
            """)
    void whatIsLostIsToldOnce(String html, String kept, String told) {
        assertThat(clean(html)).isEqualTo(kept);
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p class="d-none d-md-block">a</p>             | <p class="d-none d-md-block">a</p>
            <p class="hidden md:block">a</p>               | <p class="hidden md:block">a</p>
            <p class="hidden md:dark:inline-flex">a</p>    | <p class="hidden md:dark:inline-flex">a</p>
            <p class="hidden-xs">a</p>                     | <p class="hidden-xs">a</p>
            <p class="sr-only">a</p>                       | <p class="sr-only">a</p>
            <p aria-hidden="true">a</p>                    | <p aria-hidden="true">a</p>
            <details><summary>a</summary>b</details>       | <details><summary>a</summary>b</details>
            <video src="a.mp4"><source src="b.mp4"></video>| <video src="*a.mp4" controls preload="none"><source src="*b.mp4"></video>
            <p hidden></p>a                                | a
            <p hidden>. – </p>a                            | a
            <video>Your browser does not support video.</video> | <video controls preload="none">Your browser does not support video.</video>
            """)
    void whatIsShownOrHasNoWordsIsNotTold(String html, String kept) {
        assertThat(clean(html)).isEqualTo(kept);
        assertThat(problems.sorted()).extracting(Problem::toString).isEmpty();
    }

    @Test
    void linksIntoTheSiteAreNoted() {
        clean("<a href='a.html'>x</a><a href='docs/'>x</a><img src='b.png'><a href='https://example.org/c'>x</a>"
                + "<a href='#d'>x</a>");

        assertThat(links)
                .extracting(link -> link.target() + " " + link.folder() + " " + link.written())
                .containsExactly("a.html false a.html", "docs true docs/", "b.png false b.png");
    }

    @Test
    void anAddressThatStandsAloneIsJudgedToo() {
        HtmlGate gate = new HtmlGate(false, links::add, new AuthorStyleSheet(), new CitedPublications(), problems);
        Location here = Location.ofFile("cv.yml");

        assertThat(gate.link("https://example.org/", here)).isPresent();
        assertThat(gate.link("cv.pdf", here)).isPresent();
        assertThat(links)
                .singleElement()
                .satisfies(link -> assertThat(link.written()).isEqualTo("cv.pdf"));
        assertThat(problems.sorted()).isEmpty();
        assertThat(gate.link("javascript:x", here)).isEmpty();
        assertThat(gate.link("data:image/png;base64,AA", here)).isEmpty();
        assertThat(problems.sorted()).hasSize(2);
        assertThat(HtmlGate.quietLink("cv.pdf")).isPresent();
        assertThat(HtmlGate.quietLink("javascript:x")).isEmpty();
        assertThat(HtmlGate.quietLink("data:image/png;base64,AA")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a|true",
                "a b|true",
                "é, 12!|true",
                " a|false",
                "a |false",
                "a  b|false",
                "a<b|false",
                "a&b|false",
                "a@b|false",
                "a\u00A0b|false",
                "[a]|false"
            })
    void wordsAloneNeedNoJudgement(String text, boolean words) {
        assertThat(HtmlGate.words(text).isPresent()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/embed/a_B-1, https://www.youtube.com/watch?v=a_B-1",
        "//youtube-nocookie.com/embed/x?start=1, https://www.youtube.com/watch?v=x",
        "https://player.vimeo.com/video/7#t, https://vimeo.com/7",
        "https://www.youtube.com/watch?v=x, ",
        "https://player.vimeo.com/video/x, ",
        "https://evil.example/https://www.youtube.com/embed/x, ",
    })
    void aVideoHasAPage(String embedded, String page) {
        assertThat(VideoAddress.of(" " + embedded + " ").orElse(null)).isEqualTo(page);
    }

    /** The fragment; a star stands for the way to the site's root. */
    private String clean(String html) {
        HtmlGate gate = new HtmlGate(false, links::add, new AuthorStyleSheet(), new CitedPublications(), problems);
        List<Node> nodes = Parser.htmlParser().setTrackPosition(true).parseFragmentInput(html, new Element("body"), "");
        return gate.clean(nodes, new Places(SourceText.of("about.md", html), new OffsetMap(), ""))
                .fragment()
                .replace(RichText.SITE_ROOT, '*')
                // named after what is in it
                .replaceAll("vs-[0-9a-f]{8}", "STYLE");
    }
}
