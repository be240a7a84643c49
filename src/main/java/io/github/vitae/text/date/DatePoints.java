package io.github.vitae.text.date;

import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.Season;
import io.github.vitae.text.date.DateTokens.Kind;
import io.github.vitae.text.date.DateTokens.Token;
import io.github.vitae.text.date.DateWords.Role;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads single dates from tokens: those that start with a number; {@link NamedDates} has the others. What is read may lack its year ({@code May} of {@code May–June 2023}) and may be in no
 * calendar (February 30): the caller looks.
 */
final class DatePoints {

    private static final String DATE_SIGNS = "./-";
    private static final String NO_YEAR_BEFORE = "%'+#@$^=<";
    private static final String HAN_DIGITS = "一二三四五六七八九十";

    /** Eras by their names, with the year before their first. */
    private static final Map<String, Integer> ERAS =
            Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "民國", 1911, "民国", 1911);

    private static final int EIGHT = 8;

    private final DateTokens tokens;
    private final NamedDates named;
    private final NumberOrder order;
    private final DateHabits habits;

    DatePoints(String text, DateTokens tokens, DateHabits habits) {
        this.tokens = tokens;
        this.habits = habits;
        this.order = habits.order();
        this.named = new NamedDates(text, tokens);
    }

    /** The date that starts with a token. */
    Optional<DatePoint> at(int index) {
        Token token = tokens.get(index);
        if (token.isYear()) {
            return yearFirst(index);
        }
        if (token.isNumber(1, 2)) {
            return numberFirst(index);
        }
        if (tokens.isShortYear(index)) {
            // a quotation may start like that: '10 reasons'
            return Optional.of(DatePoint.of(century(tokens.get(index + 1).value()), 0, 0, index + 2)
                    .closing());
        }
        if (token.isNumber(EIGHT, EIGHT)) {
            return digits(token.value(), index);
        }
        Optional<DatePoint> era = era(index);
        if (era.isPresent()) {
            return era;
        }
        return token.kind() == Kind.WORD ? named.wordFirst(index) : Optional.empty();
    }

    // 20230315: only where nothing but a sign follows, as in a form of ISO 8601
    private static Optional<DatePoint> digits(int number, int index) {
        int year = number / 10_000;
        boolean is = year >= DateTokens.FIRST_YEAR
                && year <= DateTokens.LAST_YEAR
                && PartialDate.isDay(year, number / 100 % 100, number % 100);
        return is
                ? Optional.of(DatePoint.of(year, number / 100 % 100, number % 100, index + 1)
                        .closing())
                : Optional.empty();
    }

    // 令和6年5月, 平成元年, 民國112年: years are counted from the start of an era
    private Optional<DatePoint> era(int index) {
        if (!tokens.get(index).isSyllable()) {
            return Optional.empty();
        }
        Integer before =
                ERAS.get(tokens.get(index).word() + tokens.get(index + 1).word());
        boolean first = tokens.isSyllable(index + 2, "元");
        if (before == null
                || !tokens.isSyllable(index + 3, "年")
                || !(first || tokens.get(index + 2).isNumber(1, 3))) {
            return Optional.empty();
        }
        int year = before + (first ? 1 : tokens.get(index + 2).value());
        return year >= DateTokens.FIRST_YEAR && year <= DateTokens.LAST_YEAR
                ? Optional.of(eastAsian(year, index + 4))
                : Optional.empty();
    }

    // 2024, 2024.05, 2024-05-12, 2024年5月12日, 2024 May, 2024 Fall
    private Optional<DatePoint> yearFirst(int index) {
        int year = tokens.get(index).value();
        Token next = tokens.get(index + 1);
        if (tokens.isSyllable(index + 1, "年") && tokens.isSyllable(index + 2, "度")) {
            // 2023年度: a year of accounts or of studies
            return Optional.of(DatePoint.of(year, 0, 0, index + 3));
        }
        if (tokens.isSyllable(index + 1, "年년")) {
            return Optional.of(eastAsian(year, index + 2));
        }
        Optional<DatePoint> korean = korean(year, index);
        if (korean.isPresent()) {
            return korean;
        }
        if (next.kind() == Kind.SIGN && !next.spaced() && tokens.isTight(index + 2)) {
            Optional<DatePoint> dotted = dotted(year, index);
            if (dotted.isPresent()) {
                return dotted;
            }
            if (forbidsYear(index + 1)) {
                return Optional.empty();
            }
        }
        int after = next.isSign(',') || isBeforeMonth(index + 1) ? index + 2 : index + 1;
        return yearThenWord(year, after)
                .or(() -> next.kind() == Kind.WORD && next.word().equals("t") && !next.spaced()
                        ? Optional.empty()
                        : bareYear(year, index));
    }

    // 2019. 3. 상, 2019. 3. 5.: without the words for year, month and day a point stands behind each; of a German text,
    // 2019. 3.
    // Preis is the third prize
    private Optional<DatePoint> korean(int year, int index) {
        if (!isPointed(index + 1) || !tokens.isShort(index + 2) || !isPointed(index + 3)) {
            return Optional.empty();
        }
        int month = tokens.get(index + 2).value();
        boolean spaced = !tokens.isTight(index + 2);
        if (month < 1 || month > 12 || !spaced) {
            return Optional.empty();
        }
        if (tokens.isShort(index + 4) && isPointed(index + 5)) {
            return Optional.of(DatePoint.of(year, month, tokens.get(index + 4).value(), index + 6));
        }
        char letter = tokens.get(index + 4).isSyllable()
                ? tokens.get(index + 4).word().charAt(0)
                : ' ';
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL
                ? Optional.of(DatePoint.of(year, month, 0, index + 4))
                : Optional.empty();
    }

    private boolean isPointed(int index) {
        return tokens.get(index).isSign('.') && tokens.isTight(index);
    }

    // 2021. január 5., 2021. Jan. 5.
    private boolean isBeforeMonth(int index) {
        int month = index + 1;
        int dot = tokens.skipDot(month + 1);
        return isPointed(index)
                && tokens.month(month).isPresent()
                && (tokens.closes(month + 1) || (tokens.isShort(dot) && tokens.closes(dot + 1)));
    }

    private Optional<DatePoint> bareYear(int year, int index) {
        Token next = tokens.get(index + 1);
        boolean glued = !next.spaced()
                && ((next.kind() == Kind.WORD && !next.isSyllable())
                        || (next.kind() == Kind.SIGN && NO_YEAR_BEFORE.indexOf(next.sign()) >= 0));
        if (tokens.is(index + 1, Role.YEARMARK)) {
            return Optional.of(DatePoint.of(year, 0, 0, tokens.skipYearmark(index + 1)));
        }
        return glued ? Optional.empty() : Optional.of(DatePoint.of(year, 0, 0, index + 1));
    }

    // the sign after a year and what follows it tightly make no date and no separator: 2048-bit, 2024.13, 2024.xx
    private boolean forbidsYear(int sign) {
        Token after = tokens.get(sign + 1);
        if (DATE_SIGNS.indexOf(tokens.get(sign).sign()) < 0) {
            return false;
        }
        if (after.kind() == Kind.NUMBER) {
            boolean endOfRange = after.isYear()
                    || (tokens.isShort(sign + 1)
                            && after.value() > tokens.get(sign - 1).value() % 100);
            return !endOfRange || tokens.get(sign).isSign('.');
        }
        return after.kind() == Kind.WORD
                && (after.word().matches("x{1,2}")
                        || (tokens.get(sign).isSign('-') && !tokens.is(sign + 1, Role.PRESENT) && !after.isSyllable()));
    }

    private Optional<DatePoint> dotted(int year, int index) {
        char sign = tokens.get(index + 1).sign();
        if (DATE_SIGNS.indexOf(sign) < 0) {
            return Optional.empty();
        }
        OptionalInt named = tokens.month(index + 2);
        if (!tokens.isShort(index + 2) && named.isEmpty()) {
            return Optional.empty();
        }
        int month = named.orElse(tokens.get(index + 2).value());
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        if (tokens.get(index + 3).isSign(sign)
                && tokens.isTight(index + 3)
                && tokens.isTight(index + 4)
                && tokens.isShort(index + 4)) {
            int next = skipTime(tokens.skipWeekday(skipTime(index + 5)));
            return Optional.of(DatePoint.of(year, month, tokens.get(index + 4).value(), next));
        }
        return Optional.of(DatePoint.of(year, month, 0, index + 3));
    }

    // T12:00:00.000Z or 15:59:00 -0400 after the day
    private int skipTime(int index) {
        int at = tokens.get(index).word().equals("t") ? index + 1 : index;
        if (!tokens.isShort(at)
                || !tokens.get(at + 1).isSign(':')
                || !tokens.isTight(at + 1)
                || !tokens.isShort(at + 2)) {
            return index;
        }
        at += 3;
        while ((tokens.get(at).isSign(':') || tokens.get(at).isSign('.'))
                && tokens.isTight(at)
                && tokens.isTight(at + 1)
                && tokens.get(at + 1).isNumber(1, 9)) {
            at += 2;
        }
        String zone = tokens.get(at).word();
        if (zone.equals("z") || zone.equals("utc") || zone.equals("gmt")) {
            return at + 1;
        }
        boolean offset = tokens.get(at).isSign('+') || tokens.get(at).isSign('-');
        if (!offset || !tokens.isTight(at + 1) || !tokens.get(at + 1).isNumber(2, 4)) {
            return at;
        }
        at += 2;
        return tokens.get(at).isSign(':') && tokens.isTight(at) && tokens.isShort(at + 1) ? at + 2 : at;
    }

    // 3月, 3月5日, 三月, 春 after 2024年
    private DatePoint eastAsian(int year, int index) {
        Optional<Season> season = DateWords.words().season(tokens.get(index).word());
        if (season.isPresent() && tokens.get(index).isSyllable()) {
            return DatePoint.of(year, season.get(), tokens.isSyllable(index + 1, "季") ? index + 2 : index + 1);
        }
        int month = 0;
        int at = index;
        if (tokens.isShort(at)) {
            month = tokens.get(at++).value();
        } else {
            while (tokens.isSyllable(at, HAN_DIGITS) && at < index + 2) {
                month += HAN_DIGITS.indexOf(tokens.get(at++).word()) + 1;
            }
        }
        if (month == 0 || !tokens.isSyllable(at, "月월")) {
            return DatePoint.of(year, 0, 0, index);
        }
        return tokens.isShort(at + 1) && tokens.isSyllable(at + 2, "日号號일")
                ? DatePoint.of(year, month, tokens.get(at + 1).value(), tokens.skipWeekday(at + 3))
                : DatePoint.of(year, month, 0, at + 1);
    }

    private Optional<DatePoint> yearThenWord(int year, int index) {
        Token token = tokens.get(index);
        if (token.isSign('(')
                && tokens.get(index + 2).isSign(')')
                && tokens.month(index + 1).isPresent()) {
            // 2021 (May)
            return Optional.of(DatePoint.of(year, tokens.month(index + 1).getAsInt(), 0, index + 3));
        }
        if (token.kind() != Kind.WORD) {
            return Optional.empty();
        }
        Optional<Season> season = DateWords.words().season(token.word());
        if (season.isPresent()) {
            int after = tokens.skipTerm(index + 1);
            return token.isSyllable() || tokens.closes(after)
                    ? Optional.of(DatePoint.of(year, season.get(), after))
                    : Optional.empty();
        }
        OptionalInt month = tokens.month(index);
        int dot = tokens.get(index + 1).isSign('.') && tokens.isTight(index + 1) ? index + 2 : index + 1;
        int day = tokens.skipOrdinal(dot + 1);
        // 2021 July 05: nobody counts papers with a zero in front
        boolean zero = tokens.get(dot).isNumber(2, 2)
                && tokens.get(dot).value() < 10
                && tokens.get(day).spaced();
        if (month.isPresent() && tokens.isShort(dot) && (zero || tokens.closes(day))) {
            return Optional.of(
                    DatePoint.of(year, month.getAsInt(), tokens.get(dot).value(), day));
        }
        if (tokens.get(dot).kind() == Kind.NUMBER
                || !(tokens.closes(index + 1) || MonthNames.names().isEnglish(token.word()))) {
            return Optional.empty();
        }
        if (month.isPresent()) {
            return Optional.of(
                    DatePoint.of(year, month.getAsInt(), 0, tokens.closes(dot) || dot > index + 1 ? dot : index + 1));
        }
        return Optional.empty();
    }

    // 10/2023, 05/14/2024, 14.05.2024, 5 January 2024, 5-Jan-24, 5月3日
    private Optional<DatePoint> numberFirst(int index) {
        Token sign = tokens.get(index + 1);
        if (tokens.isSyllable(index + 1, "月월")) {
            DatePoint monthAndDay = eastAsian(0, index);
            if (monthAndDay.month() == 0) {
                return Optional.empty();
            }
            return Optional.of(monthAndDay.day() > 0 ? monthAndDay : monthAndDay.closing());
        }
        boolean joined = sign.kind() == Kind.SIGN
                && DATE_SIGNS.indexOf(sign.sign()) >= 0
                && !sign.spaced()
                && tokens.isTight(index + 2);
        Optional<DatePoint> numeric = joined ? numeric(index) : Optional.empty();
        return numeric.or(() -> named.dayFirst(index));
    }

    private Optional<DatePoint> numeric(int index) {
        int first = tokens.get(index).value();
        char sign = tokens.get(index + 1).sign();
        if (tokens.get(index + 2).isYear()) {
            return Optional.of(DatePoint.of(tokens.get(index + 2).value(), first, 0, index + 3))
                    .filter(date -> first >= 1 && first <= 12);
        }
        if (!tokens.isShort(index + 2)) {
            return Optional.empty();
        }
        int second = tokens.get(index + 2).value();
        boolean twoDigits =
                tokens.get(index).isNumber(2, 2) && tokens.get(index + 2).isNumber(2, 2);
        Token year = tokens.get(index + 4);
        boolean third = tokens.get(index + 3).isSign(sign) && tokens.isTight(index + 3) && tokens.isTight(index + 4);
        if (third && (year.isYear() || (year.isNumber(2, 2) && (sign != '.' || twoDigits)))) {
            int full = year.isYear() ? year.value() : century(year.value());
            boolean dayFirst = first > 12 || ((sign == '.' || order == NumberOrder.DAY_FIRST) && second <= 12);
            return Optional.of(DatePoint.of(full, dayFirst ? second : first, dayFirst ? first : second, index + 5));
        }
        if (third
                || (sign != '/' && !twoDigits)
                || Math.min(first, second) > 12
                || tokens.month(index + 3).isPresent()) {
            return Optional.empty();
        }
        boolean dayFirst = first > 12 || (order == NumberOrder.DAY_FIRST && second <= 12);
        if (habits.twoDigits() == TwoDigits.YEAR
                && sign == '/'
                && first <= 12
                && tokens.get(index + 2).isNumber(2, 2)
                && tokens.closes(index + 3)) {
            // 11/24: in a list whose dates are months of years
            return Optional.of(DatePoint.of(century(second), first, 0, index + 3));
        }
        return Optional.of(DatePoint.of(0, dayFirst ? second : first, dayFirst ? first : second, index + 3));
    }

    /** The year meant by two digits, 1970 to 2069. */
    static int century(int twoDigits) {
        return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
