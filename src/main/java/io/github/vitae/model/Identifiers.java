package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import java.util.Objects;
import java.util.Optional;

/**
 * The identifiers of a publication, each bare, without an address around it.
 *
 * @param doi its Digital Object Identifier, in lower case: {@code 10.1000/xyz123}
 * @param eprint its place in an archive of preprints
 * @param isbn the book's International Standard Book Number
 * @param issn the journal's International Standard Serial Number
 * @param pubmed its number in PubMed
 * @param pmc its number in PubMed Central: {@code PMC1234567}
 */
public record Identifiers(
        Optional<String> doi,
        Optional<Eprint> eprint,
        Optional<String> isbn,
        Optional<String> issn,
        Optional<String> pubmed,
        Optional<String> pmc) {

    public static final Identifiers NONE = new Identifiers(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Identifiers {
        Objects.requireNonNull(doi, "doi");
        Objects.requireNonNull(eprint, "eprint");
        Objects.requireNonNull(isbn, "isbn");
        Objects.requireNonNull(issn, "issn");
        Objects.requireNonNull(pubmed, "pubmed");
        Objects.requireNonNull(pmc, "pmc");
    }

    /** The same with this DOI. */
    public Identifiers withDoi(Optional<String> other) {
        return new Identifiers(other, eprint, isbn, issn, pubmed, pmc);
    }

    /** The same with this place in an archive. */
    public Identifiers withEprint(Optional<Eprint> other) {
        return new Identifiers(doi, other, isbn, issn, pubmed, pmc);
    }

    /** The same with this number of the book. */
    public Identifiers withIsbn(Optional<String> other) {
        return new Identifiers(doi, eprint, other, issn, pubmed, pmc);
    }

    /** The same with this number of the journal. */
    public Identifiers withIssn(Optional<String> other) {
        return new Identifiers(doi, eprint, isbn, other, pubmed, pmc);
    }

    /** The same with this number in PubMed. */
    public Identifiers withPubmed(Optional<String> other) {
        return new Identifiers(doi, eprint, isbn, issn, other, pmc);
    }

    /** The same with this number in PubMed Central. */
    public Identifiers withPmc(Optional<String> other) {
        return new Identifiers(doi, eprint, isbn, issn, pubmed, other);
    }

    /** The address that resolves the DOI. */
    public Optional<Link> doiLink() {
        return doi.map(id -> new Link("https://doi.org/" + encoded(id)));
    }

    /** The address of the preprint, where its archive is known. */
    public Optional<Link> eprintLink() {
        return eprint.flatMap(Eprint::link);
    }

    /** The address in PubMed. */
    public Optional<Link> pubmedLink() {
        return pubmed.map(id -> new Link("https://pubmed.ncbi.nlm.nih.gov/" + encoded(id) + "/"));
    }

    /** The address in PubMed Central. */
    public Optional<Link> pmcLink() {
        return pmc.map(id -> new Link("https://www.ncbi.nlm.nih.gov/pmc/articles/" + encoded(id) + "/"));
    }

    /** An identifier as an address writes it; those that are read hold printable characters only. */
    private static String encoded(String id) {
        StringBuilder encoded = new StringBuilder(id.length() + 8);
        id.codePoints().forEach(c -> {
            if (c < 0x80 && (c <= ' ' || c == 0x7F || "%?#\"<>\\^`{}|".indexOf(c) >= 0)) {
                encoded.append(String.format(java.util.Locale.ROOT, "%%%02X", c));
            } else {
                encoded.appendCodePoint(c);
            }
        });
        return encoded.toString();
    }

    /**
     * A place in an archive of preprints.
     *
     * @param archive the archive as it writes itself: {@code arXiv}, {@code HAL}
     * @param id the identifier there: {@code 2401.01234}, {@code hep-th/9901001}
     * @param subject the class that the archive puts it in: {@code cs.LG}
     */
    public record Eprint(String archive, String id, Optional<String> subject) {

        public Eprint {
            Objects.requireNonNull(archive, "archive");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(subject, "subject");
        }

        /** A preprint at arXiv. */
        public static Eprint arxiv(String id) {
            return new Eprint("arXiv", id, Optional.empty());
        }

        /** Whether it lies at arXiv. */
        public boolean isArxiv() {
            return archive.equals("arXiv");
        }

        /** Its address, where the archive is known: arXiv, HAL, JSTOR, or the Handle System ({@code HDL}). */
        public Optional<Link> link() {
            return switch (archive) {
                case "arXiv" -> Optional.of(new Link("https://arxiv.org/abs/" + encoded(id)));
                case "HAL" -> Optional.of(new Link("https://hal.science/" + encoded(id)));
                case "JSTOR" -> Optional.of(new Link("https://www.jstor.org/stable/" + encoded(id)));
                case "HDL" -> Optional.of(new Link("https://hdl.handle.net/" + encoded(id)));
                default -> Optional.empty();
            };
        }
    }
}
