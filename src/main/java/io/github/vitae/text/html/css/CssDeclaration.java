package io.github.vitae.text.html.css;

import java.util.Optional;

/**
 * A declaration as it stands among the tokens of a text (CSS Syntax Module Level 3, section 5.5.6).
 *
 * @param property its name in lower case, escapes resolved
 * @param from the first token of its value
 * @param to behind the last token of its value, {@code !important} left out
 * @param important whether {@code !important} follows
 */
public record CssDeclaration(String property, int from, int to, boolean important) {

    /**
     * Reads a declaration.
     *
     * @param from its first token, which is no white space
     * @param to behind its last one, the semicolon left out
     * @return nothing if it is none
     */
    public static Optional<CssDeclaration> of(CssTokens tokens, int from, int to) {
        int colon = tokens.solid(from + 1, to);
        if (tokens.kind(from) != TokenKind.IDENT || colon >= to || tokens.kind(colon) != TokenKind.COLON) {
            return Optional.empty();
        }
        int start = tokens.solid(colon + 1, to);
        int end = tokens.trimmed(start, to);
        int bare = beforeImportant(tokens, start, end);
        return Optional.of(new CssDeclaration(tokens.lower(from), start, bare, bare < end));
    }

    /** Where a value ends whose last two tokens, blanks aside, may be {@code !important}. */
    private static int beforeImportant(CssTokens tokens, int from, int to) {
        if (to > from
                && tokens.kind(to - 1) == TokenKind.IDENT
                && tokens.lower(to - 1).equals("important")) {
            int sign = tokens.trimmed(from, to - 1) - 1;
            if (sign >= from && tokens.is(sign, '!')) {
                return tokens.trimmed(from, sign);
            }
        }
        return to;
    }
}
