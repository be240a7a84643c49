package io.github.vitae.read;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * How files are read.
 *
 * @param encoding the encoding of the files
 * @param trusted whether author HTML is published as it was written, except comments and drafts
 */
public record ReadOptions(Charset encoding, boolean trusted) {

    public ReadOptions {
        Objects.requireNonNull(encoding, "encoding");
    }
}
