package io.github.vitae.read.profile;

import io.github.vitae.model.CurriculumVitae.Line;
import io.github.vitae.model.CurriculumVitae.Section;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.html.JoinedTexts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sections of a curriculum vitae in a data file: keys as <a href="https://jsonresume.org/schema">JSON Resume</a> has
 * them, {@code cv: sections:} as <a href="https://docs.rendercv.com/">RenderCV</a> has it, or al-folio's older list of
 * sections with {@code title}, {@code type} and {@code contents}. Entries of all three have much the same fields under
 * several names; whichever is there is read.
 */
public final class CvData {

    /** The sections of JSON Resume, and those of its style that HugoBlox and this plugin have besides. */
    public static final List<String> KEYS = List.of(
            "work",
            "experience",
            "volunteer",
            "education",
            "awards",
            "grants",
            "certificates",
            "publications",
            "talks",
            "teaching",
            "supervision",
            "service",
            "memberships",
            "skills",
            "languages",
            "interests",
            "projects",
            "references");

    /** What sections are called that say the same. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("experience", "work"),
            Map.entry("employment", "work"),
            Map.entry("work experience", "work"),
            Map.entry("positions", "work"),
            Map.entry("volunteering", "volunteer"),
            Map.entry("honors and awards", "awards"),
            Map.entry("honors", "awards"),
            Map.entry("certifications", "certificates"),
            Map.entry("academic interests", "interests"),
            Map.entry("awards and honors", "awards"),
            Map.entry("honours and awards", "awards"),
            Map.entry("awards and honours", "awards"),
            Map.entry("honours", "awards"),
            Map.entry("prizes", "awards"),
            Map.entry("scholarships and awards", "awards"),
            Map.entry("selected publications", "publications"),
            Map.entry("papers", "publications"),
            Map.entry("invited talks", "talks"),
            Map.entry("presentations", "talks"),
            Map.entry("selected talks", "talks"),
            Map.entry("talks and presentations", "talks"),
            Map.entry("courses", "teaching"),
            Map.entry("courses taught", "teaching"),
            Map.entry("teaching experience", "teaching"),
            Map.entry("open source projects", "projects"),
            Map.entry("selected projects", "projects"),
            Map.entry("funding", "grants"));

    private static final String[] TITLES = {
        "position",
        "role",
        "title",
        "studyType",
        "degree",
        "area",
        "course",
        "language",
        "label",
        "award",
        "name",
        "bullet",
        "number",
        "reversed_number"
    };
    private static final String[] PLACES = {
        "company",
        "company_name",
        "org",
        "organization",
        "organisation",
        "institution",
        "school",
        "issuer",
        "awarder",
        "publisher",
        "entity",
        "journal",
        "event",
        "name"
    };
    private static final String[] TEXTS = {"summary", "description", "details", "value", "reference", "text", "bio"};
    private static final String[] STARTS = {"startDate", "start_date", "start", "date_start"};
    private static final String[] ENDS = {"endDate", "end_date", "end", "date_end"};
    private static final List<String> LEVELS = List.of("level", "fluency", "score");
    private static final List<String> LISTS =
            List.of("highlights", "courses", "items", "contents", "description", "roles");

    /** All keys that an entry may have. */
    public static final Set<String> LINE_KEYS = lineKeys();

    private final SourceFiles files;

    public CvData(SourceFiles files) {
        this.files = files;
    }

    private static Set<String> lineKeys() {
        List<String> keys = new ArrayList<>(LISTS);
        keys.addAll(List.of(TITLES));
        keys.addAll(List.of(PLACES));
        keys.addAll(List.of(TEXTS));
        keys.addAll(List.of(STARTS));
        keys.addAll(List.of(ENDS));
        keys.addAll(List.of(
                "date",
                "releaseDate",
                "year",
                "location",
                "url",
                "website",
                "keywords",
                "authors",
                "amount",
                "button"));
        keys.addAll(LEVELS);
        return DataFiles.withFlags(keys.toArray(String[]::new));
    }

