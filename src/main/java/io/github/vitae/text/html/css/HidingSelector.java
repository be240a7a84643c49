package io.github.vitae.text.html.css;

import java.util.ArrayList;
import java.util.List;

/**
 * A selector (Selectors Level 4) as it can be asked of elements that nobody does anything with: written anew, in the words that
 * most libraries know, without what a reader's mouse or keyboard decides. Where it cannot be said exactly, more elements match.
 *
 * <p>For example {@code body .Menu:hover > a:link} is asked as {@code .Menu > a[href]}, and waits.
 *
 * @param query the selector; empty if it is too long or too deep to be asked
 * @param own the names that an element has to have itself: {@code p}, {@code .x}, {@code #y}
 * @param weight by identifiers, then classes, then names of elements (section 17)
 * @param waiting whether it matches only while a reader does something
 * @param steps how many other elements it asks about, by place or by what joins them
 * @param searching whether it looks into an element
 */
public record HidingSelector(
        String query, List<String> own, int weight, boolean waiting, int steps, boolean searching) {

    /** For any element there is, without a question. */
    static final HidingSelector ANY = new HidingSelector("", List.of(), 0, false, 0, false);

    private static final int PRICE_OF_STEP = 50;
    private static final int PRICE_OF_SEARCH = 4000;

    public HidingSelector {
        own = List.copyOf(own);
    }

    /** Whether it is too long or too deep to be asked. */
    public boolean isTooMuch() {
        return query.isEmpty();
    }

    /** How much work it is to ask an element, roughly, in comparisons. */
    public int price() {
        return 1 + own.size() + steps * PRICE_OF_STEP + (searching ? PRICE_OF_SEARCH : 0);
    }

    /** What has to be among an element's names for it to match, the rarest of {@link #own}; {@code *} if nothing has. */
    public String key() {
        String key = "*";
        for (String name : own) {
            if (name.startsWith("#") || key.equals("*") || (name.startsWith(".") && !key.startsWith("#"))) {
                key = name;
            }
        }
        return key;
    }

    /**
     * The selectors of a rule.
     *
     * @param around those of the rule that it stands in (CSS Nesting Module, section 3); empty if it stands in none
     * @return those that match an element; none if a browser cannot read one of them, which costs it the rule
     */
    static List<HidingSelector> list(CssTokens tokens, int from, int to, List<HidingSelector> around) {
        List<HidingSelector> read = new ArrayList<>();
        for (int[] part : tokens.parts(from, to)) {
            int start = part[0];
            // a rule within a rule may start with what joins it
            boolean joined = !around.isEmpty() && start < part[1] && HidingSelectorWriter.joins(tokens, start);
            if (SelectorPolicy.isBroken(tokens, joined ? tokens.solid(start + 1, part[1]) : start, part[1])) {
                return List.of();
            }
            new HidingSelectorWriter(tokens, around, 0).read(start, part[1]).ifPresent(read::add);
        }
        return read;
    }
}
