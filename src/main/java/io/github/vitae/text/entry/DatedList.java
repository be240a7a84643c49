package io.github.vitae.text.entry;

import io.github.vitae.text.date.DateAtStart;
import io.github.vitae.text.date.DateMatch;
import io.github.vitae.text.date.TwoDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells a list whose items start with a date each, as news and awards do, from other lists. */
public final class DatedList {

    private static final int FEWEST = 3;
    /** Of so many items, one may have no date. */
    private static final int ONE_OF = 5;

    /** How much of an item is asked for its date. */
    private static final int REACH = 160;

    private DatedList() {}

    /**
     * How many items with a date the lists among some nodes have; 0 if these are too few, or too many have none. What goes on
     * for years, as studies and positions do, is no such entry.
     *
     * @param nodes what is below a heading
     */
    public static int count(List<Node> nodes) {
        List<Element> items = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element) {
                for (Element item : element.select("li")) {
                    Element list = item.parent();
                    if (list == null || list.closest("li") == null) {
                        items.add(item);
                    }
                }
            }
        }
        int dated = (int) items.stream().filter(DatedList::isDated).count();
        return dated >= FEWEST && items.size() - dated <= items.size() / ONE_OF ? dated : 0;
    }

    private static boolean isDated(Element item) {
        String words = new EntryText(item).words();
        return new DateAtStart(words.substring(0, Math.min(REACH, words.length())))
                .read(OptionalInt.empty(), TwoDigits.DAY)
                .map(DateMatch::date)
                .filter(date -> date.end().isEmpty() && !date.ongoing())
                .isPresent();
    }
}
