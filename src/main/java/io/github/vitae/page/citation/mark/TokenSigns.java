package io.github.vitae.page.citation.mark;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.helper.FrenchPunctuationSpacing;
import de.undercouch.citeproc.helper.SmartQuotes;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Quotation marks and punctuation of an entry: what the Citation Style Language asks of a processor once an entry's parts
 * stand side by side. The outcome is the library's own, token by token; the way to it is one that keeps what it can.
 */
public final class TokenSigns {

    private static final char NONE = 0;

    private final String openInner;
    private final String closeInner;
    private final String open;
    private final String close;
    private final Locale language;
    private final boolean goesIntoQuotes;
    private @Nullable SmartQuotes quotes;

    /**
     * @param context of any entry: a style's entries are all in one language
     */
    public TokenSigns(RenderContext context) {
        this.openInner = context.getTerm("open-inner-quote");
        this.closeInner = context.getTerm("close-inner-quote");
        this.open = context.getTerm("open-quote");
        this.close = context.getTerm("close-quote");
        this.language = context.getLocale().getLang();
        this.goesIntoQuotes = context.getLocale().getStyleOptions().isPunctuationInQuote();
    }

    /** Mends the tokens of an entry in place. */
    public void mend(List<Token> tokens) {
        changeProse(tokens, this::curled);
        if (goesIntoQuotes) {
            moveIntoQuotes(tokens);
        }
        dropDoubled(tokens);
        mergeSigns(tokens);
        if (language.getLanguage().equals(Locale.FRENCH.getLanguage())) {
            changeProse(tokens, FrenchPunctuationSpacing::apply);
        }
    }

    private static void changeProse(List<Token> tokens, UnaryOperator<String> change) {
        for (int at = 0; at < tokens.size(); at++) {
            if (isProse(tokens.get(at))) {
                set(tokens, at, change.apply(textOf(tokens.get(at))));
            }
        }
    }

    /** A text with curly marks. All that the library looks for has a straight one, or an opening inner one, in it. */
    private String curled(String text) {
        if (text.indexOf('\'') < 0 && text.indexOf('"') < 0 && !text.contains(openInner)) {
            return text;
        }
        if (quotes == null) {
            quotes = new SmartQuotes(openInner, closeInner, open, close, language);
        }
        return quotes.apply(text);
    }

    /** Where the closing marks start that a text ends with; its end if there are none. */
    private int beforeClosing(String text) {
        int end = text.length();
        while (end > 0) {
            String left = text.substring(0, end);
            if (left.endsWith(close)) {
                end -= close.length();
            } else if (left.endsWith(closeInner)) {
                end -= closeInner.length();
            } else {
                break;
            }
        }
        return end;
    }

