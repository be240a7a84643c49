package io.github.vitae.read;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * How files are read.
 *
 * @param encoding the encoding of the files
 * @param trusted whether author HTML is published as it was written, except comments and drafts
 * @param reader the name of the reader that is to be taken, one of {@link ProfileReaders#names}; absent to go by the files
 */
public record ReadOptions(Charset encoding, boolean trusted, Optional<String> reader) {

    public ReadOptions {
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(reader, "reader");
    }
}
