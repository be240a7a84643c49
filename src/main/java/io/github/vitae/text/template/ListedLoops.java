package io.github.vitae.text.template;

import io.github.vitae.text.liquid.LiquidTag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The loops of a page that go through the documents of the site, their tags or years, whatever variables lead to them. A page
 * that stands for a list of ours says all else that it says, and not the list once more.
 */
final class ListedLoops {

    /** Loops that are left out nowhere. */
    static final ListedLoops NONE = new ListedLoops(Map.of());

    /** What the site has besides what it says of itself: collections, tags, lists in the configuration; not its data. */
    private static final Pattern SITE =
            Pattern.compile("\\bpaginator\\b|\\bsite\\.(?!(?:data|baseurl|url|title|name|description"
                    + "|author|email|time|github|repository|lang|locale)\\b)\\w");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern WORD = Pattern.compile("[\\w-]++");
    private static final Pattern MADE =
            Pattern.compile("\\s*+(?:assign|for)\\s++([\\w-]++)\\s*+(?:=|in\\b)(.*)", Pattern.DOTALL);

    private final Map<Integer, Integer> ends;

    private ListedLoops(Map<Integer, Integer> ends) {
        this.ends = ends;
    }

    /** Finds them in a text, in time that grows as the text does. */
    static ListedLoops of(String text, int from) {
        Map<Integer, Integer> ends = new HashMap<>();
        Set<String> listing = new HashSet<>();
        TreeSet<Integer> mentions = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (Optional<LiquidTag> found = LiquidTag.next(text, from);
                found.isPresent();
                found = LiquidTag.next(text, found.get().end())) {
            LiquidTag tag = found.get();
            String name = tag.output() ? "" : tag.name();
            Matcher made = MADE.matcher(QUOTED.matcher(tag.words()).replaceAll(""));
            boolean makes = (name.equals("assign") || name.equals("for")) && made.matches();
            if (makes && lists(made.group(2), listing)) {
                listing.add(made.group(1));
                mentions.add(tag.start());
            }
            if (name.equals("for")) {
                open.push(tag.start());
            } else if (name.equals("endfor") && !open.isEmpty()) {
                int start = open.pop();
                Integer mention = mentions.ceiling(start);
                if (mention != null && mention < tag.start()) {
                    ends.put(start, tag.end());
                }
            }
        }
        return new ListedLoops(ends);
    }

    private static boolean lists(String expression, Set<String> listing) {
        if (SITE.matcher(expression).find()) {
            return true;
        }
        Matcher word = WORD.matcher(expression);
        while (word.find()) {
            if (listing.contains(word.group())) {
                return true;
            }
        }
        return false;
    }

    /** Behind the end of the loop that starts at an offset, if it is one of these. */
    OptionalInt end(int start) {
        Integer end = ends.get(start);
        return end == null ? OptionalInt.empty() : OptionalInt.of(end);
    }
}
