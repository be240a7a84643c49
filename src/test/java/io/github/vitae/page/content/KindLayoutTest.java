package io.github.vitae.page.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is ahead, as of a day. */
class KindLayoutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private static boolean ahead(PartialDate date) {
        return KindLayout.isAhead(EntryDate.of(date), DAY);
    }

    @Test
    void aDayIsAheadUntilItIsOver() {
        assertThat(ahead(PartialDate.ofDay(2026, 11, 27))).isFalse();
        assertThat(ahead(PartialDate.ofDay(2026, 11, 28))).isTrue();
        assertThat(ahead(PartialDate.ofDay(2027, 1, 1))).isTrue();
    }

    @Test
    void aMonthIsAheadUntilItIsOver() {
        assertThat(ahead(PartialDate.ofMonth(2026, 10))).isFalse();
        assertThat(ahead(PartialDate.ofMonth(2026, 11))).isTrue();
    }

    @Test
    void aYearIsAheadBeforeItBegins() {
        assertThat(ahead(PartialDate.ofYear(2026))).isFalse();
        assertThat(ahead(PartialDate.ofYear(2027))).isTrue();
    }

    @Test
    void whatGoesOnIsNotOver() {
        EntryDate days = EntryDate.range(PartialDate.ofDay(2026, 11, 20), PartialDate.ofDay(2026, 11, 28));
        assertThat(KindLayout.isAhead(days, DAY)).isTrue();
        assertThat(KindLayout.isAhead(days, DAY.plusDays(1))).isFalse();
    }
}
