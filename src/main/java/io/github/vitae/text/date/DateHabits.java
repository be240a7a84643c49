package io.github.vitae.text.date;

import java.util.Objects;

/**
 * How a list writes its dates.
 *
 * @param twoDigits what the number in {@code Apr 26} is
 * @param order what the first number in {@code 03/04/2024} is
 */
public record DateHabits(TwoDigits twoDigits, NumberOrder order) {

    /** How dates are read where no list tells. */
    public static final DateHabits USUAL = new DateHabits(TwoDigits.DAY, NumberOrder.MONTH_FIRST);

    public DateHabits {
        Objects.requireNonNull(twoDigits, "twoDigits");
        Objects.requireNonNull(order, "order");
    }

    DateHabits with(TwoDigits other) {
        return new DateHabits(other, order);
    }
}
