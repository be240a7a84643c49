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
 * @param size how large it is, if it is a picture that says so
 * @param location where it is first linked to
 */
public record Asset(SitePath path, Path source, Optional<String> content, Optional<Size> size, Location location) {

    public Asset {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(location, "location");
    }

    /**
     * The size at which browsers show a picture where nothing else is said, in CSS pixels.
     *
     * @param width from 1 to {@link #LARGEST}
     * @param height the same
     */
    public record Size(int width, int height) {

        /** No picture of a homepage is larger, and no product of two of them is too large for a number. */
        public static final int LARGEST = 30_000;

        public Size {
            if (width < 1 || height < 1 || width > LARGEST || height > LARGEST) {
                throw new IllegalArgumentException("no size of a picture: " + width + " × " + height);
            }
        }

        /** A size; nothing if a picture cannot be as small or as large. */
        public static Optional<Size> of(long width, long height) {
            return width < 1 || height < 1 || width > LARGEST || height > LARGEST
                    ? Optional.empty()
                    : Optional.of(new Size((int) width, (int) height));
        }

        /** The same on its side. */
        public Size turned() {
            return new Size(/* width= */ height, /* height= */ width);
        }

        /** How high it is where it is so wide, at least 1. */
        public int heightAt(int otherWidth) {
            return Math.max(1, Math.round((float) otherWidth * height / width));
        }

        /** How wide it is where it is so high, at least 1. */
        public int widthAt(int otherHeight) {
            return Math.max(1, Math.round((float) otherHeight * width / height));
        }
    }
}
