package io.github.vitae.text.template;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shortcodes of a site, or of a document alone, that are not known: each is told once, with how often it is there. */
public final class UnknownShortcodes {

    private final Map<String, Found> unknown = new LinkedHashMap<>();

    /** Where a shortcode stands first, and how often it is there. */
    private static final class Found {
        private final Location first;
        private int times;

        Found(Location first) {
            this.first = first;
        }
    }

    /** Counts one more of a name. */
    void count(String name, Location place) {
        unknown.computeIfAbsent(name, key -> new Found(place)).times++;
    }

    /** Tells them, in the order in which they were found. */
    public void tell(Problems problems) {
        unknown.forEach((name, found) -> problems.add(
                Code.UNKNOWN_VARIABLE,
                found.first,
                "the shortcode ‘" + name + "’ has no meaning here"
                        + (found.times > 1 ? "; it is there " + found.times + " times, first here" : "")
                        + "; it is left out, and what it holds stays",
                "write out what it should say"));
        unknown.clear();
    }
}
