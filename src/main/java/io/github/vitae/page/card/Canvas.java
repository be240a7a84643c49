package io.github.vitae.page.card;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * Points of 24 bits (sRGB) on which outlines are filled, each point by as much as the outline covers of it, exactly: the signed areas of
 * trapezoids are summed from left to right. Only the four operations and square roots are used, which every Java computes alike.
 *
 * <p>Java2D is not: it opens a window system where one is named, right or wrong, and stays with what it found for as long as the build
 * lives. See docs/adr/0025.
 */
final class Canvas {

    /** How far a line may be off a curve, in points: less than what a point of 8 bits can show. */
    private static final double FLATNESS = 0.04;

    private final int width;
    private final int height;
    private final int[] points;

    /** What covers a point. */
    interface Paint {

        /** A paint of one colour. */
        static Paint of(int colour) {
            return (x, y) -> colour;
        }

        /** The colour at a point, {@code 0xRRGGBB}. */
        int at(int x, int y);
    }

    /** A canvas all of one colour, {@code 0xRRGGBB}. */
    Canvas(int width, int height, int colour) {
        this.width = width;
        this.height = height;
        this.points = new int[width * height];
        Arrays.fill(points, colour);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The colour of a point, {@code 0xRRGGBB}. */
    int at(int x, int y) {
        return points[y * width + x];
    }

    /** A row of points, {@code 0xRRGGBB} each. */
    int[] row(int y) {
        return Arrays.copyOfRange(points, y * width, (y + 1) * width);
    }

    /** Fills a shape; where it crosses itself it is filled too. What is beyond an edge is cut off. */
    void fill(Shape shape, Paint paint) {
        Coverage coverage = new Coverage(shape.getBounds2D());
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_LINETO) {
                coverage.line(x, y, at[0], at[1]);
                x = at[0];
                y = at[1];
            } else {
                coverage.line(x, y, startX, startY);
                if (kind == PathIterator.SEG_MOVETO) {
                    startX = at[0];
                    startY = at[1];
                }
                x = startX;
                y = startY;
            }
        }
        coverage.line(x, y, startX, startY);
        coverage.fill(paint);
    }

    /** How much is covered of each point: what a line adds to all points on its right is kept where it begins. */
    private final class Coverage {

        private final int stride = width + 2;
        private final int top;
        private final int bottom;
        private final int left;
        private final int right;
        private final double[] change;

        Coverage(Rectangle2D bounds) {
            this.top = (int) Math.min(Math.max(Math.floor(bounds.getMinY()), 0), height);
            this.bottom = (int) Math.min(Math.max(Math.ceil(bounds.getMaxY()), top), height);
            this.left = (int) Math.min(Math.max(Math.floor(bounds.getMinX()), 0), width);
            this.right = (int) Math.min(Math.max(Math.ceil(bounds.getMaxX()), left), width);
            this.change = new double[stride * (bottom - top)];
        }

        private double within(double x) {
            return Math.min(Math.max(x, 0), width);
        }

        /** Adds an edge of the shape. */
        void line(double x0, double y0, double x1, double y1) {
            if (y0 == y1) {
                return;
            }
            double direction = y0 < y1 ? 1 : -1;
            double upperX = y0 < y1 ? x0 : x1;
            double upper = Math.min(y0, y1);
            double lower = Math.max(y0, y1);
            double slope = (x1 - x0) / (y1 - y0);
            int first = (int) Math.max(top, Math.floor(upper));
            int last = (int) Math.min(bottom, Math.ceil(lower));
            for (int row = first; row < last; row++) {
                double from = Math.max(upper, row);
                double to = Math.min(lower, row + 1.0);
                double begin = within(upperX + (from - upper) * slope);
                double end = within(upperX + (to - upper) * slope);
                span((row - top) * stride, Math.min(begin, end), Math.max(begin, end), (to - from) * direction);
            }
        }

        /**
         * Adds the part of an edge within a row.
         *
         * @param row where the row begins
         * @param from where the part is at its left
         * @param to where it is at its right
         * @param rise how much of the row's height it takes, positive downwards
         */
        private void span(int row, double from, double to, double rise) {
            int first = (int) from;
            int last = (int) Math.ceil(to);
            if (last <= first + 1) {
                double middle = (from + to) / 2 - first;
                change[row + first] += rise * (1 - middle);
                change[row + first + 1] += rise * middle;
                return;
            }
            // of each point the area on the right of the part, which grows as a parabola, then as a line
            double perPoint = rise / (to - from);
            double before = 0;
            for (int x = first; x < last; x++) {
                double begin = Math.max(from, x);
                double end = Math.min(to, x + 1.0);
                double area = perPoint * (end - begin) * (x + 1.0 - (begin + end) / 2);
                double covered = perPoint * (begin - from) + area;
                change[row + x] += covered - before;
                before = covered;
            }
            change[row + last] += rise - before;
        }

        void fill(Paint paint) {
            for (int y = top; y < bottom; y++) {
                double sum = 0;
                for (int x = left; x < right; x++) {
                    sum += change[(y - top) * stride + x];
                    int alpha = (int) (Math.min(Math.abs(sum), 1) * 255 + 0.5);
                    if (alpha > 0) {
                        int at = y * width + x;
                        points[at] = Colour.mixed(paint.at(x, y), points[at], alpha);
                    }
                }
            }
        }
    }
}
