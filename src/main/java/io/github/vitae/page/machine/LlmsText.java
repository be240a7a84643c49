package io.github.vitae.page.machine;

import io.github.vitae.model.About;
import io.github.vitae.model.Entry;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Addresses.Place;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.SiteBase;
import io.github.vitae.page.metadata.FirstSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is on which page, in the form that <a href="https://llmstxt.org/">llmstxt.org</a> asks for: whose site it is as a heading,
 * what they do as a quote, then lists of links, each with a few words.
 */
final class LlmsText {

    private static final int LONGEST = 200;

    private final MachineContext context;
    private final Messages messages;
    private final Function<SitePath, Optional<SitePath>> twins;

    /** @param twins the Markdown of a page, where there is one: it is linked to in place of the page */
    LlmsText(MachineContext context, Function<SitePath, Optional<SitePath>> twins) {
        this.context = context;
        this.messages = context.messages();
        this.twins = twins;
    }

    /**
     * The text of the file.
     *
     * @param pages all pages
     * @param written what is in the site
     */
    String of(List<Output.Page> pages, Set<SitePath> written) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + MarkdownText.heading(line(title(pages))));
        summary().ifPresent(words -> blocks.add("> " + MarkdownText.paragraph(line(words))));
        if (written.contains(MachineOutputs.PROFILE)) {
            blocks.add("- " + link("profile.json", MachineOutputs.PROFILE));
        }
        Map<SitePath, String> said = entries();
        sections(pages, written).forEach((heading, listed) -> {
            blocks.add("## " + MarkdownText.heading(line(heading)));
            blocks.add(listed.stream()
                    .map(page -> "- "
                            + link(
                                    page.title(),
                                    twins.apply(page.path())
                                            .filter(written::contains)
                                            .orElse(page.path()))
                            + page.description()
                                    .or(() -> Optional.ofNullable(said.get(page.path())))
                                    .filter(words -> !words.isBlank())
                                    .map(words -> ": " + line(words))
                                    .orElse(""))
                    .collect(Collectors.joining("\n")));
        });
        return String.join("\n\n", blocks) + "\n";
    }

    private String title(List<Output.Page> pages) {
        Profile profile = context.profile();
        return profile.person()
                .map(Person::name)
                .or(() -> profile.about().title())
                .or(() -> pages.stream().map(Output.Page::title).findFirst())
                .orElseGet(() -> messages.get("about.title"));
    }

    /** Who it is: the author's own description, else what their card says, else their first sentence. */
    private Optional<String> summary() {
        Profile profile = context.profile();
        if (context.about().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> card = profile.person()
                .map(person -> Stream.concat(
                                person.role().stream(),
                                person.affiliations().stream().map(place -> place.name()))
                        .collect(Collectors.joining(", ")));
        return Stream.of(
                        profile.about().description(),
                        profile.person().flatMap(Person::bio).map(FirstSentence::of),
                        profile.about().parts().stream()
                                .filter(About.Prose.class::isInstance)
                                .map(part -> FirstSentence.of(((About.Prose) part).text()))
                                .filter(words -> !words.isBlank())
                                .findFirst(),
                        card)
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    /** Pages that stand for themselves, then those of entries by their kinds. What search engines are to pass over is in none. */
    private Map<String, List<Output.Page>> sections(List<Output.Page> pages, Set<SitePath> written) {
        Map<String, List<Output.Page>> sections = new LinkedHashMap<>();
        sections.put(messages.get("search.pages"), new ArrayList<>());
        for (Output.Page page : pages) {
            if (written.contains(page.path())
                    && page.meta().stream().noneMatch(meta -> meta.name().equals("robots"))) {
                sections.computeIfAbsent(section(page.path()), any -> new ArrayList<>())
                        .add(page);
            }
        }
        sections.values().removeIf(List::isEmpty);
        return sections;
    }

    /** What the page of an entry stands below: the title of the list that it is from. */
    private String section(SitePath page) {
        int slash = page.value().indexOf('/');
        String pages = messages.get("search.pages");
        boolean own = context.pages().stream().anyMatch(known -> known.path().equals(page));
        return slash < 0 || own
                ? pages
                : messages.find(page.value().substring(0, slash).toLowerCase(Locale.ROOT) + ".title")
                        .orElse(pages);
    }

    /** The newest of what is listed, for pages that are lists. */
    private Map<SitePath, String> entries() {
        Profile profile = context.profile();
        Map<SitePath, String> said = new HashMap<>();
        said.put(MachineOutputs.NEWS, titles(profile.news().entries()));
        said.put(MachineOutputs.AWARDS, titles(profile.awards().entries()));
        profile.contents()
                .forEach((kind, list) -> said.put(new SitePath(kind.key() + ".html"), titles(list.entries())));
        Comparator<Publication> newest = Comparator.comparing(
                publication -> publication.date().map(EntryDate::start).orElse(null),
                Comparator.nullsLast(Comparator.reverseOrder()));
        said.put(
                MachineOutputs.PUBLICATIONS,
                joined(profile.publications().stream()
                        .sorted(newest)
                        .map(publication -> publication.title().plain())));
        said.put(
                MachineOutputs.PEOPLE,
                joined(context.people().stream().map(member -> member.person().name())));
        context.cv()
                .ifPresent(page -> said.put(
                        page,
                        joined(profile.cv().sections().stream()
                                .flatMap(section -> section.title().map(RichText::plain).stream()))));
        return said;
    }

    private static String titles(List<? extends Entry> entries) {
        return joined(entries.stream()
                .sorted(Entry.NEWEST_FIRST)
                .map(entry -> entry.body().plain()));
    }

    private static String joined(Stream<String> titles) {
        return FirstSentence.cut(
                titles.map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .limit(5)
                        .map(words -> FirstSentence.cut(words, 80))
                        .collect(Collectors.joining("; ")),
                LONGEST);
    }

    private String link(String title, SitePath target) {
        SiteBase site = context.pen().site().<SiteBase>map(Function.identity()).orElseGet(SiteBase.Folder::new);
        String address = target.value().endsWith(".html")
                ? site.of(Place.of(target))
                : context.pen().site().map(url -> url.of(target)).orElseGet(() -> site.of(Place.of(target)));
        return "[" + line(title) + "](" + MarkdownText.destination(address) + ")";
    }

    /** Words in a line, as Markdown. */
    private static String line(String words) {
        return MarkdownText.escaped(words.replaceAll("\\s+", " ").strip());
    }
}
