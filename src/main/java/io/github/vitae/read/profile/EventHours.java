package io.github.vitae.read.profile;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.value.Moment;
import io.github.vitae.read.source.Fields;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.Moments;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reads from when to when an event is, where its data say more than its days. */
public final class EventHours {

    private EventHours() {}

    /**
     * The hours of an event.
     *
     * @param starts the keys that its start may be under, the first that is there counts
     * @param ends the keys that its end may be under
     * @return nothing if only days are known: midnight is what programs write for a day
     */
    public static Optional<ContentItem.Hours> read(Fields fields, List<String> starts, List<String> ends) {
        Optional<Moment> start = moment(fields, starts);
        Optional<Moment> end = moment(fields, ends);
        boolean midnight = start.filter(moment -> !isMidnight(moment)).isEmpty()
                && end.filter(moment -> !isMidnight(moment)).isEmpty();
        return midnight ? Optional.empty() : start.map(from -> new ContentItem.Hours(from, end));
    }

    private static boolean isMidnight(Moment moment) {
        return moment.local().toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static Optional<Moment> moment(Fields fields, List<String> keys) {
        return keys.stream()
                .flatMap(key -> fields.scalar(key).stream())
                .findFirst()
                .map(DataValue.Scalar::value)
                .flatMap(Moments::of);
    }
}
