package io.github.vitae.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code spec/dates.txt}, in locales that have broken many a parser. */
class DateSpecTest {

    private record Example(int line, String kind, String input, String expected) {}

    @TestFactory
    Stream<DynamicTest> everyExampleReadsAsItSays() {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.line() + " " + example.kind() + ": " + example.input(), () -> check(example)));
    }

    @TestFactory
    Stream<DynamicTest> theLanguageOfTheMachineChangesNothing() {
        return Stream.of("tr", "ar-u-nu-arab", "th-TH-u-ca-buddhist")
                .map(tag -> DynamicTest.dynamicTest(tag, () -> {
                    Locale before = Locale.getDefault();
                    try {
                        Locale.setDefault(Locale.forLanguageTag(tag));
                        examples().forEach(DateSpecTest::check);
                    } finally {
                        Locale.setDefault(before);
                    }
                }));
    }

    private static void check(Example example) {
        assertThat(read(example.kind(), example.input()))
                .as("line %d, %s: %s", example.line(), example.kind(), example.input())
                .isEqualTo(example.expected());
    }

    private static String read(String kind, String input) {
        String[] words = kind.split(" ");
        String context = words.length > 1 ? words[1] : "";
        TwoDigits twoDigits = context.equals("YY") ? TwoDigits.YEAR : TwoDigits.DAY;
        OptionalInt year = context.matches("\\d+") ? OptionalInt.of(Integer.parseInt(context)) : OptionalInt.empty();
        return switch (words[0]) {
            case "leading" -> show(DateParser.leading(input, year, twoDigits), input);
            case "trailing" -> show(DateParser.trailing(input, year), input);
            case "whole" -> show(DateParser.whole(input, year), input);
            case "mentioned" -> MentionedDate.in(input).map(DateSpecTest::date).orElse("none");
            case "suspect" ->
                DateParser.suspect(input).map(DateParser.Suspect::written).orElse("none");
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String show(Optional<DateMatch> found, String input) {
        return found.map(match -> date(match.date())
                        + match.misspelling()
                                .map(word ->
                                        " (" + word.written() + " at " + word.offset() + " is " + word.meant() + ")")
                                .orElse("")
                        + " | " + match.date().wording().orElse("")
                        + " | " + (input.substring(0, match.start()) + input.substring(match.end())))
                .orElse("none")
                .replaceAll("( \\|) $", "$1");
    }

    private static String date(EntryDate date) {
        String start = point(date.start());
        return date.ongoing()
                ? start + "/.."
                : date.end().map(end -> start + "/" + point(end)).orElse(start);
    }

    private static String point(PartialDate date) {
        return date.iso() + date.season().map(season -> " " + season).orElse("");
    }

    /**
     * Sections {@code [kind]} or {@code [kind 2024]} (the year of a heading) or {@code [kind YY]}; lines {@code input ⇒
     * date | wording | text left}, where the last two may be missing if they are the input itself and nothing.
     */
    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        String kind = "";
        int number = 0;
        for (String line : lines()) {
            number++;
            if (line.startsWith("[[")) {
                kind = line.substring(2, line.indexOf("]]"));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" +⇒ +", 2);
                String input = parts[0].replace("<nbsp>", "\u00A0")
                        .replace("<gone>", "\uFDD1")
                        .replace("<tab>", "\t")
                        .replace("<space>", " ");
                String expected = parts[1].strip();
                if (!kind.matches("suspect|mentioned") && !expected.equals("none") && !expected.contains(" |")) {
                    expected = expected + " | " + input + " |";
                }
                examples.add(new Example(number, kind, input, expected));
            }
        }
        return examples;
    }

    private static List<String> lines() {
        InputStream bytes =
                Objects.requireNonNull(DateSpecTest.class.getResourceAsStream("/spec/dates.txt"), "spec/dates.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
