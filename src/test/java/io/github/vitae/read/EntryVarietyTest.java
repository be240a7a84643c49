package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.NewsItem;
import io.github.vitae.testing.RandomEntries;
import io.github.vitae.testing.RandomNews;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.testing.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of many shapes, each with as many entries as a reader would count, each with its date and its words. */
class EntryVarietyTest {

    private static final int EACH = 400;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void entriesAreWhatAReaderWouldCount(int thousand, @TempDir Path directory) {
        for (int trial = 0; trial < EACH; trial++) {
            RandomNews page = new RandomNews(1000L * thousand + trial);

            TrialProfile.Result result =
                    TrialProfile.in(directory).with("about.md", page.text()).read();

            assertThat(found(result))
                    .as("seed %s%n%s", 1000L * thousand + trial, page.text())
                    .isEqualTo(page.entries());
            assertThat(result.everything()).as(page.text()).doesNotContain("hidden");
        }
    }

    /** The entries as they stand in the page. */
    static List<RandomEntries.Expected> found(TrialProfile.Result result) {
        List<NewsItem> items =
                new ArrayList<>(result.profile().orElseThrow().news().entries());
        items.sort(Comparator.comparing(NewsItem::location));
        return items.stream()
                .map(item -> new RandomEntries.Expected(
                        item.date()
                                .map(date -> date.start().iso()
                                        + date.end().map(end -> "/" + end.iso()).orElse(date.ongoing() ? "/.." : ""))
                                .orElse(""),
                        Words.of(item.words())))
                .toList();
    }
}
