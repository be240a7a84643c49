package io.github.vitae.page;

import io.github.vitae.model.Author;
import io.github.vitae.model.Link;
import io.github.vitae.model.Publication;
import io.github.vitae.model.RichText;
import io.github.vitae.page.Citation.Look;
import io.github.vitae.page.Citation.Role;
import io.github.vitae.page.Citation.Run;
import java.util.List;

/** Writes citations: in a list each is an h-cite, with its parts marked and linked; where it is to be copied, it is words. */
final class CitationText {

    private final Markup markup;
    private final Publication publication;
    private final Messages messages;

    CitationText(Markup markup, Publication publication, Messages messages) {
        this.markup = markup;
        this.publication = publication;
        this.messages = messages;
    }

    /** The words as the style has them; addresses are links. */
    void writePlain(Citation citation) {
        citation.runs().forEach(run -> styled(run, () -> linked(run)));
    }

    /**
     * The citation with its title linked, its authors marked.
     *
     * @param href where the title leads
     */
    void write(Citation citation, String href) {
        if (!citation.has(Role.TITLE)) {
            // there are styles that leave titles out; a list of them is of little use to a reader
            title(href, Run.plain(CslItem.title(publication)));
            markup.text(". ");
        }
        List<Run> runs = citation.runs();
        for (int at = 0; at < runs.size(); at++) {
            Run run = runs.get(at);
            if (run.role() == Role.AUTHOR) {
                int end = at;
                while (end < runs.size() && runs.get(end).author() == run.author()) {
                    end++;
                }
                author(publication.authors().get(run.author()), runs.subList(at, end));
                at = end - 1;
            } else {
                styled(run, () -> part(run, href));
            }
        }
    }

    private void part(Run run, String href) {
        switch (run.role()) {
            case TITLE -> title(href, run);
            case CONTAINER ->
                markup.start("span", "class", "p-publication").text(run.text()).end("span");
            case YEAR -> year(run.text());
            default -> linked(run);
        }
    }

    private void title(String href, Run run) {
        RichText title = publication.title();
        boolean asWritten = run.text().equals(Scripts.plain(title))
                && title.fragment().indexOf('<') >= 0
                && !title.fragment().contains("<a ");
        markup.start("a", "class", "p-name u-url", "href", href);
        if (asWritten) {
            markup.rich(title);
        } else {
            markup.text(run.text());
        }
        markup.end("a");
    }

    private void year(String words) {
        String date = publication.date().map(when -> when.start().iso()).orElse(words);
        markup.start("time", "class", "dt-published", "datetime", date)
                .text(words)
                .end("time");
    }

    /** A name with what is known of who bears it. */
    void author(Author author, List<Run> name) {
        String element = author.owner() ? "strong" : author.url().isPresent() ? "a" : "span";
        String href = author.owner()
                ? ""
                : author.url().map(url -> url.href(markup.page())).orElse("");
        String classes = author.owner() ? "p-author vitae-owner" : href.isEmpty() ? "p-author" : "p-author h-card";
        markup.start(element, "class", classes, "href", href);
        name.forEach(run -> styled(run, () -> markup.text(run.text())));
        markup.end(element);
        marks(author);
    }

    private void marks(Author author) {
        for (Author.Mark mark : Author.Mark.values()) {
            if (author.has(mark)) {
                markup.start("sup", "class", "vitae-mark", "title", messages.get(key(mark)))
                        .text(sign(mark))
                        .end("sup");
            }
        }
    }

    /** The sign behind a name. */
    static String sign(Author.Mark mark) {
        return mark == Author.Mark.EQUAL_CONTRIBUTION ? "*" : "†";
    }

    /** The name of the words that say what a sign means. */
    static String key(Author.Mark mark) {
        return mark == Author.Mark.EQUAL_CONTRIBUTION ? "publications.equal" : "publications.corresponding";
    }

    private void linked(Run run) {
        String href = switch (run.role()) {
            case DOI -> publication.identifiers().doiLink().map(Link::address).orElse("");
            case URL ->
                CslItem.webAddress(publication).filter(run.text()::equals).orElse("");
            default -> "";
        };
        if (href.isEmpty()) {
            markup.text(run.text());
        } else {
            markup.start("a", "class", "vitae-address", "href", href)
                    .text(run.text())
                    .end("a");
        }
    }

    private void styled(Run run, Runnable content) {
        if (run.look().isEmpty()) {
            content.run();
            return;
        }
        List<Look> looks = run.look().stream().sorted().toList();
        looks.forEach(look -> markup.start(element(look), "class", look == Look.SMALL_CAPS ? "vitae-small-caps" : ""));
        content.run();
        for (int at = looks.size() - 1; at >= 0; at--) {
            markup.end(element(looks.get(at)));
        }
    }

    private static String element(Look look) {
        return switch (look) {
            case ITALIC -> "i";
            case BOLD -> "b";
            case SMALL_CAPS -> "span";
            case UNDERLINE -> "u";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
        };
    }
}
