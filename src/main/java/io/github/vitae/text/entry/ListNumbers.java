package io.github.vitae.text.entry;

import io.github.vitae.text.source.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The numbers of lists that are parts of dates: Markdown takes {@code 15. Oktober 2021} and {@code 2021. A prize} at the
 * start of a line for items of a numbered list.
 */
final class ListNumbers {

    private static final Pattern MARKER = Pattern.compile("(?<![0-9])([0-9]{1,4})\\.[ \\t]{1,4}[*_\\[(]{0,3}$");
    private static final int LONGEST = 16;

    private final Places places;
    private final EntryDates dates;

    ListNumbers(Places places, EntryDates dates) {
        this.places = places;
        this.dates = dates;
    }

    /**
     * Puts the numbers back into the items of a list.
     *
     * @return whether they were parts of dates; items that are counted from one keep their numbers
     */
    boolean giveBack(Element list) {
        if (!list.nameIs("ol")) {
            return false;
        }
        List<String> numbers = new ArrayList<>();
        boolean counted = true;
        boolean same = true;
        for (Element item : list.children()) {
            Matcher marker = MARKER.matcher(places.before(item, LONGEST));
            if (!item.nameIs("li")
                    || new EntryText(item).isBlank()
                    || !marker.find()
                    || !isPartOfDate(marker.group(1), item.wholeText())) {
                return false;
            }
            numbers.add(marker.group(1));
            same &= marker.group(1).equals("1");
            counted &= Integer.parseInt(marker.group(1)) == numbers.size();
        }
        if (counted || same) {
            return false;
        }
        for (int i = 0; i < numbers.size(); i++) {
            Element item = list.child(i);
            Element first = item.childrenSize() > 0 && item.child(0).nameIs("p") ? item.child(0) : item;
            first.prependText(numbers.get(i) + ". ");
        }
        return !numbers.isEmpty();
    }

    private boolean isPartOfDate(String number, String words) {
        return number.length() == 4 ? dates.leads(number + ". " + words) : dates.leadsByDay(number + ". " + words);
    }
}
