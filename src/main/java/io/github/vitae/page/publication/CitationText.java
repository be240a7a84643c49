package io.github.vitae.page.publication;

import io.github.vitae.model.Author;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.TextLook;
import io.github.vitae.page.citation.Citation;
import io.github.vitae.page.citation.Citation.Role;
import io.github.vitae.page.citation.Citation.Run;
import io.github.vitae.page.citation.CslItem;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes citations: in a list each is an h-cite, with its parts marked and linked; where it is to be copied, it is words. */
final class CitationText {

    private final Markup markup;
    private final Publication publication;
    private final MarkSigns signs;
    private final Messages messages;

    CitationText(Markup markup, Publication publication, MarkSigns signs, Messages messages) {
        this.markup = markup;
        this.publication = publication;
        this.signs = signs;
        this.messages = messages;
    }

    /** The words as the style has them; addresses are links. */
    void writePlain(Citation citation) {
        citation.runs().forEach(run -> styled(run.look(), () -> linked(run)));
    }

    /**
     * The citation with its title linked, its authors marked.
     *
     * @param href where the title leads
     */
    void write(Citation citation, String href) {
        boolean titled = citation.has(Role.TITLE);
        if (!titled) {
            // there are styles that leave titles out; a list of them is of little use to a reader
            title(href, List.of(Run.plain(CslItem.title(publication))));
            markup.text(". ");
        }
        List<Run> runs = citation.runs();
        int at = 0;
        while (at < runs.size()) {
            Run run = runs.get(at);
            int end = at + 1;
            while (end < runs.size() && isOf(runs.get(end), run)) {
                end++;
            }
            List<Run> part = runs.subList(at, end);
            if (run.role() == Role.AUTHOR) {
                author(publication.authors().get(run.author()), part);
            } else if (run.role() == Role.PERSON) {
                person(CslItem.people(publication).get(run.author()), part);
            } else if (run.role() == Role.TITLE && titled) {
                title(href, part);
                titled = false;
            } else {
                part.forEach(words -> styled(words.look(), () -> part(words)));
            }
            at = end;
        }
    }

    /** Whether a run goes on with what another one is: one title, one author's name. */
    private static boolean isOf(Run next, Run run) {
        boolean goesOn = List.of(Role.TITLE, Role.AUTHOR, Role.PERSON).contains(run.role());
        return goesOn && next.role() == run.role() && next.author() == run.author();
    }

    private void part(Run run) {
        switch (run.role()) {
            case CONTAINER ->
                markup.start("span", "class", "p-publication").text(run.text()).end("span");
            case YEAR -> year(run.text());
            default -> linked(run);
        }
    }

    /** A title as one link, within which there is what not all of its words look like. */
    private void title(String href, List<Run> runs) {
        Set<TextLook> common = EnumSet.allOf(TextLook.class);
        runs.forEach(run -> common.retainAll(run.look()));
        styled(common, () -> {
            markup.start("a", "class", "p-name u-url", "href", href, "lang", titled(markup, publication));
            for (Run run : runs) {
                Set<TextLook> own = new TreeSet<>(run.look());
                own.removeAll(common);
                styled(own, () -> markup.text(run.text()));
            }
            markup.end("a");
        });
    }

    /** The language of a title, in a citation that may be in another than the page. */
    private static String titled(Markup markup, Publication publication) {
        return markup.language().of(publication);
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
        String href =
                author.owner() ? "" : author.url().map(url -> markup.href(url)).orElse("");
        String classes = author.owner() ? "p-author vitae-owner" : href.isEmpty() ? "p-author" : "p-author h-card";
        markup.start(element, "class", classes, "href", href);
        name.forEach(run -> styled(run.look(), () -> markup.text(run.text())));
        markup.end(element);
        signs.write(markup, author);
    }

    /** Somebody who is no author; the owner of the profile is marked all the same. */
    private void person(Author person, List<Run> name) {
        Runnable words = () -> name.forEach(run -> styled(run.look(), () -> markup.text(run.text())));
        if (person.owner()) {
            markup.start("strong", "class", "vitae-owner");
            words.run();
            markup.end("strong");
        } else {
            words.run();
        }
    }

    /** Names the owner of the profile where a style leaves her out of many authors. */
    void unsaid(Citation citation) {
        List<Author> authors = publication.authors();
        Set<Integer> named = citation.runs().stream()
                .filter(run -> run.role() == Role.AUTHOR)
                .map(Run::author)
                .collect(Collectors.toSet());
        List<Author> left = IntStream.range(0, authors.size())
                .filter(at -> authors.get(at).owner() && !named.contains(at))
                .mapToObj(authors::get)
                .toList();
        if (!left.isEmpty()) {
            markup.text(" ").start("span", "class", "vitae-among");
            markup.words(messages.get("publications.among", authors.size()) + " ");
            new AuthorList(markup, publication, signs, messages).writeAll(left);
            markup.end("span");
        }
    }

    /** The addresses that stand in full in a citation, each a link. */
    Set<String> addresses(Citation citation) {
        return citation.runs().stream()
                .map(this::address)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toSet());
    }

    private String address(Run run) {
        return switch (run.role()) {
            case DOI -> publication.identifiers().doiLink().map(Link::address).orElse("");
            case URL ->
                CslItem.webAddress(publication).filter(run.text()::equals).orElse("");
            default -> "";
        };
    }

    private void linked(Run run) {
        String href = address(run);
        if (href.isEmpty()) {
            markup.text(run.text());
        } else {
            markup.start("a", "class", "vitae-address", "href", href)
                    .text(run.text())
                    .end("a");
        }
    }

    /** Something that looks like this. */
    void styled(Set<TextLook> look, Runnable content) {
        if (look.isEmpty()) {
            content.run();
            return;
        }
        List<TextLook> looks =
                look.size() == 1 ? List.copyOf(look) : look.stream().sorted().toList();
        looks.forEach(one -> markup.start(element(one), "class", className(one)));
        content.run();
        for (int at = looks.size() - 1; at >= 0; at--) {
            markup.end(element(looks.get(at)));
        }
    }

    private static String className(TextLook look) {
        return look == TextLook.SMALL_CAPS ? "vitae-small-caps" : look == TextLook.MATH ? "math" : "";
    }

    private static String element(TextLook look) {
        return switch (look) {
            case ITALIC -> "i";
            case BOLD -> "b";
            case SMALL_CAPS -> "span";
            case UNDERLINE -> "u";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case CODE, MATH -> "code";
            case KEPT -> "span";
        };
    }
}
