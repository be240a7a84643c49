package io.github.vitae.model.value;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * A day with a time of day.
 *
 * @param local what clocks showed there, to the minute or second as it was written
 * @param offset how far they were from UTC, where that was written
 */
public record Moment(LocalDateTime local, Optional<ZoneOffset> offset) {

    public Moment {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(offset, "offset");
    }
}
