package io.github.vitae.text.html.css;

/**
 * Walks through the block of a rule, or a style attribute: declarations, and what is none (section 5.5.4). {@link #next} goes
 * on to one thing after the other.
 */
public final class CssBlock {

    private final CssTokens tokens;
    private final int to;
    private int behind;
    private int start;
    private int end;
    private int open;
    private boolean declaration;

    /** Between two tokens. */
    public CssBlock(CssTokens tokens, int from, int to) {
        this.tokens = tokens;
        this.to = to;
        behind = from;
    }

    /** The first token of the thing. */
    public int start() {
        return start;
    }

    /** Behind the last token of the thing, blanks left out; of a rule, behind the last one before its block. */
    public int end() {
        return end;
    }

    /** Whether it may be a declaration; if not it is a rule within the rule, or one with an {@code @}. */
    public boolean isDeclaration() {
        return declaration;
    }

    /** The bracket that opens the block of a rule; what ends the thing if it has none. */
    int open() {
        return open;
    }

    /** Whether it is a rule with a block. */
    boolean isRule() {
        return open < to && tokens.kind(open) == TokenKind.OPEN_CURLY;
    }

    /** Goes on to the next thing; false if there is none. */
    public boolean next() {
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
        open = Math.min(at, to);
        declaration = !isRule() && tokens.kind(start) != TokenKind.AT_KEYWORD;
        end = Math.max(start + 1, tokens.trimmed(start, open));
        behind = tokens.after(open);
        return true;
    }
}
