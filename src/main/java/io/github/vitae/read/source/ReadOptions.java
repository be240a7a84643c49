package io.github.vitae.read.source;

import io.github.vitae.model.value.Expressions;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.visibility.Publishing;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * How files are read, and what of them may be published.
 *
 * @param encoding the encoding of the files
 * @param trusted whether author HTML is published as it was written, except comments and drafts
 * @param reader the name of the reader that is to be taken, one of {@link ProfileReaders#names}; absent to go by the files
 * @param publishing what the pom lets out
 * @param expressions what expressions in the files stand for
 * @param memory what readings before this one keep for it, where a process reads the same again
 */
public record ReadOptions(
        Charset encoding,
        boolean trusted,
        Optional<String> reader,
        Publishing publishing,
        Expressions expressions,
        Optional<ReadingMemory> memory) {

    /** The same with drafts, for the author to look at. */
    public ReadOptions withDrafts() {
        return new ReadOptions(encoding, trusted, reader, publishing.withDrafts(), expressions, memory);
    }

    /** The same with expressions that stand for something. */
    public ReadOptions with(Expressions meant) {
        return new ReadOptions(encoding, trusted, reader, publishing, meant, memory);
    }

    /** The same, in a process that reads again and again. */
    public ReadOptions remembering(ReadingMemory kept) {
        return new ReadOptions(encoding, trusted, reader, publishing, expressions, Optional.of(kept));
    }

    /** Of a process that reads once. */
    public ReadOptions(
            Charset encoding,
            boolean trusted,
            Optional<String> reader,
            Publishing publishing,
            Expressions expressions) {
        this(encoding, trusted, reader, publishing, expressions, Optional.empty());
    }

    /** Without expressions: what looks like one is text. */
    public ReadOptions(Charset encoding, boolean trusted, Optional<String> reader, Publishing publishing) {
        this(encoding, trusted, reader, publishing, Expressions.NONE);
    }

    public ReadOptions {
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(publishing, "publishing");
        Objects.requireNonNull(expressions, "expressions");
        Objects.requireNonNull(memory, "memory");
    }
}
