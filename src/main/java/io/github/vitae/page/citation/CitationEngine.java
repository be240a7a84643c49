package io.github.vitae.page.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import io.github.vitae.model.value.RichText.Stretch;
import io.github.vitae.model.value.TextLook;
import io.github.vitae.page.citation.mark.Mark;
import io.github.vitae.page.citation.mark.Piece;
import io.github.vitae.page.citation.style.MarkedStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Formats items in one style and language. Loaded, and the library for citations with it, when one is due. */
final class CitationEngine {

    private final CSL csl;
    private final EngineFormat format = new EngineFormat();
    private CSLItemData current = new CSLItemData();

    /**
     * @param style the style's XML
     * @param language the language of its words, as locales of CSL are named
     * @param locales the XML of a language's words, with marks
     */
    CitationEngine(String style, String language, Function<String, String> locales) {
        try {
            this.csl = new CSL(new Current(), locales::apply, null, MarkedStyle.of(style), language);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the citation style: " + e.getMessage(), e);
        }
        csl.setOutputFormat(format);
    }

    /**
     * An item, in pieces.
     *
     * @return the pieces of its entry in a bibliography
     */
    List<Piece> format(EngineItem item) {
        current = item.data();
        csl.registerCitationItems(current.getId());
        format.start(item.several());
        csl.makeBibliography();
        List<Piece> pieces = new ArrayList<>();
        Set<TextLook> look = item.titleLook();
        for (Piece piece : format.found()) {
            boolean title = piece.is(Mark.TITLE);
            if (item.masks().isPlain(piece.text()) && !(title && !look.isEmpty())) {
                pieces.add(piece);
                continue;
            }
            List<Stretch> words = item.masks().unmasked(piece.text(), title ? look : Set.of());
            for (Stretch stretch : words) {
                String text = piece.tag().has(Mark.UNDOTTED) ? stretch.text().replace(".", "") : stretch.text();
                pieces.add(new Piece(text, piece.kind(), together(piece.look(), stretch.looks()), piece.tag()));
            }
        }
        return pieces;
    }

    /** The look that a style gives and that of the words themselves: italics within italics stand upright. */
    private static Set<TextLook> together(Set<TextLook> style, Set<TextLook> words) {
        if (words.isEmpty()) {
            return style;
        }
        Set<TextLook> looks = EnumSet.copyOf(words);
        looks.addAll(style);
        if (style.contains(TextLook.ITALIC) && words.contains(TextLook.ITALIC)) {
            looks.remove(TextLook.ITALIC);
        }
        return looks;
    }

    private final class Current implements ItemDataProvider {
        @Override
        public CSLItemData retrieveItem(String id) {
            return current;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(current.getId());
        }
    }
}
