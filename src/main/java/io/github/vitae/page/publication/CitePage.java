package io.github.vitae.page.publication;

import io.github.vitae.model.HowToCite;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.citation.Citation;
import io.github.vitae.page.citation.CslItem;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.frame.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The page that says how a project is to be cited, with the same for machines: {@code CITATION.cff}, {@code codemeta.json}, and
 * JSON-LD within the page.
 */
public final class CitePage {

    /** Where the page is. */
    public static final SitePath PATH = new SitePath("cite.html");

    private static final SitePath CFF = new SitePath("CITATION.cff");
    private static final SitePath CODEMETA = new SitePath("codemeta.json");

    private final HowToCite cite;
    private final PublicationIndex index;
    private final PublicationOptions options;
    private final PublicationEntry entry;
    private final PageFrame frame;
    private final Messages messages;

    public CitePage(
            HowToCite cite, PublicationIndex index, PublicationOptions options, PageFrame frame, Messages messages) {
        this.cite = cite;
        this.index = index;
        this.options = options;
        this.entry = new PublicationEntry(index, options, messages);
        this.frame = frame;
        this.messages = messages;
    }

    /**
     * The page and its files.
     *
     * @param pen writes pages
     * @param asking asks for the script at the end of a page
     */
    public List<Output> all(Pen pen, Consumer<Markup> asking) {
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output.Page(
                PATH,
                heading(),
                cite.message().or(() -> cite.project().texts().summary().map(words -> words.plain())),
                List.of(),
                Optional.of(messages.get("cite.title")),
                sink -> {
                    Markup markup = pen.on(sink, PATH);
                    write(markup);
                    asking.accept(markup);
                }));
        outputs.add(new Output.DataFile(
                CFF, () -> Stream.of(cite.written().orElseGet(() -> new CffFile(cite, options.site()).written()))));
        outputs.add(new Output.DataFile(CODEMETA, () -> Stream.of(CodeMeta.of(cite, options.site()) + "\n")));
        return outputs;
    }

    private String heading() {
        return messages.get("cite.heading", CslItem.title(cite.project()));
    }

    private void write(Markup markup) {
        frame.start(markup, "vitae-cite-page", "");
        markup.start("h1").text(heading()).end("h1").line();
        cite.message()
                .ifPresent(words -> markup.start("p", "class", "vitae-text", "dir", "auto")
                        .text(words)
                        .end("p")
                        .line());
        cite.preferred().ifPresent(work -> {
            markup.start("h2").words(messages.get("cite.preferred")).end("h2").line();
            markup.start("article", "class", "h-cite");
            markup.start("h3", "class", "p-name");
            title(markup, work);
            markup.end("h3").line();
            block(markup, work);
            markup.end("article").line();
        });
        project(markup);
        if (!cite.references().isEmpty()) {
            markup.start("h2").words(messages.get("cite.references")).end("h2").line();
            markup.start("ul", "class", "vitae-references");
            for (Publication work : cite.references()) {
                markup.start("li", "class", "h-cite", "dir", "auto");
                CitationText text = new CitationText(markup, work, entry.signs(), messages);
                Citation citation = options.citations().of(work, options.style());
                href(markup, work).ifPresentOrElse(href -> text.write(citation, href), () -> text.writePlain(citation));
                markup.end("li").line();
            }
            markup.end("ul").line();
        }
        markup.structuredData(CodeMeta.schemaOrg(cite, PATH, options.site()));
        frame.end(markup);
    }

    private void project(Markup markup) {
        Publication project = cite.project();
        boolean data = project.kind() == PublicationKind.DATASET;
        markup.start("h2")
                .words(messages.get(data ? "cite.data" : "cite.software"))
                .end("h2")
                .line();
        markup.start("article", "class", "h-cite");
        List<String> facts = new ArrayList<>();
        project.venue().numbering().edition().ifPresent(version -> facts.add(messages.get("cite.version", version)));
        markup.start("p", "class", "vitae-appeared")
                .start("span", "class", "p-name")
                .text(CslItem.title(project))
                .end("span")
                .text(facts.isEmpty() ? "" : " · " + String.join(" · ", facts));
        project.date().ifPresent(date -> markup.text(" · ").time(date, "dt-published"));
        for (HowToCite.License license : cite.licenses()) {
            markup.text(" · ");
            String href = license.url().map(markup::href).orElse("");
            markup.start(href.isEmpty() ? "span" : "a", "rel", href.isEmpty() ? "" : "license", "href", href)
                    .text(license.spdx().orElse(license.name()))
                    .end(href.isEmpty() ? "span" : "a");
        }
        markup.end("p").line();
        project.texts()
                .summary()
                .ifPresent(words -> markup.start("div", "class", "p-summary", "dir", "auto")
                        .rich(words)
                        .end("div")
                        .line());
        PublicationLinks.write(markup, project, Set.of(), messages);
        block(markup, project);
        markup.start("p", "class", "vitae-downloads").words(messages.get("cite.files") + " ");
        markup.link(CFF, "", "", CFF.value()).text(", ").link(CODEMETA, "", "", CODEMETA.value());
        markup.end("p").end("article").line();
    }

    private void title(Markup markup, Publication work) {
        Optional<String> href = href(markup, work);
        if (href.isPresent()) {
            markup.start("a", "href", href.get()).rich(work.title()).end("a");
        } else {
            markup.rich(work.title());
        }
    }

    /** Where a work is: among the publications of the profile, or on the web. */
    private Optional<String> href(Markup markup, Publication work) {
        return index.find(work.key())
                .filter(work::equals)
                .map(known -> index.href(known, markup))
                .or(() -> work.identifiers().doiLink().map(markup::href))
                .or(() -> CslItem.webAddress(work));
    }

    private void block(Markup markup, Publication work) {
        new CiteBlock(entry, options, messages).write(markup, work);
    }
}
