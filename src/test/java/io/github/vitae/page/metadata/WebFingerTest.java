package io.github.vitae.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.SiteUrl;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An account that is found by the name of the author's site (RFC 7033). */
class WebFingerTest {

    private static final Optional<SiteUrl> HOST = Optional.of(new SiteUrl("https://ada.example.org"));

    @ParameterizedTest
    @CsvSource({
        "@ada@mastodon.example, @ada@mastodon.example",
        "ada@mastodon.example, @ada@mastodon.example",
        "acct:ada@mastodon.example, @ada@mastodon.example",
        "' @Ada_L@Mastodon.Example ', @Ada_L@mastodon.example",
        "https://mastodon.example/@ada, @ada@mastodon.example",
        "https://mastodon.example/@ada/, @ada@mastodon.example",
        "@ada@bücher.example, @ada@xn--bcher-kva.example",
        "@a.d-a@social.ada.example:8443, @a.d-a@social.ada.example:8443"
    })
    void anAccountIsReadAsPeopleWriteIt(String written, String handle) {
        assertThat(WebFinger.of(written)).map(WebFinger::handle).contains(handle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "@ada",
                "@ada@",
                "@@mastodon.example",
                "@ada@localhost",
                "@ada@mastodon.example/x",
                "@ada@mastodon.example@x",
                "https://mastodon.example/ada",
                "@a da@mastodon.example",
                "@ada@-x.example",
                "@ada@mastodon..example",
                "@<b>@mastodon.example",
                "@ada@10.0.0.1",
                "@\"@mastodon.example"
            })
    void whatIsNoAccountIsNone(String written) {
        assertThat(WebFinger.of(written)).isEmpty();
    }

    private static JsonNode document(WebFinger account) throws IOException {
        Output file = account.file(HOST).orElseThrow();
        assertThat(file.path().value()).isEqualTo(".well-known/webfinger");
        return new ObjectMapper().readTree(((Output.DataFile) file).content());
    }

    @Test
    void theDocumentNamesTheAccount() throws IOException {
        JsonNode document = document(WebFinger.of("@ada@mastodon.example").orElseThrow());

        assertThat(document.path("subject").asText()).isEqualTo("acct:ada@mastodon.example");
        assertThat(document.path("aliases")).extracting(JsonNode::asText).contains("https://mastodon.example/@ada");
        // members of a link and what they are (4.4.4)
        assertThat(document.path("links")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.path("rel").asText()).isNotEmpty();
            assertThat(link.has("href")).isNotEqualTo(link.has("template"));
            if (link.has("href")) {
                assertThat(URI.create(link.path("href").asText()).getHost()).isEqualTo("mastodon.example");
            }
        });
        assertThat(document.at("/links/1/rel").asText()).isEqualTo("self");
        assertThat(document.at("/links/1/type").asText()).isEqualTo("application/activity+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ada.example.org/home/", "https://lab.example.org/~ada/"})
    void aPartOfAHostHasNone(String site) {
        WebFinger account = WebFinger.of("@ada@mastodon.example").orElseThrow();
        Optional<SiteUrl> url = Optional.of(new SiteUrl(site));

        assertThat(account.file(url)).isEmpty();
        assertThat(account.missing(url).orElseThrow()).contains(site).contains("@ada@mastodon.example");
        assertThat(account.missing(HOST)).isEmpty();
    }

    @Test
    void withoutAnAddressThereIsNone() {
        WebFinger account = WebFinger.of("@ada@mastodon.example").orElseThrow();

        assertThat(account.file(Optional.empty())).isEmpty();
        assertThat(account.missing(Optional.empty()).orElseThrow()).contains("siteUrl");
    }
}
