package io.github.vitae.page;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;
import io.github.vitae.page.Citation.Look;
import io.github.vitae.page.Citation.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Formats items in one style and language. The one class that uses the library for citations; loaded when one is due. */
final class CitationEngine {

    private final CSL csl;
    private final Pieces pieces = new Pieces();
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
        csl.setOutputFormat(pieces);
    }

    /**
     * An item, in pieces.
     *
     * @return the pieces of its entry in a bibliography
     */
    List<Piece> format(EngineItem item) {
        current = CSLItemData.fromJson(new LinkedHashMap<>(item.variables()));
        csl.registerCitationItems(current.getId());
        pieces.found.clear();
        csl.makeBibliography();
        return pieces.found.stream()
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

    /** A format that writes no string, but keeps what strings would be made of. */
    private static final class Pieces extends BaseFormat {
        private final List<Piece> found = new ArrayList<>();

        @Override
        public String getName() {
            return "pieces";
        }

        @Override
        protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
            return "";
        }

        @Override
        protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
            boolean numbered = context.getStyle().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE;
            for (Token token : buffer.getTokens()) {
                if (token instanceof TextToken text && !(numbered && token.isFirstField())) {
                    found.add(piece(text));
                } else if (token instanceof DisplayGroupToken group
                        && group.isOpen()
                        && !found.isEmpty()
                        && group.getType() != DisplayGroupToken.Type.LEFT_MARGIN) {
                    found.add(new Piece(" ", Kind.DELIMITER, Set.of()));
                }
            }
            return "";
        }

        private static Piece piece(TextToken token) {
            Kind kind = switch (token.getType()) {
                case TEXT -> Kind.TEXT;
                case OPEN_QUOTE -> Kind.OPEN_QUOTE;
                case CLOSE_QUOTE -> Kind.CLOSE_QUOTE;
                case PREFIX, SUFFIX, DELIMITER -> Kind.DELIMITER;
                case DOI -> Kind.DOI;
                case URL -> Kind.URL;
            };
            return new Piece(token.getText(), kind, look(token.getFormattingAttributes()));
        }

        private static Set<Look> look(int attributes) {
            Set<Look> look = EnumSet.noneOf(Look.class);
            if (FormattingAttributes.getFontStyle(attributes) > FormattingAttributes.FS_NORMAL) {
                look.add(Look.ITALIC);
            }
            if (FormattingAttributes.getFontWeight(attributes) == FormattingAttributes.FW_BOLD) {
                look.add(Look.BOLD);
            }
            if (FormattingAttributes.getFontVariant(attributes) == FormattingAttributes.FV_SMALLCAPS) {
                look.add(Look.SMALL_CAPS);
            }
            if (FormattingAttributes.getTextDecoration(attributes) == FormattingAttributes.TD_UNDERLINE) {
                look.add(Look.UNDERLINE);
            }
            if (FormattingAttributes.getVerticalAlign(attributes) == FormattingAttributes.VA_SUP) {
                look.add(Look.SUPERSCRIPT);
            }
            if (FormattingAttributes.getVerticalAlign(attributes) == FormattingAttributes.VA_SUB) {
                look.add(Look.SUBSCRIPT);
            }
            return look;
        }

        @Override
        protected String doFormatLink(String text, String address) {
            return text;
        }

        @Override
        protected String escape(String text) {
            return text;
        }

        @Override
        public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
            return new Bibliography(entries);
        }
    }
}
