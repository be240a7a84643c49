package io.github.vitae.read.profile;

import io.github.vitae.model.Award;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.visibility.NearMiss;
import io.github.vitae.read.visibility.VisibilityWords;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.NumberOrder;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** The native data files: {@code news.yml} and {@code awards.yml}, lists of entries. */
public final class DataFiles {

    private static final Set<String> NEWS_KEYS =
            withFlags("date", "text", "title", "url", "tags", "pinned", "cite", "id");
    private static final Set<String> AWARD_KEYS =
            withFlags("date", "title", "awarder", "summary", "url", "amount", "group", "selected", "cite", "id");

    /** The names that other layouts have for the text of a piece of news, and for the name of an award. */
    private static final List<String> FOREIGN_TEXTS = List.of("content", "description", "details", "news", "headline");

    private static final List<String> FOREIGN_TITLES = List.of("name", "award", "text", "description");

    /** What an entry cannot be shown without: one of these. */
    private static final List<String> FOREIGN_AWARDERS =
            List.of("organization", "organisation", "institution", "issuer", "by", "from");

    private static final List<String> NEWS_TEXTS = List.of("text", "title");

    private static final List<String> AWARD_TEXTS = List.of("title");

    private final HtmlGate gate;
    private final Problems problems;
    private final boolean foreign;

    private DataFiles(HtmlGate gate, Problems problems, boolean foreign) {
        this.gate = gate;
        this.problems = problems;
        this.foreign = foreign;
    }

    /** Keys of an entry, and those by which any entry can be kept from readers. */
    public static Set<String> withFlags(String... keys) {
        Set<String> all = new TreeSet<>(VisibilityWords.DOCUMENTED);
        all.addAll(List.of(keys));
        return Set.copyOf(all);
    }

    /** Files of the native layout. */
    public static DataFiles ours(HtmlGate gate, Problems problems) {
        return new DataFiles(gate, problems, false);
    }

    /** Files of another layout: keys that mean nothing here are none of our business. */
    public static DataFiles foreign(HtmlGate gate, Problems problems) {
        return new DataFiles(gate, problems, true);
    }

    /** The news in a data file, in its order. Entries of another shape are reported and left out. */
    public List<NewsItem> news(DataValue file) {
        return entries(file, "news", NEWS_KEYS, NEWS_TEXTS, this::newsItem);
    }

    /** The awards in a data file, in its order. Entries of another shape are reported and left out. */
    public List<Award> awards(DataValue file) {
        return entries(file, "awards", AWARD_KEYS, AWARD_TEXTS, this::award);
    }

    /**
     * The entries in a data file of any kind, in its order. Those of another shape are reported and left out.
     *
     * @param file a list of them, or a mapping with such a list under the kind's name
     * @param what the kind's name
     * @param keys what keys an entry may have
     * @param needed the keys of which an entry needs one
     * @param entry makes an entry of keys and values, and of what the list says of numbers in dates
     */
    public <E> List<E> entries(
            DataValue file,
            String what,
            Set<String> keys,
            List<String> needed,
            BiFunction<DataValue.Mapping, Optional<NumberOrder>, Optional<E>> entry) {
        List<E> entries = new ArrayList<>();
        DataValue list =
                file instanceof DataValue.Mapping mapping ? mapping.get(what).orElse(file) : file;
        if (list instanceof DataValue.Scalar scalar && scalar.isNull()) {
            return entries;
        }
        if (!(list instanceof DataValue.Sequence sequence)) {
            problems.add(
                    Code.WRONG_SHAPE,
                    list.location(),
                    "this file holds " + list.kind() + "; a list of " + what + " is needed, so it is ignored",
                    "start each entry with ‘- " + first(needed) + ": …’");
            return entries;
        }
        Optional<NumberOrder> order = order(sequence);
        for (DataValue item : sequence.items()) {
            if (item instanceof DataValue.Mapping mapping) {
                if (isTold(mapping, keys, needed)) {
                    continue;
                }
                if (!foreign) {
                    new Fields(mapping, gate, problems).check(keys, Set.of("id"));
                }
                entry.apply(mapping, order).ifPresent(entries::add);
            } else {
                problems.add(
                        Code.WRONG_SHAPE,
                        item.location(),
                        "this entry is " + item.kind() + ", not keys with values; it is ignored",
                        "write ‘- " + first(needed) + ": …’ and the other keys below it");
            }
        }
        return entries;
    }

    /** The key that an entry is begun with. */
    private static String first(List<String> needed) {
        return needed.get(0).equals("name") ? "name" : "date";
    }

    /** What the first number of 03/04/2024 is in a list: one 13/04/2024 says it for all. */
    private static Optional<NumberOrder> order(DataValue.Sequence list) {
        return NumberOrder.of(list.items().stream()
                .filter(DataValue.Mapping.class::isInstance)
                .flatMap(item -> ((DataValue.Mapping) item).get("date").stream())
                .filter(DataValue.Scalar.class::isInstance)
                .map(date -> ((DataValue.Scalar) date).value())
                .toList());
    }

