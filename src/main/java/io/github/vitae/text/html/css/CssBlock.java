package io.github.vitae.text.html.css;

/**
 * Walks through the block of a rule, or a style attribute: declarations, and what is none (section 5.5.4). {@link #next} goes
 * on to one thing after the other.
 */
final class CssBlock {

    private final CssTokens tokens;
    private final int to;
    private int behind;
    private int start;
    private int end;
    private boolean declaration;

    CssBlock(CssTokens tokens, int from, int to) {
        this.tokens = tokens;
        this.to = to;
        behind = from;
    }

    /** The first token of the thing. */
    int start() {
        return start;
    }

    /** Behind the last token of the thing, blanks left out; of a rule, behind the last one before its block. */
    int end() {
        return end;
    }

    /** Whether it may be a declaration; if not it is a rule within the rule, or one with an {@code @}. */
    boolean isDeclaration() {
        return declaration;
    }

    /** Goes on to the next thing; false if there is none. */
    boolean next() {
        start = behind;
        while (start < to
                && (tokens.kind(start) == TokenKind.WHITESPACE || tokens.kind(start) == TokenKind.SEMICOLON)) {
            start++;
        }
        if (start >= to) {
            return false;
        }
        // a block belongs to the value of such a name, and is a rule's behind all else
        boolean custom =
                tokens.kind(start) == TokenKind.IDENT && tokens.text(start).startsWith("--");
        int at = start;
        while (at < to
                && tokens.kind(at) != TokenKind.SEMICOLON
                && (custom || tokens.kind(at) != TokenKind.OPEN_CURLY)) {
            at = tokens.after(at);
        }
        at = Math.min(at, to);
        boolean rule = at < to && tokens.kind(at) == TokenKind.OPEN_CURLY;
        declaration = !rule && tokens.kind(start) != TokenKind.AT_KEYWORD;
        end = Math.max(start + 1, tokens.trimmed(start, at));
        behind = tokens.after(at);
        return true;
    }
}
