package io.github.vitae.page.search;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Origin;
import io.github.vitae.page.frame.Addresses;
import java.util.Optional;

/**
 * What search may find: a page, or an entry on one.
 *
 * @param kind what readers call its kind: {@code News}
 * @param title its title, plain text
 * @param date its date, where it has one
 * @param place where it is
 * @param written where its author wrote it, where that is known
 */
record SearchEntry(
        String kind, String title, Optional<EntryDate> date, Addresses.Place place, Optional<Origin> written) {}
