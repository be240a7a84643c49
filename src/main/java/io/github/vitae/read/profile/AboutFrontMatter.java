package io.github.vitae.read.profile;

import io.github.vitae.model.About;
import io.github.vitae.model.Person;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.person.PersonPlaces;
import io.github.vitae.read.profile.SectionKinds.Kind;
import io.github.vitae.read.source.Fields;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the front matter of a Markdown page says.
 *
 * @param title the page's title
 * @param description a sentence for search engines
 * @param person whose page it is
 * @param formerAddresses where it should be found too, and where that is written
 * @param sections what the author decided about sections, by normalised heading
 * @param switches what the author decided of what stands beside the text, if anything
 */
record AboutFrontMatter(
        Optional<String> title,
        Optional<String> description,
        Optional<Person> person,
        Map<SitePath, Location> formerAddresses,
        Map<String, Optional<Kind>> sections,
        Optional<About.Switches> switches) {

    static final AboutFrontMatter EMPTY = new AboutFrontMatter(
            Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of(), Optional.empty());

    private static final Set<String> KEYS = Set.of(
            "title",
            "excerpt",
            "description",
            "permalink",
            "redirect_from",
            "draft",
            "published",
            "publishFrom",
            "publishUntil",
            "name",
            "author",
            "vitae");

    /** Keys that Jekyll, its themes and Hugo know, and that are not reported for being near to one of ours. */
    private static final Set<String> FOREIGN = Set.of(
            "layout",
            "author_profile",
            "date",
            "lang",
            "locale",
            "tags",
            "tag",
            "categories",
            "category",
            "classes",
            "toc",
            "header",
            "sidebar",
            "subtitle",
            "profile",
            "news",
            "social",
            "selected_papers",
            "announcements",
            "image",
            "nav",
            "nav_order",
            "nav_title",
            "url",
            "authors",
            "drafts",
            "names",
            "slug",
            "weight",
            "type",
            "redirect_to",
            "collection",
            "sitemap",
            "math",
            "mathjax",
            "comments",
            "share",
            "related",
            "last_modified_at",
            "redirect");

    /**
     * Reads front matter.
     *
     * @param mapping its keys and values
     */
    static AboutFrontMatter read(DataValue.Mapping mapping, HtmlGate gate, Problems problems) {
        Fields fields = new Fields(mapping, gate, problems).check(KEYS, FOREIGN);
        return new AboutFrontMatter(
                fields.text("title"),
                fields.words("description", "excerpt"),
                person(mapping, fields, gate, problems),
                FormerAddresses.all(fields, problems),
                sections(fields, gate, problems),
                switches(fields, gate, problems));
    }

    /** {@code vitae: {home: {news: 3, publications: false, portrait: whole, cv: [work, education]}}}. */
    private static Optional<About.Switches> switches(Fields fields, HtmlGate gate, Problems problems) {
        Optional<DataValue.Mapping> home =
                fields.mapping("vitae").flatMap(mapping -> new Fields(mapping, gate, problems).mapping("home"));
        return home.map(mapping -> {
            Fields keys = new Fields(mapping, gate, problems)
                    .check(Set.of("news", "publications", "portrait", "cv"), Set.of());
            OptionalInt news = keys.scalar("news")
                    .filter(number -> matches(number, "[0-9]{1,6}", "a number of news, 0 for none", problems))
                    .map(number ->
                            OptionalInt.of(Integer.parseInt(number.value().strip())))
                    .orElseGet(OptionalInt::empty);
            boolean publications = keys.scalar("publications").isEmpty() || keys.flag("publications");
            boolean round = keys.scalar("portrait")
                    .filter(word -> matches(word, "round|whole", "round or whole", problems))
                    .filter(word -> word.value().strip().equals("whole"))
                    .isEmpty();
            List<String> cv =
                    keys.scalars("cv").stream().map(key -> key.value().strip()).toList();
            return new About.Switches(news, publications, round, cv);
        });
    }

    /** Whether a value is one of those that are known; it is told if not. */
    private static boolean matches(DataValue.Scalar value, String pattern, String wanted, Problems problems) {
        boolean known = value.value().strip().matches(pattern);
        if (!known) {
            problems.add(new Problem(
                    Code.WRONG_SHAPE,
                    Severity.WARNING,
                    value.location(),
                    "‘" + PlainText.shortened(value.value().strip()) + "’ means nothing here; it is ignored",
                    "write " + wanted));
        }
        return known;
    }

    private static Optional<Person> person(DataValue.Mapping mapping, Fields fields, HtmlGate gate, Problems problems) {
        Optional<String> name = fields.text("name");
        Optional<DataValue> author = mapping.get("author");
        if (name.isEmpty() && author.isPresent()) {
            name = author.get() instanceof DataValue.Mapping keys
                    ? new Fields(keys, gate, problems).text("name")
                    : fields.text("author");
        }
        return name.map(words -> Person.named(words).withPlaces(PersonPlaces.of(mapping)));
    }

    private static Map<String, Optional<Kind>> sections(Fields fields, HtmlGate gate, Problems problems) {
        Map<String, Optional<Kind>> sections = new LinkedHashMap<>();
        Optional<DataValue.Mapping> vitae = fields.mapping("vitae");
        if (vitae.isEmpty()) {
            return sections;
        }
        Fields ours = new Fields(vitae.get(), gate, problems).check(Set.of("sections", "home"), Set.of());
        ours.mapping("sections").ifPresent(mapping -> {
            Set<String> kinds = Set.of(Kind.NEWS.key(), Kind.AWARDS.key(), "about");
            Fields headings = new Fields(mapping, gate, problems).check(kinds, Set.of());
            for (Kind kind : Kind.values()) {
                headings.scalars(kind.key())
                        .forEach(heading -> sections.put(SectionKinds.normalised(heading.value()), Optional.of(kind)));
            }
            headings.scalars("about")
                    .forEach(heading -> sections.put(SectionKinds.normalised(heading.value()), Optional.empty()));
        });
        return sections;
    }
}
