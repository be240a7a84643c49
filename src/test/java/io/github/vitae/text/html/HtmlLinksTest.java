package io.github.vitae.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.PageLinks;
import io.github.vitae.model.value.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finished page offers to links, and where its own lead. */
class HtmlLinksTest {

    @Test
    void placesAreIdsAndTheNamesOfOldAnchors() {
        PageLinks page = page("<h1 id=Top>T</h1><a name='old'></a><p id=''>x</p><input name='field'>");

        assertThat(page.anchors()).containsExactlyInAnyOrder("Top", "old");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=' a.html '>x</a>                                             | a.html",
                "<img src=a.png srcset='b.png 1x, c.png 2x'>                          | a.png b.png c.png",
                "<video poster=p.png><source src=v.mp4><track src=t.vtt></video>      | p.png v.mp4 t.vtt",
                "<object data=o.pdf></object><iframe src=f.html></iframe>             | o.pdf f.html",
                "<link rel=stylesheet href=s.css><link rel=preconnect href='//h'>     | s.css",
                "<meta http-equiv=Refresh content='0; URL=new.html'>                  | new.html",
                "<a>none</a><a href>empty</a>                                         | ''",
                "<base href='/x/'><a href=a.html>x</a>                                | ",
            })
    void addressesAreFoundWhereverElementsHaveThem(String html, String addresses) {
        assertThat(page(html).references().stream()
                        .map(PageLinks.Reference::address)
                        .reduce((one, other) -> one + " " + other)
                        .orElse(null))
                .isEqualTo(addresses);
    }

    @Test
    void aLinkKnowsItsLineAndColumn() {
        assertThat(page("<p>\n  <b></b><a href='x.html'>x</a>").references())
                .containsExactly(new PageLinks.Reference("x.html", 2, 10));
    }

    private static PageLinks page(String html) {
        return HtmlLinks.of(new SitePath("index.html"), html);
    }
}
