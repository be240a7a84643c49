package io.github.vitae.site.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.AuthorScripts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the policy of a page lets a skin load. */
class ContentPolicyTest {

    private static final String MATOMO = """
            <script>
                var _paq = window._paq = window._paq || [];
                (function() {
                    var u="https://stats.example.org/";
                    _paq.push(['setTrackerUrl', u+'/matomo.php']);
                    var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0];
                    g.async=true; g.src=u+'/matomo.js'; s.parentNode.insertBefore(g,s);
                })();
            </script>
            """;

    @Test
    void theHostThatInlineCodeOfASkinNamesIsAllowed() {
        assertThat(sources(MATOMO, "script-src")).contains("https://stats.example.org");
        assertThat(sources(MATOMO, "connect-src")).contains("'self'", "https:");
        assertThat(sources(MATOMO, "img-src")).contains("https:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "\"https://stats.example.org/matomo.js\" https://stats.example.org",
                "'HTTPS://Stats.Example.ORG' https://stats.example.org",
                "`https://stats.example.org?id=1` https://stats.example.org",
                "'https:\\/\\/stats.example.org\\/' https://stats.example.org",
                "'https://stats.example.org:8443/x' https://stats.example.org:8443",
                "'//www.google-analytics.example/analytics.js' www.google-analytics.example",
                "'http://localhost:9000/' http://localhost:9000",
            })
    void anAddressIsReadHoweverItIsWritten(String literal, String host) {
        assertThat(sources("<script>load(" + literal + ")</script>", "script-src"))
                .contains(host);
    }

    @Test
    void aHostWithoutEncryptionIsAllowedForPicturesAndConnectionsToo() {
        String plain = "<script>new Image().src = 'http://stats.example.org/p.gif'</script>";

        assertThat(sources(plain, "img-src")).contains("http://stats.example.org");
        assertThat(sources(plain, "connect-src")).contains("http://stats.example.org");
    }

    @Test
    void aSocketIsNoScript() {
        String socket = "<script>new WebSocket('wss://live.example.org/s')</script>";

        assertThat(sources(socket, "script-src")).doesNotContain("wss://live.example.org");
        assertThat(sources(socket, "connect-src")).contains("wss://live.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var foam = 1; // https://example.org/why</script>",
                "<script>var u = 'https://' + host + '/x.js';</script>",
                "<script>var t = '// no address';</script>",
                "<script>var t = 'see https://example.org/';</script>",
                "<script>var u = `https://${host}/x.js`;</script>",
                "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\"}</script>",
                "<script type='text/template'>'https://example.org/'</script>",
                "<p>'https://example.org/'</p>",
                "<script>var u = 'https://example.org;script-src *';</script>",
            })
    void whatIsNoAddressThatCodeLoadsAllowsNothing(String skin) {
        assertThat(sources(skin, "script-src")).noneMatch(source -> source.contains("//") || source.contains("."));
        assertThat(sources(skin, "connect-src")).isEmpty();
    }

    @Test
    void aHostThatTheUserNamesIsAllowedForWhateverIsLoaded() {
        Set<String> more = Set.of("https://stats.example.org");

        for (String directive :
                List.of("script-src", "style-src", "img-src", "font-src", "connect-src", "frame-src", "media-src")) {
            assertThat(sources("", directive, more)).as(directive).contains("https://stats.example.org");
        }
        assertThat(sources("", "default-src", more)).containsExactly("'none'");
    }

    @Test
    void withoutAnyOfItPagesLoadOnlyTheirOwn() {
        assertThat(sources("<script src=\"js/skin.js\"></script>", "script-src"))
                .noneMatch(source -> source.contains("."));
        assertThat(sources("", "connect-src")).isEmpty();
        assertThat(sources("", "frame-src")).isEmpty();
    }

    private static List<String> sources(String skin, String directive) {
        return sources(skin, directive, Set.of());
    }

    private static List<String> sources(String skin, String directive, Set<String> more) {
        String policy = ContentPolicy.around("<html><head>" + skin + "</head><body></body></html>")
                .of(AuthorScripts.NONE, more)
                .of("<video src=\"v.mp4\"></video>");
        return Stream.of(policy.split("; "))
                .filter(part -> part.startsWith(directive + " "))
                .flatMap(
                        part -> Stream.of(part.substring(directive.length() + 1).split(" ")))
                .toList();
    }

    /** Sets have another order in each process; a page is the same bytes in all. */
    @Test
    void whatIsAllowedIsInOneOrder() {
        String policy = ContentPolicy.around("<html><head></head></html>")
                .of(AuthorScripts.NONE, new TreeSet<>(Set.of("https://b.example", "https://a.example")))
                .of("");
        assertThat(policy)
                .contains("font-src 'self' data: https: https://a.example https://b.example")
                .contains("script-src 'self' https://a.example https://b.example;");
    }
}
