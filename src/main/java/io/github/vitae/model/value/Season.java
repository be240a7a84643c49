package io.github.vitae.model.value;

/** A season of the year, as academic calendars on the northern hemisphere name them. */
public enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    /** The month (1 to 12) by which a season is ordered among months. */
    public int firstMonth() {
        return firstMonth;
    }
}
