package io.github.vitae.text.markdown;

import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.hidden.HiddenText;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Finds where an author wrote an address, from the address that came to stand on a page. */
public final class AddressFinder {

    private static final String BEFORE = "(<\"'=[ \t\n";
    private static final String BEHIND = ")>\"'] \t\n,;";

    private AddressFinder() {}

    /** The places of an address in a text, as it stands; those in comments are none. */
    public static List<Location> in(SourceText source, String address) {
        List<Location> places = new ArrayList<>();
        if (address.isEmpty() || !source.content().contains(address)) {
            return places;
        }
        String text = HiddenText.blankAll(source, 0, new Problems()).content();
        for (int at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + address.length())) {
            int end = at + address.length();
            boolean starts = at > 0 && BEFORE.indexOf(text.charAt(at - 1)) >= 0;
            boolean ends = end == text.length() || BEHIND.indexOf(text.charAt(end)) >= 0;
            // a hash at the start of a line heads a section
            boolean heading = address.startsWith("#") && (at == 0 || text.charAt(at - 1) == '\n');
            if (starts && ends && !heading) {
                places.add(source.locate(at, address.length()));
            }
        }
        return places;
    }
}
