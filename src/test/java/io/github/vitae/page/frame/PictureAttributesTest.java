package io.github.vitae.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Asset;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureAttributesTest {

    private static final Pictures PICTURES = Pictures.of(List.of(
            asset("a.png", Optional.of(new Asset.Size(400, 300))),
            asset("images/two words+é.png", Optional.of(new Asset.Size(30, 20))),
            asset("b.avif", Optional.empty())));

    private static Asset asset(String path, Optional<Asset.Size> size) {
        return new Asset(new SitePath(path), Path.of(path), Optional.empty(), size, Location.ofFile("about.md"));
    }

    /** {@code ~} stands for the site's root. */
    private static String sized(String html) {
        String fragment = html.replace('~', RichText.SITE_ROOT);
        return PICTURES.sized(fragment).replace(RichText.SITE_ROOT, '~');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p><img src=\"~a.png\" alt=\"\"></p> | <p><img src=\"~a.png\" alt=\"\" width=\"400\" height=\"300\"></p>",
                "<img alt=\"a > b\" src=\"~a.png?v=1#x\"/> | <img alt=\"a > b\" src=\"~a.png?v=1#x\" width=\"400\" height=\"300\"/>",
                "<img src=\"~images/two%20words+%C3%A9.png\"> | <img src=\"~images/two%20words+%C3%A9.png\" width=\"30\" height=\"20\">",
                "<img width=\"200\" src=\"~a.png\"> | <img width=\"200\" src=\"~a.png\" height=\"150\">",
                "<img height=\"150px\" src=\"~a.png\"> | <img height=\"150px\" src=\"~a.png\" width=\"200\">",
                "<img src=\"~a.png\" width=\"100%\"> | <img src=\"~a.png\" class=\"vitae-full\" width=\"400\" height=\"300\">",
                "<img class=\"x\" src=\"~a.png\" width=\"100%\"> | <img class=\"vitae-full x\" src=\"~a.png\" width=\"400\" height=\"300\">"
            })
    void aPictureGetsItsSize(String written, String expected) {
        assertThat(sized(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what the author said stays
                "<img src=\"~a.png\" width=\"10\" height=\"20\">",
                "<img src=\"~a.png\" width=\"50%\">",
                "<img src=\"~a.png\" width=\"auto\">",
                // nobody knows how large these are
                "<img src=\"~b.avif\">",
                "<img src=\"~lost.png\">",
                "<img src=\"https://example.org/a.png\">",
                "<img src=\"a.png\">",
                "<img src=\"~%zz.png\">",
                "<img>",
                // no picture at all
                "<imgs src=\"~a.png\">",
                "<p title='<img src=\"~a.png\"'>x</p>",
            })
    void whatIsNotKnownStaysAsItIs(String written) {
        assertThat(sized(written)).isEqualTo(written);
    }

    @Test
    void aPictureThatNobodyHasMayBeMissing() {
        assertThat(PICTURES.mayBeMissing(new Link(RichText.SITE_ROOT + "lost.png")))
                .isTrue();
        assertThat(PICTURES.mayBeMissing(new Link(RichText.SITE_ROOT + "a.png")))
                .isFalse();
        assertThat(PICTURES.mayBeMissing(new Link(RichText.SITE_ROOT + "b.avif")))
                .isFalse();
        assertThat(PICTURES.mayBeMissing(new Link("https://example.org/a.png"))).isFalse();
    }

    /** A text of many pictures, and one that only looks so, cost what their length costs. */
    @Test
    void aLongTextIsReadOnce() {
        String odd = "<img " + "a ".repeat(200_000) + "<img src=\"";
        assertThat(sized(odd.repeat(3))).isEqualTo(odd.repeat(3));
        String many = "<img src=\"~a.png\">".repeat(20_000);
        assertThat(sized(many)).hasSize(many.length() + 20_000 * " width=\"400\" height=\"300\"".length());
    }
}
