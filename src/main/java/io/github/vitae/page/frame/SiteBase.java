package io.github.vitae.page.frame;

import io.github.vitae.model.value.SitePath;

/** What addresses start with in a file that is no page: the address of the site, or, where that is not known, the file's own folder. */
public sealed interface SiteBase permits SiteUrl, SiteBase.Folder {

    /** What leads to the site's root, ended by {@code /}; empty for a file that lies there. */
    String root();

    /**
     * An address as a text has it, made to lead there from anywhere, or from the site's root.
     *
     * @param address as HTML writes it, escaped
     * @param page the page that the text is on
     */
    String absolute(String address, SitePath page);

    /** The address of a page, or a place on it. */
    String of(Addresses.Place place);

    /** A file at the root of a site whose address is not known: {@code news.html#prize}. */
    record Folder() implements SiteBase {

        @Override
        public String root() {
            return "";
        }

        @Override
        public String absolute(String address, SitePath page) {
            String written = address.strip();
            return written.isEmpty() || written.startsWith("#") || written.startsWith("?")
                    ? SiteUrl.encodedPath(page.value()) + written
                    : written;
        }

        @Override
        public String of(Addresses.Place place) {
            String page = SiteUrl.encodedPath(place.path().value());
            return place.anchor().isEmpty() ? page : page + "#" + SiteUrl.encoded(place.anchor());
        }
    }
}
