package io.github.vitae.page.publication;

import io.github.vitae.model.Publication;
import io.github.vitae.page.citation.style.CitationForm;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one page of the site cites, and its list of references: {@code (Doe, 2024)} in the text, and below it the publication
 * in the style of citation. Numbers, where the style has them, go by the order in which a page first cites.
 */
public final class PageReferences {

    private final PublicationIndex index;
    private final PublicationOptions options;
    private final PublicationEntry entry;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Publication> cited = new ArrayList<>();
    private boolean listed;

    public PageReferences(PublicationIndex index, PublicationOptions options, Messages messages) {
        this.index = index;
        this.options = options;
        this.entry = new PublicationEntry(index, options, messages);
    }

    /**
     * Something that is cited.
     *
     * @param key its key
     * @param at where in it, in the author's words; empty for the whole
     */
    public record Cited(String key, String at) {}

    /**
     * Cites in a text.
     *
     * @param all what is cited together; of an unknown key, the key stands there with a question mark
     * @param sentence whether the names are part of a sentence: {@code Doe (2024)}
     * @param list whether the page has a list of references, which citations lead to
     */
    public void cite(Markup markup, List<Cited> all, boolean sentence, boolean list) {
        CitationForm form = options.citations().form(options.style());
        boolean bracketed = !sentence || form.numbered();
        String outer = form.raised() ? "sup" : "span";
        markup.start(outer, "class", "vitae-cite").text(bracketed ? form.before() : "");
        for (int i = 0; i < all.size(); i++) {
            markup.text(i == 0 ? "" : sentence && !form.numbered() ? ", " : form.between());
            one(markup, all.get(i), form, sentence, list);
        }
        markup.text(bracketed ? form.behind() : "").end(outer);
    }

    private void one(Markup markup, Cited one, CitationForm form, boolean sentence, boolean list) {
        Optional<Publication> found = index.find(one.key());
        if (found.isEmpty()) {
            markup.start("strong").text(one.key() + "?").end("strong");
            return;
        }
        Publication publication = found.get();
        int number = numbers.computeIfAbsent(publication.key(), unseen -> {
            cited.add(publication);
            return cited.size();
        });
        String at = one.at().isEmpty() ? "" : ", " + one.at();
        String words = form.numbered()
                ? number + at
                : sentence && at.isEmpty()
                        ? index.mention(publication).inSentence()
                        : index.mention(publication).inParentheses() + at;
        String href = list ? "#" + id(publication) : index.href(publication, markup);
        markup.start("a", "href", href).text(words).end("a");
    }

    /** Whether the list of references was written, so that what is cited from here on is not in it. */
    public boolean isListed() {
        return listed;
    }

    /** Whether something was cited that is known. */
    public boolean isEmpty() {
        return cited.isEmpty();
    }

    /** The references: by their numbers where the style has such, else by names and years. The first list is where citations lead. */
    public void write(Markup markup) {
        boolean numbered = options.citations().form(options.style()).numbered();
        List<Publication> sorted = new ArrayList<>(cited);
        if (!numbered) {
            sorted.sort(Comparator.comparing(
                            (Publication publication) ->
                                    index.mention(publication).inParentheses(),
                            String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Publication::key));
        }
        markup.start("ol", "class", "vitae-publications vitae-references").line();
        for (Publication publication : sorted) {
            markup.start("li", "class", "h-cite vitae-publication", "id", listed ? "" : id(publication));
            if (numbered) {
                markup.start("span", "class", "vitae-number")
                        .text("[" + numbers.get(publication.key()) + "]")
                        .end("span")
                        .text(" ");
            }
            markup.start("div", "class", "vitae-publication-body", "dir", "auto");
            entry.reference(markup, publication);
            markup.end("div").end("li").line();
        }
        markup.end("ol");
        listed = true;
    }

    private static String id(Publication publication) {
        return "ref-" + PublicationAddress.slug(publication.key());
    }
}
