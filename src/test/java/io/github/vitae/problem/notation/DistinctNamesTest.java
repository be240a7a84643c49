package io.github.vitae.problem.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DistinctNamesTest {

    private final DistinctNames names = new DistinctNames();

    @Test
    void whatIsTakenGetsANumberFromTwoOn() {
        assertThat(names.of("news")).isEqualTo("news");
        assertThat(names.of("news")).isEqualTo("news-2");
        assertThat(names.of("awards")).isEqualTo("awards");
        assertThat(names.of("news")).isEqualTo("news-3");
    }

    @Test
    void whatSomebodyElseHasIsLeftOut() {
        names.take("news");
        names.take("news-2");
        assertThat(names.of("news")).isEqualTo("news-3");
        assertThat(names.of("news-2")).isEqualTo("news-2-2");
    }

    @Test
    void thousandsOfOneNameAreAllDistinct() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            given.add(names.of("n"));
        }
        assertThat(given).hasSize(20_000).contains("n", "n-20000");
    }
}
