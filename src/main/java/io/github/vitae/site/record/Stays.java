package io.github.vitae.site.record;

import java.util.List;

/**
 * What stays in a site, and nobody knows whether it should.
 *
 * @param note what is told of it, a sentence
 * @param files the files that are meant, by their places in the site: once they are gone, it is told no more
 */
public record Stays(String note, List<String> files) {
    public Stays {
        files = List.copyOf(files);
    }
}
