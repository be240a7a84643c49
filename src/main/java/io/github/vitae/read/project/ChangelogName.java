package io.github.vitae.read.project;

import io.github.vitae.read.source.ProfileDirectory;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the changelog of a project is called: {@code CHANGELOG.md}, in upper or lower case, or {@code .markdown}. */
final class ChangelogName {

    private static final String USUAL = "CHANGELOG.md";

    private static final Pattern NAME =
            Pattern.compile("(?:\\./)?(changelog\\.(?:md|markdown))", Pattern.CASE_INSENSITIVE);

    private ChangelogName() {}

    /** The changelog of a project; the usual name first. */
    static Optional<String> in(ProfileDirectory project) {
        return project.first(USUAL)
                .or(() -> project.list(".").stream()
                        .filter(name -> NAME.matcher(name).matches())
                        .map(name -> name.substring(name.lastIndexOf('/') + 1))
                        .findFirst());
    }
}
