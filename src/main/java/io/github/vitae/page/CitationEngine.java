package io.github.vitae.page;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import io.github.vitae.page.Citation.Look;
import io.github.vitae.page.Citation.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
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
     * @param locales the XML of a language's words
     */
    CitationEngine(String style, String language, Function<String, String> locales) {
        try {
            this.csl = new CSL(new Current(), locales::apply, null, style, language);
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
        current = CSLItemData.fromJson(new LinkedHashMap<>(item.variables()));
        csl.registerCitationItems(current.getId());
        format.clear();
        csl.makeBibliography();
        return format.found().stream()
                .map(piece -> piece.withText(item.unmasked(piece.text())))
                .toList();
    }

    /** What a piece of an entry is to the style. */
    enum Kind {
        TEXT,
        OPEN_QUOTE,
        CLOSE_QUOTE,
        DELIMITER,
        DOI,
        URL
    }

    /**
     * A piece of an entry: what a variable or a term of the style gave.
     *
     * @param text its text
     * @param kind what it is
     * @param look how it looks
     */
    record Piece(String text, Kind kind, Set<Look> look) {
        Piece {
            look = Set.copyOf(look);
        }

        Piece withText(String other) {
            return new Piece(other, kind, look);
        }

        Role role() {
            return switch (kind) {
                case DOI -> Role.DOI;
                case URL -> Role.URL;
                default -> Role.TEXT;
            };
        }
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
