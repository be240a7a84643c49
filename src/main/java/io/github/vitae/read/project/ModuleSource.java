package io.github.vitae.read.project;

import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import java.util.Objects;
import java.util.Optional;

/**
 * A module whose profile is part of the whole project's.
 *
 * @param name what readers call it: {@code Tides Core}
 * @param folder the folder of its site in that of the whole, without a slash at its end: {@code core}
 * @param hasPages whether it makes pages of its profile itself, there
 * @param directory its profile's directory, which need not be there
 * @param written whether it has a profile; without one, it has people at most
 * @param options how its files are read
 * @param facts what its pom says of it, where that is known
 */
public record ModuleSource(
        String name,
        String folder,
        boolean hasPages,
        ProfileDirectory directory,
        boolean written,
        ReadOptions options,
        Optional<ProjectFacts> facts) {

    public ModuleSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * The same in a site in a language.
     *
     * @param translated its profile's directory as that language has it
     * @param pages whether it makes pages in it
     */
    public ModuleSource in(ProfileDirectory translated, boolean pages) {
        return new ModuleSource(name, folder, pages, translated, written, options, facts);
    }

    /** The folder in the site of the whole that the module's own addresses are in: one beside its site's, where it makes no pages. */
    public String place() {
        return hasPages ? folder : folder + "-files";
    }
}
