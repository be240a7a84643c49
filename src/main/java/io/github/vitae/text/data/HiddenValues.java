package io.github.vitae.text.data;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.Locator;
import io.github.vitae.text.source.SourceText;

/** The values of one document of data, in their order, without the comments in them and without those that reach across several. */
final class HiddenValues {

    private final SourceText source;
    private final Problems problems;
    private int hiddenUntil;

    HiddenValues(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Whether a comment started in one value and ended behind it. */
    boolean hasSpan() {
        return hiddenUntil > 0;
    }

    /**
     * What is shown of the next value.
     *
     * @param nothing whether it says that there is no value
     * @param start where it starts in the file
     * @param end where it ends
     */
    DataValue.Scalar next(String value, boolean nothing, int start, int end, Location location, Locator places) {
        if (start < hiddenUntil) {
            int closed = end <= hiddenUntil ? value.length() : Math.max(0, value.indexOf("-->") + 3);
            String behind = value.substring(closed).strip();
            return new DataValue.Scalar(
                    behind,
                    closed == value.length(),
                    location,
                    (offset, length) -> places.locate(offset + closed, length));
        }
        int opened = value.lastIndexOf("<!--");
        if (opened > value.lastIndexOf("-->") && isClosedBehind(end)) {
            Location opening = places.locate(opened, 4);
            int closing = source.locate(hiddenUntil - 3, 3).line();
            // of a key and its value, as in <!-- project: x -->, nothing is in doubt
            if (opening.line() != closing) {
                problems.add(
                        Code.AMBIGUOUS_COMMENT,
                        opening,
                        "this comment is opened with <!-- and closed in another value, in line " + closing
                                + "; all that stands between is hidden",
                        "close it with --> in this value");
            }
            return HiddenValue.of(value.substring(0, opened).strip(), opened == 0, location, places, problems);
        }
        return HiddenValue.of(nothing ? "" : value, nothing, location, places, problems);
    }

    /** Whether a comment that starts in one value ends in another: then what stands between is hidden. */
    private boolean isClosedBehind(int from) {
        int close = source.content().indexOf("-->", from);
        int next = source.content().indexOf("<!--", from);
        boolean closed = close >= 0 && (next < 0 || close < next);
        hiddenUntil = closed ? close + 3 : hiddenUntil;
        return closed;
    }
}
