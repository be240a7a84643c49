package io.github.vitae.text.date;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads dates as people write them in lists: {@code May 2025}, {@code 2022.02.14}, {@code 5 janvier 2024},
 * {@code 2024年3月}, {@code Fall 2022}, {@code 2019 - Present}. Offsets count UTF-16 code units of the text that was given.
 * Of numbers alone, {@code 03/04/2024} is read as Americans mean it, where its list does not tell otherwise ({@link
 * NumberOrder}), {@code 03.04.2024} as Germans do.
 */
public final class DateParser {

    /**
     * What looks very much like a date and is none.
     *
     * @param offset where it starts in the text
     * @param length how long it is
     * @param written its words
     */
    public record Suspect(int offset, int length, String written) {

        public Suspect {
            Objects.requireNonNull(written, "written");
        }
    }

    private DateParser() {}

    /** The date at the start of a text: {@link DateAtStart#read}. */
    public static Optional<DateMatch> leading(String text, OptionalInt year, TwoDigits twoDigits) {
        return new DateAtStart(text).read(year, twoDigits);
    }

    /** The date that is all of a text: {@link DateAtStart#whole}. */
    public static Optional<DateMatch> whole(String text, OptionalInt year) {
        return new DateAtStart(text).whole(year);
    }

    /** The date at the end of a text: {@link DateAtEnd#read}. */
    public static Optional<DateMatch> trailing(String text, OptionalInt year) {
        return new DateAtEnd(text).read(year);
    }

    /** What looks very much like a date at the start of a text and is none: {@link DateAtStart#suspect}. */
    public static Optional<Suspect> suspect(String text) {
        return new DateAtStart(text).suspect();
    }

    /** How a list of texts means two digits: {@link TwoDigits#of}. */
    public static TwoDigits twoDigits(List<String> texts) {
        return TwoDigits.of(texts.stream().map(DateAtStart::new).toList());
    }
}
