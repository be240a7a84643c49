package io.github.vitae.text.html.css;

/**
 * Walks through the rules of a style sheet, or of a block that holds rules (CSS Syntax Module Level 3, section 5.5.1). {@link
 * #next} goes on to one rule after the other, and to what is none for want of a block.
 *
 * <p>For example {@code @import "x"; a, b {color: red} c} is a rule with an {@code @}, a rule for elements, and one without a
 * block.
 */
public final class CssSheet {

    private final CssTokens tokens;
    private final int to;
    private final boolean outermost;
    private int behind;
    private int start;
    private int open;

    /**
     * @param from the first token
     * @param to behind the last one
     * @param outermost whether it is a whole sheet, where {@code <!--} and {@code -->} count as blanks
     */
    public CssSheet(CssTokens tokens, int from, int to, boolean outermost) {
        this.tokens = tokens;
        this.to = to;
        this.outermost = outermost;
        behind = from;
    }

    /** Goes on to the next rule; false if there is none. */
    public boolean next() {
        start = behind;
        while (start < to && isBlank(tokens.kind(start))) {
            start++;
        }
        if (start >= to) {
            return false;
        }
        int at = start;
        while (at < to
                && tokens.kind(at) != TokenKind.OPEN_CURLY
                && !(isCondition() && tokens.kind(at) == TokenKind.SEMICOLON)) {
            at = tokens.after(at);
        }
        open = Math.min(at, to);
        behind = tokens.after(open);
        return true;
    }

    private boolean isBlank(TokenKind kind) {
        return kind == TokenKind.WHITESPACE || (outermost && (kind == TokenKind.CDO || kind == TokenKind.CDC));
    }

    /** The first token of the rule. */
    public int start() {
        return start;
    }

    /** Behind the last token before the rule's block, blanks left out. */
    public int end() {
        return tokens.trimmed(start, open);
    }

    /** The bracket that opens the rule's block; what ends the rule if it has none. */
    public int open() {
        return open;
    }

    /** Whether the rule starts with an {@code @}. A semicolon ends such a rule, and no other. */
    public boolean isCondition() {
        return tokens.kind(start) == TokenKind.AT_KEYWORD;
    }

    /** Whether the rule has a block. */
    public boolean hasBlock() {
        return open < to && tokens.kind(open) == TokenKind.OPEN_CURLY;
    }
}
