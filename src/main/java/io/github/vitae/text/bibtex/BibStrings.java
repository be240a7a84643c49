package io.github.vitae.text.bibtex;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.HiddenValue;
import io.github.vitae.text.date.MonthNames;
import io.github.vitae.text.source.Locator;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.source.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The strings of a BibTeX file ({@code @string}), those that every style knows among them. What they may grow to is
 * bounded: each to a length, all together to a multiple of the file's size.
 */
final class BibStrings {

    /** What the names of months stand for. */
    static final Map<String, String> MONTHS = new TreeMap<>(Map.ofEntries(
            Map.entry("jan", "January"),
            Map.entry("feb", "February"),
            Map.entry("mar", "March"),
            Map.entry("apr", "April"),
            Map.entry("may", "May"),
            Map.entry("jun", "June"),
            Map.entry("jul", "July"),
            Map.entry("aug", "August"),
            Map.entry("sep", "September"),
            Map.entry("oct", "October"),
            Map.entry("nov", "November"),
            Map.entry("dec", "December")));

    private static final int LONGEST = 50_000;
    private static final int LONGEST_WRITTEN = 10_000;
    private static final int FEWEST_IN_ALL = 1 << 20;

    private final SourceText source;
    private final Problems problems;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private long budget;

    BibStrings(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.budget = Math.max(FEWEST_IN_ALL, 8L * source.content().length());
        Properties journals = WordList.load("bibtex.properties");
        journals.stringPropertyNames().forEach(name -> values.put(name, journals.getProperty(name)));
        values.putAll(MONTHS);
    }

    /** Defines a string; of two of that name, the later one counts. */
    void define(String name, List<BibBody.ValuePiece> pieces) {
        values.put(name.toLowerCase(Locale.ROOT), value(pieces, problems).value());
    }

    /**
     * The value that pieces make.
     *
     * @param told takes comments in it; strings that are none are told once for the file
     */
    DataValue.Scalar value(List<BibBody.ValuePiece> pieces, Problems told) {
        if (pieces.size() == 1 && !pieces.get(0).string()) {
            BibBody.ValuePiece piece = pieces.get(0);
            Locator places = (offset, length) -> source.locate(piece.offset() + offset, length);
            return HiddenValue.ofLatex(
                    piece.text(), places.locate(0, piece.text().length()), places, told);
        }
        StringBuilder value = new StringBuilder();
        int[] starts = new int[pieces.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = value.length();
            value.append(
                    pieces.get(i).string()
                            ? expanded(pieces.get(i), value.length())
                            : pieces.get(i).text());
        }
        Locator places = (offset, length) -> located(pieces, starts, offset, length);
        return HiddenValue.ofLatex(value.toString(), places.locate(0, value.length()), places, told);
    }

    /** What pieces say, without a word about strings that are none; the start of it if it is long. */
    String written(List<BibBody.ValuePiece> pieces) {
        StringBuilder written = new StringBuilder();
        for (BibBody.ValuePiece piece : pieces) {
            String text = piece.string()
                    ? values.getOrDefault(piece.text().toLowerCase(Locale.ROOT), piece.text())
                    : piece.text();
            written.append(text, 0, Math.min(text.length(), Math.max(0, LONGEST_WRITTEN - written.length())));
        }
        return written.toString();
    }

    /** The place of a stretch of a value; in what a string stands for, that of the string's name. */
    private Location located(List<BibBody.ValuePiece> pieces, int[] starts, int offset, int length) {
        if (starts.length == 0) {
            return source.locate(0, 0);
        }
        int found = Arrays.binarySearch(starts, offset);
        int index = Math.max(0, found >= 0 ? found : -found - 2);
        BibBody.ValuePiece piece = pieces.get(index);
        return source.locate(piece.string() ? piece.offset() : piece.offset() + offset - starts[index], length);
    }

    /** What a name stands for; the name itself if nothing. */
    private String expanded(BibBody.ValuePiece piece, int before) {
        String name = piece.text();
        String value = values.get(name.toLowerCase(Locale.ROOT));
        if (value == null) {
            if (named.add(name.toLowerCase(Locale.ROOT)) && !isMonth(name)) {
                problems.add(
                        Code.UNKNOWN_MACRO,
                        source.locate(piece.offset(), name.length()),
                        "there is no @string ‘" + PlainText.shortened(name) + "’; its name is shown",
                        "define it, or write {" + PlainText.shortened(name) + "}");
            }
            return name;
        }
        budget -= value.length();
        if (before + value.length() > LONGEST || budget < 0) {
            if (named.add("")) {
                problems.add(
                        Code.BEYOND_BOUNDS,
                        source.locate(piece.offset(), name.length()),
                        "strings grow too long here; from here on their names stand for them",
                        "write out what ‘" + PlainText.shortened(name) + "’ stands for");
            }
            return name;
        }
        return value;
    }

    private static boolean isMonth(String name) {
        return MonthNames.names().exact(name.replace(".", "")).isPresent();
    }
}
