package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.AuthorStyles;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.site.inventory.PluginFile;
import io.github.vitae.site.skin.Stylesheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sheet that pages load, without comments and layout, means to a browser what the sheets say that we wrote. */
class StylesheetInABrowserTest {

    private static final String RULES = "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]);"
            + " return [...sheet.cssRules].map(rule => rule.cssText"
            + ".replaceAll(/,\\s+/g, ',').replaceAll(/([^0-9])0\\./g, '$1.').replace(/^(@supports [^:{]+:) /, '$1'))";

    @Test
    void whatIsLeftOutOfASheetChangesNoRule() {
        String written = Stream.of("vitae.css", "texts.css", "contents.css", "search.css", "look.css")
                .map(name -> new String(PluginFile.bytes(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        String loaded = new String(
                Stylesheet.of(
                        new Output.Styles(
                                SitePath.of("css/vitae.css").orElseThrow(),
                                Look.VITAE,
                                true,
                                List.of(),
                                AuthorStyles.NONE),
                        true),
                StandardCharsets.UTF_8);
        try (Chromium chromium = Chromium.start()) {
            List<String> rules = chromium.open("about:blank").texts(RULES, written);
            assertThat(rules).hasSizeGreaterThan(300);
            assertThat(chromium.texts(RULES, loaded)).isEqualTo(rules);
        }
        assertThat(loaded)
                .hasSizeLessThan(written.length() * 9 / 10)
                .doesNotContain("/*", "  ", "\n\n", ";}", " > ", ":0.");
    }
}
