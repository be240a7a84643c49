package io.github.vitae.read.own;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentItem.Fact;
import io.github.vitae.model.ContentItem.Facts;
import io.github.vitae.model.ContentItem.NamedLink;
import io.github.vitae.model.ContentItem.Picture;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.problem.notation.Slug;
import io.github.vitae.read.profile.DataFiles;
import io.github.vitae.read.profile.EventHours;
import io.github.vitae.read.profile.FormerAddresses;
import io.github.vitae.read.profile.ItemFacts;
import io.github.vitae.read.profile.ScheduleData;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.NumberOrder;
import io.github.vitae.text.document.DataText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What keys say of a talk, a course, a project, a post, a book or a repository, in a data file and in the front matter of a
 * file of its own alike.
 *
 * <p>For example {@code - {date: 2024-05, title: Tides, venue: Harbour Days, slides: /files/tides.pdf}}.
 */
final class NativeItems {

    /** What is not said of where an entry stands among the others. */
    static final int ANYWHERE = Integer.MAX_VALUE;

    /** Links that have a key of their own, as publications have them. */
    static final List<String> LINKS =
            List.of("pdf", "slides", "video", "code", "data", "poster", "preprint", "website", "blog", "html");

    static final Set<String> KEYS = with(
            ItemFacts.keys(),
            DataFiles.withFlags(
                    "date",
                    "title",
                    "type",
                    "venue",
                    "location",
                    "group",
                    "summary",
                    "description",
                    "excerpt",
                    "abstract",
                    "category",
                    "cover",
                    "text",
                    "url",
                    "links",
                    "pdf",
                    "slides",
                    "video",
                    "code",
                    "data",
                    "poster",
                    "preprint",
                    "website",
                    "blog",
                    "html",
                    "tags",
                    "image",
                    "image_alt",
                    "cite",
                    "details",
                    "schedule",
                    "selected",
                    "order",
                    "slug",
                    "id",
                    "redirect_from"));

