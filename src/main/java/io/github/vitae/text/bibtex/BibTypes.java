package io.github.vitae.text.bibtex;

import io.github.vitae.model.PublicationKind;
import io.github.vitae.text.source.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The types of entries that somebody defines: BibTeX, biblatex, common styles, reference managers, homepages. The list is in
 * {@code bibtex-types.properties}.
 */
public final class BibTypes {

    private static final String NONE = "NONE";
    private static final Map<String, PublicationKind> KINDS;
    private static final Set<String> NO_PUBLICATIONS;

    static {
        Properties lists = WordList.load("bibtex-types.properties");
        Map<String, PublicationKind> kinds = new HashMap<>();
        for (PublicationKind kind : PublicationKind.values()) {
            for (String type : lists.getProperty(kind.name(), "").split("\\s+")) {
                kinds.put(type, kind);
            }
        }
        KINDS = Map.copyOf(kinds);
        NO_PUBLICATIONS = Set.of(lists.getProperty(NONE, "").split("\\s+"));
    }

    private BibTypes() {}

    /**
     * What an entry of a type is.
     *
     * @param type the type, in lower case: {@code inproceedings}
     */
    public static Optional<PublicationKind> kind(String type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    /** The types of publications. */
    public static Set<String> publications() {
        return KINDS.keySet();
    }

    /** Whether a type is defined, be it for no publication: {@code string}, {@code xdata}. */
    public static boolean isDefined(String type) {
        return KINDS.containsKey(type) || NO_PUBLICATIONS.contains(type);
    }
}
