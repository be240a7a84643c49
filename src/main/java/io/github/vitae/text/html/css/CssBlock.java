package io.github.vitae.text.html.css;

/** What stands in the block of a rule, or in a style attribute: declarations, and what is none (section 5.5.4). */
final class CssBlock {

    private final CssTokens tokens;
    private final int from;
    private final int to;

    CssBlock(CssTokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    /** Takes one thing of a block. */
    @FunctionalInterface
    interface Item {

        /**
         * Takes one thing.
         *
         * @param start its first token
         * @param end behind the last one of it, blanks left out; of a rule, behind the last one before its block
         * @param declaration whether it may be a declaration; if not it is a rule within the rule, or one with an {@code @}
         */
        void accept(int start, int end, boolean declaration);
    }

    /** Hands out all things of the block, in order. */
    void forEach(Item item) {
        for (int at = from; at < to; ) {
            TokenKind kind = tokens.kind(at);
            if (kind == TokenKind.WHITESPACE || kind == TokenKind.SEMICOLON) {
                at++;
                continue;
            }
            int end = at;
            boolean custom = kind == TokenKind.IDENT && tokens.text(at).startsWith("--");
            while (end < to
                    && tokens.kind(end) != TokenKind.SEMICOLON
                    && (custom || tokens.kind(end) != TokenKind.OPEN_CURLY)) {
                end = tokens.after(end);
            }
            end = Math.min(end, to);
            boolean rule = end < to && tokens.kind(end) == TokenKind.OPEN_CURLY;
            boolean declaration = !rule && kind != TokenKind.AT_KEYWORD;
            item.accept(at, Math.max(at + 1, tokens.trimmed(at, end)), declaration);
            at = tokens.after(end);
        }
    }
}
