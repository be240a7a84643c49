package io.github.vitae.page.card;

/** Where the points of a picture are seen that is turned: by the numbers of Exif, from 1 (as it is) to 8. */
final class Orientation {

    private Orientation() {}

    /** Whether its columns are seen as lines. */
    static boolean isTurned(int orientation) {
        return orientation >= 5;
    }

    /** Which column a point is seen in. */
    static int seenX(int orientation, int x, int y, int width, int height) {
        return switch (orientation) {
            case 2, 3 -> width - 1 - x;
            case 5, 8 -> y;
            case 6, 7 -> height - 1 - y;
            default -> x;
        };
    }

    /** Which line a point is seen in. */
    static int seenY(int orientation, int x, int y, int width, int height) {
        return switch (orientation) {
            case 3, 4 -> height - 1 - y;
            case 5, 6 -> x;
            case 7, 8 -> width - 1 - x;
            default -> y;
        };
    }
}
