package io.github.vitae.read.project;

import io.github.vitae.model.Member;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.person.MemberList;
import io.github.vitae.read.project.facts.HiddenPeople;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectPart;
import io.github.vitae.read.project.release.ProjectReleases;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
     * @param files the files of the profile, for what the project links to there; nothing else was read of them
     * @param options how files are read
     * @param elsewhere whom others keep from readers that the project is a part of a whole with
     * @param problems takes what is doubtful
     */
    public static ProjectProfile of(
            Profile written,
            ProjectFacts project,
            SourceFiles files,
            ReadOptions options,
            HiddenPeople elsewhere,
            Problems problems) {
        List<String> said = new ArrayList<>();
        project.told().forEach(problems::add);
        HiddenPeople hidden = HiddenPeople.of(written.people()).and(elsewhere).as(project);
        ProjectReleases releases = new ProjectReleases(project, hidden, options, problems, said);
        Profile profile = releases.addedTo(written, files.directory());
        if (project.parts().has(ProjectPart.PEOPLE)) {
            profile = withPeople(profile, project, hidden, files, problems, said);
        }
        profile = new ProjectCitation(project, hidden, files.directory(), releases, problems)
                .addedTo(profile, options, said);
        return new ProjectProfile(profile, said);
    }

    private static Profile withPeople(
            Profile profile,
            ProjectFacts project,
            HiddenPeople hidden,
            SourceFiles files,
            Problems problems,
            List<String> said) {
        boolean named = project.parts().asksFor(ProjectPart.PEOPLE);
        String pom = project.pom().file();
        List<Member> found = new PomPeople(files, hidden).read(project);
        if (found.isEmpty()) {
            if (named) {
                said.add("No people from " + pom + ": it has neither developers nor contributors"
                        + (hidden.isNobody() ? "" : " whom readers may see"));
            }
            return profile;
        }
        MemberList members = new MemberList(problems);
        found.forEach(members::add);
        int fromPom = members.all().size();
        if (profile.people().isEmpty() && isOwner(members.all(), profile.person())) {
            if (named) {
                said.add("No people from " + pom + ": it names nobody but the owner of the profile");
            }
            return profile;
        }
        if (profile.pages().stream().anyMatch(page -> page.path().value().equals("people.html"))) {
            said.add("No people from " + pom + ": the profile has a page people.html of its own");
            return profile;
        }
        profile.people().forEach(members::overrule);
        List<Member> shown =
                members.all().stream().limit(fromPom).filter(Member::isShown).toList();
        long developers = shown.stream()
                .filter(member -> member.standing() == Member.Standing.DEVELOPER)
                .count();
        said.add("People from " + pom + ": " + counted(developers, "developer") + ", "
                + counted(shown.size() - developers, "contributor"));
        return profile.withPeople(members.all())
                .withFiles(files.links().assets(), files.links().others());
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Whether the only one there is is whose profile it is anyway. */
    private static boolean isOwner(List<Member> members, Optional<Person> owner) {
        return members.size() == 1
                && owner.filter(person -> MemberList.isOneName(
                                members.get(0),
                                Member.of(
                                        Optional.empty(), person, members.get(0).location())))
                        .isPresent();
    }
}
