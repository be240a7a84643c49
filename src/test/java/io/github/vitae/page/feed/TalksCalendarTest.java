package io.github.vitae.page.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import io.github.vitae.testing.CalendarRules;
import io.github.vitae.testing.SiteFeeds;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks as a calendar. */
class TalksCalendarTest {

    @TempDir
    Path directory;

    private List<Map<String, String>> events(String talks) {
        return CalendarRules.events(SiteFeeds.of(TrialProfile.in(directory)
                        .with("about.md", "---\nname: Ada Example\n---\nHello.")
                        .with("talks.yml", talks))
                .file("talks.ics"));
    }

    @Test
    void aTalkIsAnEventOfItsDay() {
        Map<String, String> event = events("""
                - date: 2025-06-01
                  title: On *Tides*
                  venue: Harbour Days
                  location: Trieste, Italy
                  summary: They come; they go.
                  tags: [Water]
                """).get(0);

        assertThat(event)
                .containsEntry("DTSTAMP", "20250601T000000Z")
                .containsEntry("DTSTART;VALUE=DATE", "20250601")
                .containsEntry("DTEND;VALUE=DATE", "20250602")
                .containsEntry("SUMMARY", "On Tides")
                .containsEntry("LOCATION", "Harbour Days\\, Trieste\\, Italy")
                .containsEntry("DESCRIPTION", "They come\\; they go.")
                .containsEntry("CATEGORIES", "Water")
                .containsEntry("URL", SiteFeeds.SITE + "talks.html#d2025-06-01-on-tides");
    }

    @Test
    void aTalkOfSeveralDaysEndsOnTheLastOfThem() {
        assertThat(events("- {date: 2025-06-29 - 2025-07-02, title: a}\n").get(0))
                .containsEntry("DTSTART;VALUE=DATE", "20250629")
                .containsEntry("DTEND;VALUE=DATE", "20250703");
    }

    @Test
    void whatIsOfNoDayIsInNoCalendar() {
        assertThat(events("""
                - {date: 2025-06, title: a}
                - {date: 2025, title: b}
                - {title: c}
                - {date: 2025-06-03, title: d}
                """)).extracting(event -> event.get("SUMMARY")).containsExactly("d");
        assertThat(SiteFeeds.of(TrialProfile.in(directory).with("talks.yml", "- {date: 2025-06, title: a}\n"))
                        .files())
                .containsKey("talks.atom")
                .doesNotContainKey("talks.ics");
    }

    @Test
    void longLinesAreFoldedBetweenCharacters() {
        String title = "潮汐与月亮🎉".repeat(40);
        String words = "a, b; c\\\\d ".repeat(60).strip();

        Map<String, String> event = events("- {date: 2025-06-01, title: \"" + title + "\", summary: '" + words + "'}\n")
                .get(0);
        assertThat(event.get("SUMMARY")).isEqualTo(title);
        assertThat(event.get("DESCRIPTION")).startsWith("a\\, b\\; c\\\\d");
    }

    @Test
    void anEventStaysTheSameWhenItIsEdited() {
        String before = events("- {date: 2025-06-01, title: a}\n").get(0).get("UID");

        assertThat(events("- {date: 2025-07-01, title: c}\n- {date: 2025-06-01, title: b, venue: x}\n")
                        .get(1)
                        .get("UID"))
                .isEqualTo(before);
    }

    @Test
    void theFirstAndTheLastDaysAreDays() {
        List<TalksCalendar.Event> talks = Stream.of(PartialDate.ofDay(1, 1, 1), PartialDate.ofDay(9999, 12, 31))
                .map(date -> ContentItem.titled("a", new RichText("a", "a"), Location.ofFile("talks.yml"))
                        .withDate(Optional.of(EntryDate.of(date))))
                .map(talk -> new TalksCalendar.Event(
                        "uid" + talk.date().orElseThrow().start(), talk, SiteFeeds.SITE))
                .toList();
        String calendar = TalksCalendar.of("Talks", Language.ENGLISH, talks);

        SiteFeeds.check("talks.ics", calendar);
        assertThat(CalendarRules.events(calendar))
                .extracting(event -> event.get("DTSTART;VALUE=DATE"))
                .containsExactly("00010101", "99991231");
    }

    @Test
    void whatWouldEndALineDoesNot() {
        Map<String, String> event = events(
                        "- {date: 2025-06-01, title: \"a\\r\\nEND:VEVENT\\u0085\\u2028b\\tc\\u0007\"}\n")
                .get(0);

        assertThat(event.get("SUMMARY")).contains("END:VEVENT").doesNotContain("\u0007");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-06-01T14:00:00+02:00 | 20250601T120000Z",
                "2025-06-01T23:30:00-0500 | 20250602T043000Z",
                "2025-06-01T14:00:00Z | 20250601T140000Z",
                "2025-06-01 14:00 | 20250601T140000",
                "2025-06-01 9:30:15 | 20250601T093015",
                "2025-06-01 14:00:00 +0200 | 20250601T120000Z"
            })
    void aTalkThatHasAnHourIsThen(String date, String start) {
        assertThat(events("- {date: \"" + date + "\", title: a}\n").get(0)).containsEntry("DTSTART", start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-01T00:00:00Z", "2025-06-01 00:00:00", "2025-06-01"})
    void midnightIsADay(String date) {
        assertThat(events("- {date: \"" + date + "\", title: a}\n").get(0))
                .containsEntry("DTSTART;VALUE=DATE", "20250601");
    }

    private Map<String, String> ofHugo(String front) {
        return CalendarRules.events(SiteFeeds.of(TrialProfile.in(directory)
                                .with("config/_default/hugo.yaml", "title: Ada\n")
                                .with(
                                        "content/authors/admin/_index.md",
                                        "---\ntitle: Ada Example\nsuperuser: true\n---\nHello.")
                                .with("content/event/tides/index.md", "---\ntitle: Tides\n" + front + "---\nText."))
                        .file("talks.ics"))
                .get(0);
    }

    @Test
    void eventsOfHugoSayWhenTheyEnd() {
        assertThat(ofHugo("date: '2025-06-01T13:00:00Z'\ndate_end: '2025-06-01T15:00:00Z'\n"))
                .containsEntry("DTSTART", "20250601T130000Z")
                .containsEntry("DTEND", "20250601T150000Z");
        assertThat(ofHugo("date: '2025-06-01T13:00:00Z'\nall_day: true\n"))
                .containsEntry("DTSTART;VALUE=DATE", "20250601");
        assertThat(ofHugo("event_start: '2025-06-01T13:00:00Z'\nevent_end: '2025-06-01T12:00:00Z'\n"))
                .containsEntry("DTSTART", "20250601T130000Z")
                .doesNotContainKey("DTEND");
    }
}
