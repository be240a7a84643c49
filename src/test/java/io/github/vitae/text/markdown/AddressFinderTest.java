package io.github.vitae.text.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Location;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where an author wrote an address. */
class AddressFinderTest {

    @Test
    void linksOfMarkdownAndHtmlAndBareAddressesAreFound() {
        assertThat(places("[a](#x)\n<a href=\"#x\">\n<a href=#x>\nsee #x, or [x]: #x", "#x"))
                .extracting(Location::toString)
                .containsExactly("about.md:1:5", "about.md:2:10", "about.md:3:9", "about.md:4:5", "about.md:4:17");
    }

    @Test
    void partsOfLongerAddressesAndHeadingsAreNone() {
        assertThat(places("#x\n[a](#xy) [b](news.html#x) [c](#x-1)", "#x")).isEmpty();
        assertThat(places("<https://example.org/a/b>", "https://example.org/a")).isEmpty();
    }

    @Test
    void whatStandsInACommentIsNotWritten() {
        assertThat(places("<!-- [a](#x) -->\n[b](#x)", "#x"))
                .extracting(Location::toString)
                .containsExactly("about.md:2:5");
    }

    private static List<Location> places(String text, String address) {
        return AddressFinder.in(SourceText.of("about.md", text), address);
    }
}
