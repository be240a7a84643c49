package io.github.vitae.page.feed;

import io.github.vitae.problem.notation.Xml;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry of a feed, whatever format that has. Its texts have no character that XML cannot have.
 *
 * @param id what it is known by in the whole world: a URI
 * @param title its title, plain text, where it has one
 * @param words its first words, plain text: for formats that ask for a title of all entries
 * @param url its place on the web
 * @param about a page elsewhere that it is about
 * @param day when it was
 * @param html all that it says; its addresses are absolute
 * @param summary the same in a sentence or two, plain text, where the author wrote one
 * @param tags the author's labels for it, plain text
 * @param language the language it is in (BCP 47), where it is not that of its feed
 */
record FeedEntry(
        String id,
        Optional<String> title,
        String words,
        String url,
        Optional<String> about,
        LocalDate day,
        String html,
        Optional<String> summary,
        List<String> tags,
        Optional<String> language) {

    /** How long the first words get, in UTF-16 units, give or take a word. */
    private static final int LONGEST = 100;

    FeedEntry {
        title = title.map(FeedEntry::line).filter(words1 -> !words1.isEmpty());
        words = line(words);
        html = Xml.legal(html);
        summary = summary.map(FeedEntry::line).filter(text -> !text.isEmpty());
        tags = tags.stream()
                .map(FeedEntry::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** A text in one line. */
    private static String line(String text) {
        return Stream.of(Xml.legal(text).strip().split("\\s+")).collect(Collectors.joining(" "));
    }

    /** Its title, or its first words; the day where it has none. */
    String headline() {
        return title.orElseGet(() -> words.isEmpty() ? day.toString() : shortened(words));
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        // a script without blanks, or a very long word
        int cut = end > LONGEST / 2 ? end : words.offsetByCodePoints(0, words.codePointCount(0, LONGEST) - 1);
        return words.substring(0, cut) + " …";
    }

    /** When it was, as a time: at noon in UTC, which is the same day nearly everywhere. */
    OffsetDateTime time() {
        return OffsetDateTime.of(day, LocalTime.NOON, ZoneOffset.UTC);
    }

    /** The same as RFC 3339 has it: {@code 2025-05-14T12:00:00Z}. */
    String timestamp() {
        return day + "T12:00:00Z";
    }
}
