package io.github.vitae.read.project.release;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import io.github.vitae.text.html.JoinedTexts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A release of a project, as one source tells of it.
 *
 * @param version which
 * @param name a name of its own, if it has one: {@code Spring tide}
 * @param date when
 * @param planned whether the source says that it is not out
 * @param withdrawn whether it was taken back
 * @param text what is new in it, asked for only where it is shown
 * @param url a page about it
 * @param location where it is told
 */
public record Release(
        VersionName version,
        Optional<String> name,
        Optional<EntryDate> date,
        boolean planned,
        boolean withdrawn,
        Supplier<RichText> text,
        Optional<Link> url,
        Location location) {

    public Release {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(location, "location");
    }

    /** A release with nothing but its name and what is new in it. */
    static Release of(VersionName version, Supplier<RichText> text, Location location) {
        return new Release(version, Optional.empty(), Optional.empty(), false, false, text, Optional.empty(), location);
    }

    Release withName(Optional<String> other) {
        return new Release(version, other, date, planned, withdrawn, text, url, location);
    }

    Release withDate(Optional<EntryDate> other) {
        return new Release(version, name, other, planned, withdrawn, text, url, location);
    }

    Release withPlanned(boolean other) {
        return new Release(version, name, date, other, withdrawn, text, url, location);
    }

    Release withWithdrawn(boolean other) {
        return new Release(version, name, date, planned, other, text, url, location);
    }

    Release withUrl(Optional<Link> other) {
        return new Release(version, name, date, planned, withdrawn, text, other, location);
    }

    /** The same with what another source knows that this one does not say: the date, a page about it, that it was taken back. */
    Release orElse(Release other) {
        return new Release(
                version,
                name.or(other::name),
                date.or(other::date),
                planned && other.planned,
                withdrawn || other.withdrawn,
                () -> {
                    RichText said = text.get();
                    return said.isEmpty() ? other.text.get() : said;
                },
                url.or(other::url),
                location);
    }

    /** The same with what another place in the same source says of it, both one below the other. */
    Release and(Release other) {
        return new Release(
                version,
                name.or(other::name),
                date.or(other::date),
                planned && other.planned,
                withdrawn || other.withdrawn,
                () -> JoinedTexts.paragraphs(List.of(text.get(), other.text.get()).stream()
                        .filter(said -> !said.isEmpty())
                        .toList()),
                url.or(other::url),
                location);
    }
}
