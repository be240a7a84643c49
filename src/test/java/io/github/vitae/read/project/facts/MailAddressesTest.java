package io.github.vitae.read.project.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.text.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bea@example.org | bea",
                "mailto:bea@example.org | bea",
                "Bea Wave <bea@example.org> | Bea Wave",
                "Bea Wave (bea@example.org) | Bea Wave",
                "Bea Wave bea.wave+x@mail.example.org | Bea Wave",
                "<bea@example.org> | ''",
                "Bea Wave | Bea Wave",
                "@bea | @bea",
                "Reader @ Harbour | Reader @ Harbour",
            })
    void aNameIsShownWithoutThem(String words, String shown) {
        assertThat(MailAddresses.without(words)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "bea@example.org, true",
        "MAILTO:bea@example.org, true",
        "https://example.org/@bea, false",
        "https://example.org/, false",
        "example.org/bea@home, false",
    })
    void aPageIsNone(String address, boolean mail) {
        assertThat(MailAddresses.isOne(address)).isEqualTo(mail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by Bea <bea@example.org>, and Cy | by Bea, and Cy",
                "by Bea (bea.wave+x@mail.example.org). | by Bea.",
                "by [Bea Wave](mailto:bea@example.org) | by Bea Wave",
                "by [Bea](<MAILTO:bea@example.org>) (thanks) | by Bea (thanks)",
                "<mailto:bea@example.org> did | did",
                "write to bea@example.org | write to bea@example.org",
                "Write to <list@example.org>, or by e-mail (list@example.org) | Write to <list@example.org>, or by e-mail (list@example.org)",
                "To <to@example.org> and Pato <pato@example.org> | To and Pato",
                "[docs](https://example.org/@bea) (see @bea) | [docs](https://example.org/@bea) (see @bea)",
                "<a href=\"https://x@example.org/\"> | <a href=\"https://x@example.org/\">",
                "Bea < 3 @ 4 > | Bea < 3 @ 4 >",
            })
    void aTextIsShownWithoutThoseInBrackets(String words, String shown) {
        String hidden = MailAddresses.hidden(words);

        assertThat(hidden).hasSameSizeAs(words);
        assertThat(hidden.replace(String.valueOf(SourceText.FILLER), "").strip())
                .isEqualTo(shown);
    }
}
