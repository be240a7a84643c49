package io.github.vitae.read.project.facts;

import static org.assertj.core.api.Assertions.assertThat;

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
}
