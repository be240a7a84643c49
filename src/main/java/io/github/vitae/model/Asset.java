package io.github.vitae.model;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * An author's file that pages link to: an image, a PDF.
 *
 * @param path its place in the site
 * @param source the file itself
 * @param content what is published in place of what is in it; absent if that is published as it is
 * @param location where it is first linked to
 */
public record Asset(SitePath path, Path source, Optional<String> content, Location location) {

    public Asset {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(location, "location");
    }
}
