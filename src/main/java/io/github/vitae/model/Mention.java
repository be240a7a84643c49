package io.github.vitae.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How running text mentions a publication: by whom it is, and when.
 *
 * @param names the names of its authors, in short; its title where nobody is named
 * @param year its year, or how far it has got; empty where neither is known
 */
public record Mention(String names, String year) {

    /** The page with all publications: each has an entry there. */
    public static final SitePath LIST = new SitePath("publications.html");

    private static final int LONGEST_SLUG = 80;
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9]++(?:-[A-Za-z0-9]++)*+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern OUTER_HYPHEN = Pattern.compile("^-|-$");

    /** How a publication is mentioned. */
    public static Mention of(Publication publication) {
        String year = publication
                .date()
                .map(date -> String.valueOf(date.start().year()))
                .or(() -> publication.texts().status())
                .orElse("");
        return new Mention(names(publication), year);
    }

    private static String names(Publication publication) {
        List<Author> authors =
                publication.authors().isEmpty() ? publication.contributors().editors() : publication.authors();
        if (authors.isEmpty()) {
            return publication.title().plain();
        }
        String first = shortName(authors.get(0).name());
        if (publication.contributors().othersToo() || authors.size() > 2) {
            return first + " et al.";
        }
        return authors.size() == 2 ? first + " & " + shortName(authors.get(1).name()) : first;
    }

    private static String shortName(PersonName name) {
        return Stream.of(name.literal(), name.nonDroppingParticle(), name.family())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** Within parentheses: {@code Østergård et al., 2025}. */
    public String inParentheses() {
        return year.isEmpty() ? names : names + ", " + year;
    }

    /** Within a sentence: {@code Østergård et al. (2025)}. */
    public String inSentence() {
        return year.isEmpty() ? names : names + " (" + year + ")";
    }

    /** The {@code id} of a publication's entry on the page with all of them. */
    public static String entryId(String key) {
        return "pub-" + slug(key);
    }

    /**
     * A key as a part of an address and as a file's name: letters of ASCII, digits and hyphens. Keys that differ have slugs
     * that differ: one that is not its key says so by a few digits behind.
     */
    public static String slug(String key) {
        String plain = PLAIN_KEY.matcher(key).matches() ? key : plain(key);
        String cut = plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG) : plain;
        boolean unsafe = cut.isEmpty() || SitePath.of(cut + ".html").isEmpty();
        return cut.equals(key) && !unsafe ? key : (unsafe ? "p" : cut) + "-" + digest(key);
    }

    private static String plain(String key) {
        String letters =
                MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFKD)).replaceAll("");
        return OUTER_HYPHEN.matcher(OTHERS.matcher(letters).replaceAll("-")).replaceAll("");
    }

    private static String digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
