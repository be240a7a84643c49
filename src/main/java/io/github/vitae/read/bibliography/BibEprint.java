package io.github.vitae.read.bibliography;

import io.github.vitae.model.Identifiers.Eprint;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places in archives as BibTeX entries name them: {@code eprint} with {@code archiveprefix}, as arXiv writes it, or with {@code
 * eprinttype}, as the manual of biblatex does (section 3.14.7), in any case.
 */
final class BibEprint {

    private static final String PUBMED = "PubMed";

    /** What archives call themselves, by their names in small letters. */
    private static final Map<String, String> ARCHIVES = Map.ofEntries(
            Map.entry("arxiv", "arXiv"),
            Map.entry("hal", "HAL"),
            Map.entry("hal science", "HAL"),
            Map.entry("jstor", "JSTOR"),
            Map.entry("hdl", "HDL"),
            Map.entry("handle", "HDL"),
            Map.entry("pubmed", PUBMED),
            Map.entry("pmid", PUBMED),
            Map.entry("medline", PUBMED),
            Map.entry("biorxiv", "bioRxiv"),
            Map.entry("medrxiv", "medRxiv"),
            Map.entry("chemrxiv", "ChemRxiv"),
            Map.entry("ssrn", "SSRN"));

    /** An identifier of HAL, which begins with the portal that it came through: {@code hal-01234567v2}, {@code tel-00001}. */
    private static final Pattern HAL = Pattern.compile("[a-z_]{2,20}-[0-9]{5,9}(?:v[0-9]{1,3})?");

    private static final Pattern HAL_ADDRESS =
            Pattern.compile("https?://(?:[a-z0-9-]{1,40}\\.)*(?:hal\\.science|archives-ouvertes\\.fr)/(" + HAL.pattern()
                    + ")(?:/document)?/?");

    private static final Pattern HANDLE =
            Pattern.compile("(?:https?://hdl\\.handle\\.net/|(?i:hdl|handle)[:/]\\s*)?([^\\s/:]{1,60}/\\S{1,200})");
    private static final Pattern STABLE = Pattern.compile("(?:https?://www\\.jstor\\.org/stable/)?(\\S{1,100})");

    private BibEprint() {}

    /** Whether a name of an archive is PubMed's, whose numbers are identifiers of their own. */
    static boolean isPubmed(String archive) {
        return named(archive).equals(PUBMED);
    }

    private static String named(String archive) {
        String bare = archive.strip();
        return ARCHIVES.getOrDefault(bare.toLowerCase(Locale.ROOT), bare);
    }

    /**
     * The place that fields name; nothing if they name none, or an address in its place.
     *
     * @param written the identifier: {@code 2401.00001}, {@code arXiv:hep-th/9901001}, {@code hal-01234567}
     * @param archive the archive, where a field says it
     * @param subject the class that the archive puts it in
     */
    static Optional<Eprint> of(String written, Optional<String> archive, Optional<String> subject) {
        String name = archive.map(BibEprint::named).orElse("");
        if (isPubmed(name)) {
            return Optional.empty();
        }
        if (name.isEmpty() || name.equals("arXiv")) {
            Optional<Eprint> arxiv = ArticleIds.arxiv(written)
                    .or(() -> subject.filter(part -> written.matches("[0-9]{7}(?:v[0-9]+)?"))
                            .flatMap(part -> ArticleIds.arxiv(part + "/" + written)));
            if (arxiv.isPresent()) {
                return arxiv.map(place -> new Eprint("arXiv", place.id(), subject));
            }
        }
        if (name.isEmpty() || name.equals("HAL")) {
            Optional<String> hal = hal(written);
            if (hal.isPresent()) {
                return hal.map(id -> new Eprint("HAL", id, subject));
            }
        }
        Matcher bare = (name.equals("HDL") ? HANDLE : STABLE).matcher(written);
        boolean addressed = written.contains("://");
        if (name.isEmpty() || (addressed && !name.equals("HDL") && !name.equals("JSTOR"))) {
            return Optional.empty();
        }
        boolean known = name.equals("HDL") || name.equals("JSTOR");
        return Optional.of(new Eprint(name, known && bare.matches() ? bare.group(1) : written, subject));
    }

    /** An identifier of HAL, alone or as an address. */
    static Optional<String> hal(String written) {
        Matcher address = HAL_ADDRESS.matcher(written);
        if (address.matches()) {
            return Optional.of(address.group(1));
        }
        return Optional.of(written).filter(id -> HAL.matcher(id).matches());
    }
}
