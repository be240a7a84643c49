package io.github.vitae.page.frame;

import io.github.vitae.model.value.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The part of a list that a page shows. A list of more entries than one page can show to anybody goes on on further pages:
 * {@code news.html}, {@code news-2.html}.
 *
 * @param list the place of the first page
 * @param number which part it is, from 1 on
 * @param count how many parts there are
 */
public record ListPart(SitePath list, int number, int count) {

    /** As many entries as stand on one page. */
    public static final int MOST = 1_000;

    /** The entries of a list, by the pages that show them; one without entries is a part all the same. */
    public static <E> List<List<E>> divided(List<E> entries) {
        List<List<E>> parts = new ArrayList<>();
        for (int from = 0; from == 0 || from < entries.size(); from += MOST) {
            parts.add(entries.subList(from, Math.min(entries.size(), from + MOST)));
        }
        return parts;
    }

    /** The parts of a list of so many entries. */
    public static List<ListPart> of(SitePath list, int entries) {
        int count = Math.max(1, (entries + MOST - 1) / MOST);
        List<ListPart> parts = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            parts.add(new ListPart(list, number, count));
        }
        return parts;
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** Where the page lies. */
    public SitePath path() {
        return path(number);
    }

    private SitePath path(int part) {
        String stem = list.value().substring(0, list.value().lastIndexOf('.'));
        return part == 1 ? list : new SitePath(stem + "-" + part + ".html");
    }

    /** The title of the page: {@code News (2/3)}. */
    public String titled(String title) {
        return count == 1 ? title : title + " (" + number + "/" + count + ")";
    }

    /** Leads to the other parts. */
    public void write(Markup markup, String title) {
        if (count == 1) {
            return;
        }
        markup.start("nav", "class", "vitae-parts", "aria-label", title);
        for (int part = 1; part <= count; part++) {
            String words = String.valueOf(part);
            if (part == number) {
                markup.start("strong").text(words).end("strong");
            } else {
                markup.link(path(part), "", "", words);
            }
            markup.text(" ");
        }
        markup.end("nav").line();
    }

    /**
     * The pages of a list, each of its part; one of a list without entries.
     *
     * @param path where the first page is
     * @param page makes a page of the entries of a part
     */
    public static <E, P> List<P> pages(List<E> entries, SitePath path, BiFunction<List<E>, ListPart, P> page) {
        List<List<E>> shown = divided(entries);
        return of(path, entries.size()).stream()
                .map(part -> page.apply(shown.get(part.number() - 1), part))
                .toList();
    }
}
