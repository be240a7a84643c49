package io.github.vitae.text.date;

import io.github.vitae.model.value.Season;
import io.github.vitae.text.date.DateMatch.Misspelling;
import io.github.vitae.text.date.DateTokens.Kind;
import io.github.vitae.text.date.DateTokens.Token;
import io.github.vitae.text.date.DateWords.Role;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads single dates that name their month or season: {@code 5 January 2024}, {@code Sept. 2023}, {@code Fall 2022}. */
final class NamedDates {

    private final String text;
    private final DateTokens tokens;
    private final DateWords words = DateWords.words();
    private final MonthNames months = MonthNames.names();

    NamedDates(String text, DateTokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    // 5 January 2024, 5-Jan-24, 5. Mai 2024, 5 de mayo de 2024; the token is the day
    Optional<DatePoint> dayFirst(int index) {
        int at = tokens.skipDot(tokens.skipOrdinal(index + 1));
        at = tokens.is(at, Role.OF) && tokens.month(at).isEmpty() ? at + 1 : at;
        boolean hyphens = tokens.get(at).isDash() && tokens.isTight(at) && tokens.isTight(at + 1);
        at = hyphens || tokens.get(at).isSign('/') ? at + 1 : at;
        OptionalInt month = tokens.month(at);
        Optional<Misspelling> misspelling = month.isEmpty() ? misspelling(at) : Optional.empty();
        if (month.isEmpty() && misspelling.isEmpty()) {
            return Optional.empty();
        }
        int number = month.orElseGet(() -> guessed(misspelling));
        DatePoint day =
                DatePoint.of(0, number, tokens.get(index).value(), at + 1).misspelt(misspelling);
        Optional<DatePoint> dated = withYear(day, hyphens);
        return misspelling.isPresent() ? dated : dated.or(() -> Optional.of(day));
    }

    private int guessed(Optional<Misspelling> misspelling) {
        return misspelling.map(word -> months.exact(word.meant()).orElse(0)).orElse(0);
    }

    private Optional<Misspelling> misspelling(int index) {
        Token token = tokens.get(index);
        if (token.kind() != Kind.WORD || words.isKnown(token.word())) {
            return Optional.empty();
        }
        return months.nearest(token.word())
                .map(nearest ->
                        new Misspelling(token.start(), text.substring(token.start(), token.end()), nearest.name()));
    }

    // May 2025, Sept. 2023, Jan 5, 2024, Fall 2022
    Optional<DatePoint> wordFirst(int index) {
        Optional<Season> season = words.season(tokens.get(index).word());
        if (season.isPresent() && !tokens.get(index).isSyllable()) {
            DatePoint unknown = DatePoint.of(0, season.get(), tokens.skipTerm(index + 1));
            return withYear(unknown, false).or(() -> Optional.of(unknown.closing()));
        }
        OptionalInt month = tokens.month(index);
        Optional<Misspelling> misspelling = month.isEmpty() ? misspelling(index) : Optional.empty();
        if (month.isEmpty() && misspelling.isEmpty()) {
            return Optional.empty();
        }
        DatePoint alone = DatePoint.of(0, month.orElseGet(() -> guessed(misspelling)), 0, index + 1)
                .misspelt(misspelling);
        Optional<DatePoint> dated = withYear(alone, false).or(() -> monthThenDay(alone));
        return misspelling.isPresent()
                ? dated.filter(date -> date.year() > 0)
                : dated.or(() -> Optional.of(alone.closing()));
    }

    private Optional<DatePoint> monthThenDay(DatePoint month) {
        int at = tokens.skipDot(month.next());
        if (tokens.get(at).isSign(',') && tokens.isShort(at + 1)) {
            // May, 5th 2024: of a sentence, as in "May, 5 of them", it would say no year
            DatePoint day = month.onDay(tokens.get(at + 1).value(), tokens.skipOrdinal(at + 2));
            return withYear(day, false);
        }
        if (tokens.get(at).isDash() && tokens.isShort(at + 1)) {
            // Mar-25-2024, tight all through
            boolean tight = tokens.isTight(at) && tokens.isTight(at + 1) && tokens.isTight(at + 2);
            DatePoint day = month.onDay(tokens.get(at + 1).value(), at + 2);
            return tight && tokens.get(at + 2).isDash() ? withYear(day, false) : Optional.empty();
        }
        if (!tokens.isShort(at)) {
            return Optional.empty();
        }
        DatePoint day = month.onDay(tokens.get(at).value(), tokens.skipOrdinal(at + 1));
        return withYear(day, false).or(() -> Optional.of(day));
    }

    // the year after a month or a day: 2024, '24, and after a day with a hyphen 24
    private Optional<DatePoint> withYear(DatePoint date, boolean hyphens) {
        int at = tokens.skipDot(date.next());
        // May 3 (Fri), 2024
        at = date.day() > 0 ? tokens.skipWeekday(at) : at;
        Token joint = tokens.get(at);
        boolean tight = tokens.isTight(at) && tokens.isTight(at + 1);
        if (joint.isSign(',') || tokens.is(at, Role.OF) || (tight && (joint.isDash() || joint.isSign('/')))) {
            at++;
        }
        if (tokens.isShortYear(at)) {
            return Optional.of(dated(date, DatePoints.century(tokens.get(at + 1).value()), at + 2));
        }
        if (tokens.get(at).isYear()) {
            return Optional.of(dated(date, tokens.get(at).value(), tokens.skipYearmark(at + 1)));
        }
        // Mar-25, as spreadsheets have it; Mar-25-2024 is a day
        boolean sheet = tight
                && joint.isSign('-')
                && date.day() == 0
                && date.month() > 0
                && tokens.closes(at + 1)
                && !tokens.get(at + 1).isDash()
                && !tokens.get(at + 1).isSign(',');
        boolean shortYear =
                (hyphens || sheet) && at > date.next() && tokens.get(at).isNumber(2, 2);
        return shortYear
                ? Optional.of(dated(date, DatePoints.century(tokens.get(at).value()), at + 1))
                : Optional.empty();
    }

    private static DatePoint dated(DatePoint date, int year, int next) {
        return new DatePoint(year, date.month(), date.day(), date.season(), next, false, date.misspelling());
    }
}
