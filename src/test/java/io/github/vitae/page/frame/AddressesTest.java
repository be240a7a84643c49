package io.github.vitae.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where addresses of a site lead, those of the author's old site among them. */
class AddressesTest {

    private static final Addresses ADDRESSES = Addresses.of(List.of(
            page("index.html"),
            page("talks.html"),
            page("talks/tides.html"),
            page("cv/index.html"),
            page("a & b.html"),
            moved("talks/2024-05-01-tides/index.html", "talks/tides.html", ""),
            moved("news/prize.html", "news.html", "d2024-prize"),
            moved("notes/été/index.html", "talks/tides.html", ""),
            moved("2024/prize one/index.html", "a & b.html", "")));

    @ParameterizedTest
    @CsvSource({
        // what is where it is written stays as it is written
        "talks.html, talks.html",
        "talks/tides.html, talks/tides.html",
        "talks/tides.html#sea, talks/tides.html#sea",
        "cv/, cv/",
        "cv/index.html, cv/index.html",
        // other ways to write a page's address
        "talks/, talks.html",
        "talks, talks.html",
        "talks/tides, talks/tides.html",
        "talks/tides/, talks/tides.html",
        "cv, cv/index.html",
        "cv#work, cv/index.html#work",
        // old addresses
        "talks/2024-05-01-tides/, talks/tides.html",
        "talks/2024-05-01-tides, talks/tides.html",
        "talks/2024-05-01-tides/index.html, talks/tides.html",
        "talks/2024-05-01-tides/#sea, talks/tides.html#sea",
        "talks/2024-05-01-tides/?print#sea, talks/tides.html?print#sea",
        "news/prize.html, news.html#d2024-prize",
        "news/prize, news.html#d2024-prize",
        "news/prize/, news.html#d2024-prize",
        "notes/été/, talks/tides.html",
        "2024/prize%20one/, a%20%26%20b.html",
        "a%20&amp;%20b.html, a%20&amp;%20b.html",
        // what is not ours, and what is no path
        "files/cv.pdf, files/cv.pdf",
        "TALKS/, TALKS/",
        "%zz/, %zz/",
        "a:b, a:b"
    })
    void anAddressLeadsDirectlyToWhereItsContentIs(String written, String expected) {
        String html = "<a href=\"" + RichText.SITE_ROOT + written + "\">x</a>";

        assertThat(ADDRESSES.settled(html, new SitePath("index.html"))).isEqualTo("<a href=\"" + expected + "\">x</a>");
        assertThat(ADDRESSES.settled(html, new SitePath("talks/tides.html")))
                .isEqualTo("<a href=\"../" + expected + "\">x</a>");
    }

    @Test
    void allAddressesOfATextAreSettledAndNothingElse() {
        char root = RichText.SITE_ROOT;
        String html = "talks/ <a href=\"" + root + "talks/\">talks/</a><img srcset=\"" + root + "a.png 1x, " + root
                + "b.png 2x\"><a href=\"https://example.org/talks/\">x</a>";

        assertThat(ADDRESSES.settled(html, new SitePath("index.html")))
                .isEqualTo("talks/ <a href=\"talks.html\">talks/</a><img srcset=\"a.png 1x, b.png 2x\">"
                        + "<a href=\"https://example.org/talks/\">x</a>");
    }

    @Test
    void ofTwoPagesThatHadAnAddressTheFirstCounts() {
        Addresses addresses = Addresses.of(List.of(
                page("one.html"),
                page("two.html"),
                moved("old.html", "one.html", ""),
                moved("old.html", "two.html", "")));

        assertThat(addresses.find(new SitePath("old"), true)).contains(Addresses.Place.of(new SitePath("one.html")));
    }

    @Test
    void aSectionOfTheHomePageMayBeAPageByNow() {
        Addresses addresses = Addresses.of(List.of(page("index.html"), page("news.html")));
        addresses.enterSections(anchor ->
                anchor.equals("news") ? Optional.of(Addresses.Place.of(new SitePath("news.html"))) : Optional.empty());

        assertThat(addresses.fromRoot("index.html#news")).isEqualTo("news.html");
        assertThat(addresses.fromRoot("index.html#methods")).isEqualTo("index.html#methods");
        assertThat(addresses.fromRoot("talks.html#news")).isEqualTo("talks.html#news");
    }

    private static Output page(String path) {
        return new Output.Page(new SitePath(path), path, Optional.empty(), List.of(), Optional.empty(), sink -> {});
    }

    private static Output moved(String path, String target, String anchor) {
        return new Output.RedirectPage(new SitePath(path), new SitePath(target), anchor, "", Optional.empty());
    }
}
