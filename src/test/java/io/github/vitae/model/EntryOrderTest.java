package io.github.vitae.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.Season;
import io.github.vitae.problem.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order in which entries are shown: newest first, dateless last, otherwise as they were written. */
class EntryOrderTest {

    private static final int LISTS = 500;

    static LongStream seeds() {
        return LongStream.range(0, 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sortingWhatIsSortedChangesNothing(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < LISTS; i++) {
            List<Entry> once = sorted(entries(random));

            assertThat(sorted(once)).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsSortedNewestComesFirstDatelessLastAndTiesStayAsTheyWereWritten(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < LISTS; i++) {
            List<Entry> sorted = sorted(entries(random));
            for (int at = 1; at < sorted.size(); at++) {
                Entry before = sorted.get(at - 1);
                Entry after = sorted.get(at);
                boolean inOrder = after.date().isEmpty()
                        ? before.date().isPresent() || written(before, after)
                        : before.date().isPresent() && newerOrWrittenBefore(before, after);
                assertThat(inOrder).as("%s before %s", before, after).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderIsOne(long seed) {
        Random random = new Random(seed);
        Comparator<Entry> order = Entry.NEWEST_FIRST;
        for (int i = 0; i < LISTS * 20; i++) {
            Entry a = entry(random, 1);
            Entry b = entry(random, 2);
            Entry c = entry(random, 3);

            assertThat(order.compare(a, a)).isZero();
            assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
            if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
                assertThat(order.compare(a, c)).as("%s, %s, %s", a, b, c).isLessThanOrEqualTo(0);
            }
            if (order.compare(a, b) == 0) {
                assertThat(Integer.signum(order.compare(a, c)))
                        .as("%s, %s, %s", a, b, c)
                        .isEqualTo(Integer.signum(order.compare(b, c)));
            }
        }
    }

    @Test
    void rangesCountByTheirStart() {
        Entry ongoing =
                news(1, Optional.of(new EntryDate(PartialDate.ofYear(2020), Optional.empty(), true, Optional.empty())));
        Entry ended = news(
                2,
                Optional.of(new EntryDate(
                        PartialDate.ofYear(2021), Optional.of(PartialDate.ofYear(2022)), false, Optional.empty())));
        Entry single = news(3, Optional.of(EntryDate.of(PartialDate.ofMonth(2021, 6))));

        assertThat(sorted(List.of(ongoing, ended, single))).containsExactly(single, ended, ongoing);
    }

    @Test
    void anEntryListIsSortedWithoutLosingWhatStandsAroundItsEntries() {
        RichText preface = new RichText("<p>Hello</p>", "Hello");
        NewsItem undated = news(1, Optional.empty());
        NewsItem dated = news(2, Optional.of(EntryDate.of(PartialDate.ofYear(2024))));
        EntryList<NewsItem> list =
                new EntryList<>(Optional.of(preface), List.of(preface), List.of(undated, dated), List.of("timeline"));

        EntryList<NewsItem> sorted = list.sorted(Entry.NEWEST_FIRST);

        assertThat(sorted)
                .isEqualTo(new EntryList<>(
                        Optional.of(preface), List.of(preface), List.of(dated, undated), List.of("timeline")));
        assertThat(list.entries()).containsExactly(undated, dated);
    }

    private static boolean newerOrWrittenBefore(Entry before, Entry after) {
        PartialDate first = before.date().orElseThrow().start();
        PartialDate second = after.date().orElseThrow().start();
        return first.compareTo(second) > 0 || (first.equals(second) && written(before, after));
    }

    private static boolean written(Entry before, Entry after) {
        return before.location().line() < after.location().line();
    }

    private static List<Entry> sorted(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Entry.NEWEST_FIRST);
        return sorted;
    }

    /** Long enough that the sort compares entries by other ways than insertion. */
    private static List<Entry> entries(Random random) {
        List<Entry> entries = new ArrayList<>();
        int size = random.nextInt(60);
        for (int line = 1; line <= size; line++) {
            entries.add(entry(random, line));
        }
        return entries;
    }

    private static Entry entry(Random random, int line) {
        Optional<EntryDate> date = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(date(random));
        return random.nextBoolean() ? news(line, date) : award(line, date);
    }

    private static EntryDate date(Random random) {
        PartialDate start = partial(random, 2023 + random.nextInt(2));
        return switch (random.nextInt(3)) {
            case 0 -> new EntryDate(start, Optional.empty(), true, Optional.empty());
            case 1 -> new EntryDate(start, Optional.of(partial(random, 2025)), false, Optional.empty());
            default -> EntryDate.of(start).inWords("words " + random.nextInt(3));
        };
    }

    private static PartialDate partial(Random random, int year) {
        return switch (random.nextInt(4)) {
            case 0 -> PartialDate.ofYear(year);
            case 1 -> PartialDate.ofMonth(year, 2 + random.nextInt(3));
            case 2 -> PartialDate.ofSeason(year, random.nextBoolean() ? Season.SPRING : Season.WINTER);
            default -> PartialDate.ofDay(year, 2 + random.nextInt(3), 1 + random.nextInt(3));
        };
    }

    private static NewsItem news(int line, Optional<EntryDate> date) {
        return NewsItem.of(date, new RichText("news", "news"), new Location("about.md", line, 1, 1));
    }

    private static Award award(int line, Optional<EntryDate> date) {
        return Award.of(date, new RichText("award", "award"), new Location("about.md", line, 1, 1));
    }
}
