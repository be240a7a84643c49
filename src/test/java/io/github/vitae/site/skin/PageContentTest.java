package io.github.vitae.site.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.LargeProfile;
import io.github.vitae.testing.TrialProfile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.markup.HtmlMarkup;
import org.apache.maven.doxia.sink.impl.SinkEventAttributeSet;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our Sink makes of a page what Doxia's makes of it, byte for byte: reports are made by the one, sites by the other. */
class PageContentTest {

    private static final SitePath STYLES = new SitePath("css/vitae.css");

    @TempDir
    private Path profile;

    @Test
    void pagesOfAProfileAreAsDoxiaMakesThem() throws IOException {
        new LargeProfile(1, 12, 6, 20).write(profile);
        Files.writeString(profile.resolve("about.md"), """
                ---
                title: "A & B: <i>“x” 😀</i>"
                description: 'It is "quoted" & more'
                ---
                Words &#38; “quotes” 漢字 😀 <b>bold</b> &amp;#38; é

                # News

                - May 2025 *One* `a < b && c` "two" &#35; three
                """);
        List<Output.Page> pages = TrialProfile.in(profile).read().outputs().stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .toList();

        assertThat(pages).hasSizeGreaterThan(20);
        pages.forEach(PageContentTest::assertSame);
    }

    /** Each text as a title, as an attribute and as words. */
    @Test
    void allCharactersAreWrittenAsDoxiaWritesThem() {
        StringBuilder all = new StringBuilder();
        for (int c = 1; c < 0x3000; c++) {
            all.appendCodePoint(c);
        }
        for (String text : List.of(all.toString(), "😀 &# &amp; \r\n \r \"<>\"", "a &#38; b", "", "-->")) {
            assertSame(new Output.Page(
                    new SitePath("folder/page.html"),
                    text,
                    Optional.of(text),
                    List.of(new Output.Meta("citation_title", text)),
                    Optional.empty(),
                    sink -> {
                        SinkEventAttributeSet attributes = new SinkEventAttributeSet();
                        attributes.addAttribute("title", text);
                        attributes.addAttribute("alt", "");
                        for (String element :
                                List.of("div", "span", "article", "time", "details", "svg", "p", "nonsense")) {
                            sink.unknown(element, new Object[] {HtmlMarkup.TAG_TYPE_START}, attributes);
                            sink.text(text);
                            sink.rawText(text);
                            sink.unknown("img", new Object[] {HtmlMarkup.TAG_TYPE_SIMPLE}, attributes);
                            sink.unknown(element, new Object[] {HtmlMarkup.TAG_TYPE_END}, new SinkEventAttributeSet());
                        }
                    }));
        }
    }

    /** To an author, it is a word as any other. */
    @Test
    void wordsThatATemplateKnowsStayTheAuthors() {
        PageContent ours = new PageContent(rendering("page"));
        ours.text("my $relativePath");

        assertThat(ours.getBody()).isEqualTo("my $relativePath");
    }

    private static DocumentRenderingContext rendering(String page) {
        return new DocumentRenderingContext(new File("."), page, "vitae");
    }

    private static void assertSame(Output.Page page) {
        SiteRendererSink doxia = new SiteRendererSink(rendering(page.path().value()));
        PageContent ours = new PageContent(rendering(page.path().value()));
        PageWriter.write(doxia, page, STYLES, Optional.empty());
        PageWriter.write(ours, page, STYLES, Optional.empty());

        assertThat(ours.getTitle()).isEqualTo(doxia.getTitle());
        assertThat(ours.getHead()).isEqualTo(doxia.getHead());
        assertThat(ours.getBody()).isEqualTo(doxia.getBody());
    }
}
