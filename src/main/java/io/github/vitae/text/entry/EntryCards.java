package io.github.vitae.text.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells cards, elements that are a single entry with all that they hold, from elements that hold several entries. */
final class EntryCards {

    private static final String SEVERAL = "ul,ol,table,dl,details";

    /** More than so many elements are no card; looking on would take long in a page that is one element in another. */
    private static final int MOST = 60;

    private final EntryDates dates;
    private final EntryLines lines;

    EntryCards(EntryDates dates, EntryLines lines) {
        this.dates = dates;
        this.lines = lines;
    }

    /** Those of some nodes that are elements of one name and class with others among them. */
    static Set<Element> twins(List<Node> nodes) {
        Map<String, List<Element>> alike = new HashMap<>();
        for (Node node : nodes) {
            if (node instanceof Element element && !element.className().isEmpty()) {
                alike.computeIfAbsent(element.normalName() + ' ' + element.className(), key -> new ArrayList<>())
                        .add(element);
            }
        }
        Set<Element> twins = Collections.newSetFromMap(new IdentityHashMap<>());
        alike.values().stream().filter(list -> list.size() > 1).forEach(twins::addAll);
        return twins;
    }

    /**
     * Whether an element with blocks in it is a single entry: one date in it, at its start, or, where other elements of its
     * kind are beside it, on a line of its own.
     *
     * @param twin whether one of its siblings has the same name and class
     */
    boolean isCard(Element element, boolean twin) {
        if (element.selectFirst(SEVERAL) != null || !hasOneDate(element)) {
            return false;
        }
        return (element.selectFirst("h1,h2,h3,h4,h5,h6") == null && dates.leads(element))
                || element.nameIs("article")
                || twin;
    }

    private boolean hasOneDate(Element element) {
        List<Element> within = element.stream().skip(1).limit(MOST + 1L).toList();
        if (within.size() > MOST) {
            return false;
        }
        // of elements within one another that start with the same date, the innermost counts
        List<Element> dated = within.stream()
                .filter(inner -> inner.isBlock()
                        ? dates.leads(inner)
                        : dates.whole(inner).isPresent())
                .toList();
        long places = dated.stream()
                .filter(inner -> dated.stream()
                        .noneMatch(other -> other != inner && other.parents().contains(inner)))
                .count();
        boolean oneLine = dated.stream().noneMatch(inner -> lines.several(lines.of(inner)));
        return (places == 1 && oneLine) || (places == 0 && dates.leads(element));
    }
}
