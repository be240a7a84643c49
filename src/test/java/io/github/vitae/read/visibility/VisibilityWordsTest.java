package io.github.vitae.read.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibilityWordsTest {

    private static final List<String> VALUES = List.of(
            "", "true", "no", "True.", "draft", "hidden", "privat", "2019", "1", "0", "To appear", "~", "fales");

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
}
