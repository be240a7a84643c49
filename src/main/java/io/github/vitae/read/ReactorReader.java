package io.github.vitae.read;

import io.github.vitae.model.Profile;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.project.ModuleSource;
import io.github.vitae.read.project.NamedPeople;
import io.github.vitae.read.project.ProjectProfile;
import io.github.vitae.read.project.WholeProject;
import io.github.vitae.read.project.facts.HiddenPeople;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SourceFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Part whole = new Part(directory, options, written, project);
        return whole.read(HiddenPeople.NONE, problems).map(root -> whole(whole, root, modules, problems));
    }

    /** What is read of the project itself, or of a module. */
    private record Part(
            ProfileDirectory directory, ReadOptions options, boolean written, Optional<ProjectFacts> project) {

        Optional<Reading> read(HiddenPeople hidden, Problems problems) {
            return written
                    ? ProfileReaders.read(directory, options, project, hidden, problems)
                    : Optional.of(unwritten(hidden, problems));
        }

        /** What a project says that has no profile. */
        private Reading unwritten(HiddenPeople hidden, Problems problems) {
            ProjectProfile said = project.map(facts -> ProjectProfile.of(
                            Profile.EMPTY,
                            facts,
                            new SourceFiles(directory, options, List.of(""), problems),
                            options,
                            hidden,
                            problems))
                    .orElseGet(() -> new ProjectProfile(Profile.EMPTY, List.of()));
            return new Reading(
                    NamedPeople.of(said.profile(), problems), "the profile of its modules", "", said.said(), List.of());
        }

        /** Whom it keeps from readers. */
        HiddenPeople hidden(Reading reading) {
            HiddenPeople hidden = HiddenPeople.of(reading.written());
            return project.map(hidden::as).orElse(hidden);
        }

        /** The same, which says nothing of those whom other parts keep from readers. */
        Reading without(HiddenPeople hidden, Reading reading) {
            // what is doubtful in it was told
            return hidden.addsTo(hidden(reading)) ? read(hidden, new Problems()).orElse(reading) : reading;
        }
    }

    private static Reading whole(Part project, Reading root, List<ModuleSource> modules, Problems problems) {
        Map<ModuleSource, Part> parts = new LinkedHashMap<>();
        Map<ModuleSource, Optional<Reading>> read = new LinkedHashMap<>();
        HiddenPeople all = project.hidden(root);
        for (ModuleSource module : modules) {
            Part part = new Part(module.directory(), module.options(), module.written(), module.facts());
            // of a module without a profile, its pom is read, which tells all that is its parent's once more
            Problems told = module.hasPages() || !module.written() ? new Problems() : problems;
            Optional<Reading> reading = part.read(HiddenPeople.NONE, told);
            parts.put(module, part);
            read.put(module, reading);
            all = all.and(reading.map(part::hidden).orElse(HiddenPeople.NONE));
        }
        // whom the project names in its own files, it shows, whatever a module has on its own pages
        HiddenPeople hidden = all.without(root.written());
        Reading own = project.without(hidden, root);
        WholeProject whole = new WholeProject(own.profile(), hidden);
        List<String> said = new ArrayList<>(own.fromProject());
        read.forEach((module, reading) -> {
            Optional<Profile> profile = reading.map(found -> Objects.requireNonNull(parts.get(module))
                    .without(hidden, found)
                    .profile());
            profile.ifPresent(found -> whole.add(module, found));
            if (module.written()) {
                said.add("From the module " + module.name() + ", in "
                        + module.directory().shownAs() + ": "
                        + profile.map(ReactorReader::counts).orElse("nothing that can be read"));
            }
        });
        return new Reading(whole.profile(), root.layout(), root.evidence(), said, root.written());
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
