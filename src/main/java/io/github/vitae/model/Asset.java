package io.github.vitae.model;

import java.nio.file.Path;
import java.util.Objects;

/**
 * An author's file that pages link to: an image, a PDF.
 *
 * @param path its place in the site
 * @param source the file itself
 */
public record Asset(SitePath path, Path source) {

    public Asset {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(source, "source");
    }
}
