package io.github.vitae.page.card;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * What an outline reaches to, downwards as on a canvas. Java's own answer is another since 19, where curves end before the points that
 * draw them.
 */
record Box(double left, double top, double right, double bottom) {

    /** How far lines may be off the curves of letters, in ems. */
    private static final double FLATNESS = 1e-4;

    /** The box of an outline in ems; one without width and height where there is nothing. */
    static Box of(Shape outline) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        double[] at = new double[6];
        for (PathIterator path = outline.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            if (path.currentSegment(at) != PathIterator.SEG_CLOSE) {
                left = Math.min(left, at[0]);
                top = Math.min(top, at[1]);
                right = Math.max(right, at[0]);
                bottom = Math.max(bottom, at[1]);
            }
        }
        return left <= right ? new Box(left, top, right, bottom) : new Box(0, 0, 0, 0);
    }

    double middle() {
        return (left + right) / 2;
    }

    double centre() {
        return (top + bottom) / 2;
    }

    double width() {
        return right - left;
    }
}
