package io.github.vitae.read.bibliography;

import io.github.vitae.model.Identifiers.Eprint;
import io.github.vitae.read.person.ServiceLinks;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers of publications as people write them: bare, with a prefix, or as an address. */
public final class ArticleIds {

    private static final Pattern DOI = Pattern.compile(
            "(?:https?://(?:dx\\.|www\\.)?doi\\.org/|doi:?\\s*)?(10\\.[0-9]{4,9}/[^\\s\"]{1,200})",
            Pattern.CASE_INSENSITIVE);
    private static final String ARXIV_ID =
            "[0-9]{4}\\.[0-9]{4,5}(?:v[0-9]+)?|[a-z-]+(?:\\.[A-Z]{2})?/[0-9]{7}(?:v[0-9]+)?";
    private static final Pattern ARXIV = Pattern.compile(
            "(?:https?://(?:www\\.)?(?:ar|alpha)xiv\\.org/(?:abs|pdf|html)/|arxiv[: ]\\s*|abs/)?(" + ARXIV_ID
                    + ")(?:\\.pdf)?(?:\\s*\\[[\\w.-]+\\])?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARXIV_WITHIN = Pattern.compile(
            "(?:arxiv[: ]\\s*|abs/|arxiv\\.org/(?:abs|pdf)/)(" + ARXIV_ID + ")", Pattern.CASE_INSENSITIVE);

    private ArticleIds() {}

    /** A DOI, bare and in lower case; nothing if it is none. */
    public static Optional<String> doi(String written) {
        Matcher doi = DOI.matcher(written.strip());
        return doi.matches()
                ? Optional.of(doi.group(1).replaceFirst("[.,;]+$", "").toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** An identifier at arXiv, alone or as an address. */
    public static Optional<Eprint> arxiv(String written) {
        Matcher arxiv = ARXIV.matcher(written.strip());
        return arxiv.matches() ? Optional.of(Eprint.arxiv(arxiv.group(1))) : Optional.empty();
    }

    /** An identifier at arXiv within words: {@code arXiv preprint arXiv:2401.01234}. */
    static Optional<Eprint> arxivWithin(String words) {
        Matcher arxiv = ARXIV_WITHIN.matcher(words);
        return arxiv.find() ? Optional.of(Eprint.arxiv(arxiv.group(1))) : Optional.empty();
    }

    /** An ORCID iD, bare, if it is one. */
    static Optional<String> orcid(String written) {
        String id = written.strip()
                .replaceFirst("^https?://(www\\.)?orcid\\.org/", "")
                .toUpperCase(Locale.ROOT);
        return ServiceLinks.isOrcid(id) ? Optional.of(id) : Optional.empty();
    }

    /** Pages with en dashes in their ranges; nothing for the {@code 0-0} that tools write in place of pages. */
    static String pages(String written) {
        return written.strip()
                .replaceAll("\\s*(?:-{1,3}|–|—|−)\\s*", "–")
                .replaceAll("\\s*(?:[,;]|\\+(?=\\s*[0-9]))\\s*", ", ")
                .replaceFirst("(?i)^pp?\\.?\\s*(?=[0-9])", "")
                .replaceFirst("^0–0$", "");
    }
}
