package io.github.vitae.page.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ostergard2025", "Doe-2020-a", "2020", "X"})
    void aKeyThatIsSafeIsItsSlug(String key) {
        assertThat(PublicationAddress.slug(key)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doe:2020/kites",
                "../../etc/passwd",
                "a b",
                "",
                ".",
                "con",
                "NUL",
                "müller2020",
                "王2022",
                "-x-",
                "a\u0000b",
                "DBLP:conf/bots/Doe20",
                "<script>",
                "%2e%2e"
            })
    void anyOtherKeyHasASlugThatAFileCanBeNamed(String key) {
        assertThat(PublicationAddress.slug(key)).matches("[A-Za-z0-9][A-Za-z0-9-]*-[0-9a-f]{8}");
        assertThat(SitePath.of("publications/" + PublicationAddress.slug(key) + ".html"))
                .isPresent();
    }

    @Test
    void keysThatDifferHaveSlugsThatDiffer() {
        List<String> keys =
                List.of("a:b", "a/b", "a-b", "a b", "á-b", "a--b", "王", "李", "x".repeat(90), "x".repeat(91));

        assertThat(keys.stream().map(PublicationAddress::slug).distinct()).hasSameSizeAs(keys);
        assertThat(keys)
                .allSatisfy(key -> assertThat(PublicationAddress.slug(key)).hasSizeLessThan(100));
    }
}
