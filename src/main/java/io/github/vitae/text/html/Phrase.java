package io.github.vitae.text.html;

import io.github.vitae.model.value.RichText.Stretch;
import io.github.vitae.model.value.TextLook;
import io.github.vitae.text.source.LineStretches;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.Scripts;
import io.github.vitae.text.source.WrittenText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * A phrase of words and emphasis, put together as it is read: {@code we won *again*!}. Nothing in it is to be judged, so that
 * {@link HtmlGate#phrase} gives what {@link HtmlGate#clean} would give of the same as a document. Most pieces of news are no
 * more, and there are thousands of them.
 */
public final class Phrase {

    /** Signs that stand between words and mean nothing to HTML. */
    private static final String WORD_SIGNS = ".,;:()!?/+=*'\"%#_-–—’‘“”…";

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private final Deque<TextLook> open = new ArrayDeque<>();

    /** Whether HTML is words and nothing else: none of its characters is one of mark-up, entities, citations or marks. */
    static boolean isWords(String html) {
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            boolean blank = c == ' ' && i > 0 && i + 1 < html.length() && html.charAt(i - 1) != ' ';
            if (!blank && !Character.isLetterOrDigit(c) && WORD_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a text in Markdown has no character but those of words and emphasis, and none that some pass over documents looks
     * for: neither the name of an emoji, nor what was decoded wrongly, nor stars beside words that have no blanks between them.
     */
    public static boolean mayBe(String markdown) {
        return KnownTexts.isSettled(markdown)
                && markdown.indexOf(':') == markdown.lastIndexOf(':')
                && !WrittenText.isDamaged(markdown)
                && (markdown.indexOf('*') < 0 || markdown.chars().noneMatch(Scripts::isWithoutBlanks));
    }

    /** Adds words. */
    public void add(String more) {
        html.append(more);
        words.append(more);
        stretches.add(new Stretch(more, Set.copyOf(open)));
    }

    /** Starts emphasis, within which the next words are. */
    public void open(boolean strong) {
        html.append(strong ? "<strong>" : "<em>");
        open.push(strong ? TextLook.BOLD : TextLook.ITALIC);
    }

    /** Ends the emphasis that was started last. */
    public void close() {
        html.append(open.pop() == TextLook.BOLD ? "</strong>" : "</em>");
    }

    String html() {
        return html.toString().strip();
    }

    String words() {
        return PlainText.folded(words.toString());
    }

    List<Stretch> line() {
        return LineStretches.of(stretches, words());
    }
}
