package io.github.vitae.read.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibilityWordsTest {

    private static final List<String> VALUES = List.of(
            "", "true", "no", "True.", "draft", "hidden", "privat", "2019", "1", "0", "To appear", "~", "fales");

    private static final List<String> NAMES = List.of(
            "draft",
            "hidden",
            "hide",
            "private",
            "unlisted",
            "unpublished",
            "published",
            "publish",
            "public",
            "visible",
            "show",
            "status",
            "visibility",
            "build",
            "_build",
            "is-draft",
            "title",
            "date",
            "text",
            "publisher",
            "craft",
            "é");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft",
                "DRAFT",
                "is-draft",
                "drafft",
                "hidden",
                "published",
                "Publishd",
                "isPublic",
                "show",
                "status",
                "satus",
                "visibility",
                "visibilty",
                "private"
            })
    void aNameThatHidesWithSomeValueMayHide(String name) {
        assertThat(VALUES)
                .anyMatch(value -> VisibilityWords.hides(name, value, false).isPresent());
        assertThat(VisibilityWords.mayHide(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "author",
                "year",
                "publisher",
                "craft",
                "pages",
                "status2023",
                "stats",
                "abstract",
                "note",
                "doi",
                "",
                "archive",
                "é"
            })
    void aNameThatMayNotHideHidesWithNoValue(String name) {
        assertThat(VisibilityWords.mayHide(name)).isFalse();
        assertThat(VALUES)
                .noneMatch(value -> VisibilityWords.hides(name, value, false).isPresent());
    }

    /** What is passed over because of its name would have hidden nothing by its value either. */
    @Test
    void whatAFieldHidesDoesNotDependOnHowFastItIsKnown() {
        Visibility visibility = new Visibility(new PublishedDays(LocalDate.of(2026, 1, 1)), false, new Problems());
        Location at = new Location("news.yml", 1, 1, 0);
        Random random = new Random(30);
        int hidden = 0;
        for (String name : NAMES) {
            for (int slips = 0; slips < 40; slips++) {
                String key = slips == 0 ? name : slipped(name, random);
                for (String value : VALUES) {
                    DataValue.Scalar scalar = new DataValue.Scalar(value, false, at, (offset, length) -> at);
                    DataValue.Field field = new DataValue.Field(key, at, scalar);
                    boolean byWord = BuildOptions.isMeant(field)
                            ? BuildOptions.hides(field, true).isPresent()
                            : VisibilityWords.hides(key, value, true).isPresent();
                    assertThat(visibility.isMarked(new DataValue.Mapping(List.of(field), at)))
                            .as(key + ": " + value)
                            .isEqualTo(byWord);
                    hidden += byWord ? 1 : 0;
                }
            }
        }
        assertThat(hidden).isGreaterThan(500);
    }

    private static String slipped(String name, Random random) {
        StringBuilder slipped = new StringBuilder(name);
        for (int slips = 1 + random.nextInt(2); slips > 0 && !slipped.isEmpty(); slips--) {
            int at = random.nextInt(slipped.length());
            switch (random.nextInt(3)) {
                case 0 -> slipped.deleteCharAt(at);
                case 1 -> slipped.insert(at, "-_ aeDt:".charAt(random.nextInt(8)));
                default -> slipped.setCharAt(at, (char) ('a' + random.nextInt(26)));
            }
        }
        return slipped.toString();
    }
}
