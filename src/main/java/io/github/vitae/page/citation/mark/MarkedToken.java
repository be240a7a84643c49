package io.github.vitae.page.citation.mark;

import de.undercouch.citeproc.csl.internal.token.TextToken;

/** A token of the library that says within which marks it was printed, and goes on saying so when its text is changed. */
public final class MarkedToken extends TextToken {

    private final Tag tag;

    MarkedToken(TextToken token, String text, Tag tag) {
        super(text, token.getType(), token.getFormattingAttributes(), token.isFirstField());
        this.tag = tag;
    }

    /** The marks around a token. */
    public static Tag tag(TextToken token) {
        return token instanceof MarkedToken marked ? marked.tag : Tag.NONE;
    }

    /** The same token within a mark more. */
    static MarkedToken within(TextToken token, Mark mark) {
        Tag tag = tag(token);
        return new MarkedToken(token, token.getText(), new Tag(tag.marks() | mark.bit(), tag.author()));
    }

    @Override
    public MarkedToken copyWithText(String text) {
        return new MarkedToken(this, text, tag);
    }
}
