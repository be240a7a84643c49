package io.github.vitae.text.date;

import io.github.vitae.model.value.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days with a time of day, as data have them (RFC 3339, and YAML's timestamps, which may have a blank for the {@code T} and leave
 * zeros out): {@code 2025-06-01T14:00:00+02:00}, {@code 2025-06-01 9:30}.
 */
public final class Moments {

    private static final Pattern MOMENT = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt]|[ \\t]++)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)?"
                    + "[ \\t]*+(?:([Zz]|UTC|GMT)|([+-])([0-9]{2})(?::?([0-9]{2}))?)?");

    private Moments() {}

    /** The moment that a text is; nothing if it is something else, a day alone for one. */
    public static Optional<Moment> of(String text) {
        Matcher moment = MOMENT.matcher(text.strip());
        if (!moment.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.of(number(moment, 2), number(moment, 3), number(moment, 4));
            return Optional.of(new Moment(LocalDate.parse(moment.group(1)).atTime(time), offset(moment)));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> offset(Matcher moment) {
        if (moment.group(5) != null) {
            return Optional.of(ZoneOffset.UTC);
        }
        if (moment.group(6) == null) {
            return Optional.empty();
        }
        int sign = moment.group(6).equals("-") ? -1 : 1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * number(moment, 7), sign * number(moment, 8)));
    }

    private static int number(Matcher moment, int group) {
        String digits = moment.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
