package io.github.vitae.read.project.release;

import io.github.vitae.read.source.ProfileDirectory;
import java.util.Optional;

/** What the changelog of a project is called: {@code CHANGELOG.md}, in upper or lower case, or {@code .markdown}. */
final class ChangelogName {

    static final String USUAL = "CHANGELOG.md";

    private ChangelogName() {}

    /** The changelog of a project; the usual name first. */
    static Optional<String> in(ProfileDirectory project) {
        return project.first(USUAL)
                .or(() -> project.list(".").stream()
                        .map(name -> name.substring(name.lastIndexOf('/') + 1))
                        .filter(ChangelogName::isOne)
                        .findFirst());
    }

    /** Whether a file of this name may be a changelog: {@code Changelog.md}. */
    static boolean isOne(String name) {
        return name.equalsIgnoreCase(USUAL) || name.equalsIgnoreCase("CHANGELOG.markdown");
    }
}
