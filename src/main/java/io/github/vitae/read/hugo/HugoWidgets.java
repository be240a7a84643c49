package io.github.vitae.read.hugo;

import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the home page consists of: the widgets of older versions in {@code content/home}, a file each, in the order of their
 * {@code weight}, and the blocks of newer ones in {@code content/_index.md}. Those that hold entries of a curriculum vitae
 * have other names for what an author's own file says:
 * <a href="https://docs.hugoblox.com/reference/blocks/">HugoBlox's documentation</a>.
 */
final class HugoWidgets {

    private static final Pattern CERTIFICATES = Pattern.compile("(?iu)\\b(?:certific|licen[cs]e|courses?\\b)");

    private static final Map<String, String> AWARD = Map.of(
            "organization", "awarder",
            "date_start", "date",
            "description", "summary",
            "certificate_url", "url");
    private static final Map<String, String> SKILL = Map.of("description", "level", "percent", "level");

    /**
     * A widget or a block.
     *
     * @param type what it is: {@code about}, {@code experience}
     * @param keys what it says
     */
    private record Widget(String type, DataValue.Mapping keys) {}

    private final List<MarkdownFile> pages;
    private final List<Widget> widgets = new ArrayList<>();

    HugoWidgets(HugoSite site) {
        pages = site.list("content/home").stream()
                // index.md is the page that the widgets are on, hidden by itself
                .filter(name -> name.endsWith(".md") && !name.endsWith("/index.md") && !name.endsWith("/_index.md"))
                .flatMap(name -> site.markdown(name).stream())
                .sorted(Comparator.comparingDouble(HugoWidgets::weight))
                .toList();
        for (MarkdownFile page : pages) {
            page.value("widget").ifPresent(type -> widgets.add(new Widget(bare(type), withContent(page.front()))));
        }
        site.first("content/_index.md")
                .flatMap(site::markdown)
                .flatMap(home -> home.front().get("sections"))
                .filter(DataValue.Sequence.class::isInstance)
                .ifPresent(sections -> ((DataValue.Sequence) sections).items().forEach(this::block));
    }

    private void block(DataValue section) {
        if (section instanceof DataValue.Mapping keys
                && keys.get("block").orElse(null) instanceof DataValue.Scalar type
                && keys.get("content").orElse(null) instanceof DataValue.Mapping content
                && !HugoBlocks.isForTheTheme(keys)) {
            widgets.add(new Widget(bare(type.value()), content));
        }
    }

    /** What is said under {@code content}, where a widget has that, besides what is said beside it. */
    private static DataValue.Mapping withContent(DataValue.Mapping front) {
        return front.get("content").orElse(null) instanceof DataValue.Mapping content
                ? with(content, front.fields())
                : front;
    }

    private static DataValue.Mapping with(DataValue.Mapping keys, List<DataValue.Field> more) {
        List<DataValue.Field> fields = new ArrayList<>(keys.fields());
        for (DataValue.Field field : more) {
            Optional<DataValue> known = keys.get(field.key());
            if (known.isEmpty()) {
                fields.add(field);
            } else if (known.get() instanceof DataValue.Sequence one
                    && field.value() instanceof DataValue.Sequence other) {
                // readers see those of the author's data and those of the page
                List<DataValue> both = new ArrayList<>(one.items());
                other.items().stream().filter(item -> !both.contains(item)).forEach(both::add);
                fields.replaceAll(old -> old.key().equals(field.key())
                        ? new DataValue.Field(
                                old.key(), old.keyLocation(), new DataValue.Sequence(both, one.location()))
                        : old);
            }
        }
        return new DataValue.Mapping(fields, keys.location());
    }

    /** The name of a widget without what says how it looks: {@code about} of {@code about.biography}. */
    private static String bare(String type) {
        String name = type.strip().toLowerCase(Locale.ROOT).replaceFirst("[.].*$", "");
        return name.startsWith("resume-") ? name.replaceFirst("^resume-", "").replaceFirst("-[0-9]+$", "") : name;
    }

    /** Those without a weight stand behind those with one, as Hugo sorts pages. */
    private static double weight(MarkdownFile page) {
        double weight = page.value("weight")
                .filter(written -> written.matches("-?[0-9]{1,9}(?:[.][0-9]{1,9})?"))
                .map(Double::parseDouble)
                .orElse(0.0);
        return weight == 0.0 ? Double.MAX_VALUE : weight;
    }

    /** The widgets that are files, in the order in which they are shown. */
    List<MarkdownFile> pages() {
        return pages;
    }