    /**
     * Whether an entry has none of the values that it cannot be shown without, because of one fault that can be named: the
     * value has another shape, or its key another name. That is told in one line.
     */
    private boolean isTold(DataValue.Mapping mapping, Set<String> keys, List<String> needed) {
        for (String key : needed) {
            if (mapping.get(key).filter(DataValue.Scalar.class::isInstance).isPresent()) {
                return false;
            }
        }
        if (foreign) {
            return false;
        }
        for (DataValue.Field field : mapping.fields()) {
            boolean shape = needed.contains(field.key());
            Optional<String> meant =
                    shape || keys.contains(field.key()) ? Optional.of(field.key()) : NearMiss.meant(field.key(), keys);
            if (meant.filter(needed::contains).isPresent()) {
                problems.add(
                        Code.WRONG_SHAPE,
                        shape ? field.value().location() : field.keyLocation(),
                        shape
                                ? "‘" + field.key() + "’ is " + field.value().kind() + " here; this entry is ignored"
                                : "this entry has no ‘" + meant.get() + "’, and ‘" + field.key()
                                        + "’ means nothing here; it is ignored",
                        shape ? "write text" : "if ‘" + meant.get() + "’ is meant, write that");
                return true;
            }
        }
        return false;
    }

    private Optional<NewsItem> newsItem(DataValue.Mapping mapping, Optional<NumberOrder> order) {
        Fields fields = new Fields(mapping, gate, problems);
        Optional<RichText> title = fields.markdown("title");
        Optional<RichText> text = first(fields, "text", FOREIGN_TEXTS);
        if (title.isEmpty() && text.isEmpty()) {
            missing(mapping, "text");
            return Optional.empty();
        }
        return Optional.of(NewsItem.of(date(fields, order), text.orElse(RichText.EMPTY), mapping.location())
                .withTitle(title)
                .withUrl(fields.link("url"))
                .withTags(fields.scalars("tags").stream()
                        .map(tag -> DataText.plain(tag, problems))
                        .toList())
                .withPinned(fields.flag("pinned"))
                .withCites(cites(fields))
                .withId(fields.text("id")));
    }

    private Optional<Award> award(DataValue.Mapping mapping, Optional<NumberOrder> order) {
        Fields fields = new Fields(mapping, gate, problems);
        Optional<RichText> title = first(fields, "title", FOREIGN_TITLES);
        if (title.isEmpty()) {
            missing(mapping, "title");
            return Optional.empty();
        }
        // of two texts the first is what it is called
        Optional<RichText> summary = fields.markdown("summary")
                .or(() -> Optional.of("description").filter(key -> foreign).flatMap(fields::markdown))
                .filter(text -> !text.equals(title.get()));
        return Optional.of(Award.of(date(fields, order), title.get(), mapping.location())
                .withAwarder(fields.text("awarder").or(() -> foreign(fields, FOREIGN_AWARDERS)))
                .withSummary(summary)
                .withUrl(fields.link("url")
                        .or(() -> Optional.of("link").filter(key -> foreign).flatMap(fields::link)))
                .withAmount(fields.text("amount"))
                .withGroup(fields.text("group"))
                .withSelected(fields.flag("selected"))
                .withCites(cites(fields))
                .withId(fields.text("id")));
    }

    /** When it was; in data that the author's own pages go through, a year alone too. */
    private Optional<EntryDate> date(Fields fields, Optional<NumberOrder> order) {
        return fields.date("date", order)
                .or(() -> foreign ? fields.firstDate("year", "when", "time") : Optional.empty());
    }

    private Optional<String> foreign(Fields fields, List<String> keys) {
        return foreign ? fields.first(keys.toArray(String[]::new)) : Optional.empty();
    }

    /** The keys of publications that an entry is about; a key of none is told. */
    public List<String> cites(Fields fields) {
        List<String> keys = new ArrayList<>();
        for (DataValue.Scalar written : fields.scalars("cite")) {
            String key = written.value().strip().replaceFirst("^@", "");
            if (gate.publications().find(key).isPresent()) {
                keys.add(key);
            } else {
                problems.add(
                        Code.UNKNOWN_CITATION,
                        written.location(),
                        "‘" + key + "’ is the key of no publication; the entry has no link to one",
                        NearMiss.near(key, gate.publications().keys(), 3).stream()
                                .reduce((one, other) -> one + " or " + other)
                                .map(near -> "write " + near)
                                .orElse("write the key of one"));
            }
        }
        return keys;
    }

    private Optional<RichText> first(Fields fields, String key, List<String> others) {
        Optional<RichText> found = fields.markdown(key);
        for (String other : foreign ? others : List.<String>of()) {
            found = found.isPresent() ? found : fields.markdown(other);
        }
        return found;
    }

    /** Tells that an entry lacks a key that it cannot be shown without. */
    public void missing(DataValue.Mapping mapping, String key) {
        problems.add(
                Code.WRONG_SHAPE,
                mapping.location(),
                "this entry has no ‘" + key + "’; it is ignored",
                "add ‘" + key + ": …’");
    }
}
