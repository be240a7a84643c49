package io.github.vitae.page.citation;

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
import io.github.vitae.model.value.TextLook;
import io.github.vitae.page.citation.mark.MarkReader;
import io.github.vitae.page.citation.mark.MarkedToken;
import io.github.vitae.page.citation.mark.Piece;
import io.github.vitae.page.citation.mark.Piece.Kind;
import io.github.vitae.page.citation.mark.TokenSigns;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A format that writes no string, but keeps what strings would be made of. */
final class EngineFormat extends BaseFormat {

    private final List<Piece> found = new ArrayList<>();
    private final Map<Integer, Set<TextLook>> looks = new HashMap<>();
    private @Nullable TokenSigns signs;
    private int several;

    /**
     * Forgets what was kept, before an entry.
     *
     * @param many the bits of the marks of terms that are plural in the entry
     */
    void start(int many) {
        found.clear();
        several = many;
    }

    /** The pieces of what was written since it was cleared. */
    List<Piece> found() {
        return found;
    }

    @Override
    public String getName() {
        return "pieces";
    }

    /** As the library does it, which builds the expressions for quotation marks anew for each entry. */
    @Override
    protected void postProcess(TokenBuffer buffer, RenderContext context) {
        if (signs == null) {
            signs = new TokenSigns(context);
        }
        MarkReader.read(buffer.getTokens(), several, context);
        signs.mend(buffer.getTokens());
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
                found.add(Piece.delimiter(" "));
            }
        }
        return "";
    }

    private Piece piece(TextToken token) {
        Kind kind = switch (token.getType()) {
            case TEXT -> Kind.TEXT;
            case OPEN_QUOTE -> Kind.OPEN_QUOTE;
            case CLOSE_QUOTE -> Kind.CLOSE_QUOTE;
            case PREFIX, SUFFIX, DELIMITER -> Kind.DELIMITER;
            case DOI -> Kind.DOI;
            case URL -> Kind.URL;
        };
        Set<TextLook> look = looks.computeIfAbsent(token.getFormattingAttributes(), EngineFormat::looks);
        return new Piece(token.getText(), kind, look, MarkedToken.tag(token));
    }

    private static Set<TextLook> looks(int attributes) {
        Set<TextLook> look = EnumSet.noneOf(TextLook.class);
        if (FormattingAttributes.getFontStyle(attributes) > FormattingAttributes.FS_NORMAL) {
            look.add(TextLook.ITALIC);
        }
        if (FormattingAttributes.getFontWeight(attributes) == FormattingAttributes.FW_BOLD) {
            look.add(TextLook.BOLD);
        }
        if (FormattingAttributes.getFontVariant(attributes) == FormattingAttributes.FV_SMALLCAPS) {
            look.add(TextLook.SMALL_CAPS);
        }
        if (FormattingAttributes.getTextDecoration(attributes) == FormattingAttributes.TD_UNDERLINE) {
            look.add(TextLook.UNDERLINE);
        }
        if (FormattingAttributes.getVerticalAlign(attributes) == FormattingAttributes.VA_SUP) {
            look.add(TextLook.SUPERSCRIPT);
        }
        if (FormattingAttributes.getVerticalAlign(attributes) == FormattingAttributes.VA_SUB) {
            look.add(TextLook.SUBSCRIPT);
        }
        return Set.copyOf(look);
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