    /** Whom the first widget that is about somebody names. */
    Optional<String> author() {
        return about().flatMap(keys -> Stream.of("author", "username").flatMap(key -> keys.get(key).stream()))
                .filter(DataValue.Scalar.class::isInstance)
                .map(value -> ((DataValue.Scalar) value).value().strip())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** Whether the home page says who somebody is: themes show interests and education there. */
    boolean areAboutSomebody() {
        return about().findAny().isPresent();
    }

    private Stream<DataValue.Mapping> about() {
        return widgets.stream()
                .filter(widget -> widget.type().equals("about") || widget.type().equals("biography"))
                .map(Widget::keys);
    }

    /**
     * An author's data with what the widgets know of the same person: their positions, awards, certificates and skills, and in
     * the oldest versions, which have no authors, interests and education. What the author's data say themselves stays.
     *
     * @param owner the data; without keys if there are none
     * @param params the parameters of the site, which say in the oldest versions who it is
     */
    DataValue.Mapping complete(DataValue.Mapping owner, DataValue.Mapping params) {
        List<DataValue.Field> more = new ArrayList<>();
        if (owner.fields().isEmpty()) {
            Stream.of("name", "role", "organizations", "social", "email", "avatar")
                    .forEach(key -> params.fields().stream()
                            .filter(field -> field.key().equals(key))
                            .forEach(more::add));
        }
        about().forEach(keys -> keys.fields().forEach(field -> about(field, more)));
        collect("experience", List.of("experience", "items"), "experience", item -> item, any -> true, more);
        collect("skills", List.of("feature", "items"), "skills", HugoWidgets::skill, any -> true, more);
        collect("featurette", List.of("feature", "items"), "skills", HugoWidgets::skill, any -> true, more);
        collect(
                "accomplishments",
                List.of("item", "items"),
                "awards",
                item -> renamed(item, AWARD),
                certificates -> !certificates,
                more);
        collect(
                "awards",
                List.of("item", "items"),
                "awards",
                item -> renamed(item, AWARD),
                certificates -> !certificates,
                more);
        collect(
                "accomplishments",
                List.of("item", "items"),
                "certificates",
                item -> renamed(item, AWARD),
                certificates -> certificates,
                more);
        return with(owner, more);
    }

    private static void about(DataValue.Field field, List<DataValue.Field> more) {
        if (field.key().equals("interests")) {
            DataValue value = field.value() instanceof DataValue.Mapping keys
                    ? keys.get("interests").orElse(keys)
                    : field.value();
            more.add(new DataValue.Field("interests", field.keyLocation(), value));
        } else if (field.key().equals("education")) {
            more.add(field);
        }
    }

    /** Adds the entries of all widgets of a type, those of several as one list. */
    private void collect(
            String type,
            List<String> lists,
            String key,
            Function<DataValue.Mapping, DataValue.Mapping> entry,
            Predicate<Boolean> wanted,
            List<DataValue.Field> more) {
        List<DataValue> items = new ArrayList<>();
        Optional<Widget> first = Optional.empty();
        for (Widget widget : widgets) {
            if (!widget.type().equals(type) || !wanted.test(hasCertificates(widget))) {
                continue;
            }
            for (String list : lists) {
                for (DataValue item : items(widget.keys(), list)) {
                    items.add(item instanceof DataValue.Mapping mapping ? entry.apply(mapping) : item);
                    first = first.isPresent() ? first : Optional.of(widget);
                }
            }
        }
        first.ifPresent(widget -> more.add(new DataValue.Field(
                key,
                widget.keys().location(),
                new DataValue.Sequence(items, widget.keys().location()))));
    }

    private static boolean hasCertificates(Widget widget) {
        return widget.keys().get("title").orElse(null) instanceof DataValue.Scalar title
                && CERTIFICATES.matcher(title.value()).find();
    }

    private static List<? extends DataValue> items(DataValue.Mapping keys, String list) {
        DataValue value = keys.get(list).orElse(null);
        if (value instanceof DataValue.Sequence sequence) {
            return sequence.items();
        }
        return value instanceof DataValue.Mapping alone ? List.of(alone) : List.of();
    }

    private static DataValue.Mapping skill(DataValue.Mapping item) {
        List<DataValue.Field> fields = renamed(item, SKILL).fields().stream()
                .map(field -> field.key().equals("items") && field.value() instanceof DataValue.Sequence inner
                        ? new DataValue.Field(
                                "items",
                                field.keyLocation(),
                                new DataValue.Sequence(
                                        inner.items().stream()
                                                .map(skill -> skill instanceof DataValue.Mapping mapping
                                                        ? (DataValue) renamed(mapping, SKILL)
                                                        : skill)
                                                .toList(),
                                        inner.location()))
                        : field)
                .toList();
        return new DataValue.Mapping(fields, item.location());
    }

    /** An entry with other names for its fields; a field that is there under the other name already stays that. */
    private static DataValue.Mapping renamed(DataValue.Mapping item, Map<String, String> names) {
        List<DataValue.Field> fields = new ArrayList<>();
        for (DataValue.Field field : item.fields()) {
            boolean blank = field.value() instanceof DataValue.Scalar scalar
                    && (scalar.isNull() || scalar.value().isBlank());
            String name = names.getOrDefault(field.key(), field.key());
            if (!blank && fields.stream().noneMatch(known -> known.key().equals(name))) {
                fields.add(new DataValue.Field(name, field.keyLocation(), field.value()));
            }
        }
        return new DataValue.Mapping(fields, item.location());
    }
}
