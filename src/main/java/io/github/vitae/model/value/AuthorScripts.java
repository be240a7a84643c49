package io.github.vitae.model.value;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The scripts that an author's own HTML holds, where it is trusted. Made by the gate for author HTML and nowhere else.
 *
 * @param trusted whether the author's HTML is published as it was written; there are no scripts otherwise
 * @param texts the scripts, in the order of their characters: what is in {@code <script>} elements and in handlers
 */
public record AuthorScripts(boolean trusted, Set<String> texts) {

    /** None, because the author's HTML is not trusted. */
    public static final AuthorScripts NONE = new AuthorScripts(false, Set.of());

    public AuthorScripts {
        texts = Collections.unmodifiableSet(new TreeSet<>(texts));
    }
}
