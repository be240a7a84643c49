package io.github.vitae.read.project;

import io.github.vitae.model.Profile;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
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
     * @param directory where the profile lies
     * @param options how files are read
     * @param problems takes what is doubtful
     */
    public static ProjectProfile of(
            Profile written, ProjectFacts project, ProfileDirectory directory, ReadOptions options, Problems problems) {
        List<String> said = new ArrayList<>();
        ProjectReleases releases = new ProjectReleases(project, options, problems, said);
        Profile profile = releases.addedTo(written, directory);
        profile = new ProjectCitation(project, directory, releases, problems).addedTo(profile, options, said);
        return new ProjectProfile(profile, said);
    }
}