    /** A dot or comma behind a closing quotation mark goes before it, and before those that the quoted text ends with. */
    private void moveIntoQuotes(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            int next = nextText(tokens, at);
            if (!is(tokens.get(at), TextToken.Type.CLOSE_QUOTE)
                    || next < 0
                    || !startsClause(textOf(tokens.get(next)))) {
                continue;
            }
            TextToken sign = (TextToken) tokens.get(next);
            set(tokens, next, sign.getText().substring(1));
            int into = at;
            if (at > 0 && is(tokens.get(at - 1), TextToken.Type.TEXT)) {
                TextToken quoted = (TextToken) tokens.get(at - 1);
                int end = beforeClosing(quoted.getText());
                if (end == 0) {
                    into = at - 1;
                } else if (end < quoted.getText().length()) {
                    tokens.set(at - 1, quoted.copyWithText(quoted.getText().substring(0, end)));
                    tokens.add(at, quoted.copyWithText(quoted.getText().substring(end)));
                }
            }
            tokens.add(into, sign.copyWithText(sign.getText().substring(0, 1)));
            at = next;
        }
    }

    private static boolean startsClause(String text) {
        return text.startsWith(".") || text.startsWith(",");
    }

    /** What a style sets around or between parts starts with what stands there already: that is left out. */
    private static void dropDoubled(List<Token> tokens) {
        for (int at = 1; at < tokens.size(); at++) {
            if (!isSetByStyle(tokens.get(at)) || isSuffixBehindBracket(tokens.get(at))) {
                continue;
            }
            int previous = previousUnquoted(tokens, at);
            if (previous < 0) {
                continue;
            }
            String sign = textOf(tokens.get(at));
            String before = textOf(tokens.get(previous));
            for (int further = previous - 1; before.length() < sign.length() && further >= 0; further--) {
                if (tokens.get(further) instanceof TextToken text) {
                    before = text.getText() + before;
                }
            }
            int overlap = overlap(before, sign);
            if (overlap > 0 && sign.charAt(0) == '.' && tokens.get(previous) instanceof TextToken words) {
                tokens.set(previous, MarkedToken.within(words, Mark.SHARED_DOT));
            }
            at = cutFront(tokens, at, overlap);
        }
    }

    /** How many characters at the end of a text are those at the start of another. */
    private static int overlap(String text, String other) {
        int length = Math.min(text.length(), other.length());
        while (!text.regionMatches(text.length() - length, other, 0, length)) {
            length--;
        }
        return length;
    }

    private static boolean isSuffixBehindBracket(Token token) {
        return is(token, TextToken.Type.SUFFIX) && textOf(token).startsWith(")");
    }

    /** Of two signs that meet, such as a question mark and a dot, one stays. */
    private static void mergeSigns(List<Token> tokens) {
        for (int at = 1; at < tokens.size(); at++) {
            int previous = isSetByStyle(tokens.get(at)) ? previousUnquoted(tokens, at) : -1;
            if (previous < 0) {
                continue;
            }
            String before = textOf(tokens.get(previous));
            String sign = textOf(tokens.get(at));
            char stays = before.isEmpty() || sign.isEmpty()
                    ? NONE
                    : staying(before.charAt(before.length() - 1), sign.charAt(0));
            if (stays != NONE) {
                set(tokens, previous, before.substring(0, before.length() - 1) + stays);
                at = cutFront(tokens, at, 1);
            }
        }
    }

    private static char staying(char first, char second) {
        boolean cries = second == '!' || second == '?';
        return switch (first) {
            case '!', '?' -> second == '.' || second == ':' ? first : NONE;
            case ':' -> cries ? second : second == '.' ? first : NONE;
            case ';' -> cries ? second : second == '.' || second == ':' ? first : NONE;
            default -> NONE;
        };
    }

    /** Cuts characters off a text's front, and answers where its last token is then: one before, if nothing was left. */
    private static int cutFront(List<Token> tokens, int at, int characters) {
        String text = textOf(tokens.get(at));
        if (characters > 0 && characters == text.length()) {
            tokens.remove(at);
            return at - 1;
        }
        set(tokens, at, text.substring(characters));
        return at;
    }

    private static int nextText(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && !(tokens.get(next) instanceof TextToken)) {
            next++;
        }
        return next < tokens.size() ? next : -1;
    }

    private static int previousUnquoted(List<Token> tokens, int at) {
        int previous = at - 1;
        while (previous >= 0
                && !(tokens.get(previous) instanceof TextToken
                        && !is(tokens.get(previous), TextToken.Type.CLOSE_QUOTE))) {
            previous--;
        }
        return previous;
    }

    private static boolean is(Token token, TextToken.Type type) {
        return token instanceof TextToken text && text.getType() == type;
    }

    private static boolean isSetByStyle(Token token) {
        return is(token, TextToken.Type.PREFIX)
                || is(token, TextToken.Type.SUFFIX)
                || is(token, TextToken.Type.DELIMITER);
    }

    private static boolean isProse(Token token) {
        return is(token, TextToken.Type.TEXT) || isSetByStyle(token);
    }

    private static String textOf(Token token) {
        return ((TextToken) token).getText();
    }

    private static void set(List<Token> tokens, int at, String text) {
        TextToken token = (TextToken) tokens.get(at);
        if (!token.getText().equals(text)) {
            tokens.set(at, token.copyWithText(text));
        }
    }
}
