package io.github.vitae.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of RFC 5545, as a calendar of days may break them. */
public final class CalendarRules {

    private static final Set<String> OF_EVENT = Set.of(
            "UID",
            "DTSTAMP",
            "DTSTART;VALUE=DATE",
            "DTEND;VALUE=DATE",
            "DTSTART",
            "DTEND",
            "SUMMARY",
            "LOCATION",
            "DESCRIPTION",
            "URL",
            "CATEGORIES",
            "TRANSP");

    private CalendarRules() {}

    static void check(String path, String text) {
        // 3.1: lines end with CRLF, have 75 octets at most, and no other control character
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).as(path).doesNotContainPattern("[\\x00-\\x1F\\x7F]");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).as(line).hasSizeLessThanOrEqualTo(75);
            assertThat(line).isNotEmpty();
        }
        List<String> lines = lines(text);
        assertThat(lines).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR");
        assertThat(lines.stream().filter(line -> line.equals("VERSION:2.0"))).hasSize(1);
        assertThat(lines.stream().filter(line -> line.startsWith("PRODID:"))).hasSize(1);
        Set<String> uids = new HashSet<>();
        List<Map<String, String>> events = events(text);
        assertThat(events).isNotEmpty();
        for (Map<String, String> event : events) {
            assertThat(OF_EVENT).containsAll(event.keySet());
            assertThat(event).containsKeys("UID", "DTSTAMP", "SUMMARY");
            assertThat(uids.add(event.get("UID"))).isTrue();
            assertThat(event.get("DTSTAMP")).matches("[0-9]{8}T[0-9]{6}Z");
            if (event.containsKey("DTSTART")) {
                // 3.8.2.2: end and start are of one form, and the end is later
                String end = event.getOrDefault(
                        "DTEND", "99991231T235959" + event.get("DTSTART").substring(15));
                assertThat(event.get("DTSTART")).matches("[0-9]{8}T[0-9]{6}Z?").hasSameSizeAs(end);
                assertThat(end).matches("[0-9]{8}T[0-9]{6}Z?").isGreaterThan(event.get("DTSTART"));
                assertThat(event).doesNotContainKeys("DTSTART;VALUE=DATE", "DTEND;VALUE=DATE");
            } else {
                LocalDate start = day(event.get("DTSTART;VALUE=DATE"));
                if (event.containsKey("DTEND;VALUE=DATE")) {
                    assertThat(day(event.get("DTEND;VALUE=DATE"))).isAfter(start);
                }
            }
            // 3.3.11: what separates values is escaped
            for (String key : List.of("SUMMARY", "LOCATION", "DESCRIPTION")) {
                assertThat(event.getOrDefault(key, "")).matches("(?s)(?:[^\\\\;,]|\\\\[\\\\;,nN])*");
            }
            FeedXml.absolute(event.get("URL"));
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Lines, unfolded. */
    private static List<String> lines(String text) {
        return List.of(text.replace("\r\n ", "").split("\r\n"));
    }

    /** The events, by names of their properties. */
    public static List<Map<String, String>> events(String text) {
        List<Map<String, String>> events = new ArrayList<>();
        Map<String, String> event = new LinkedHashMap<>();
        for (String line : lines(text)) {
            if (line.equals("BEGIN:VEVENT")) {
                event = new LinkedHashMap<>();
            } else if (line.equals("END:VEVENT")) {
                events.add(event);
                event = new LinkedHashMap<>();
            } else {
                int colon = line.indexOf(':');
                assertThat(event.put(line.substring(0, colon), line.substring(colon + 1)))
                        .as("two of " + line)
                        .isNull();
            }
        }
        return events;
    }
}
