package io.github.vitae.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a page is a draft: what readers would not get of it. It is found by comparing the page with what is published at its place,
 * whatever kind of thing the draft is: an entry of a list, on whichever page it stands, a paragraph, a link among others.
 *
 * @param whole whether there is no such page for readers
 * @param some whether there is, and it says something else
 * @param at behind the names of which start tags on it an element is marked that readers do not have, outermost ones, in order
 */
record DraftMarks(boolean whole, boolean some, List<Integer> at) {

    static final DraftMarks NONE = new DraftMarks(false, false, List.of());

    /** What nobody sees, or what cannot hold a mark. */
    private static final Set<String> UNMARKED = Set.of(
            "head", "title", "meta", "link", "script", "style", "template", "option", "br", "hr", "wbr", "source");

    /** So many comparisons of two lists at most; where there are more, their order is not looked at. */
    private static final long MOST = 4_000_000;

    /** Those of a page that readers do not get. */
    static DraftMarks ofWhole() {
        return new DraftMarks(true, false, List.of());
    }

    /**
     * Those of a page that readers get in another wording.
     *
     * @param shown the page as it is shown
     * @param published the page as readers get it
     */
    static DraftMarks between(String shown, String published) {
        if (shown.equals(published)) {
            return NONE;
        }
        List<Integer> marked = new ArrayList<>();
        compare(PageTree.of(shown), PageTree.of(published), marked);
        return new DraftMarks(false, true, List.copyOf(marked));
    }

    /** Marks what is in an element and not in the one that stands for it on the other page. */
    private static void compare(PageTree.Element shown, PageTree.Element published, List<Integer> marked) {
        List<PageTree.Element> ours = shown.children();
        List<PageTree.Element> theirs = published.children();
        int from = 0;
        while (from < ours.size() && from < theirs.size() && isSame(ours.get(from), theirs.get(from))) {
            from++;
        }
        int behind = 0;
        while (behind < ours.size() - from
                && behind < theirs.size() - from
                && isSame(ours.get(ours.size() - 1 - behind), theirs.get(theirs.size() - 1 - behind))) {
            behind++;
        }
        List<PageTree.Element> more = ours.subList(from, ours.size() - behind);
        List<PageTree.Element> fewer = theirs.subList(from, theirs.size() - behind);
        if ((long) more.size() * fewer.size() > MOST) {
            unordered(more, fewer, marked);
        } else {
            ordered(more, fewer, marked);
        }
    }

    private static boolean isSame(PageTree.Element one, PageTree.Element other) {
        return one.key() == other.key();
    }

    private static void unordered(List<PageTree.Element> ours, List<PageTree.Element> theirs, List<Integer> marked) {
        Set<Long> known = new HashSet<>();
        theirs.forEach(element -> known.add(element.key()));
        ours.stream().filter(element -> !known.contains(element.key())).forEach(element -> mark(element, marked));
    }

    /** Compares by the longest list that both have in common; what stands between its elements may be alike. */
    private static void ordered(List<PageTree.Element> ours, List<PageTree.Element> theirs, List<Integer> marked) {
        int[][] longest = new int[ours.size() + 1][theirs.size() + 1];
        for (int i = ours.size() - 1; i >= 0; i--) {
            for (int j = theirs.size() - 1; j >= 0; j--) {
                longest[i][j] = isSame(ours.get(i), theirs.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        List<PageTree.Element> left = new ArrayList<>();
        List<PageTree.Element> right = new ArrayList<>();
        while (i < ours.size() || j < theirs.size()) {
            if (i < ours.size() && j < theirs.size() && isSame(ours.get(i), theirs.get(j))) {
                between(left, right, marked);
                left.clear();
                right.clear();
                i++;
                j++;
            } else if (j == theirs.size() || (i < ours.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                left.add(ours.get(i++));
            } else {
                right.add(theirs.get(j++));
            }
        }
        between(left, right, marked);
    }

    /** Looks for those that stand for each other although they are not the same: a list that is longer, a count that is another. */
    private static void between(List<PageTree.Element> ours, List<PageTree.Element> theirs, List<Integer> marked) {
        List<PageTree.Element> rest = new ArrayList<>(theirs);
        for (PageTree.Element element : ours) {
            PageTree.Element other = rest.stream()
                    .filter(candidate -> standsFor(element, candidate))
                    .findFirst()
                    .orElse(element);
            if (other == element) {
                mark(element, marked);
            } else {
                // order is kept: what stands before it stands for none of those behind
                rest.subList(0, rest.indexOf(other) + 1).clear();
                compare(element, other, marked);
            }
        }
    }

    /** Whether two elements are the same list with other entries in it, or the same entry with other details. */
    private static boolean standsFor(PageTree.Element one, PageTree.Element other) {
        if (!one.name().equals(other.name())) {
            return false;
        }
        if (one.list() && other.list()) {
            return one.start() == other.start() || one.shared(other) > 0;
        }
        int least = Math.min(one.size(), other.size());
        return one.text() == other.text() || (least > 0 && one.shared(other) * 2 >= least);
    }

    private static void mark(PageTree.Element element, List<Integer> marked) {
        boolean seen = element.size() > 0 || element.name().equals("img");
        if (seen && !UNMARKED.contains(element.name())) {
            marked.add(element.at());
        }
    }
}
