package io.github.vitae.read.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.NewsItem;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.Season;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of two sources, made one list. */
class EntryMergeTest {

    private static final PartialDate MAY = PartialDate.ofMonth(2025, 5);

    private final Problems problems = new Problems();

    @Test
    void entriesOfBothSourcesAreKeptThoseOfTheFirstBefore() {
        NewsItem one = dated("about.md", 1, "Paper accepted", MAY);
        NewsItem two = undated("about.md", 2, "New website");
        NewsItem three = dated("news.yml", 1, "Prize won", MAY);

        assertThat(merged(List.of(one, two), List.of(three))).containsExactly(one, two, three);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void anEntryInBothIsShownOnceAsTheFirstHasItAndToldWhereTheSecondStands() {
        NewsItem kept = dated("news.yml", 4, "Paper accepted", PartialDate.ofDay(2025, 5, 14));
        NewsItem twin = dated("about.md", 30, "Paper accepted", MAY);

        assertThat(merged(List.of(kept), List.of(twin))).containsExactly(kept);
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.DUPLICATE_ENTRY);
            assertThat(problem.severity()).isEqualTo(Severity.NOTE);
            assertThat(problem.location()).isEqualTo(twin.location());
            assertThat(problem.message()).contains("news.yml:4:1");
            assertThat(problem.fix()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Paper accepted!, paper accepted",
        "Paper – accepted, Paper-accepted",
        "Paper  accepted at ICML’25, Paper accepted at ICML'25",
        "🎉 Paper accepted, Paper accepted",
        "ÜBERSETZT, übersetzt",
        "论文被接收。, 论文被接收",
    })
    void capitalsSpacesAndPunctuationDoNotMakeTwoOfOne(String first, String second) {
        List<NewsItem> merged = merged(List.of(dated("a", 1, first, MAY)), List.of(dated("b", 1, second, MAY)));

        assertThat(merged).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"🎉, 🎊", "Paper accepted, Papers accepted", "Won 1st prize, Won 2nd prize", "résumé, resume"})
    void otherWordsAreAnotherEntry(String first, String second) {
        assertThat(merged(List.of(dated("a", 1, first, MAY)), List.of(dated("b", 1, second, MAY))))
                .hasSize(2);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void theSameWordsAtAnotherTimeAreAnotherEntry() {
        NewsItem thisYear = dated("a", 1, "Teaching award", PartialDate.ofYear(2025));
        NewsItem lastYear = dated("b", 1, "Teaching award", PartialDate.ofYear(2024));
        NewsItem winter = dated("b", 2, "Workshop", PartialDate.ofSeason(2025, Season.WINTER));
        NewsItem spring = dated("a", 2, "Workshop", PartialDate.ofSeason(2025, Season.SPRING));

        assertThat(merged(List.of(thisYear, spring), List.of(lastYear, winter)))
                .containsExactly(thisYear, spring, lastYear, winter);
    }

    @Test
    void anEntryWithoutADateCanBeOneWithADate() {
        NewsItem dated = dated("a", 1, "Teaching award", MAY);
        NewsItem undated = undated("b", 1, "Teaching award");

        assertThat(merged(List.of(dated), List.of(undated))).containsExactly(dated);
        assertThat(merged(List.of(undated), List.of(dated))).containsExactly(undated);
    }

    @Test
    void ofSeveralWithTheSameWordsTheOneOfThatTimeIsTheTwin() {
        NewsItem older = dated("a", 1, "Teaching award", PartialDate.ofYear(2023));
        NewsItem newer = dated("a", 2, "Teaching award", PartialDate.ofYear(2025));
        NewsItem twin = dated("b", 1, "Teaching award", MAY);

        assertThat(merged(List.of(older, newer), List.of(twin))).containsExactly(older, newer);
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("a:2:1");
    }

    @Test
    void whatOneSourceSaysTwiceStaysTwice() {
        NewsItem once = dated("b", 1, "Paper accepted", MAY);
        NewsItem again = dated("b", 2, "Paper accepted", MAY);

        assertThat(merged(List.of(), List.of(once, again))).containsExactly(once, again);
        assertThat(merged(List.of(once, again), List.of())).containsExactly(once, again);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aTitleIsPartOfTheWords() {
        NewsItem plain = dated("a", 1, "Prize Best paper of the year", MAY);
        NewsItem titled = titled("b", "Prize", "Best paper of the year");
        NewsItem other = titled("c", "Talk", "Best paper of the year");

        assertThat(merged(List.of(plain), List.of(titled, other))).containsExactly(plain, other);
    }

    @Test
    void listsOfManyEntriesAreMerged() {
        List<NewsItem> first = IntStream.range(0, 20_000)
                .mapToObj(i -> dated("a", i, "Entry " + i, MAY))
                .toList();
        List<NewsItem> second = IntStream.range(10_000, 30_000)
                .mapToObj(i -> dated("b", i, "Entry " + i, MAY))
                .toList();

        assertThat(merged(first, second)).hasSize(30_000);
        assertThat(problems.count(Severity.NOTE)).isEqualTo(10_000);
    }

    private List<NewsItem> merged(List<NewsItem> first, List<NewsItem> second) {
        return EntryMerge.merged(first, second, problems);
    }

    private static NewsItem dated(String file, int line, String words, PartialDate date) {
        return news(Optional.of(EntryDate.of(date)), Optional.empty(), words, new Location(file, line, 1, 1));
    }

    private static NewsItem undated(String file, int line, String words) {
        return news(Optional.empty(), Optional.empty(), words, new Location(file, line, 1, 1));
    }

    private static NewsItem titled(String file, String title, String words) {
        return news(
                Optional.of(EntryDate.of(MAY)),
                Optional.of(new RichText(title, title)),
                words,
                new Location(file, 1, 1, 1));
    }

    private static NewsItem news(Optional<EntryDate> date, Optional<RichText> title, String words, Location location) {
        return NewsItem.of(date, new RichText(words, words), location).withTitle(title);
    }
}
