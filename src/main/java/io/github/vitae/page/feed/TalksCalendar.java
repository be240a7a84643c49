package io.github.vitae.page.feed;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.Moment;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.notation.Xml;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes talks as a calendar (iCalendar, RFC 5545, https://www.rfc-editor.org/rfc/rfc5545): those whose day is known, each at its
 * hours where these are known, else the whole day, or the days from the first to the last. What is only known to be of some month is in no calendar, where it would
 * be on a day of it.
 */
final class TalksCalendar {

    /** How many bytes a line has at most, without its end (3.1). */
    private static final int LONGEST_LINE = 75;

    /** The last year that a date can have (3.3.4): four digits. */
    private static final int LAST_YEAR = 9999;

    private final StringBuilder calendar = new StringBuilder();

    private TalksCalendar() {}

    /**
     * An event.
     *
     * @param uid what it is known by in the whole world
     * @param talk what it is
     * @param url its place on the web
     */
    record Event(String uid, ContentItem talk, String url) {}

    /** Whether a talk can be in a calendar. */
    static boolean has(ContentItem talk) {
        return talk.date().filter(date -> date.start().day() > 0).isPresent();
    }

    /**
     * The calendar.
     *
     * @param name what it is called
     * @param language the language that it is in
     * @param events its events, at least one
     */
    static String of(String name, Language language, List<Event> events) {
        TalksCalendar calendar = new TalksCalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line(
                "PRODID",
                "-//io.github.vitae//vitae-maven-plugin//" + language.primary().toUpperCase(Locale.ROOT));
        // not of the standard, and the one name that programs show
        calendar.line("X-WR-CALNAME", text(name));
        events.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.calendar.toString();
    }

    private void event(Event event) {
        ContentItem talk = event.talk();
        EntryDate date = talk.date().orElseThrow();
        LocalDate first = FeedEntries.firstDay(date.start());
        line("BEGIN", "VEVENT");
        line("UID", event.uid());
        // when the event was written down (3.8.7.2), which nobody knows: a time that stays
        line("DTSTAMP", day(first) + "T000000Z");
        if (talk.hours().isPresent()) {
            hours(talk.hours().get());
        } else {
            days(first, date);
        }
        line("SUMMARY", text(talk.title().plain()));
        String where = Stream.of(talk.facts().venue(), talk.facts().place())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (!where.isBlank()) {
            line("LOCATION", text(where));
        }
        talk.summary()
                .or(() -> talk.text().flatMap(RichText::firstParagraph))
                .map(RichText::plain)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> line("DESCRIPTION", text(words)));
        line("URL", event.url());
        String tags = talk.facts().tags().stream()
                .map(TalksCalendar::text)
                .filter(tag -> !tag.isBlank())
                .collect(Collectors.joining(","));
        if (!tags.isEmpty()) {
            line("CATEGORIES", tags);
        }
        // who follows somebody's talks is not busy then
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** An event of whole days. */
    private void days(LocalDate first, EntryDate date) {
        line("DTSTART;VALUE=DATE", day(first));
        // the first day on which it is over (3.6.1)
        LocalDate last = date.end()
                .filter(end -> end.day() > 0)
                .map(FeedEntries::firstDay)
                .filter(end -> end.isAfter(first))
                .orElse(first);
        if (last.isBefore(LocalDate.of(LAST_YEAR, 12, 31))) {
            line("DTEND;VALUE=DATE", day(last.plusDays(1)));
        }
    }

    /** An event of some hours: in UTC, or in the time of wherever it is read, where no zone is known (3.3.5). */
    private void hours(ContentItem.Hours hours) {
        line("DTSTART", time(hours.start()));
        hours.end()
                // both are of one form (3.8.2.2)
                .filter(end ->
                        end.offset().isPresent() == hours.start().offset().isPresent())
                .filter(end -> utc(end).isAfter(utc(hours.start())))
                .ifPresent(end -> line("DTEND", time(end)));
    }

    private static LocalDateTime utc(Moment moment) {
        LocalDateTime local = moment.local();
        return moment.offset()
                .map(offset -> local.atOffset(offset)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime())
                .orElse(local);
    }

    private static String time(Moment moment) {
        return DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).format(utc(moment))
                + (moment.offset().isPresent() ? "Z" : "");
    }

    private static String day(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** A value of the type TEXT (3.3.11), in one line. */
    private static String text(String words) {
        return Xml.legal(words)
                .strip()
                .replace("\t", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Adds a line, folded where it is too long (3.1), between two characters. */
    private void line(String name, String value) {
        String line = name + ":" + value;
        int room = LONGEST_LINE;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                calendar.append("\r\n ");
                // the blank counts
                room = LONGEST_LINE - 1;
            }
            calendar.append(character);
            room -= bytes;
        }
        calendar.append("\r\n");
    }
}
