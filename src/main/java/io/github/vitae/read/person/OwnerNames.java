package io.github.vitae.read.person;

import io.github.vitae.model.Author;
import io.github.vitae.model.Person;
import io.github.vitae.model.PersonName;
import io.github.vitae.text.bibtex.BibNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that the owner of a profile publishes under. A name is theirs if it has a family name of theirs and given
 * names that one of theirs can be short for, or the other way round: {@code A. B. Quill}, {@code Ann Quill}.
 */
public final class OwnerNames {

    private static final Pattern SHORT = Pattern.compile("\\p{Ll}\\.");

    private final Set<PersonName> names = new LinkedHashSet<>();
    private final Set<String> orcids = new LinkedHashSet<>();

    /** Whether names are the owner's, of those that were asked for: people write with the same ones again and again. */
    private final Map<PersonName, Boolean> known = new HashMap<>();

    /**
     * Adds a name as it is said or listed, with titles and degrees; what stands in brackets, between quotation marks or in
     * another script is another name, or a part of one: {@code Dr. Wei Zhang (张伟)}, {@code William "Bill" Quill, Ph.D.}.
     */
    public OwnerNames add(String name) {
        for (String way : OwnerSpellings.of(name)) {
            BibNames.of(way).filter(OwnerNames::isWhole).ifPresent(this::name);
        }
        return this;
    }

    private void name(PersonName name) {
        names.add(name);
        known.clear();
    }

    /** A family name alone says too little, unless it is a name in one piece. */
    private static boolean isWhole(PersonName name) {
        return name.given().isPresent()
                || name.literal()
                        .filter(whole -> SearchKey.of(whole).length() > 1)
                        .isPresent();
    }

    /** Adds a given and a family name. */
    public OwnerNames add(String given, String family) {
        if (!given.isBlank() && !family.isBlank()) {
            name(PersonName.of(given.strip(), family.strip()));
        }
        return this;
    }

    /** Adds the name and the ORCID iD of a person. */
    public OwnerNames add(Optional<Person> person) {
        person.ifPresent(owner -> {
            add(owner.name());
            owner.links().stream()
                    .filter(link -> link.service().equals("orcid"))
                    .map(link -> link.url().address())
                    .map(address -> address.substring(address.lastIndexOf('/') + 1))
                    .filter(ServiceLinks::isOrcid)
                    .forEach(orcids::add);
        });
        return this;
    }

    /** All names and ORCID iDs. */
    public Set<Object> all() {
        Set<Object> all = new LinkedHashSet<>(names);
        all.addAll(orcids);
        return Collections.unmodifiableSet(all);
    }

    /** The authors, the owner marked among them: by ORCID iD, or the one whose name is theirs. */
    public List<Author> marked(List<Author> authors) {
        if (authors.isEmpty()) {
            return authors;
        }
        List<Author> marked = new ArrayList<>();
        boolean known = authors.stream().anyMatch(this::isKnown);
        for (Author author : authors) {
            boolean own = known ? isKnown(author) : author.orcid().isEmpty() && isOwner(author.name());
            marked.add(own ? author.asOwner() : author);
        }
        return marked;
    }

    private boolean isKnown(Author author) {
        return author.owner() || author.orcid().filter(orcids::contains).isPresent();
    }

    /** Whether a name is one of the owner's. */
    public boolean isOwner(PersonName name) {
        Boolean owner = known.get(name);
        if (owner == null) {
            owner = false;
            for (PersonName own : names) {
                owner = owner || same(own, name);
            }
            known.put(name, owner);
        }
        return owner;
    }

    private static boolean same(PersonName own, PersonName other) {
        if (own.family().isEmpty() || other.family().isEmpty()) {
            return sameWords(own.display(), other.display());
        }
        boolean family = SearchKey.of(family(own)).equals(SearchKey.of(family(other)))
                || SearchKey.of(own.family().get())
                        .equals(SearchKey.of(
                                OwnerSpellings.withoutAsides(other.family().get())));
        return (family && given(own.given(), other.given())) || sameWords(own.display(), other.display());
    }

    private static String family(PersonName name) {
        return name.nonDroppingParticle().map(particle -> particle + " ").orElse("")
                + name.family().orElse("");
    }

    /** Whether the words are the same in whatever order: East Asian names are written in two. */
    private static boolean sameWords(String own, String other) {
        String one = SearchKey.of(own);
        String two = SearchKey.of(other);
        String left = one.replace(" ", "");
        String right = two.replace(" ", "");
        return left.equals(right)
                || (left.length() == right.length() && sorted(one).equals(sorted(two)));
    }

    /** Words in one order, without blanks between. */
    private static String sorted(String words) {
        String[] sorted = words.split(" ");
        Arrays.sort(sorted);
        return String.join("", sorted);
    }

    /** Whether one of two given names is the start of the other, with a dot behind it: {@code Yu.}, {@code Alex.}. */
    private static boolean isShort(String own, String other, String a, String b) {
        String written = a.length() < b.length() ? own : other;
        String start = a.length() < b.length() ? a : b;
        String whole = a.length() < b.length() ? b : a;
        return whole.startsWith(start) && SHORT.matcher(written).find();
    }

    /** Whether given names can be the same: each full or an initial, later ones may be left out. */
    public static boolean given(Optional<String> own, Optional<String> other) {
        if (own.isEmpty() || other.isEmpty()) {
            return false;
        }
        List<String> left = SearchKey.given(own.get());
        List<String> right = SearchKey.given(other.get());
        if (String.join("", left).equals(String.join("", right))) {
            return true;
        }
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            String a = left.get(i);
            String b = right.get(i);
            boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
            boolean shortened = left.size() == right.size() && isShort(own.get(), other.get(), a, b);
            if (!a.equals(b) && !initial && !shortened) {
                return false;
            }
        }
        return !left.isEmpty() && !right.isEmpty();
    }
}
