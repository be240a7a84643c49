package io.github.vitae.page;

import io.github.vitae.model.EntryDate;
import io.github.vitae.model.Publication;
import io.github.vitae.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All publications of a profile, in the order they are shown, each with a place to link to. */
final class Bibliography {

    private static final int LONGEST_SLUG = 80;

    /** Newest first; what is still to appear before that, what has no date behind it. */
    private static final Comparator<Publication> NEWEST_FIRST = (left, right) -> {
        Optional<EntryDate> one = left.date();
        Optional<EntryDate> other = right.date();
        return one.isPresent() && other.isPresent()
                ? EntryDate.NEWEST_FIRST.compare(one.get(), other.get())
                : Integer.compare(undatedRank(left), undatedRank(right));
    };

    private final List<Publication> publications;
    private final Map<String, Publication> byKey = new HashMap<>();
    private final Map<String, String> slugs = new HashMap<>();
    private final SitePath list;
    private final boolean pages;

    /**
     * @param list the place of the page with all of them
     * @param pages whether each has a page of its own
     */
    Bibliography(List<Publication> publications, SitePath list, boolean pages) {
        List<Publication> sorted = new ArrayList<>(publications);
        sorted.sort(NEWEST_FIRST);
        this.publications = List.copyOf(sorted);
        this.list = list;
        this.pages = pages;
        publications.forEach(publication -> byKey.putIfAbsent(publication.key(), publication));
        // by key, so that no slug depends on dates
        Set<String> taken = new TreeSet<>();
        new TreeSet<>(byKey.keySet()).forEach(key -> slugs.put(key, unique(key, taken)));
    }

    private static int undatedRank(Publication publication) {
        if (publication.date().isPresent()) {
            return 1;
        }
        return publication.texts().status().isPresent() ? 0 : 2;
    }

    private static String unique(String key, Set<String> taken) {
        String slug = slug(key);
        if (!taken.add(slug)) {
            slug = slug + "-" + digest(key);
            taken.add(slug);
        }
        return slug;
    }

    /** A key as a part of an address and as a file's name: letters of ASCII in lower case, digits and hyphens. */
    static String slug(String key) {
        String folded = Normalizer.normalize(key, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String plain =
                folded.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        boolean lost = folded.codePoints().anyMatch(c -> c > 0x7F && Character.isLetterOrDigit(c));
        String cut = plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG) : plain;
        boolean unsafe = cut.isEmpty() || SitePath.of(cut + ".html").isEmpty();
        return unsafe || lost || !cut.equals(plain) ? (unsafe ? "p" : cut) + "-" + digest(key) : cut;
    }

    private static String digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Publication> publications() {
        return publications;
    }

    /** Those that the author selected. */
    List<Publication> selected() {
        return publications.stream()
                .filter(publication -> publication.highlights().selected())
                .toList();
    }

    Optional<Publication> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    boolean isEmpty() {
        return publications.isEmpty();
    }

    /** The place of the page with all of them. */
    SitePath list() {
        return list;
    }

    /** The {@code id} of a publication's entry in the list. */
    String id(Publication publication) {
        return "pub-" + slugs.getOrDefault(publication.key(), "");
    }

    /** The place of a publication's own page, whether it has one or not. */
    SitePath page(Publication publication) {
        return new SitePath("publications/" + slugs.getOrDefault(publication.key(), "") + ".html");
    }

    /** The address of a publication, as a page links to it: its own page, or its entry in the list. */
    String href(Publication publication, Markup markup) {
        return pages ? markup.href(page(publication), "") : markup.href(list, id(publication));
    }
}
