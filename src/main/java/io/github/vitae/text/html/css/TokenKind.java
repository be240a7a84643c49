package io.github.vitae.text.html.css;

/** The kinds of tokens that CSS consists of (CSS Syntax Module Level 3, section 4). Comments are none of them. */
public enum TokenKind {
    /** A name: {@code red}, {@code --x}. */
    IDENT,
    /** A name with the parenthesis that follows it: {@code rgb(}. */
    FUNCTION,
    /** {@code @media}. */
    AT_KEYWORD,
    /** {@code #fff}, {@code #top}. */
    HASH,
    /** A text in quotation marks; one that the end of the input ends is one too. */
    STRING,
    /** A text in quotation marks that the end of its line ends. */
    BAD_STRING,
    /** An address without quotation marks: {@code url(x.png)}. */
    URL,
    /** {@code url(} with something in it that is no address. */
    BAD_URL,
    /** A sign that means nothing by itself: {@code +}. */
    DELIM,
    /** {@code -1.5}. */
    NUMBER,
    /** {@code 50%}. */
    PERCENTAGE,
    /** A number and its unit: {@code 12px}. */
    DIMENSION,
    /** Blanks and ends of lines, in any number. */
    WHITESPACE,
    /** {@code <!--}. */
    CDO,
    /** {@code -->}. */
    CDC,
    COLON,
    SEMICOLON,
    COMMA,
    OPEN_SQUARE,
    CLOSE_SQUARE,
    OPEN_ROUND,
    CLOSE_ROUND,
    OPEN_CURLY,
    CLOSE_CURLY,
    /** Behind the last token. */
    END;

    /** What closes the block that such a token opens; {@link #END} if it opens none. */
    TokenKind closer() {
        return switch (this) {
            case FUNCTION, OPEN_ROUND -> CLOSE_ROUND;
            case OPEN_SQUARE -> CLOSE_SQUARE;
            case OPEN_CURLY -> CLOSE_CURLY;
            default -> END;
        };
    }
}
