package io.github.vitae.page.card;

/** Arithmetic with colours, {@code 0xRRGGBB} of sRGB. */
final class Colour {

    private Colour() {}

    /**
     * A colour over another.
     *
     * @param alpha how much of the upper one, from 0 to 255
     */
    static int mixed(int upper, int lower, int alpha) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int up = upper >> shift & 0xFF;
            int low = lower >> shift & 0xFF;
            mixed |= ((up * alpha + low * (255 - alpha) + 127) / 255) << shift;
        }
        return mixed;
    }

    /**
     * How well two colours are told apart, from 1 to 21, as <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2</a>
     * measures it, but with a square in place of the power of 2.4, which not every Java computes alike: {@code 0x000000} on {@code
     * 0xFFFFFF} is 21.
     */
    static double contrast(int one, int other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(int colour) {
        double red = (colour >> 16 & 0xFF) / 255.0;
        double green = (colour >> 8 & 0xFF) / 255.0;
        double blue = (colour & 0xFF) / 255.0;
        return 0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue;
    }
}
