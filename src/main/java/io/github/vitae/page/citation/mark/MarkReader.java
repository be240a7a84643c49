package io.github.vitae.page.citation.mark;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the marks out of the tokens of an entry, and has each token say within which it stood. What is left are the tokens that
 * the library would have made of the style without marks.
 */
public final class MarkReader {

    private final List<Token> read = new ArrayList<>();
    private final int[] depths = new int[Mark.count()];
    private final StringBuilder text = new StringBuilder();
    private int marks;
    private Tag tag = Tag.NONE;

    /** What follows the initials of the given name that is read; nothing where it is said as it is. */
    private @Nullable String initialsWith;

    private boolean wholeNames;
    private final int several;
    private final RenderContext context;

    private MarkReader(int several, RenderContext context) {
        this.several = several;
        this.context = context;
    }

    /**
     * Reads the marks of an entry, in place.
     *
     * @param several the bits of the marks of terms that are plural in this entry
     * @param context of the entry
     */
    public static void read(List<Token> tokens, int several, RenderContext context) {
        MarkReader reader = new MarkReader(several, context);
        for (Token token : tokens) {
            if (token instanceof TextToken words) {
                reader.token(words);
            } else {
                reader.read.add(token);
            }
        }
        tokens.clear();
        tokens.addAll(reader.read);
    }

    private void token(TextToken token) {
        String written = token.getText();
        int first = firstMark(written);
        if (first < 0) {
            read.add(marks == 0 ? token : new MarkedToken(token, marked(written), tag));
            return;
        }
        int author = -1;
        text.append(written, 0, first);
        for (int at = first; at < written.length(); at++) {
            char c = written.charAt(at);
            switch (c) {
                case Mark.START, Mark.END -> {
                    flush(token, author);
                    turn(Mark.of(written.charAt(at + 1)), c == Mark.START ? 1 : -1);
                    at++;
                }
                case Mark.AUTHOR -> {
                    author = written.charAt(at + 1) - Mark.WHICH;
                    at++;
                }
                case Mark.INITIALS -> {
                    int end = written.indexOf(Mark.INITIALS, at + 1);
                    wholeNames = written.charAt(at + 1) == Mark.WHOLE;
                    initialsWith = written.substring(at + (wholeNames ? 2 : 1), end);
                    at = end;
                }
                case Mark.OR_PLURAL, Mark.OR_SINGULAR -> {
                    chooseNumber(c, written.substring(at + 1));
                    at = written.length();
                }
                default -> text.append(c);
            }
        }
        flush(token, author);
    }

    /** A look of words is read later, as it stands within them. */
    private static int firstMark(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Mark.isMark(c) && c != Mark.LOOK) {
                return at;
            }
        }
        return -1;
    }

    private void turn(Mark mark, int step) {
        int depth = depths[mark.number()] + step;
        // what ends without a start lost it where the library cut off the affix of a date
        depths[mark.number()] = Math.max(0, depth);
        marks = depth > 0 ? marks | mark.bit() : marks & ~mark.bit();
        tag = marks == 0 ? Tag.NONE : new Tag(marks, -1);
        if (mark == Mark.GIVEN) {
            initialsWith = null;
        }
    }

    /** Takes the other one of a term's two numbers, where the style wants that. */
    private void chooseNumber(char sign, String other) {
        int wanted = sign == Mark.OR_SINGULAR ? Mark.SINGULAR.bit() : Mark.PLURAL.bit() | several;
        if ((marks & wanted) == 0) {
            return;
        }
        boolean capital = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        text.setLength(0);
        text.append(other);
        if (capital) {
            text.setCharAt(0, Character.toTitleCase(text.charAt(0)));
        }
    }

    private void flush(TextToken token, int author) {
        if (!text.isEmpty()) {
            Tag said = author < 0 ? tag : new Tag(marks, author);
            read.add(new MarkedToken(token, marked(text.toString()), said));
            text.setLength(0);
        }
    }

    /** Words as the marks around them want them. */
    private String marked(String words) {
        String said = initialsWith == null ? words : GivenNames.initials(words, initialsWith, wholeNames);
        String cased = has(Mark.TITLE_CASE) && isEnglish() ? TitleCase.of(said) : said;
        return has(Mark.UNDOTTED) ? cased.replace(".", "") : cased;
    }

    private boolean has(Mark mark) {
        return (marks & mark.bit()) != 0;
    }

    /** Whether the item is in English; without a language of its own it is in the reader's. */
    private boolean isEnglish() {
        return context.getItemLocale().getLanguage().equals("en");
    }
}
