package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.RandomCss;
import io.github.vitae.text.html.css.CssReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Style sheets at random: a browser reads in what is published what we say in it, and in what was written what we read. */
class AuthorSheetsTest {

    private static final int SHEETS = Integer.getInteger("css.browser.sheets", 400);

    private static final String BODY = """
            <div class='vitae'><h2>Head</h2><p class='note a'>One <strong>two</strong> <a href='#x'>three</a></p>
            <ul id='two' class='b'><li class='a b'>A</li><li>B <em class='wide'>b</em></li><li class='a'>C</li></ul>
            <p id='one'>Last <em>one</em></p></div>""";

    /**
     * For each sheet, what differs between its text and what the browser reads in it: a rule for each line, the selectors as
     * many as written and each the same, and each declaration as when it is set alone.
     */
    private static final String READ = """
            const norm = s => s.replace(/\\s+/g, ' ').replace(/ ?([>+~(),]) ?/g, '$1').toLowerCase();
            const selector = s => norm(s).replace(/::/g, ':').replace(/:nth-[a-z-]+\\([^)]*\\)/g, ':nth');
            const both = style => [...style].map(name => name + ':' + style.getPropertyValue(name)).sort().join(';');
            const alone = document.createElement('p').style;
            const differences = [];
            // compares rules with the text that they were read from, and returns what is left of it
            const compare = (rules, text) => {
              for (const rule of rules) {
                const open = text.indexOf('{');
                const written = text.slice(0, open).trim();
                if (rule.media) {
                  text = compare(rule.cssRules, text.slice(open + 1));
                  if (!text.startsWith('}')) differences.push('not read: ' + text);
                  text = text.slice(1).trim();
                  continue;
                }
                const close = text.indexOf('}');
                if (selector(rule.selectorText || '') !== selector(written))
                  differences.push(written + ' was read as ' + rule.cssText);
                alone.cssText = '';
                for (const declaration of text.slice(open + 1, close).split('; ')) {
                  const colon = declaration.indexOf(':');
                  alone.setProperty(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
                }
                if (both(alone) !== both(rule.style)) differences.push(both(alone) + ' was read as ' + both(rule.style));
                text = text.slice(close + 1).trim();
              }
              return text.trim();
            };
            for (const css of arguments[0]) {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css);
              const lines = css ? css.split('\\n').length : 0;
              if (sheet.cssRules.length !== lines)
                differences.push(lines + ' rules were read as ' + sheet.cssRules.length + ': ' + css);
              else if (compare(sheet.cssRules, css)) differences.push('not read: ' + css);
            }
            return differences;
            """;

    /** For each pair of sheets, how what is computed under the one differs from what is under the other. */
    private static final String COMPUTED = """
            const frame = document.querySelector('iframe').contentDocument;
            const names = arguments[2];
            const computed = css => {
              frame.body.innerHTML = arguments[1];
              const style = frame.createElement('style');
              style.textContent = css;
              frame.body.prepend(style);
              return [...frame.querySelectorAll('.vitae *')].map(element => {
                const all = frame.defaultView.getComputedStyle(element);
                return names.map(name => element.localName + '.' + element.className + ' ' + name + ': ' + all.getPropertyValue(name));
              }).flat();
            };
            return arguments[0].map(([written, published]) => {
              const one = computed(written), other = computed(published);
              return one.flatMap((line, i) => line === other[i] ? [] : [line + ', published: ' + other[i]]);
            });
            """;

    private static final List<String> COMPARED = List.of(
            "color",
            "background-color",
            "background-image",
            "margin-top",
            "margin-left",
            "padding-left",
            "padding-top",
            "border-left-width",
            "border-left-style",
            "border-left-color",
            "border-top-width",
            "border-top-left-radius",
            "font-weight",
            "font-family",
            "font-size",
            "line-height",
            "letter-spacing",
            "text-align",
            "text-decoration-line",
            "display",
            "list-style-type",
            "width",
            "max-width",
            "opacity",
            "box-shadow",
            "text-transform",
            "float",
            "height",
            "white-space",
            "column-gap");

    @TempDir
    private static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void aBrowser() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page, "<!DOCTYPE html><title>x</title><iframe width=800 height=600 srcdoc='<!DOCTYPE html>'></iframe>");
        chromium = Chromium.start();
        chromium.size(1000, 700).open(page.toUri().toString());
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void whatIsPublishedIsReadAsItIsMeant() {
        RandomCss random = new RandomCss(Long.getLong("css.seed", 4));
        List<String> sheets = new ArrayList<>();
        for (int i = 0; i < SHEETS; i++) {
            sheets.add(published(random.any()));
        }
        assertThat(sheets.stream().filter(css -> !css.isEmpty()).count()).isGreaterThan(SHEETS / 3);
        assertThat((List<?>) chromium.run(READ, sheets)).isEmpty();
    }

    @Test
    void whatMayBePublishedIsComputedAsItWasWritten() {
        RandomCss random = new RandomCss(Long.getLong("css.seed", 7));
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < SHEETS; i++) {
            String css = random.readable();
            pairs.add(List.of(css, published(css)));
        }
        List<?> differences = (List<?>) chromium.run(COMPUTED, pairs, BODY, COMPARED);
        List<List<String>> withNone =
                pairs.stream().map(pair -> List.of(pair.get(0), "")).toList();
        assertThat(((List<?>) chromium.run(COMPUTED, withNone, BODY, COMPARED))
                        .stream().mapToInt(all -> ((List<?>) all).size()).sum())
                .as("what is computed because of the sheets")
                .isGreaterThan(SHEETS * 5);
        for (int i = 0; i < SHEETS; i++) {
            assertThat((List<?>) differences.get(i))
                    .as(pairs.get(i).get(0) + "\n\n" + pairs.get(i).get(1))
                    .isEmpty();
        }
    }

    private static String published(String css) {
        return new CssReader(css, id -> id, (what, offset) -> {})
                .sheet().stream().map(rule -> rule.text(".vitae")).collect(Collectors.joining("\n"));
    }
}
