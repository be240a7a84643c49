package io.github.vitae.site.skin;

import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.maven.doxia.site.PublishDate;
import org.apache.velocity.tools.generic.ComparisonDateTool;

/**
 * The date that a skin's template knows as {@code $date}. A skin takes it for now, and prints it into pages; here it is
 * the date of the build that the project states, so that the same input gives the same bytes on any day.
 */
public final class BuildDate extends ComparisonDateTool {

    private static final long serialVersionUID = 1;

    private final Instant instant;

    /**
     * A date that stands still.
     *
     * @param instant the date
     * @param format how the site shows dates
     */
    public BuildDate(Instant instant, PublishDate format) {
        this.instant = instant;
        TimeZone zone = "system".equalsIgnoreCase(format.getTimezone())
                ? TimeZone.getDefault()
                : TimeZone.getTimeZone(format.getTimezone());
        configure(Map.of("locale", Locale.ROOT, "format", format.getFormat(), "timezone", zone));
    }

    @Override
    public Date getDate() {
        return Date.from(instant);
    }

    @Override
    public Calendar getCalendar() {
        Calendar calendar = new GregorianCalendar(getTimeZone(), Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }
}