    /** The sections of a file, in its order; none where there are none. */
    public List<Section> read(DataValue file) {
        List<Section> sections = new ArrayList<>();
        if (file instanceof DataValue.Sequence list) {
            list.items().forEach(item -> older(item, sections));
        } else if (file instanceof DataValue.Mapping mapping) {
            DataValue within = mapping.get("cv").orElse(mapping);
            if (within instanceof DataValue.Mapping cv
                    && cv.get("sections").orElse(null) instanceof DataValue.Mapping named) {
                head(cv).ifPresent(sections::add);
                named.fields()
                        .forEach(field -> add(
                                key(field.key()), Optional.of(HtmlGate.plain(field.key())), field.value(), sections));
            } else {
                for (DataValue.Field field : mapping.fields()) {
                    if (KEYS.contains(field.key())) {
                        add(key(field.key()), Optional.empty(), field.value(), sections);
                    }
                }
            }
        }
        return sections;
    }

    /** What RenderCV has above the sections: in a word who it is, where, and in short what of. */
    private Optional<Section> head(DataValue.Mapping cv) {
        List<RichText> texts = new ArrayList<>();
        for (String key : List.of("label", "headline", "location", "summary")) {
            text(cv, key).ifPresent(texts::add);
        }
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("", text(cv, "name"), Optional.of(JoinedTexts.paragraphs(texts)), List.of()));
    }

    private void older(DataValue item, List<Section> sections) {
        if (item instanceof DataValue.Mapping mapping) {
            Optional<RichText> title = text(mapping, "title");
            mapping.get("contents")
                    .ifPresent(contents -> add(key(title.map(RichText::plain).orElse("")), title, contents, sections));
        }
    }

    /** The name of a section as JSON Resume has it, or in its style; empty for a section that is none of those known. */
    public static String key(String written) {
        String bare = written.toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace("&", "and")
                .strip();
        String same = SAME.getOrDefault(bare, bare);
        return KEYS.contains(same) ? same : "";
    }

    private void add(String key, Optional<RichText> title, DataValue value, List<Section> sections) {
        List<Line> lines = lines(value);
        if (!lines.isEmpty()) {
            sections.add(new Section(key, title, Optional.empty(), lines));
        }
    }

    /** The entries in a list, or the one that stands alone; what says nothing is none. */
    public List<Line> lines(DataValue value) {
        List<Line> lines = new ArrayList<>();
        for (DataValue item : items(value)) {
            Line line = Line.EMPTY;
            if (item instanceof DataValue.Mapping mapping) {
                line = line(mapping);
            } else if (item instanceof DataValue.Scalar scalar
                    && !scalar.isNull()
                    && !scalar.value().isBlank()) {
                line = line.withTitle(Optional.of(DataText.markdown(scalar, files.dataGate())));
            }
            if (!line.equals(Line.EMPTY)) {
                lines.add(line.withLocation(Optional.of(item.location())));
            }
        }
        return lines;
    }

    /** The entries of a section; the older versions of HugoBlox have those of {@code education} below {@code courses}. */
    private static List<? extends DataValue> items(DataValue value) {
        DataValue list =
                value instanceof DataValue.Mapping keys ? keys.get("courses").orElse(value) : value;
        return list instanceof DataValue.Sequence sequence ? sequence.items() : List.of(list);
    }

    /** An entry; what is the same under two names is said once. */
    private Line line(DataValue.Mapping item) {
        Set<String> used = new LinkedHashSet<>();
        Optional<RichText> title = degree(item, used).or(() -> first(item, used, TITLES));
        Optional<RichText> organisation = first(item, used, PLACES);
        Fields fields = new Fields(item, files.dataGate(), files.problems());
        Optional<EntryDate> start = fields.firstDate(STARTS).or(() -> fields.firstDate("date", "releaseDate", "year"));
        Optional<EntryDate> date = DataDates.range(start, fields.end(ENDS));
        boolean open = fields.hasAny(STARTS) && fields.goesOn(ENDS);
        Optional<RichText> said = said(item, used);
        List<RichText> highlights = new ArrayList<>();
        LISTS.forEach(key -> item.get(key).ifPresent(list -> highlights(list, highlights)));
        text(item, "courses").ifPresent(highlights::add);
        List<String> tags = new ArrayList<>(words(item, "keywords"));
        for (String key : LEVELS) {
            fields.first(key)
                    .filter(words -> !words.isBlank() && !isNumber(words))
                    .ifPresent(tags::add);
        }
        fields.first("amount").ifPresent(tags::add);
        Optional<Link> url = link(item, "url").or(() -> link(item, "website")).or(() -> button(item));
        return Line.EMPTY
                .withTitle(title)
                .withOrganisation(organisation)
                .withPlace(fields.first("location"))
                .withDate(DataDates.orOngoing(date, open))
                .withUrl(url)
                .withText(said)
                .withHighlights(highlights)
                .withTags(tags);
    }

    /** Who wrote something, and all that is said of it, a paragraph each: JSON Resume has a description beside the summary. */
    private Optional<RichText> said(DataValue.Mapping item, Set<String> used) {
        List<RichText> said = new ArrayList<>();
        if (item.get("authors").orElse(null) instanceof DataValue.Sequence authors) {
            List<RichText> names = new ArrayList<>();
            highlights(authors, names);
            if (!names.isEmpty()) {
                said.add(JoinedTexts.listed(names));
            }
        }
        for (Optional<RichText> text = first(item, used, TEXTS); text.isPresent(); text = first(item, used, TEXTS)) {
            if (!said.contains(text.get())) {
                said.add(text.get());
            }
        }
        return said.size() < 2 ? said.stream().findFirst() : Optional.of(JoinedTexts.paragraphs(said));
    }

    /** Where the button of a degree leads, as HugoBlox has it: {@code button: {text: My thesis, url: …}}. */
    private Optional<Link> button(DataValue.Mapping item) {
        return item.get("button")
                .filter(DataValue.Mapping.class::isInstance)
                .flatMap(keys -> link((DataValue.Mapping) keys, "url"));
    }

    /** {@code studyType: PhD}, {@code area: Physics} in one. */
    private Optional<RichText> degree(DataValue.Mapping item, Set<String> used) {
        Optional<RichText> type = text(item, "studyType").or(() -> text(item, "degree"));
        Optional<RichText> area = text(item, "area");
        if (type.isEmpty() || area.isEmpty()) {
            return Optional.empty();
        }
        used.addAll(List.of("studyType", "degree", "area"));
        return Optional.of(HtmlGate.plain(type.get().plain() + ", " + area.get().plain()));
    }

    private Optional<RichText> first(DataValue.Mapping item, Set<String> used, String... keys) {
        for (String key : keys) {
            Optional<RichText> found = used.contains(key) ? Optional.empty() : text(item, key);
            if (found.isPresent()) {
                used.add(key);
                return found;
            }
        }
        return Optional.empty();
    }

    /** A field that is text; one of another shape is read elsewhere. */
    private Optional<RichText> text(DataValue.Mapping item, String key) {
        return item.get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .map(DataValue.Scalar.class::cast)
                .filter(scalar -> !scalar.isNull() && !scalar.value().isBlank())
                .map(scalar -> DataText.markdown(scalar, files.dataGate()));
    }

    private Optional<Link> link(DataValue.Mapping item, String key) {
        return item.get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .map(DataValue.Scalar.class::cast)
                .filter(scalar -> !scalar.isNull() && !scalar.value().isBlank())
                .flatMap(scalar -> files.dataGate().link(scalar.value(), scalar.location()));
    }

    private void highlights(DataValue value, List<RichText> highlights) {
        if (value instanceof DataValue.Sequence list) {
            for (DataValue item : list.items()) {
                if (item instanceof DataValue.Scalar scalar
                        && !scalar.isNull()
                        && !scalar.value().isBlank()) {
                    highlights.add(DataText.markdown(scalar, files.dataGate()));
                } else if (item instanceof DataValue.Mapping mapping) {
                    Set<String> used = new LinkedHashSet<>();
                    List<RichText> said = new ArrayList<>();
                    first(mapping, used, "label", "title", "name").ifPresent(said::add);
                    // how well somebody knows something, in words
                    first(mapping, used, "description", "details", "summary")
                            .filter(words -> !isNumber(words.plain()))
                            .ifPresent(said::add);
                    Optional.of(JoinedTexts.listed(said))
                            .filter(words -> !words.isEmpty())
                            .ifPresent(highlights::add);
                    mapping.get("contents").ifPresent(inner -> highlights(inner, highlights));
                }
            }
        }
    }

    private static boolean isNumber(String words) {
        return words.strip().matches("[0-9.]{1,6}%?");
    }

    private static List<String> words(DataValue.Mapping item, String key) {
        List<String> words = new ArrayList<>();
        DataValue value = item.get(key).orElse(null);
        if (value instanceof DataValue.Sequence list) {
            for (DataValue word : list.items()) {
                if (word instanceof DataValue.Scalar scalar && !scalar.value().isBlank()) {
                    words.add(scalar.value().strip());
                }
            }
        } else if (value instanceof DataValue.Scalar scalar && !scalar.isNull()) {
            for (String word : scalar.value().split(",")) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
        }
        return words;
    }
}
