package io.github.vitae.page.card;

/** How much each point of a row counts for each point of a shorter or longer one. Whole numbers, so that sums have no order. */
final class Weights {

    private static final int WHOLE = 1 << 14;

    private final int[] first;
    private final int[][] weights;

    /**
     * @param from how many points there are
     * @param to how many are made of them
     */
    Weights(int from, int to) {
        this.first = new int[to];
        this.weights = new int[to][];
        double scale = (double) from / to;
        double reach = Math.max(1, scale);
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * scale;
            int begin = (int) Math.max(0, Math.floor(centre - reach));
            int end = (int) Math.min(from, Math.ceil(centre + reach));
            double[] shares = new double[end - begin];
            double sum = 0;
            for (int k = 0; k < shares.length; k++) {
                shares[k] = Math.max(0, 1 - Math.abs(begin + k + 0.5 - centre) / reach);
                sum += shares[k];
            }
            first[i] = begin;
            weights[i] = new int[shares.length];
            int rest = WHOLE;
            int largest = 0;
            for (int k = 0; k < shares.length; k++) {
                weights[i][k] = (int) (shares[k] / sum * WHOLE);
                rest -= weights[i][k];
                largest = weights[i][k] > weights[i][largest] ? k : largest;
            }
            weights[i][largest] += rest;
        }
    }

    /** Rows of points, {@code 0xRRGGBB}, each made as long as there are weights. */
    int[] across(int[] points, int width, int height) {
        int[] made = new int[weights.length * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < weights.length; x++) {
                made[y * weights.length + x] = mean(points, y * width + first[x], 1, weights[x]);
            }
        }
        return made;
    }

    /** Columns of points, {@code 0xRRGGBB}, each made as high as there are weights. */
    int[] down(int[] points, int width) {
        int[] made = new int[weights.length * width];
        for (int y = 0; y < weights.length; y++) {
            for (int x = 0; x < width; x++) {
                made[y * width + x] = mean(points, first[y] * width + x, width, weights[y]);
            }
        }
        return made;
    }

    private static int mean(int[] points, int from, int step, int[] shares) {
        int red = WHOLE / 2;
        int green = WHOLE / 2;
        int blue = WHOLE / 2;
        int at = from;
        for (int share : shares) {
            int point = points[at];
            red += share * (point >> 16 & 0xFF);
            green += share * (point >> 8 & 0xFF);
            blue += share * (point & 0xFF);
            at += step;
        }
        return (red / WHOLE) << 16 | (green / WHOLE) << 8 | (blue / WHOLE);
    }
}
