package io.github.vitae.page.frame;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import java.util.Locale;

/** Says dates: in the author's words where there are any, in the page's language otherwise. */
public final class DateText {

    private final Messages messages;

    public DateText(Messages messages) {
        this.messages = messages;
    }

    /** A date or a range of dates in words. */
    String of(EntryDate date) {
        if (date.wording().isPresent()) {
            return date.wording().get();
        }
        if (date.ongoing()) {
            return messages.get("date.since", of(date.start()));
        }
        return date.end()
                .map(end -> messages.get("date.range", of(date.start()), of(end)))
                .orElseGet(() -> of(date.start()));
    }

    private String of(PartialDate date) {
        if (date.season().isPresent()) {
            String season = date.season().get().name().toLowerCase(Locale.ROOT);
            return messages.get("date.month", messages.get("season." + season), date.year());
        }
        if (date.month() == 0) {
            return messages.get("date.year", date.year());
        }
        String month = messages.get("month." + date.month());
        return date.day() == 0
                ? messages.get("date.month", month, date.year())
                : messages.get(date.day() == 1 ? "date.first" : "date.day", month, date.year(), date.day());
    }
}
