package io.github.vitae.page.citation;

import de.undercouch.citeproc.csl.internal.token.TextToken;

/** A token of the library that says within which marks it was printed, and goes on saying so when its text is changed. */
final class MarkedToken extends TextToken {

    private final Tag tag;

    MarkedToken(TextToken token, String text, Tag tag) {
        super(text, token.getType(), token.getFormattingAttributes(), token.isFirstField());
        this.tag = tag;
    }

    /** The marks around a token. */
    static Tag tag(TextToken token) {
        return token instanceof MarkedToken marked ? marked.tag : Tag.NONE;
    }

    @Override
    public MarkedToken copyWithText(String text) {
        return new MarkedToken(this, text, tag);
    }
}
