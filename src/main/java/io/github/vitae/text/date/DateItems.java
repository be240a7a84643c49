package io.github.vitae.text.date;

import io.github.vitae.model.value.PartialDate;
import io.github.vitae.text.date.DateTokens.Kind;
import io.github.vitae.text.date.DateTokens.Token;
import io.github.vitae.text.date.DateWords.Role;
import java.util.Optional;

/** Reads one date or one range of dates from tokens. */
final class DateItems {

    private static final String CLOSERS = ")]";
    private static final int MOST_DAYS = 8;

    private final DateTokens tokens;
    private final DatePoints points;
    private final int contextYear;
    private final DateHabits habits;

    /**
     * The dates and ranges of a text.
     *
     * @param contextYear the year of dates without one; 0 if not known
     */
    DateItems(String text, DateTokens tokens, int contextYear, DateHabits habits) {
        this.tokens = tokens;
        // below a heading with a year, 11/24 is a day of that year
        this.points = new DatePoints(text, tokens, contextYear > 0 ? habits.with(TwoDigits.DAY) : habits);
        this.contextYear = contextYear;
        this.habits = habits;
    }

    /** A date or a range. */
    Optional<DateRead> at(int index) {
        Optional<DatePoint> read = points.at(index);
        if (read.isEmpty()) {
            return days(index);
        }
        DatePoint first = read.get();
        // 10-12.05.2021: its first numbers alone could be a month and a day
        Optional<DateRead> days = first.year() == 0 && tokens.isShort(index) ? days(index) : Optional.empty();
        if (days.isPresent()) {
            return days;
        }
        return range(first).or(() -> abbreviated(first)).or(() -> single(first));
    }

    /** A year of studies, and the years that belong to it: {@code 2020/21}, {@code 2009-10}, {@code 2020-2021}. */
    Optional<DateRead> studyYears(int index) {
        Token first = tokens.get(index);
        int second = skipDashes(index + 1);
        second = second == index + 1 && tokens.get(second).isSign('/') ? second + 1 : second;
        Token last = tokens.get(second);
        boolean two = first.isYear() && second > index + 1 && (last.isNumber(2, 2) || last.isYear());
        int year = last.isYear() ? last.value() : first.value() / 100 * 100 + last.value();
        if (!two || (!last.isYear() && year % 100 != (first.value() + 1) % 100)) {
            return Optional.empty();
        }
        int end = year < first.value() && !last.isYear() ? year + 100 : year;
        DatePoint start = DatePoint.of(first.value(), 0, 0, index + 1);
        return range(start, start, DatePoint.of(end, 0, 0, second + 1));
    }

    // 5-8 January 2024, 5th and 6th of May 2024: the month and the year come after the last day
    private Optional<DateRead> days(int index) {
        int second = lastDay(index);
        boolean severalDays = second > index && tokens.get(index).isNumber(1, 2);
        Optional<DatePoint> found = severalDays ? points.at(second) : Optional.empty();
        return found.map(this::resolved).filter(last -> last.day() > 0).flatMap(last -> {
            DatePoint first =
                    DatePoint.of(last.year(), last.month(), tokens.get(index).value(), index + 1);
            return range(first, first, last);
        });
    }

