package io.github.vitae.model;

import io.github.vitae.model.value.RichText;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said about a publication in words.
 *
 * @param summary its abstract
 * @param note a remark of the author's
 * @param status how far it has got, where it is not out yet: {@code to appear}
 * @param citation how to cite it, in the author's words, where they wrote that themselves
 * @param bibtex its BibTeX entry as it is shown: without the fields that only concern the homepage. There is one for every
 *     publication, made where it came from another source; none only where the author hides it
 */
public record PublicationTexts(
        Optional<RichText> summary,
        Optional<RichText> note,
        Optional<String> status,
        Optional<RichText> citation,
        Optional<String> bibtex) {

    public static final PublicationTexts NONE = new PublicationTexts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public PublicationTexts {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(bibtex, "bibtex");
    }

    /** The same with this abstract. */
    public PublicationTexts withSummary(Optional<RichText> other) {
        return new PublicationTexts(other, note, status, citation, bibtex);
    }

    /** The same with this remark. */
    public PublicationTexts withNote(Optional<RichText> other) {
        return new PublicationTexts(summary, other, status, citation, bibtex);
    }

    /** The same, got so far. */
    public PublicationTexts withStatus(Optional<String> other) {
        return new PublicationTexts(summary, note, other, citation, bibtex);
    }

    /** The same, to be cited like this. */
    public PublicationTexts withCitation(Optional<RichText> other) {
        return new PublicationTexts(summary, note, status, other, bibtex);
    }

    /** The same with this BibTeX entry. */
    public PublicationTexts withBibtex(Optional<String> other) {
        return new PublicationTexts(summary, note, status, citation, other);
    }
}
