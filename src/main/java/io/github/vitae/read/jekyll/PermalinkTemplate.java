package io.github.vitae.read.jekyll;

import io.github.vitae.model.value.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A permalink with placeholders: {@code /blog/:year/:title/}, as
 * <a href="https://jekyllrb.com/docs/permalinks/#placeholders">Jekyll's documentation</a> has them.
 */
final class PermalinkTemplate {

    /** The names that stand for templates of posts. */
    private static final Map<String, String> STYLES = Map.of(
            "date", "/:categories/:year/:month/:day/:title:output_ext",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "ordinal", "/:categories/:year/:y_day/:title:output_ext",
            "weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext",
            "none", "/:categories/:title:output_ext");

    private static final Pattern PLACEHOLDER = Pattern.compile(":([a-z]++(?:_[a-z]++)*+)");

    /** What placeholders say of a day, as patterns of Java; Jekyll names months and days in English. */
    private static final Map<String, DateTimeFormatter> DAYS = Map.ofEntries(
            day("year", "uuuu"),
            day("short_year", "uu"),
            day("month", "MM"),
            day("i_month", "M"),
            day("short_month", "MMM"),
            day("long_month", "MMMM"),
            day("day", "dd"),
            day("i_day", "d"),
            day("y_day", "DDD"),
            day("short_day", "EEE"),
            day("long_day", "EEEE"),
            Map.entry(
                    "w_year",
                    new DateTimeFormatterBuilder()
                            .appendValue(IsoFields.WEEK_BASED_YEAR)
                            .toFormatter(Locale.ROOT)),
            Map.entry("week", DateTimeFormatter.ofPattern("ww", Locale.UK)),
            Map.entry("w_day", DateTimeFormatter.ofPattern("e", Locale.UK)));

    private static final Pattern SIGNS = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}]+");
    private static final Pattern SIGNS_OF_ADDRESSES = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+");
    private static final Pattern OUTER = Pattern.compile("^-|-$");

    private PermalinkTemplate() {}

    private static Map.Entry<String, DateTimeFormatter> day(String name, String pattern) {
        return Map.entry(name, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    /** The template that a name stands for; any other is one itself. */
    static String ofStyle(String written) {
        return STYLES.getOrDefault(written, written);
    }

    /** What the site's style of permalinks appends to the addresses of pages, and of documents of collections. */
    static String suffix(String style) {
        if (style.equals("pretty") || (!STYLES.containsKey(style) && style.endsWith("/"))) {
            return "/";
        }
        return STYLES.containsKey(style) || style.endsWith(":output_ext") ? ":output_ext" : "";
    }

    /** What placeholders say of a day; a date that is none fills none. */
    static Map<String, String> ofDay(Optional<PartialDate> date) {
        Map<String, String> values = new HashMap<>();
        date.ifPresent(some -> {
            LocalDate day = LocalDate.of(some.year(), Math.max(1, some.month()), Math.max(1, some.day()));
            DAYS.forEach((name, form) -> values.put(name, form.format(day)));
        });
        return values;
    }

    /**
     * The address.
     *
     * @return nothing if a placeholder means nothing, or is of a date that is not known
     */
    static Optional<String> filled(String template, Map<String, String> values) {
        StringBuilder address = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(template);
        while (placeholder.find()) {
            // :title_of is :title with _of behind it, where there is no :title_of
            String name = placeholder.group(1);
            while (!values.containsKey(name) && name.contains("_")) {
                name = name.substring(0, name.lastIndexOf('_'));
            }
            String value = values.get(name);
            if (value == null) {
                return Optional.empty();
            }
            String behind = placeholder.group(1).substring(name.length());
            placeholder.appendReplacement(address, Matcher.quoteReplacement(value + behind));
        }
        placeholder.appendTail(address);
        return Optional.of(address.toString().replaceAll("/{2,}", "/"));
    }

    /** Words as a part of an address: {@code Tides & Co} is {@code tides-co}. */
    static String slug(String words) {
        return OUTER.matcher(SIGNS.matcher(words).replaceAll("-"))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Words as a part of an address that keeps its signs and capital letters: {@code 1_Project}. */
    static String title(String words) {
        return OUTER.matcher(SIGNS_OF_ADDRESSES.matcher(words).replaceAll("-")).replaceAll("");
    }
}
