package io.github.vitae.page.publication;

import io.github.vitae.model.Publication;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Mentions;
import java.util.List;
import java.util.Optional;

/**
 * Writes mentions of publications: a link, and a card with the whole citation that shows when the link is pointed at or has
 * the focus. No script is needed for it.
 */
public final class MentionCards implements Mentions {

    private final PublicationIndex index;
    private final PublicationOptions options;

    public MentionCards(PublicationIndex index, PublicationOptions options) {
        this.index = index;
        this.options = options;
    }

    @Override
    public void write(Markup markup, String key, String cardId, Runnable words) {
        Optional<Publication> found = index.find(key);
        if (found.isEmpty()) {
            words.run();
            return;
        }
        Publication publication = found.get();
        String href = index.href(publication, markup);
        markup.start("span", "class", "vitae-mention");
        markup.start("a", "href", href, "aria-describedby", cardId);
        words.run();
        markup.end("a");
        String lang = PublicationEntry.language(markup, publication, options, options.style());
        markup.start("span", "class", "vitae-hover", "role", "tooltip", "id", cardId, "lang", lang);
        markup.text(options.citations()
                .of(publication, options.style(), index.letters(publication))
                .plain());
        markup.end("span").end("span");
    }

    @Override
    public void list(Markup markup, List<String> keys) {
        List<Publication> known =
                keys.stream().flatMap(key -> index.find(key).stream()).toList();
        if (known.isEmpty()) {
            return;
        }
        markup.start("p", "class", "vitae-cites");
        for (Publication publication : known) {
            markup.mention(
                            publication.key(),
                            () -> markup.text(index.mention(publication).inParentheses()))
                    .text(" ");
        }
        markup.end("p");
    }
}