    private static Set<String> with(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    private static final Set<String> OF_A_LINK = DataFiles.withFlags("label", "url");
    private static final Set<String> OF_A_DETAIL = DataFiles.withFlags("name", "text");
    static final int LONGEST = 80;

    private final SourceFiles files;
    private final DataFiles data;

    /**
     * An entry with its place among the others.
     *
     * @param order those with lower numbers stand first; {@link #ANYWHERE} if nothing is said
     */
    record Placed(ContentItem item, int order) {}

    NativeItems(SourceFiles files, DataFiles data) {
        this.files = files;
        this.data = data;
    }

    /** An entry of a data file; one without a title is told, and none. */
    Optional<Placed> ofData(DataValue.Mapping keys, Optional<NumberOrder> numbers) {
        Fields fields = fields(keys);
        Optional<RichText> title = fields.markdown("title");
        if (title.isEmpty()) {
            data.missing(keys, "title");
            return Optional.empty();
        }
        String slug = Slug.of(title.get().plain(), Integer.MAX_VALUE, LONGEST);
        return Optional.of(with(fields, keys, slug, title.get(), numbers, keys.location()));
    }

    /**
     * An entry.
     *
     * @param slug its name in its address, where no key says another
     * @param title what it is called
     * @param numbers what its list says of numbers in dates
     * @param location where it was written
     */
    Placed with(
            Fields fields,
            DataValue.Mapping keys,
            String slug,
            RichText title,
            Optional<NumberOrder> numbers,
            Location location) {
        ContentItem item = ContentItem.titled(fields.text("slug").orElse(slug), title, location)
                .withDate(fields.date("date", numbers).or(() -> ItemFacts.date(keys, fields)))
                .withSummary(fields.markdown("summary")
                        .or(() -> fields.markdown("description"))
                        .or(() -> fields.markdown("excerpt")))
                .withText(ItemFacts.abstracted(fields, fields.markdown("text")))
                .withHours(EventHours.read(fields, List.of("date"), List.of()))
                .withId(fields.text("id"))
                .withFormerAddresses(FormerAddresses.read(fields, files.problems(), "redirect_from"))
                .withFacts(Facts.NONE
                        .withType(fields.text("type"))
                        .withVenue(fields.text("venue"))
                        .withPlace(fields.text("location"))
                        .withGroup(fields.text("group").or(() -> fields.first("category")))
                        .withTags(texts(fields.scalars("tags")))
                        .withPicture(fields.link("image")
                                .or(() -> fields.link("cover"))
                                .map(url -> new Picture(
                                        url, fields.text("image_alt").orElse(""))))
                        .withUrl(fields.link("url"))
                        .withLinks(links(fields, keys))
                        .withCites(data.cites(fields))
                        .withOthers(Stream.concat(
                                        ItemFacts.of(keys, fields, Set.of()).stream(), details(fields, keys).stream())
                                .toList())
                        .withSchedule(new ScheduleData(files).read(keys))
                        .withSelected(fields.flag("selected")));
        return new Placed(item, order(fields));
    }

    private Fields fields(DataValue.Mapping keys) {
        return new Fields(keys, files.dataGate(), files.problems());
    }

    private List<String> texts(List<DataValue.Scalar> scalars) {
        return scalars.stream()
                .map(scalar -> DataText.plain(scalar, files.problems()))
                .toList();
    }

    /** Where an entry, or a page, stands among its like. */
    int order(Fields fields) {
        Optional<DataValue.Scalar> written = fields.scalar("order");
        if (written.isEmpty()) {
            return ANYWHERE;
        }
        String number = written.get().value().strip();
        if (number.matches("-?[0-9]{1,6}")) {
            return Integer.parseInt(number);
        }
        tell(written.get().location(), "‘order’ is no whole number; it is ignored", "write a number such as 3");
        return ANYWHERE;
    }

    /** The links, in the order of their keys. */
    private List<NamedLink> links(Fields fields, DataValue.Mapping keys) {
        List<NamedLink> links = new ArrayList<>();
        for (DataValue.Field field : keys.fields()) {
            if (LINKS.contains(field.key())) {
                fields.link(field.key())
                        .ifPresent(url -> links.add(new NamedLink(field.key().toUpperCase(Locale.ROOT), url)));
            } else if (field.key().equals("links")) {
                fields.entries("links").forEach(entry -> link(entry).ifPresent(links::add));
            }
        }
        return links;
    }

    private Optional<NamedLink> link(DataValue entry) {
        if (!(entry instanceof DataValue.Mapping keys)) {
            tell(
                    entry.location(),
                    "a link is " + entry.kind() + " here; it is ignored",
                    "write ‘- label: …’ and ‘url: …’");
            return Optional.empty();
        }
        Fields fields = fields(keys).check(OF_A_LINK, Set.of());
        if (fields.scalar("url").isEmpty()) {
            fields.missing("url");
        }
        String label = fields.text("label").orElse("website");
        String known = label.strip().toLowerCase(Locale.ROOT);
        return fields.link("url")
                .map(url -> new NamedLink(LINKS.contains(known) ? known.toUpperCase(Locale.ROOT) : label, url));
    }

    /** What has no key of its own: {@code details: {instructor: Ann Other}}, or a list of names and texts. */
    private List<Fact> details(Fields fields, DataValue.Mapping keys) {
        List<Fact> facts = new ArrayList<>();
        Optional<DataValue> written = keys.get("details");
        if (written.isPresent() && written.get() instanceof DataValue.Sequence list) {
            for (DataValue entry : list.items()) {
                if (entry instanceof DataValue.Mapping named) {
                    Fields detail = fields(named).check(OF_A_DETAIL, Set.of());
                    Optional<String> name = detail.text("name");
                    Optional<RichText> text = detail.markdown("text");
                    if (name.isEmpty() || text.isEmpty()) {
                        detail.missing(name.isEmpty() ? "name" : "text");
                    } else {
                        facts.add(new Fact(name.get(), text.get()));
                    }
                } else {
                    tell(
                            entry.location(),
                            "a detail is " + entry.kind() + " here; it is ignored",
                            "write ‘- name: …’ and ‘text: …’");
                }
            }
        } else {
            fields.mapping("details").ifPresent(named -> {
                Fields details = fields(named);
                named.fields()
                        .forEach(field -> details.markdown(field.key())
                                .ifPresent(text -> facts.add(new Fact(field.key(), text))));
            });
        }
        return facts;
    }

    private void tell(Location at, String message, String fix) {
        files.problems().add(new Problem(Code.WRONG_SHAPE, Severity.WARNING, at, message, fix));
    }
}
