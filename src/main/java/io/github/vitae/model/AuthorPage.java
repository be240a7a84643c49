package io.github.vitae.model;

import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of the author's own that is none of the kinds that are known: it is shown as it was written, where it was.
 *
 * @param path its place in the site
 * @param title its title, plain text
 * @param description a sentence for search engines
 * @param text all that it says
 * @param inMenu whether the author's navigation names it
 * @param formerAddresses where else it used to be and should still be found
 * @param location where it was written
 */
public record AuthorPage(
        SitePath path,
        String title,
        Optional<String> description,
        RichText text,
        boolean inMenu,
        List<SitePath> formerAddresses,
        Location location) {

    public AuthorPage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(text, "text");
        formerAddresses = List.copyOf(formerAddresses);
        Objects.requireNonNull(location, "location");
    }

    /** Where it was written, for pages. */
    public Origin origin() {
        return new Origin(location);
    }
}
