package io.github.vitae.text.bibtex;

import io.github.vitae.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what of a BibTeX file is read. It is asked before strings are put in and before entries take over anything from
 * others, so what it keeps back has no way into an entry, nor into a message.
 */
public interface BibFilter {

    /** Lets everything through. */
    BibFilter ALL = new BibFilter() {
        @Override
        public Optional<String> type(String written, Location location) {
            return Optional.of(written);
        }

        @Override
        public boolean hides(Map<String, List<String>> fields, Location location) {
            return false;
        }

        @Override
        public Optional<String> name(String written, Location location) {
            return Optional.of(written);
        }

        @Override
        public List<BibField> kept(BibField field) {
            return List.of(field);
        }

        @Override
        public BibFilter untold() {
            return this;
        }
    };

    /**
     * As what type an entry is read.
     *
     * @param written its type, in lower case
     * @param location where the entry starts
     * @return nothing if it is not shown, which is told
     */
    Optional<String> type(String written, Location location);

    /**
     * Whether an entry's fields keep it from readers, which is told.
     *
     * @param fields all that is written of each field, by its name in lower case, strings put in where they are known
     * @param location where the entry starts
     */
    boolean hides(Map<String, List<String>> fields, Location location);

    /**
     * Under which name a field is read.
     *
     * @param written its name, in lower case
     * @param location where it stands
     * @return nothing if it is not published
     */
    Optional<String> name(String written, Location location);

    /** What of a field is read: the field itself first, if anything of it is, and what else follows from it. */
    List<BibField> kept(BibField field);

    /** What decides the same and tells nothing, for entries that are read again. */
    BibFilter untold();
}
