package io.github.vitae.page.content;

import io.github.vitae.model.Award;
import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.Entry;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a curriculum vitae says besides what its author wrote into it: awards, publications, talks, courses and projects that
 * have files of their own. What the author's has a section for is not said again.
 */
final class CvParts {

    /** Sections that a curriculum vitae ends with: what is added stands before them. */
    private static final Set<String> LAST = Set.of("certificates", "skills", "languages", "interests", "references");

    private static final List<ContentKind> KINDS =
            List.of(ContentKind.TALKS, ContentKind.TEACHING, ContentKind.PROJECTS);

    /**
     * A section that is added.
     *
     * @param key what it is, as {@link CurriculumVitae.Section} has it
     * @param body writes what stands below its heading
     */
    record Part(String key, Consumer<Markup> body) {}

    private CvParts() {}

    /**
     * The sections that the author's curriculum vitae lacks, in their order.
     *
     * @param publications writes the publications by kind, where there are any
     * @param pages the page of an entry, where it has one
     */
    static List<Part> of(
            Profile profile,
            Optional<Consumer<Markup>> publications,
            BiFunction<ContentKind, ContentItem, Optional<SitePath>> pages) {
        List<Part> parts = new ArrayList<>();
        List<Award> awards = profile.awards().entries();
        if (!awards.isEmpty()) {
            parts.add(new Part("awards", markup -> lines(markup, awards, award -> award(markup, award))));
        }
        publications.ifPresent(body -> parts.add(new Part("publications", body)));
        for (ContentKind kind : KINDS) {
            Optional.ofNullable(profile.contents().get(kind)).ifPresent(list -> {
                List<ContentItem> items = KindLayout.of(kind)
                        .order()
                        .map(list::sorted)
                        .orElse(list)
                        .entries();
                parts.add(new Part(
                        kind.key(),
                        markup -> lines(markup, items, item -> item(markup, item, pages.apply(kind, item)))));
            });
        }
        Set<String> written = profile.cv().sections().stream()
                .map(CurriculumVitae.Section::key)
                .collect(Collectors.toSet());
        parts.removeIf(part -> written.contains(part.key()));
        return parts;
    }

    /** Before which of the author's sections the others stand: the first of those at the end, or behind all. */
    static int place(List<CurriculumVitae.Section> sections) {
        int place = sections.size();
        while (place > 0 && LAST.contains(sections.get(place - 1).key())) {
            place--;
        }
        return place;
    }

    private static <E extends Entry> void lines(Markup markup, List<E> entries, Consumer<E> content) {
        boolean dated = entries.stream().anyMatch(entry -> entry.date().isPresent());
        markup.start("ul", "class", dated ? "vitae-cv vitae-dated vitae-plain" : "vitae-cv")
                .line();
        for (E entry : entries) {
            markup.start("li", "class", "vitae-cv-line");
            String lang = markup.language().of(entry);
            entry.date().ifPresent(date -> date(markup, date, lang));
            markup.start("div", "class", "vitae-content", "dir", "auto", "lang", lang);
            content.accept(entry);
            markup.end("div").end("li").line();
        }
        markup.end("ul");
    }

    /** @param lang the language of the author's words for it, where it is not that of what is around it */
    static void date(Markup markup, EntryDate date, String lang) {
        markup.start("p", "class", "vitae-date");
        markup.time(date, "", lang).end("p");
    }

    private static void award(Markup markup, Award award) {
        name(markup, award.body(), award.url().map(markup::href));
        words(markup, "vitae-organisation", Stream.of(award.awarder(), award.amount()));
        award.summary()
                .ifPresent(text ->
                        markup.start("div", "class", "vitae-text").rich(text).end("div"));
    }

    private static void item(Markup markup, ContentItem item, Optional<SitePath> page) {
        Optional<Link> elsewhere = item.facts().url();
        name(markup, item.title(), page.map(path -> markup.href(path, "")).or(() -> elsewhere.map(markup::href)));
        words(
                markup,
                "vitae-organisation",
                Stream.of(
                        item.facts().type(), item.facts().venue(), item.facts().place()));
    }

    private static void name(Markup markup, RichText words, Optional<String> href) {
        // a text with links of its own is none
        Optional<String> target = href.filter(
                unused -> !words.fragment().contains("<a") && words.mentions().isEmpty());
        markup.start("p", "class", "p-name");
        target.ifPresent(address -> markup.start("a", "href", address));
        markup.rich(words);
        target.ifPresent(address -> markup.end("a"));
        markup.end("p");
    }

    private static void words(Markup markup, String className, Stream<Optional<String>> parts) {
        String line = parts.flatMap(Optional::stream).collect(Collectors.joining("\u00a0· "));
        if (!line.isEmpty()) {
            markup.start("p", "class", className).text(line).end("p");
        }
    }
}
