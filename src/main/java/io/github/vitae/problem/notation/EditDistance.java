package io.github.vitae.problem.notation;

/** How many slips of the keyboard lie between two words. */
public final class EditDistance {

    private EditDistance() {}

    /**
     * The optimal string alignment distance: letters left out, put in, exchanged, and neighbours swapped count one each.
     *
     * @param most what is still of interest; words that lie farther apart answer {@code most + 1}
     */
    public static int between(String one, String other, int most) {
        int rows = one.length();
        int columns = other.length();
        if (Math.abs(rows - columns) > most) {
            return most + 1;
        }
        int[][] distance = new int[rows + 1][columns + 1];
        for (int column = 0; column <= columns; column++) {
            distance[0][column] = column;
        }
        for (int row = 1; row <= rows; row++) {
            distance[row][0] = row;
            for (int column = 1; column <= columns; column++) {
                int exchanged = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                int least = Math.min(distance[row - 1][column], distance[row][column - 1]) + 1;
                least = Math.min(least, distance[row - 1][column - 1] + exchanged);
                if (swapped(one, row, other, column)) {
                    least = Math.min(least, distance[row - 2][column - 2] + 1);
                }
                distance[row][column] = least;
            }
        }
        return Math.min(distance[rows][columns], most + 1);
    }

    private static boolean swapped(String one, int row, String other, int column) {
        return row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
    }
}
