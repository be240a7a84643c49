package io.github.vitae.read.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The files that a reading has opened, by the names that problems and places show. */
final class OpenedFiles {

    private final Set<String> opened;
    private final UnaryOperator<String> shown;
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param opened the names of the files in the directory, which may become more
     * @param shown the name of one as it is shown
     */
    OpenedFiles(Set<String> opened, UnaryOperator<String> shown) {
        this.opened = opened;
        this.shown = shown;
    }

    /** The name in the directory of a file that is shown by another; empty if none that was opened is. */
    String of(String file) {
        // whatever is read was opened before
        if (!names.containsKey(file)) {
            opened.forEach(name -> names.put(shown.apply(name), name));
        }
        return names.computeIfAbsent(file, unknown -> "");
    }
}