    /** The last of several days, of which the first is a token; the same token if there is one only. */
    private int lastDay(int index) {
        int last = index;
        for (int count = 0; count < MOST_DAYS; count++) {
            int joint = tokens.skipDot(tokens.skipOrdinal(last + 1));
            int next = skipDashes(joint);
            boolean comma = tokens.get(joint).isSign(',');
            next = comma ? joint + 1 : next;
            boolean spoken = tokens.is(next, Role.AND)
                    || tokens.get(next).isSign('&')
                    || (tokens.get(next).isSign('/') && tokens.isTight(next) && tokens.isTight(next + 1))
                    || (next == joint && tokens.is(next, Role.UNTIL));
            next = spoken ? next + 1 : next;
            if (next == joint || !tokens.get(next).isNumber(1, 2)) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private Optional<DateRead> single(DatePoint written) {
        DatePoint point = resolved(written);
        if (point.needsClose() && !tokens.closes(point.next())) {
            return Optional.empty();
        }
        return DateRead.of(written, point, Optional.empty(), false, point.next(), Optional.empty());
    }

    private DatePoint resolved(DatePoint point) {
        if (point.year() > 0) {
            return point;
        }
        if (contextYear > 0) {
            return point.inYear(contextYear);
        }
        Token last = tokens.get(point.next() - 1);
        boolean namedMonth = point.day() > 0 && last.isNumber(2, 2) && isMonthName(point.next() - 2);
        return namedMonth && habits.twoDigits() == TwoDigits.YEAR
                ? point.onDay(0, point.next()).inYear(DatePoints.century(point.day()))
                : point;
    }

    private boolean isMonthName(int index) {
        int word = tokens.get(index).isSign('.') ? index - 1 : index;
        return word >= 0
                && tokens.get(word).kind() == Kind.WORD
                && !tokens.get(word).isSyllable();
    }

    // Nov. & Dec. 2022: the dot behind the first month is none that ends a date
    private Optional<DateRead> abbreviated(DatePoint first) {
        int after = tokens.skipDot(first.next());
        boolean month = first.year() == 0 && first.month() > 0 && first.day() == 0 && after > first.next();
        return month ? range(first.onDay(0, after)) : Optional.empty();
    }

    private Optional<DateRead> range(DatePoint first) {
        int joint = first.next();
        int second = skipDashes(joint);
        boolean tight = second > joint && tokens.isTight(joint) && tokens.isTight(second);
        boolean spokenJoint = tokens.is(joint, Role.UNTIL) || (first.year() == 0 && tokens.is(joint, Role.AND));
        spokenJoint |=
                first.year() == 0 && first.day() > 0 && tokens.get(joint).isSign(',') && tokens.isShort(joint + 1);
        boolean hanJoint = tokens.isSyllable(joint, "至到");
        if (second == joint && isPresentInHan(joint)) {
            return ongoing(first, joint + 2);
        }
        if (second == joint && (spokenJoint || hanJoint || isMonthJoint(first))) {
            second = joint + 1;
        }
        if (second == joint) {
            return academicYear(first);
        }
        int from = second;
        if (tokens.is(from, Role.PRESENT)) {
            return ongoing(first, endOfPresent(from));
        }
        if (isPresentInHan(from)) {
            return ongoing(first, from + 2);
        }
        if (tokens.get(joint).isDash() && isLeftOpen(from, tight)) {
            return ongoing(first, from);
        }
        return tight
                ? shortSecond(first, from).or(() -> longSecond(first, from, true))
                : longSecond(first, from, false).or(() -> spacedMonth(first, from));
    }

    // 2021/22, Winter 2022/23
    private Optional<DateRead> academicYear(DatePoint first) {
        Token second = tokens.get(first.next() + 1);
        boolean nextYear = first.year() > 0
                && first.month() == 0
                && tokens.get(first.next()).isSign('/')
                && second.isNumber(2, 2)
                && second.value() == (first.year() + 1) % 100;
        return nextYear
                ? range(first, first, DatePoint.of(first.year() + 1, 0, 0, first.next() + 2))
                : Optional.empty();
    }

    private int skipDashes(int index) {
        int at = index;
        while (at < index + 3 && tokens.get(at).isDash()) {
            at++;
        }
        return at;
    }

    private boolean isMonthJoint(DatePoint first) {
        Token joint = tokens.get(first.next());
        return first.year() == 0 && (joint.isSign('/') || joint.isSign('&'));
    }

    private boolean isLeftOpen(int index, boolean tight) {
        Token token = tokens.get(index);
        return (token.kind() == Kind.SIGN && CLOSERS.indexOf(token.sign()) >= 0) || (token.kind() == Kind.END && tight);
    }

    private boolean isPresentInHan(int index) {
        String two = tokens.get(index).word() + tokens.get(index + 1).word();
        return two.equals("至今") || two.equals("现在") || two.equals("現在") || two.equals("현재");
    }

    // the French aujourd'hui has a sign within
    private int endOfPresent(int index) {
        return tokens.get(index + 1).isSign('\'')
                        && tokens.get(index + 2).word().equals("hui")
                ? index + 3
                : index + 1;
    }

    private Optional<DateRead> ongoing(DatePoint first, int next) {
        DatePoint start = resolved(first);
        return DateRead.of(first, start, Optional.empty(), true, next, Optional.empty());
    }

    // 2019-20, 2022.05-08, 2022.05.10-12, Jan 5-8, 2024, 5-8 January 2024
    private Optional<DateRead> shortSecond(DatePoint first, int index) {
        Token token = tokens.get(index);
        if (!token.isNumber(1, 2)) {
            return Optional.empty();
        }
        int number = token.value();
        if (first.isBareYear() && first.year() > 0 && token.isNumber(2, 2)) {
            int century = number < first.year() % 100 ? 100 : 0;
            int year = first.year() / 100 * 100 + century + number;
            return year - first.year() <= 50
                    ? range(first, first, DatePoint.of(year, 0, 0, index + 1))
                    : Optional.empty();
        }
        if (first.year() == 0 && first.day() > 0) {
            return points.at(index)
                    .filter(last -> last.day() > 0 && last.precision() == 3)
                    .flatMap(last -> range(first, first, last))
                    .or(() -> sharedYear(first, index));
        }
        boolean wholeDate = points.at(index).filter(last -> last.year() > 0).isPresent();
        if (wholeDate || first.month() == 0) {
            return Optional.empty();
        }
        if (tokens.isSyllable(index + 1, "月월日号號일")) {
            return inHan(first, index);
        }
        boolean dotted =
                tokens.get(index + 1).isSign('.') || tokens.get(index + 1).isSign('/');
        boolean monthAndDay = dotted && tokens.isTight(index + 2) && first.day() > 0;
        if (monthAndDay && tokens.get(index + 2).isNumber(1, 2)) {
            return range(
                    first,
                    first,
                    DatePoint.of(first.year(), number, tokens.get(index + 2).value(), index + 3));
        }
        DatePoint last = first.day() > 0
                ? DatePoint.of(first.year(), first.month(), number, index + 1)
                : DatePoint.of(number < first.month() ? first.year() + 1 : first.year(), number, 0, index + 1);
        return range(first, first, last);
    }

    // 2022年3月-5月, 2022年3月5日-8日, 2022年12月30日-1月2日
    private Optional<DateRead> inHan(DatePoint first, int index) {
        int number = tokens.get(index).value();
        if (!tokens.isSyllable(index + 1, "月월")) {
            return first.day() > 0
                    ? range(first, first, DatePoint.of(first.year(), first.month(), number, index + 2))
                    : Optional.empty();
        }
        int year = number < first.month() ? first.year() + 1 : first.year();
        return points.at(index).flatMap(last -> range(first, first, last.inYear(year)));
    }

    // 2023.05 - 07: where the second number ends the date; 2023.05 - 7 papers is no range
    private Optional<DateRead> spacedMonth(DatePoint first, int index) {
        boolean month = first.year() > 0 && first.month() > 0 && first.day() == 0;
        return month && tokens.isShort(index) && tokens.closes(index + 1)
                ? shortSecond(first, index)
                : Optional.empty();
    }

    // Jan 5-8, 2024, Jan 5th, 6th and 8th 2024: the year comes after the last day
    private Optional<DateRead> sharedYear(DatePoint first, int index) {
        int day = lastDay(index);
        if (!tokens.get(afterDay(day)).isYear()) {
            day = index;
        }
        int end = tokens.skipOrdinal(day + 1);
        int at = afterDay(day);
        boolean written = tokens.get(at).isYear();
        boolean comma = index == first.next() + 1 && tokens.get(first.next()).isSign(',');
        if (comma && !written) {
            return Optional.empty();
        }
        int year = written ? tokens.get(at).value() : contextYear;
        DatePoint last = DatePoint.of(year, first.month(), tokens.get(day).value(), written ? at + 1 : end);
        return year == 0 ? Optional.empty() : range(first, first.inYear(year), last);
    }

    private int afterDay(int day) {
        int end = tokens.skipOrdinal(day + 1);
        return tokens.get(end).isSign(',') ? end + 1 : end;
    }

    private Optional<DateRead> longSecond(DatePoint first, int index, boolean tight) {
        Optional<DatePoint> found = points.at(index).filter(last -> fits(first, last, tight));
        if (found.isEmpty()) {
            return first.year() == 0 ? sharedMonth(first, index) : Optional.empty();
        }
        DatePoint last = found.get();
        if (first.year() > 0 && last.year() == 0) {
            boolean nextYear = last.month() > 0 && last.month() < first.month();
            return range(first, first, last.inYear(nextYear ? first.year() + 1 : first.year()));
        }
        int year = last.year() > 0 ? last.year() : contextYear;
        boolean before = first.year() == 0 && last.month() > 0 && first.month() > last.month();
        if (year > 0 && before && last.year() > 0) {
            // Dec/Jan 2021; Dec/Jan 2020/2021, Dec/Jan 2020/21
            int next = last.next() + 1;
            Token second = tokens.get(next);
            boolean both =
                    (tokens.get(next - 1).isSign('/') || tokens.get(next - 1).isDash())
                            && (second.isNumber(4, 4) || second.isNumber(2, 2))
                            && second.value() % 100 == (year + 1) % 100;
            DatePoint end = both ? DatePoint.of(year + 1, last.month(), last.day(), next + 1) : last;
            return range(first, first.inYear(both ? year : year - 1), end);
        }
        DatePoint start = first.year() > 0 ? first : first.inYear(year);
        return year == 0 ? Optional.empty() : range(first, start, last.inYear(year));
    }

    private Optional<DateRead> sharedMonth(DatePoint first, int index) {
        boolean endsWithDay = tokens.get(first.next() - 1).kind() == Kind.NUMBER
                || (tokens.is(first.next() - 1, Role.ORDINAL) && tokens.isTight(first.next() - 1));
        return first.day() > 0 && tokens.get(index).isNumber(1, 2) && endsWithDay
                ? sharedYear(first, index)
                : Optional.empty();
    }

    private boolean fits(DatePoint first, DatePoint last, boolean tight) {
        Token after = tokens.get(first.next() + 2);
        if (tight
                && last.precision() == 3
                && after.isSign('-')
                && tokens.get(first.next() + 1).isNumber(1, 2)
                && tokens.get(first.next() + 3).kind() == Kind.NUMBER) {
            return false;
        }
        if (last.year() == 0 && first.year() > 0 && !tokens.closes(last.next())) {
            return false;
        }
        if (last.year() > 0 && last.isBareYear() && first.year() == 0) {
            return false;
        }
        boolean vaguer = last.precision() < first.precision() && !tight;
        boolean sameAgain = first.year() > 0
                && first.precision() == last.precision()
                && first.date().equals(last.date());
        return !sameAgain && (!vaguer || tokens.closes(last.next()));
    }

    private static Optional<DateRead> range(DatePoint written, DatePoint first, DatePoint last) {
        Optional<PartialDate> end = last.date();
        return end.isEmpty()
                ? Optional.empty()
                : DateRead.of(written, first, end, false, last.next(), last.misspelling());
    }
}
