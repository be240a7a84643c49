package io.github.vitae.text.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a drawing may draw its own parts. */
class SvgReferencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<use href='#p'/>",
                "<use xlink:href='#p'/>",
                "<use href=' #p '/>",
                "<rect fill='url(#p)'/>",
                "<rect stroke='URL( #p )'/>",
                "<rect style=\"mask:url('#p')\"/>",
                "<rect fill='url(#none) url(#p)'/>",
                "<linka href='#p'/>",
            })
    void whatShowsAPartCountsWithThePart(String shows) {
        // a part of 99, shown by one element each: with the drawing, the list and the part itself 300 000 in all
        assertThat(isBounded(shows.repeat(2998) + "<rect/>".repeat(99), 98)).isTrue();
        assertThat(isBounded(shows.repeat(2998) + "<rect/>".repeat(100), 98)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='#p'/>",
                "<svg:a xlink:href='#p'/>",
                "<rect fill='#p'/>",
                "<rect fill='p'/>",
                "<rect id='p' href='#q'/>",
                "<use href='x#p'/>",
            })
    void whatOnlyNamesAPartDoesNot(String names) {
        assertThat(isBounded(names.repeat(20_000), 98)).isTrue();
    }

    @Test
    void aCircleEnds() {
        assertThat(isBounded("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>", 0))
                .isTrue();
    }

    @Test
    void aChainMayBe400Long() {
        assertThat(isBounded(chain(199), 0)).isTrue();
        assertThat(isBounded("<g>" + chain(199) + "</g>", 0)).isFalse();
    }

    /** Each part shows the next; two elements a link, of which the first is named. */
    private static String chain(int links) {
        StringBuilder chain = new StringBuilder("<use href='#c0'/>");
        for (int link = 0; link < links; link++) {
            chain.append("<g id='c" + link + "'><use href='#c" + (link + 1) + "'/></g>");
        }
        return chain.append("<rect id='c" + links + "'/>").toString();
    }

    private static boolean isBounded(String content, int within) {
        String drawing = "<svg><defs><g id='p'>" + "<rect/>".repeat(within) + "</g></defs>" + content + "</svg>";
        return SvgReferences.areBounded(
                Jsoup.parse(drawing, "", Parser.xmlParser()).child(0));
    }
}
