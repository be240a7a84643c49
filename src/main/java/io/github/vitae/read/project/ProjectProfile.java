package io.github.vitae.read.project;

import io.github.vitae.model.Profile;
import io.github.vitae.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A profile, with what its project says besides.
 *
 * @param profile the profile
 * @param said what was added to it and from where, a line each for the log
 */
public record ProjectProfile(Profile profile, List<String> said) {

    public ProjectProfile {
        Objects.requireNonNull(profile, "profile");
        said = List.copyOf(said);
    }

    /**
     * Adds what a project says to its profile.
     *
     * @param written the profile, as its author wrote it
     * @param project the project
     * @param problems takes what is doubtful
     */
    public static ProjectProfile of(Profile written, ProjectFacts project, Problems problems) {
        List<String> said = new ArrayList<>();
        return new ProjectProfile(written, said);
    }
}
