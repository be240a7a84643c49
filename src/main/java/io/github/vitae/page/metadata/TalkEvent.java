package io.github.vitae.page.metadata;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentItem.Hours;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Moment;
import io.github.vitae.page.frame.Json;
import io.github.vitae.page.frame.Markup;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A talk as an <a href="https://schema.org/Event">{@code Event}</a>: when it is, to the minute where that is known, and where, in a
 * room, on the web or both.
 */
final class TalkEvent {

    /** What is said of a place that is none; each of these alone says it. */
    private static final Set<String> ONLINE = Set.of(
            ("online virtual virtually virtuell virtuel virtuelle remote remotely zoom webinar webex internet videoconference"
                            + " livestream distanciel онлайн")
                    .split(" "));

    /** Several words that say it. */
    private static final List<String> ONLINE_PHRASES = List.of(
            "en ligne", "en línea", "em linha", "a distanza", "google meet", "线上", "線上", "在线", "オンライン", "온라인", "腾讯会议");

    /** What stands beside those without saying where. */
    private static final Set<String> BESIDE = Set.of(
            ("via on over at by the a an per über auf sur por em in web meet meeting event conference talk seminar workshop session"
                            + " call video only teams microsoft link 会议 會議 開催 会議 회의")
                    .split(" "));

    private static final Set<String> JOINTS = Set.of("and", "or", "und", "oder", "et", "ou", "y", "e", "и", "和");

    private static final Set<String> BOTH = Set.of("hybrid", "hybride", "híbrido", "ibrido");

    private final ContentItem talk;
    private final Markup markup;
    private final String address;

    /**
     * @param markup writes the page that the talk is on
     * @param address where it is
     */
    TalkEvent(ContentItem talk, Markup markup, String address) {
        this.talk = talk;
        this.markup = markup;
        this.address = address;
    }

    /** How people come to an event, as schema.org has it. */
    enum Attendance {
        ONLINE("Online"),
        MIXED("Mixed"),
        OFFLINE("Offline");

        private final String word;

        Attendance(String word) {
            this.word = word;
        }

        private String address() {
            return "https://schema.org/" + word + "EventAttendanceMode";
        }
    }

    /** The properties of the event; nothing of what has no time or no place, which is none. */
    Optional<Map<String, Object>> properties() {
        Optional<String> where = talk.facts().place().or(() -> talk.facts().venue());
        return talk.date().flatMap(date -> where.map(place -> properties(date, place)));
    }

    private Map<String, Object> properties(EntryDate date, String where) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("name", talk.title().plain());
        event.put(
                "startDate",
                talk.hours()
                        .map(hours -> time(hours.start()))
                        .orElseGet(() -> date.start().iso()));
        Json.put(
                event,
                "endDate",
                talk.hours()
                        .flatMap(TalkEvent::end)
                        .map(TalkEvent::time)
                        .or(() -> date.end().map(end -> end.iso())));
        Attendance attendance = attendance(where);
        event.put("location", location(where, attendance));
        // a venue alone can be the name of a conference, which says nothing of where it is
        if (attendance != Attendance.OFFLINE || talk.facts().place().isPresent()) {
            event.put("eventAttendanceMode", attendance.address());
        }
        Json.put(event, "description", FirstSentence.of(talk));
        Json.put(event, "image", talk.facts().picture().map(picture -> markup.address(picture.url())));
        event.put("url", address);
        return event;
    }

    /** How people come there: {@code Zoom}, {@code Online (Webex)} are on the web, {@code Eastmere and online} is both. */
    static Attendance attendance(String where) {
        String words = where.toLowerCase(Locale.ROOT);
        boolean online = false;
        for (String phrase : ONLINE_PHRASES) {
            online |= words.contains(phrase);
            words = words.replace(phrase, " ");
        }
        boolean elsewhere = false;
        for (String word : words.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (BOTH.contains(word)) {
                return Attendance.MIXED;
            }
            boolean said = ONLINE.contains(word);
            online |= said;
            elsewhere |= !said && !word.isEmpty() && !BESIDE.contains(word) && !isJoint(word);
        }
        boolean web = words.strip().equals("web") || words.strip().equals("the web");
        return online || web ? elsewhere ? Attendance.MIXED : Attendance.ONLINE : Attendance.OFFLINE;
    }

    private static boolean isJoint(String word) {
        return JOINTS.contains(word);
    }

    /** A place with an address, which search engines ask for; of what is on the web, where it is there; both of what is both. */
    private Object location(String where, Attendance attendance) {
        Map<String, Object> place = typed("Place");
        place.put("name", talk.facts().venue().orElse(where));
        place.put("address", where);
        Map<String, Object> online = typed("VirtualLocation");
        online.put("url", talk.facts().url().map(markup::address).orElse(address));
        return switch (attendance) {
            case ONLINE -> online;
            case OFFLINE -> place;
            case MIXED -> new ArrayList<Object>(List.of(place, online));
        };
    }

    /** When it is over, if that is later than its start and is known in the same way. */
    private static Optional<Moment> end(Hours hours) {
        return hours.end()
                .filter(end ->
                        end.offset().isPresent() == hours.start().offset().isPresent())
                .filter(end -> utc(end).isAfter(utc(hours.start())));
    }

    private static LocalDateTime utc(Moment moment) {
        return moment.local()
                .minusSeconds(moment.offset().map(ZoneOffset::getTotalSeconds).orElse(0));
    }

    /** A day and a time as ISO 8601 has it, with how far it is from UTC where that is known: {@code 2025-05-14T10:00:00+02:00}. */
    private static String time(Moment moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.local())
                + moment.offset().map(ZoneOffset::getId).orElse("");
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }
}
