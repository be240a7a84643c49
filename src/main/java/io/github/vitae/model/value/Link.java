package io.github.vitae.model.value;

import java.util.Objects;

/**
 * An address that is safe to link to. Made by the one gate in room {@code text} and by nothing else.
 *
 * @param address absolute, or relative to the site's root, after {@link RichText#SITE_ROOT}
 */
public record Link(String address) {

    public Link {
        Objects.requireNonNull(address, "address");
    }

    /** The same link where the site that it was written for is a folder of another: {@code core}. */
    public Link within(String folder) {
        return new Link(address.replace(String.valueOf(RichText.SITE_ROOT), RichText.SITE_ROOT + folder + "/"));
    }

    /** The address as the page at this place writes it. */
    public String href(SitePath page) {
        return address.replace(String.valueOf(RichText.SITE_ROOT), page.toRoot());
    }
}
