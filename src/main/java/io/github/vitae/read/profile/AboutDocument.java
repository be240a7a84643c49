package io.github.vitae.read.profile;

import io.github.vitae.model.About;
import io.github.vitae.model.Award;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.profile.SectionKinds.Kind;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.document.DocumentSection;
import io.github.vitae.text.entry.FoundEntry;
import io.github.vitae.text.entry.TakenSection;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A Markdown page about somebody: its News and Awards sections as entries, and all else of it in its order.
 *
 * @param title its first heading, where that is the page's title
 * @param parts what stays on the page
 * @param news the entries of its News sections
 * @param awards the entries of its Awards sections
 */
public record AboutDocument(
        Optional<String> title, List<About.Part> parts, EntryList<NewsItem> news, EntryList<Award> awards) {

    private static final int MOST_SECTIONS = 100;

    /**
     * Reads a page.
     *
     * @param file the page
     * @param titled whether the page has a title, so that its first heading is none
     * @param elsewhere the kinds of sections that have entries in other files
     * @param kinds tells sections by their headings
     * @param gate cleans its text
     * @param scope what its text may refer to
     */
    static AboutDocument read(
            MarkdownFile file,
            boolean titled,
            Set<Kind> elsewhere,
            SectionKinds kinds,
            HtmlGate gate,
            DocumentScope scope,
            Problems problems) {
        AuthorDocument document = AuthorDocument.parse(file.source(), file.bodyStart(), gate, scope);
        Map<Kind, List<TakenSection>> taken = new EnumMap<>(Kind.class);
        Map<DocumentSection, Kind> sections = new LinkedHashMap<>();
        for (DocumentSection section : document.sections()) {
            Optional<Kind> kind = kinds.of(section.title());
            if (kind.isPresent() && sections.size() == MOST_SECTIONS) {
                problems.add(
                        Code.BEYOND_BOUNDS,
                        section.location(),
                        "there are more than " + MOST_SECTIONS
                                + " sections of news and awards; those from here on are text",
                        "put entries of a kind below one heading");
                break;
            }
            kind.ifPresent(known -> sections.put(section, known));
        }
        Set<String> placed = document.places();
        List<DocumentSection> all = sections.isEmpty() ? List.of() : document.sections();
        Map<Boolean, List<DocumentSection>> others = new LinkedHashMap<>();
        for (boolean divided : List.of(false, true)) {
            others.put(
                    divided,
                    all.stream()
                            .filter(section -> kinds.isOther(section.title(), divided || section.isBoldLine()))
                            .toList());
        }
        sections.forEach((section, kind) -> document.take(
                        section,
                        kind.key(),
                        kind == Kind.NEWS ? About.NEWS_ID : About.AWARDS_ID,
                        Stream.concat(
                                        otherThan(kind, sections).stream(),
                                        others.getOrDefault(section.isDivided(), List.of()).stream())
                                .toList(),
                        elsewhere.contains(kind) || placed.contains(kind.key()))
                .ifPresent(found -> {
                    if (!elsewhere.contains(kind) && !placed.contains(kind.key())) {
                        reportIfEmpty(section, found, problems);
                    }
                    taken.computeIfAbsent(kind, k -> new ArrayList<>()).add(found);
                }));
        new UnknownSections(kinds, problems).report(document);
        Optional<String> title = titled ? Optional.empty() : document.takeTitle();
        List<About.Part> parts = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (AuthorDocument.Remainder remainder : document.remaining()) {
            if (remainder.place().isEmpty()) {
                parts.add(new About.Prose(remainder.text(), remainder.location()));
            } else if (seen.add(remainder.place())) {
                parts.add(part(remainder.place()));
            }
        }
        return new AboutDocument(
                title,
                parts,
                news(taken.getOrDefault(Kind.NEWS, List.of()), kinds, problems),
                awards(taken.getOrDefault(Kind.AWARDS, List.of())));
    }

    private static About.Part part(String place) {
        return switch (place) {
            case "news" -> new About.NewsPlace();
            case "awards" -> new About.AwardsPlace();
            default -> new About.PublicationsPlace();
        };
    }

    private static List<DocumentSection> otherThan(Kind kind, Map<DocumentSection, Kind> sections) {
        return sections.keySet().stream()
                .filter(section -> sections.get(section) != kind)
                .toList();
    }

    private static void reportIfEmpty(DocumentSection section, TakenSection found, Problems problems) {
        if (found.entries().isEmpty()) {
            problems.add(
                    Code.EMPTY_SECTION,
                    section.location(),
                    "the section ‘" + section.title() + "’ has no entry"
                            + (found.preface().isEmpty() ? "" : "; its text is shown as it is"),
                    "write its entries as a list, each with its date in front, or take the heading out");
        }
    }

    /** All of a page as news. */
    public static EntryList<NewsItem> news(MarkdownFile file, HtmlGate gate, DocumentScope scope, Problems problems) {
        return news(List.of(whole(file, gate, scope)), new SectionKinds(Map.of()), problems);
    }

    /** All of a page as awards. */
    public static EntryList<Award> awards(MarkdownFile file, HtmlGate gate, DocumentScope scope) {
        return awards(List.of(whole(file, gate, scope)));
    }

    private static TakenSection whole(MarkdownFile file, HtmlGate gate, DocumentScope scope) {
        return AuthorDocument.parse(file.source(), file.bodyStart(), gate, scope)
                .takeAll(file.value("title").orElse(""));
    }

    /** News: the headings between them are tags, but for those that only say that these are news too. */
    private static EntryList<NewsItem> news(List<TakenSection> sections, SectionKinds kinds, Problems problems) {
        Set<String> told = new LinkedHashSet<>();
        return list(sections, (found, group) -> {
            Optional<String> label = group.filter(
                    words -> kinds.of(words).filter(Kind.NEWS::equals).isEmpty());
            if (label.isEmpty() && group.isPresent() && told.add(group.get())) {
                problems.add(new Problem(
                        Code.DROPPED_HTML,
                        Severity.NOTE,
                        found.location(),
                        "the heading ‘" + group.get() + "’ above this is left out: the years are the headings of news",
                        ""));
            }
            return NewsItem.of(found.date(), found.body(), found.location())
                    .withId(found.body().anchor())
                    .withTags(label.map(List::of).orElse(List.of()));
        });
    }

    /** Awards: one without a date of its own is of the year that its words mention. */
    private static EntryList<Award> awards(List<TakenSection> sections) {
        return list(
                sections,
                (found, group) -> Award.of(found.date().or(found::mentioned), found.body(), found.location())
                        .withId(found.body().anchor())
                        .withGroup(group));
    }

    /** The entries of several sections: the heading of the first names the page, those of others their entries. */
    private static <E extends io.github.vitae.model.Entry> EntryList<E> list(
            List<TakenSection> sections, BiFunction<FoundEntry, Optional<String>, E> entry) {
        Optional<RichText> title = sections.stream().map(TakenSection::title).findFirst();
        String first = title.map(RichText::plain).orElse("");
        List<RichText> preface = new ArrayList<>();
        List<E> entries = new ArrayList<>();
        Set<String> classes = new LinkedHashSet<>();
        for (TakenSection section : sections) {
            boolean another = !first.equalsIgnoreCase(section.title().plain());
            if (another && section.entries().isEmpty()) {
                preface.add(section.title());
            }
            preface.addAll(section.preface());
            for (FoundEntry found : section.entries()) {
                Optional<String> group = found.group()
                        .or(() -> another ? Optional.of(section.title()) : Optional.empty())
                        .map(RichText::plain)
                        .filter(words -> !words.equalsIgnoreCase(first));
                entries.add(entry.apply(found, group));
            }
            classes.addAll(section.classes());
        }
        return new EntryList<>(
                title,
                preface,
                entries,
                List.copyOf(classes),
                sections.stream().map(TakenSection::location).findFirst());
    }
}
