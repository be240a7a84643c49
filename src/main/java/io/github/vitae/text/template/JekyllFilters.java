package io.github.vitae.text.template;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import liqp.TemplateContext;
import liqp.filters.Filter;

/**
 * Filters of Jekyll's that go through lists or write days, as <a href="https://jekyllrb.com/docs/liquid/filters/">its
 * documentation</a> has them.
 */
final class JekyllFilters {

    private JekyllFilters() {}

    /** All of them. */
    static List<Filter> all() {
        return List.of(
                new GroupBy(),
                new Find(),
                new Sentence(),
                new TextFilter("date_to_string", text -> day(text, "dd MMM uuuu")),
                new TextFilter("date_to_long_string", text -> day(text, "dd MMMM uuuu")),
                new TextFilter("date_to_xmlschema", text -> day(text, "uuuu-MM-dd'T'00:00:00'+00:00'")),
                new TextFilter("cgi_escape", text -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
                new TextFilter("uri_escape", text -> text.replace(" ", "%20").replace("\"", "%22")),
                new TextFilter("emojify", UnaryOperator.identity()));
    }

    /** A day of ISO 8601, at the start of a text, in another form; the text as it is if it starts with none. */
    private static String day(String text, String form) {
        try {
            return LocalDate.parse(
                            text.strip().substring(0, Math.min(10, text.strip().length())))
                    .format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
        } catch (DateTimeException noDay) {
            return text;
        }
    }

    /** What an item has at a path of keys: {@code venue.name}. */
    private static Object at(Object item, String path) {
        Object found = item;
        for (String key : path.split("\\.")) {
            Object inner = found instanceof Map<?, ?> map ? map.get(key) : null;
            if (inner == null) {
                return "";
            }
            found = inner;
        }
        return found;
    }

    /** {@code site.talks | group_by: "year"}: groups in the order of their first items, each with {@code name} and {@code items}. */
    private static final class GroupBy extends Filter {
        GroupBy() {
            super("group_by");
        }

        @Override
        public Object apply(Object value, TemplateContext context, Object... parameters) {
            String key = parameters.length == 0 ? "" : super.asString(parameters[0], context);
            Map<String, List<Object>> groups = new LinkedHashMap<>();
            for (Object item : super.asArray(value, context)) {
                groups.computeIfAbsent(super.asString(at(item, key), context), name -> new ArrayList<>())
                        .add(item);
            }
            List<Map<String, Object>> result = new ArrayList<>();
            groups.forEach((name, items) -> result.add(Map.of("name", name, "items", items, "size", items.size())));
            return result;
        }
    }

    /** {@code site.data.team | find: "name", "Bo"}: the first item with a value, or nothing. */
    private static final class Find extends Filter {
        Find() {
            super("find");
        }

        @Override
        public Object apply(Object value, TemplateContext context, Object... parameters) {
            if (parameters.length < 2) {
                return "";
            }
            String key = super.asString(parameters[0], context);
            String wanted = super.asString(parameters[1], context);
            for (Object item : super.asArray(value, context)) {
                if (Objects.equals(super.asString(at(item, key), context), wanted)) {
                    return item;
                }
            }
            return "";
        }
    }

    /** {@code page.tags | array_to_sentence_string}: {@code one, two, and three}. */
    private static final class Sentence extends Filter {
        Sentence() {
            super("array_to_sentence_string");
        }

        @Override
        public Object apply(Object value, TemplateContext context, Object... parameters) {
            String joint = parameters.length == 0 ? "and" : super.asString(parameters[0], context);
            List<String> words = new ArrayList<>();
            for (Object item : super.asArray(value, context)) {
                words.add(super.asString(item, context));
            }
            int last = words.size() - 1;
            return switch (words.size()) {
                case 0 -> "";
                case 1 -> words.get(0);
                case 2 -> words.get(0) + " " + joint + " " + words.get(1);
                default -> String.join(", ", words.subList(0, last)) + ", " + joint + " " + words.get(last);
            };
        }
    }
}
