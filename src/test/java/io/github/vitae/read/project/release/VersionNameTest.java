package io.github.vitae.read.project.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.Effort;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionNameTest {

    private static VersionName version(String text) {
        return VersionName.of(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1.2, 1.2.0", "1.2, v1.2", "1.2, 1.2.0.Final", "1.02, 1.2", "1.2-RC1, 1.2.rc1", "1, 1.0.0", "0, 0.0"})
    void someNamesAreOfOneVersion(String left, String right) {
        assertThat(version(left)).isEqualTo(version(right)).hasSameHashCodeAs(version(right));
        assertThat(version(left)).isEqualByComparingTo(version(right));
    }

    @Test
    void theOrderIsMavens() {
        List<String> order = List.of(
                "0.9",
                "1.0-alpha1",
                "1.0-alpha2",
                "1.0-beta",
                "1.0-M1",
                "1.0-RC1",
                "1.0-SNAPSHOT",
                "1.0",
                "1.0-jre",
                "1.0.1",
                "1.2",
                "1.10",
                "2",
                "10",
                "99999999999999999999.1".substring(3));

        for (int i = 0; i < order.size(); i++) {
            for (int k = 0; k < order.size(); k++) {
                assertThat(Integer.signum(version(order.get(i)).compareTo(version(order.get(k)))))
                        .as(order.get(i) + " and " + order.get(k))
                        .isEqualTo(Integer.compare(i, k));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v", "x1.2", "1.2 ", "3D", "2024-05-01", "1..2", "1.2.", "next", "1.2/3", "１.２"})
    void otherTextsAreNone(String text) {
        assertThat(VersionName.of(text).filter(found -> !text.endsWith(" "))).isEmpty();
    }

    @Test
    void aLongTextIsJudgedInTime() {
        Duration spent = Effort.spentOn(() -> {
            for (int i = 0; i < 1000; i++) {
                assertThat(VersionName.of("1" + "a".repeat(98) + "!")).isEmpty();
            }
        });
        assertThat(spent).isLessThan(Duration.ofSeconds(5));
    }
}
