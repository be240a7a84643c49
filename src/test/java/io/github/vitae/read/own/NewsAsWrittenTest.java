package io.github.vitae.read.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates of news that the words before an entry say only together with what is around them. */
class NewsAsWrittenTest {

    @TempDir
    private Path directory;

    /** Each entry, in the order of the file, with its date. */
    private List<String> news(String section) {
        return TrialProfile.in(directory)
                .with("about.md", "---\nname: Ann Quill\n---\n\nI fly.\n\n# News\n\n" + section)
                .read()
                .profile()
                .orElseThrow()
                .news()
                .entries()
                .stream()
                .sorted(java.util.Comparator.comparing(entry -> entry.location().line()))
                .map(entry -> entry.date().map(NewsAsWrittenTest::written).orElse("none") + " "
                        + entry.body().plain())
                .toList();
    }

    private static String written(EntryDate date) {
        return date.start().iso()
                + date.wording().map(words -> " (" + words + ")").orElse("");
    }

    @Test
    void monthsStandBelowTheYearOfTheHeadingAbove() {
        assertThat(news("""
                        ## 2023

                        * On no month

                        ### December

                        * Kites
                        * 12 January 2024: Later after all

                        ### Oktober

                        Wings, in a paragraph

                        ## 2021

                        ### mars

                        - Ailes
                        """))
                .containsExactly(
                        "2023 (2023) On no month",
                        "2023-12 (December) Kites",
                        "2024-01-12 (12 January 2024) Later after all",
                        "2023-10 (Oktober) Wings, in a paragraph",
                        "2021-03 (mars) Ailes");
    }

    @Test
    void aMonthThatStandsOutIsOfTheYearAbove() {
        assertThat(news("""
                        ## 2022

                        * **March**: We moved
                        * *April* – we moved back
                        * **May** we stay? Who knows
                        * **Mayday** was called
                        * Marching **June** bands
                        """))
                .containsExactly(
                        "2022-03 (March) We moved",
                        "2022-04 (April) we moved back",
                        "2022-05 (May) we stay? Who knows",
                        "2022 (2022) Mayday was called",
                        "2022 (2022) Marching June bands");
    }

    @Test
    void htmlGivesWordsTheirDate() {
        assertThat(news("""
                        * <time datetime="2023-12-04">last Monday</time>: a kite
                        * A wing, <time datetime="2022-05">some time ago</time>
                        * <time datetime="2021-03-02T10:00Z">Mar 2nd</time> — a tail
                        * <time>yesterday</time> a knot
                        * <time datetime="PT2H">two hours</time> of wind
                        """))
                .containsExactly(
                        "2023-12-04 (last Monday) a kite",
                        "2022-05 (some time ago) A wing,",
                        "2021-03-02 (Mar 2nd) a tail",
                        "none yesterday a knot",
                        "none two hours of wind");
    }

    @Test
    void monthsOfYearsInNumbers() {
        assertThat(news("* 02/24: Kites\n* 11/23: Wings\n* 10/23: Tails\n* 12/22: Knots\n"))
                .containsExactly(
                        "2024-02 (02/24) Kites",
                        "2023-11 (11/23) Wings",
                        "2023-10 (10/23) Tails",
                        "2022-12 (12/22) Knots");
    }

    @Test
    void daysOfMonthsInNumbersAreNoYears() {
        assertThat(news("* 05/24: Kites\n* 05/22: Wings\n* 04/30: Tails\n"))
                .containsExactly("none 05/24: Kites", "none 05/22: Wings", "none 04/30: Tails");
        assertThat(news("* 9/11: a memorial\n* 12/10 of the time\n"))
                .containsExactly("none 9/11: a memorial", "none 12/10 of the time");
    }

    @Test
    void anApostropheBeforeTheYearSaysWhatTheOtherNumbersAre() {
        assertThat(news("* Jan '24: Kites\n* Nov 23: Wings\n* Mar-23: Tails\n"))
                .containsExactly("2024-01 (Jan '24) Kites", "2023-11 (Nov 23) Wings", "2023-03 (Mar-23) Tails");
        assertThat(news("* Jan 5, 2024: Kites\n* Nov 23: Wings\n"))
                .containsExactly("2024-01-05 (Jan 5, 2024) Kites", "none Nov 23: Wings");
    }

    /** A row with more cells than the head gives the head a cell, too. */
    @Test
    void theHeadOfATableIsNoEntry() {
        assertThat(news("""
                        | When | What |
                        |------|------|
                        | May 2023 | Kites | and more |
                        | 2022-04 | Wings |
                        """)).containsExactly("2023-05 (May 2023) Kites · and more", "2022-04 (2022-04) Wings");
    }
}
