package io.github.vitae.read;

import io.github.vitae.model.Profile;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.project.ModuleSource;
import io.github.vitae.read.project.NamedPeople;
import io.github.vitae.read.project.ProjectFacts;
import io.github.vitae.read.project.ProjectProfile;
import io.github.vitae.read.project.WholeProject;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a project with its modules: what their profiles say of news, awards, publications and people is on the pages of the whole
 * too. What is doubtful in a module is told where its own pages are made, and here only where it makes none.
 */
public final class ReactorReader {

    private ReactorReader() {}

    /**
     * Reads a project with its modules.
     *
     * @param directory the project's own profile, which need not be there
     * @param options how its files are read
     * @param written whether it has a profile of its own
     * @param project what its pom says, where there is one
     * @param modules its modules, in their order
     * @param problems takes what is doubtful
     * @return nothing if its own profile is there and cannot be read, which is told
     */
    public static Optional<Reading> read(
            ProfileDirectory directory,
            ReadOptions options,
            boolean written,
            Optional<ProjectFacts> project,
            List<ModuleSource> modules,
            Problems problems) {
        Optional<Reading> own = written
                ? ProfileReaders.read(directory, options, project, problems)
                : Optional.of(unwritten(directory, options, project, problems));
        return own.map(root -> whole(root, modules, problems));
    }

    /** What a project says that has no profile. */
    private static Reading unwritten(
            ProfileDirectory directory, ReadOptions options, Optional<ProjectFacts> project, Problems problems) {
        ProjectProfile said = project.map(facts -> ProjectProfile.of(
                        Profile.EMPTY,
                        facts,
                        new SourceFiles(directory, options, List.of(""), problems),
                        options,
                        problems))
                .orElseGet(() -> new ProjectProfile(Profile.EMPTY, List.of()));
        return new Reading(NamedPeople.of(said.profile(), problems), "the profile of its modules", "", said.said());
    }

    private static Reading whole(Reading root, List<ModuleSource> modules, Problems problems) {
        WholeProject whole = new WholeProject(root.profile());
        List<String> said = new ArrayList<>(root.fromProject());
        for (ModuleSource module : modules) {
            // of a module without a profile, its pom is read, which tells all that is its parent's once more
            Problems told = module.hasPages() || !module.written() ? new Problems() : problems;
            Optional<Profile> profile = module.written()
                    ? ProfileReaders.read(module.directory(), module.options(), module.facts(), told)
                            .map(Reading::profile)
                    : Optional.of(unwritten(module.directory(), module.options(), module.facts(), told))
                            .map(Reading::profile);
            profile.ifPresent(found -> whole.add(module, found));
            if (module.written()) {
                said.add("From the module " + module.name() + ", in "
                        + module.directory().shownAs() + ": "
                        + profile.map(ReactorReader::counts).orElse("nothing that can be read"));
            }
        }
        return new Reading(whole.profile(), root.layout(), root.evidence(), said);
    }

    private static String counts(Profile profile) {
        return counted(profile.news().entries().size(), "news", "news") + ", "
                + counted(profile.awards().entries().size(), "award", "awards") + ", "
                + counted(profile.publications().size(), "publication", "publications") + ", "
                + counted(profile.people().size(), "person", "people");
    }

    private static String counted(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
