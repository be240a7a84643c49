package io.github.vitae.page.content;

import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.Profile;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.entry.EntryMarkup;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.problem.notation.DistinctNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A curriculum vitae: its sections in the author's order, each entry with its time beside it. */
public final class CvPage {

    /** Where it is, unless the author has a page of their own there. */
    private static final SitePath PATH = new SitePath("cv.html");

    private static final SitePath OTHER_PATH = new SitePath("curriculum-vitae.html");

    /** The places of pages that an author would call their curriculum vitae. */
    private static final Set<String> OWN = Set.of("cv", "vita", "resume", "curriculum-vitae");

    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private final CurriculumVitae cv;
    private final PageFrame frame;
    private final Messages messages;

    private final SitePath path;
    private final boolean inMenu;
    private final Optional<Link> pdf;

    CvPage(Profile profile, PageFrame frame, Messages messages) {
        this.cv = profile.cv();
        boolean taken = profile.pages().stream().anyMatch(page -> page.path().equals(PATH));
        this.path = taken ? OTHER_PATH : PATH;
        this.inMenu = profile.pages().stream().noneMatch(page -> page.inMenu() && isCv(page.path()));
        this.pdf = profile.person().stream()
                .flatMap(person -> person.links().stream())
                .filter(link -> link.service().equals("cv"))
                .map(ServiceLink::url)
                .filter(url -> url.address().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                .findFirst();
        this.frame = frame;
        this.messages = messages;
    }

    private static boolean isCv(SitePath path) {
        String bare = path.value().replaceFirst("(?:/index)?[.]html?$", "");
        return OWN.contains(bare.substring(bare.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }

    /** Where it is. */
    SitePath path() {
        return path;
    }

    /** Its name in menus, unless the author's own is named there. */
    Optional<String> label() {
        return inMenu ? Optional.of(messages.get("cv.label")) : Optional.empty();
    }

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return cv.sections().isEmpty();
    }

    String title() {
        return messages.get("cv.title");
    }

    /**
     * Writes it.
     *
     * @param others what the author's own sections do not say
     */
    void write(Markup markup, List<CvParts.Part> others) {
        frame.start(markup, "vitae-cv-page", "cv");
        markup.start("h1").text(title()).end("h1").line();
        pdf.ifPresent(url -> markup.start("p", "class", "vitae-links")
                .start("a", "class", "vitae-link", "href", markup.href(url))
                .words(messages.get("cv.pdf"))
                .end("a")
                .end("p")
                .line());
        DistinctNames ids = new DistinctNames();
        int place = CvParts.place(cv.sections());
        cv.sections().subList(0, place).forEach(section -> section(markup, section, ids));
        others.forEach(part -> section(markup, part, ids));
        cv.sections().subList(place, cv.sections().size()).forEach(section -> section(markup, section, ids));
        frame.end(markup);
    }

    private void section(Markup markup, CvParts.Part part, DistinctNames ids) {
        start(markup, part.key(), Optional.empty(), "", ids);
        part.body().accept(markup);
        markup.end("section").line();
    }

    private void section(Markup markup, CurriculumVitae.Section section, DistinctNames ids) {
        String lang = lang(markup, section);
        start(markup, section.key(), section.title(), lang, ids);
        section.text()
                .ifPresent(text -> markup.start("div", "class", "vitae-prose", "dir", "auto", "lang", lang)
                        .rich(text)
                        .end("div")
                        .line());
        lines(markup, section.lines());
        markup.end("section").line();
    }

    private void start(Markup markup, String key, Optional<RichText> title, String lang, DistinctNames ids) {
        start(markup, ids.of(key.isEmpty() ? "section" : "cv-" + key), key, title, lang, messages);
    }

    /** The language of a section, which is that of its first line, where it is not the page's. */
    private static String lang(Markup markup, CurriculumVitae.Section section) {
        return section.lines().stream().findFirst().map(markup.language()::of).orElse("");
    }

    /**
     * Writes sections of a curriculum vitae in short: what, where and when.
     *
     * @param keys which of them, in this order; one that is not there is nothing
     */
    public static void writeShort(Markup markup, Profile profile, List<String> keys, Messages messages) {
        for (String key : keys) {
            profile.cv().sections().stream()
                    .filter(section ->
                            section.key().equals(key) && !section.lines().isEmpty())
                    .findFirst()
                    .ifPresent(section -> {
                        start(markup, "vitae-cv-" + key, key, section.title(), lang(markup, section), messages);
                        lines(
                                markup,
                                section.lines().stream().map(CvPage::inShort).toList());
                        markup.end("section").line();
                    });
        }
    }

    private static CurriculumVitae.Line inShort(CurriculumVitae.Line line) {
        return CurriculumVitae.Line.EMPTY
                .withLocation(line.location())
                .withTitle(line.title())
                .withOrganisation(line.organisation())
                .withDate(line.date())
                .withUrl(line.url());
    }

    private static void start(
            Markup markup, String id, String key, Optional<RichText> title, String lang, Messages messages) {
        markup.start("section", "class", "vitae-cv-section", "aria-labelledby", id);
        // a heading that says no more than ours does is said in the page's language
        Optional<RichText> own = title.filter(words -> lang.isEmpty()
                || ENGLISH.find("cv." + key)
                        .filter(words.plain()::equalsIgnoreCase)
                        .isEmpty());
        markup.start("h2", "id", id, "dir", "auto", "lang", own.isPresent() ? lang : "");
        own.ifPresentOrElse(
                markup::rich, () -> markup.text(messages.find("cv." + key).orElse(key)));
        markup.end("h2").line();
    }

    private static void lines(Markup markup, List<CurriculumVitae.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        boolean dated = lines.stream().anyMatch(line -> line.date().isPresent());
        markup.start("ul", "class", dated ? "vitae-cv vitae-dated vitae-plain" : "vitae-cv")
                .line();
        lines.forEach(line -> line(markup, line));
        markup.end("ul");
    }

    private static void line(Markup markup, CurriculumVitae.Line line) {
        markup.start("li", "class", "vitae-cv-line");
        String lang = markup.language().of(line);
        line.date().ifPresent(date -> CvParts.date(markup, date, lang));
        markup.start("div", "class", "vitae-content", "dir", "auto", "lang", lang);
        named(markup, "p-name", line.title(), line.url());
        named(
                markup,
                "vitae-organisation",
                line.organisation(),
                line.title().isPresent() ? Optional.empty() : line.url());
        line.place().ifPresent(place -> {
            markup.start("p", "class", "vitae-place").text(place).end("p");
        });
        line.text()
                .ifPresent(text ->
                        markup.start("div", "class", "vitae-text").rich(text).end("div"));
        if (!line.highlights().isEmpty()) {
            markup.start("ul", "class", "vitae-highlights");
            line.highlights().forEach(text -> markup.start("li").rich(text).end("li"));
            markup.end("ul");
        }
        EntryMarkup.tags(markup, line.tags(), "");
        markup.end("div").end("li").line();
    }

    private static void named(Markup markup, String className, Optional<RichText> words, Optional<Link> url) {
        words.ifPresent(text -> {
            markup.start("p", "class", className);
            url.ifPresent(link -> markup.start("a", "href", markup.href(link)));
            markup.rich(text);
            url.ifPresent(link -> markup.end("a"));
            markup.end("p");
        });
    }
}
