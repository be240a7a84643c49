package io.github.vitae.read.source;

import java.util.Locale;
import java.util.Set;

/** Files that are for those who look at the sources, and that nobody expects on a page: {@code README.md}. */
public final class DeveloperFiles {

    private static final Set<String> NAMES = Set.of(
            "readme",
            "license",
            "changelog",
            "contributing",
            "code_of_conduct",
            "install",
            "faq",
            "customize",
            "security");

    private DeveloperFiles() {}

    /** Whether a file is one, by its name without its ending, in any case. */
    public static boolean isOne(String file) {
        return NAMES.contains(
                file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.')).toLowerCase(Locale.ROOT));
    }
}
