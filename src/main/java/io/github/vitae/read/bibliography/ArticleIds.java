package io.github.vitae.read.bibliography;

import io.github.vitae.model.Identifiers.Eprint;
import io.github.vitae.read.person.ServiceLinks;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers of publications as people write them: bare, with a prefix, or as an address. */
public final class ArticleIds {

    /** A DOI with what stands before it: a label, or the address of a resolver, that of a library's proxy among them. */
    private static final Pattern DOI = Pattern.compile(
            "(?:(?:https?://)?(?:(?:dx\\.|www\\.)?doi\\.org|(?:dx-)?doi-org\\.[a-z0-9.-]{3,80}"
                    + "|doi\\.(?:acm|ieeecomputersociety|wiley|apa|org)\\.(?:org|com))/(?:doi:\\s?)?|(?:info:|urn:)?doi\\s?[:/]?\\s*)?"
                    + "(10\\.[0-9]{4,9}/[^\\s\"]{1,200})",
            Pattern.CASE_INSENSITIVE);

    /** The page of a paper at a publisher whose addresses end in the DOI, or go on with the part of the page. */
    private static final Pattern PUBLISHER = Pattern.compile(
            "https?://(?:[a-z0-9.-]{1,80}/doi/(?:(?:abs|full|pdf|pdfplus|pdfdirect|epdf|epub|reader|book|proceedings)/)?"
                    + "|link\\.springer\\.com/(?:article|chapter|book|content/pdf)/"
                    + "|journals\\.aps\\.org/[a-z]{1,20}/(?:abstract|pdf)/"
                    + "|iopscience\\.iop\\.org/article/|(?:www\\.)?frontiersin\\.org/(?:journals/[a-z-]{1,60}/)?articles?/)"
                    + "(10\\.[0-9]{4,9}/[^\\s\"?#]{1,200})(?:[?#]\\S{0,400})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PART_OF_PAGE =
            Pattern.compile("(?:/(?:abstract|full|fulltext|pdf|epdf|meta|html?|summary)|\\.pdf)$");

    private static final String ARXIV_ID =
            "[0-9]{4}\\.[0-9]{4,5}(?:v[0-9]+)?|[a-z-]+(?:\\.[A-Z]{2})?/[0-9]{7}(?:v[0-9]+)?";
    private static final Pattern ARXIV = Pattern.compile(
            "(?:https?://(?:[a-z]{2,10}\\.)?(?:ar|alpha)xiv\\.org/(?:abs|pdf|html)/|arxiv[: ]\\s*|abs/"
                    + "|(?:https?://(?:dx\\.)?doi\\.org/)?10\\.48550/arxiv\\.)?(" + ARXIV_ID
                    + ")(?:\\.pdf)?/?(?:\\s*\\[[\\w.-]+\\])?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARXIV_WITHIN = Pattern.compile(
            "(?:arxiv[: ]\\s*|abs/|arxiv\\.org/(?:abs|pdf)/)(" + ARXIV_ID + ")", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENCODED = Pattern.compile("%(?:2[1-9A-Fa-f]|[3-7][0-9A-Fa-f])");

    private static final Pattern LONG_DASH = Pattern.compile("\\s*(?:--+|[–—−‒―])\\s*");
    private static final Pattern ANY_DASH = Pattern.compile("\\s*[-–—−‐‑‒―]\\s*");

    /** What stands where there are no pages. */
    private static final Pattern NO_PAGES = Pattern.compile(
            "(?i)[-–—?\\s]*|0\\s*[-–—]+\\s*0|n\\.?/?[ap]\\.?|tbd|tba|none|null|unknown|to appear|in press|forthcoming");

    /** How many pages there are, which is not where: {@code 12 pages}, {@code xii + 340 pp.}, {@code 120 S.} */
    private static final Pattern COUNT = Pattern.compile(
            "(?i)(?:[ivxlc]{1,7}\\s*[+,]\\s*)?[0-9]{1,5}\\s*(?:pages?|pp?\\.?|pgs?\\.?|páginas|págs?\\.?|Seiten|S\\.|с\\.|页|頁)");

    /** The word before a number of a volume or an issue, which styles say themselves: {@code Vol. 12}, {@code No. 3}, {@code Bd. 4}. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)(?:volumes?|vol\\.?|vols\\.|numbers?|no\\.|nos\\.|nr\\.?|n[°º]|№|issues?|iss\\.|band|bd\\.?|heft|jahrgang|jg\\.|tome|numéro|número|núm\\.|nº)"
                    + "\\s*(?=[0-9]{1,6}(?!\\p{L})|[IVXLC]{1,7}(?!\\p{L}))");

    /** One page whose number has a hyphen: {@code II-429} of a volume in parts, {@code 7-es} of an electronic section. */
    private static final Pattern COMPOUND =
            Pattern.compile("[IVXLC]{1,6}\\s?-\\s?[0-9]{1,5}|[0-9]{1,5}(?:-{1,2}|[–—‐‑])es");

    private ArticleIds() {}

    /**
     * A DOI, bare and in lower case; nothing if it is none.
     *
     * @param written {@code 10.1145/1.2}, {@code doi:10.1145/1.2}, an address of it, old ones such as {@code
     *     http://doi.acm.org/10.1145/1.2} too, or the page of a publisher whose addresses hold it
     */
    public static Optional<String> doi(String written) {
        String bare = written.strip();
        Matcher publisher = PUBLISHER.matcher(bare);
        return resolved(bare)
                .or(() -> publisher.matches()
                        ? cleaned(PART_OF_PAGE
                                .matcher(decoded(publisher.group(1)))
                                .replaceFirst(""))
                        : Optional.empty());
    }

    /** A DOI that stands alone, or in an address that leads to wherever the DOI does. */
    static Optional<String> resolved(String written) {
        Matcher doi = DOI.matcher(written.strip());
        if (!doi.matches()) {
            return Optional.empty();
        }
        return cleaned(doi.start(1) > 0 && written.contains("://") ? decoded(doi.group(1)) : doi.group(1));
    }

    private static Optional<String> cleaned(String id) {
        int end = id.length();
        while (end > 0 && ".,;/".indexOf(id.charAt(end - 1)) >= 0) {
            end--;
        }
        return Optional.of(id.substring(0, end).toLowerCase(Locale.ROOT)).filter(doi -> doi.indexOf('/') > 0);
    }

    /** An address's characters that are written with a percent sign, those of ASCII; no blank is in a DOI. */
    private static String decoded(String id) {
        return ENCODED.matcher(id)
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group().substring(1), 16))));
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

    /** The number of a volume or an issue, without the word that says what it is: {@code Vol. 12} is {@code 12}. */
    static String number(String written) {
        return NUMBERED.matcher(written).lookingAt() ? NUMBERED.matcher(written).replaceFirst("") : written;
    }

    /**
     * Pages with en dashes in their ranges: {@code 1–10}, {@code A1–A9}; a hyphen within a number stays where the range has a
     * dash of its own: {@code 3-1–3-20}. Nothing where tools write something in place of pages: {@code 0-0}, {@code n/a}.
     */
    static String pages(String written) {
        String pages = written.strip()
                .replace("&ndash;", "–")
                .replace("&mdash;", "–")
                .replaceFirst("^(?i:pages?|pp?\\.?|S\\.)\\s*(?=[0-9]|\\p{Lu}[0-9])", "")
                .replaceFirst("^(?i:pages?|pp?\\.|S\\.)\\s+", "");
        if (NO_PAGES.matcher(pages).matches() || COUNT.matcher(pages).matches()) {
            return "";
        }
        if (COMPOUND.matcher(pages).matches()) {
            return pages.replaceAll("[–—‐‑]|--+", "-");
        }
        boolean dashed = LONG_DASH.matcher(pages).find();
        return (dashed ? LONG_DASH : ANY_DASH)
                .matcher(pages)
                .replaceAll("–")
                // 123--: the last page was never filled in
                .replaceAll("^–|–$", "")
                .replaceAll("\\s*(?:[,;]|\\+(?=\\s*[0-9]))\\s*", ", ");
    }
}
