package io.github.vitae.page.content;

import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.PageFrame;
import java.util.List;
import java.util.Optional;

/** A curriculum vitae: its sections in the author's order, each entry with its time beside it. */
final class CvPage {

    /** Where it is. */
    static final SitePath PATH = new SitePath("cv.html");

    private final CurriculumVitae cv;
    private final PageFrame frame;
    private final Messages messages;

    CvPage(CurriculumVitae cv, PageFrame frame, Messages messages) {
        this.cv = cv;
        this.frame = frame;
        this.messages = messages;
    }

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return cv.sections().isEmpty();
    }

    String title() {
        return messages.get("cv.title");
    }

    void write(Markup markup) {
        frame.start(markup, "vitae-cv-page", "cv");
        markup.start("h1").text(title()).end("h1").line();
        int number = 0;
        for (CurriculumVitae.Section section : cv.sections()) {
            String id = section.key().isEmpty() ? "section-" + ++number : "cv-" + section.key();
            markup.start("section", "class", "vitae-cv-section", "aria-labelledby", id);
            markup.start("h2", "id", id, "dir", "auto");
            section.title()
                    .ifPresentOrElse(
                            markup::rich,
                            () -> markup.text(
                                    messages.find("cv." + section.key()).orElse(section.key())));
            markup.end("h2").line();
            section.text()
                    .ifPresent(text -> markup.start("div", "class", "vitae-prose", "dir", "auto")
                            .rich(text)
                            .end("div")
                            .line());
            lines(markup, section.lines());
            markup.end("section").line();
        }
        frame.end(markup);
    }

    private static void lines(Markup markup, List<CurriculumVitae.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        boolean dated = lines.stream().anyMatch(line -> line.date().isPresent());
        markup.start("ul", "class", dated ? "vitae-cv vitae-dated" : "vitae-cv").line();
        lines.forEach(line -> line(markup, line));
        markup.end("ul");
    }

    private static void line(Markup markup, CurriculumVitae.Line line) {
        markup.start("li", "class", "vitae-cv-line");
        line.date().ifPresent(date -> {
            markup.start("p", "class", "vitae-date");
            markup.time(date, "").end("p");
        });
        markup.start("div", "class", "vitae-content", "dir", "auto");
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
        if (!line.tags().isEmpty()) {
            markup.start("p", "class", "vitae-tags");
            line.tags()
                    .forEach(tag -> markup.start("span", "class", "p-category")
                            .text(tag)
                            .end("span")
                            .text(" "));
            markup.end("p");
        }
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
