package io.github.vitae.text.html.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads an author's CSS as section 5 of CSS Syntax Module Level 3 says, and keeps of it what {@link CssPolicy} and {@link
 * SelectorPolicy} let through. What cannot be read costs what it would cost in a browser: a declaration, or a rule; what can be
 * read and is not on a list costs the declaration, the selector or the rule with that condition. Each of them is told.
 *
 * <p>For example {@code a { color: red; top: 0 } a { color: } b} keeps {@code a { color: red }} and drops {@code top: 0}, {@code
 * color:} and {@code b}.
 */
public final class CssReader {

    /** How many conditions may stand within each other. */
    private static final int DEEPEST = 3;

    private final CssTokens tokens;
    private final UnaryOperator<String> ids;
    private final DroppedCss dropped;

    /**
     * @param css the text of a {@code <style>} element or of a {@code style} attribute
     * @param ids how an id of an author's is published
     * @param dropped takes what is not published, in order
     */
    public CssReader(String css, UnaryOperator<String> ids, DroppedCss dropped) {
        tokens = CssTokens.of(css);
        this.ids = ids;
        this.dropped = dropped;
    }

    /** The text as a style sheet. */
    public List<CssRule> sheet() {
        return rules(0, tokens.size(), 0);
    }

    /** The text as the declarations of one element. */
    public List<Declaration> declarations() {
        return declarations(0, tokens.size());
    }

    private List<CssRule> rules(int from, int to, int depth) {
        List<CssRule> kept = new ArrayList<>();
        for (CssSheet sheet = new CssSheet(tokens, from, to, depth == 0); sheet.next(); ) {
            if (sheet.isCondition()) {
                add(kept, media(sheet.start(), sheet.open(), sheet.hasBlock(), depth));
            } else if (sheet.hasBlock()) {
                add(kept, style(sheet.start(), sheet.open()));
            } else {
                drop(sheet.start(), sheet.open());
            }
        }
        return kept;
    }

    private static void add(List<CssRule> kept, Optional<CssRule> rule) {
        if (rule.isPresent()) {
            kept.add(rule.get());
        }
    }

    private Optional<CssRule> media(int from, int open, boolean block, int depth) {
        Optional<String> condition = block && depth < DEEPEST ? CssPolicy.media(tokens, from, open) : Optional.empty();
        if (condition.isEmpty()) {
            drop(from, open);
            return Optional.empty();
        }
        List<CssRule> inner = rules(open + 1, tokens.closer(open), depth + 1);
        return inner.isEmpty() ? Optional.empty() : Optional.of(new CssRule.Media(condition.orElseThrow(), inner));
    }

    private Optional<CssRule> style(int from, int open) {
        List<Selector> selectors = selectors(from, tokens.trimmed(from, open));
        List<Declaration> declarations = declarations(open + 1, tokens.closer(open));
        return selectors.isEmpty() || declarations.isEmpty()
                ? Optional.empty()
                : Optional.of(new CssRule.Style(selectors, declarations));
    }

    private List<Selector> selectors(int from, int to) {
        List<int[]> parts = tokens.parts(from, to);
        for (int[] part : parts) {
            if (SelectorPolicy.isBroken(tokens, part[0], part[1])) {
                drop(from, Math.max(from + 1, to));
                return List.of();
            }
        }
        List<Selector> kept = new ArrayList<>();
        for (int[] part : parts) {
            Optional<Selector> selector = SelectorPolicy.selector(tokens, part[0], part[1], ids);
            if (selector.isPresent()) {
                kept.add(selector.get());
            } else {
                drop(part[0], part[1]);
            }
        }
        return kept;
    }

    private List<Declaration> declarations(int from, int to) {
        List<Declaration> kept = new ArrayList<>();
        for (CssBlock block = new CssBlock(tokens, from, to); block.next(); ) {
            Optional<Declaration> passed = block.isDeclaration()
                    ? CssPolicy.declaration(tokens, block.start(), block.end())
                    : Optional.empty();
            if (passed.isPresent()) {
                kept.add(passed.get());
            } else {
                drop(block.start(), block.end());
            }
        }
        return kept;
    }

    private void drop(int from, int to) {
        dropped.accept(tokens.written(from, tokens.trimmed(from, to)), tokens.start(from));
    }
}
