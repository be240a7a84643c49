package io.github.vitae.text.entry;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import java.util.Optional;

/**
 * An entry of a section.
 *
 * @param date its date, if it has one that can be read
 * @param mentioned the date that its words mention, if it has none of its own
 * @param body its text, without the date
 * @param group the heading within the section that is above it
 * @param location where it starts
 */
public record FoundEntry(
        Optional<EntryDate> date,
        Optional<EntryDate> mentioned,
        RichText body,
        Optional<RichText> group,
        Location location) {}
