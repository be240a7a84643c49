package io.github.vitae.text.bibtex;

import io.github.vitae.problem.Location;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.source.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of a BibTeX file.
 *
 * @param type what it is, in lower case: {@code inproceedings}
 * @param key by what it is cited; empty if it has no key
 * @param fields its fields, each name once, those of parents behind its own
 * @param location where it starts
 */
public record BibEntry(String type, String key, List<BibField> fields, Location location) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** What stands before a DOI in its field, and is none of it. */
    private static final Pattern DOI = Pattern.compile(
            "^(?i)\\s*(?:doi\\s*:?\\s*)?(?:https?://)?(?:(?:dx\\.)?doi\\.org/)?(?:doi\\s*:\\s*)?(?=10\\.)");

    private static final Pattern ENCODED = Pattern.compile("%(2[1-9A-Fa-f]|[3-6][0-9A-Fa-f]|7[0-9A-Ea-e])");

    /** Fields whose values are names. */
    private static final Set<String> NAMES = Set.of(
            "author",
            "editor",
            "editora",
            "editorb",
            "editorc",
            "translator",
            "bookauthor",
            "shortauthor",
            "shorteditor",
            "annotator",
            "commentator",
            "introduction",
            "foreword",
            "afterword",
            "holder");

    public BibEntry {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(key, "key");
        fields = List.copyOf(fields);
        Objects.requireNonNull(location, "location");
    }

    /** A field that says something. */
    public Optional<DataValue.Scalar> field(String name) {
        for (BibField field : fields) {
            if (field.name().equals(name) && !field.value().value().isBlank()) {
                return Optional.of(field.value());
            }
        }
        return Optional.empty();
    }

    /**
     * The entry in BibTeX, a line a field, strings put in, names as {@link NameWriter} has them, and what LaTeX would stumble over
     * escaped: {@code 100% of R&D} is {@code 100\% of R\&D}.
     *
     * @param shownKey by what it is cited there
     * @param shown which fields are written, by their names
     */
    public String written(String shownKey, Predicate<String> shown) {
        return written(shownKey, shown, BibNames.Field::of);
    }

    /**
     * The same of an entry whose names may have been read already.
     *
     * @param latex the texts of its file
     */
    public String written(String shownKey, Predicate<String> shown, LatexText latex) {
        return written(shownKey, shown, latex::names);
    }

    private String written(String shownKey, Predicate<String> shown, Function<String, BibNames.Field> names) {
        BibtexWriter text = new BibtexWriter(type, shownKey);
        for (BibField field : fields) {
            if (!shown.test(field.name())) {
                continue;
            }
            String whole = LatexText.withoutComments(field.value().value());
            String value = PlainText.folded(
                    PlainText.visible(NAMES.contains(field.name()) ? NameWriter.written(names.apply(whole)) : whole));
            if (!value.isEmpty()) {
                String month = value.length() < 3 ? "" : value.substring(0, 3).toLowerCase(Locale.ROOT);
                boolean named = field.name().equals("month")
                        && MONTHS.contains(month)
                        && value.equals(BibStrings.MONTHS.getOrDefault(month, ""));
                Optional<BibDates.Published> worded =
                        field.name().equals("year") ? BibDates.published(value) : Optional.empty();
                Optional<BibDates.Day> day =
                        field.name().equals("month") && !named ? BibDates.day(value) : Optional.empty();
                if (worded.isPresent()) {
                    year(worded.get(), text);
                } else if (day.isPresent()) {
                    text.bare("month", MONTHS.get(day.get().month() - 1));
                    if (field("day").isEmpty() && day.get().day() > 0) {
                        text.field("day", String.valueOf(day.get().day()));
                    }
                } else if (field.name().equals("date")) {
                    text.field("date", BibDates.publishedDate(value));
                } else if (field.name().equals("doi")) {
                    text.field("doi", doi(value));
                } else if (named) {
                    text.bare(field.name(), month);
                } else {
                    text.field(field.name(), PortableLatex.of(field.name(), value));
                }
            }
        }
        return text.toString();
    }

    /** A DOI alone, without what LaTeX and addresses need: {@code https://doi.org/10.1000/%28a%29b{\_}c}. */
    private static String doi(String written) {
        String bare = LatexText.verbatim(written);
        String id = DOI.matcher(bare).replaceFirst("").strip();
        return bare.contains("://")
                ? ENCODED.matcher(id)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : id;
    }

    /** Writes a year, and what stood with it in fields of their own, where the entry has none such. */
    private void year(BibDates.Published worded, BibtexWriter text) {
        text.field("year", worded.year());
        if (field("date").isEmpty() && !worded.date().isEmpty()) {
            text.field("date", worded.date());
        }
        if (field("month").isEmpty() && worded.month() > 0) {
            text.bare("month", MONTHS.get(worded.month() - 1));
        }
        if (field("pubstate").isEmpty() && !worded.status().isEmpty()) {
            text.field("pubstate", worded.status());
        }
    }
}
