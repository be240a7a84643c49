package io.github.vitae.browser;

import java.util.List;
import java.util.Map;

/**
 * What of ours is elsewhere when a page is loaded than it was in the first frame of the whole page, while pictures and
 * scripts were still to come: what a reader sees jump.
 *
 * <p>Places are compared, not what was painted: when a browser paints is its own to choose. In a skin, our part is measured
 * from its own corner, since what is around it belongs to the skin.
 */
final class Movement {

    private static final String WATCH = """
            window.vitaePlaces = () => {
                const root = document.querySelector('.vitae-top') ? document.body : document.querySelector('.vitae') ?? document.body;
                const corner = root.getBoundingClientRect();
                const places = new Map();
                for (const e of root.querySelectorAll('*')) {
                    const box = e.getBoundingClientRect();
                    if (box.width && box.height && e.checkVisibility()) places.set(e, [Math.round(box.x - corner.x), Math.round(box.y - corner.y)]);
                }
                return places;
            };
            document.addEventListener('readystatechange', () => {
                // no frame is made before the stylesheets are there
                if (document.readyState === 'interactive') requestAnimationFrame(() => window.vitaeFirst = window.vitaePlaces());
            });""";

    private static final String MOVED = """
            const done = arguments[0];
            const report = () => {
                const now = window.vitaePlaces();
                const moved = [];
                for (const [e, [x, y]] of window.vitaeFirst) {
                    const place = now.get(e);
                    if (place && (Math.abs(place[0] - x) > 1 || Math.abs(place[1] - y) > 1)) {
                        moved.push(`${e.nodeName}.${e.className} ${(e.textContent || e.src || '').trim().slice(0, 30)}`
                            + ` from ${x} ${y} to ${place}`);
                    }
                }
                done(moved);
            };
            // what comes late, comes within a moment
            const wait = () => window.vitaeFirst ? setTimeout(report, 200) : setTimeout(wait, 10);
            wait();""";

    private Movement() {}

    /** Has a browser remember where things are in all pages that it opens from now on. */
    static void watch(Chromium chromium) {
        chromium.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    /** What moved in the page that is open, where from and where to; nothing where all kept still. */
    static List<String> of(Chromium chromium) {
        return ((List<?>) chromium.driver().executeAsyncScript(MOVED))
                .stream().map(String::valueOf).toList();
    }
}
