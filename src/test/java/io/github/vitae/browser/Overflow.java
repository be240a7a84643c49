package io.github.vitae.browser;

import java.util.List;
import java.util.stream.IntStream;

/** What sticks out of a page sideways. */
final class Overflow {

    private static final String FIND = """
            const wide = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= wide) return [];
            const scrolls = e => { for (let p = e.parentElement; p; p = p.parentElement) {
                if (getComputedStyle(p).overflowX !== 'visible' && p !== document.body && p !== document.documentElement) return true; }
                return false; };
            return [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > wide + 0.5 && !scrolls(e))
                .map(e => e.tagName + '.' + e.className + ' to ' + e.getBoundingClientRect().right + ': '
                    + (e.textContent || '').trim().slice(0, 40))
                .concat(['the page is ' + document.documentElement.scrollWidth + ' wide']);""";

    private Overflow() {}

    /**
     * The same at several widths, in a page that is loaded once and gets wider and narrower, as windows and telephones do.
     *
     * @param widths in CSS pixels; the window stays at the last
     * @return empty if the page cannot be moved sideways at any
     */
    static List<String> elements(Chromium chromium, int... widths) {
        return IntStream.of(widths)
                .boxed()
                .flatMap(width ->
                        elements(chromium.resized(width, 900)).stream().map(line -> "at " + width + ": " + line))
                .toList();
    }

    /** The elements that reach over the right edge, if the page can be moved sideways; empty if it cannot. */
    static List<String> elements(Chromium chromium) {
        return chromium.texts(FIND);
    }
}
