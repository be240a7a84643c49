package io.github.vitae.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy of a page lets the panel in where it is served, and is as strict as before in all else. */
class ServedPolicyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default-src 'none'; script-src 'self'; img-src 'self'|"
                        + "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'",
                "default-src 'none'; script-src 'sha256-AbC=' https://s.example.org; frame-src https:|default-src"
                        + " 'none'; script-src 'sha256-AbC=' https://s.example.org 'self'; frame-src https: 'self';"
                        + " connect-src 'self'",
                "default-src https:|default-src https:; script-src https: 'self'; connect-src https: 'self'; frame-src"
                        + " https: 'self'",
                "object-src 'none'; base-uri 'none'|object-src 'none'; base-uri 'none'",
                "SCRIPT-SRC 'NONE'|SCRIPT-SRC 'self'",
                "script-src 'none'; script-src *|script-src 'self'"
            })
    void asBrowsersReadIt(String policy, String served) {
        String page = "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">";
        assertThat(ServedPolicy.opened(String.format(page, policy))).isEqualTo(String.format(page, served));
    }

    @Test
    void otherPagesAreLeftAlone() {
        String page = "<head><meta name=\"description\" content=\"content-security-policy; default-src\"></head>";
        assertThat(ServedPolicy.opened(page)).isEqualTo(page);
    }
}
