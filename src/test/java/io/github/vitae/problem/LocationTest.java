package io.github.vitae.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in files. */
class LocationTest {

    @Test
    void aPlaceIsShownAsCompilersDo() {
        assertThat(new Location("src/site/vitae/about.md", 101, 15, 8)).hasToString("src/site/vitae/about.md:101:15");
    }

    @Test
    void aFileAsAWholeIsShownByItsName() {
        assertThat(Location.ofFile("news.yml")).hasToString("news.yml").isEqualTo(new Location("news.yml", 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 0", "1, -1, 0", "1, 1, -1"})
    void aNegativePlaceCannotBeMade(int line, int column, int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Location("about.md", line, column, length))
                .withMessageContaining("about.md");
    }

    @Test
    void placesAreOrderedByFileLineColumnAndLengthAsNumbers() {
        List<Location> ordered = List.of(
                Location.ofFile("about.md"),
                new Location("about.md", 2, 10, 1),
                new Location("about.md", 10, 2, 1),
                new Location("about.md", 10, 10, 1),
                new Location("about.md", 10, 10, 2),
                new Location("about.md", 10, 10, 10),
                Location.ofFile("news.yml"),
                new Location("news.yml", 1, 1, 0));
        List<Location> shuffled = new ArrayList<>(ordered);
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(shuffled, random);

            assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
        }
    }
}
