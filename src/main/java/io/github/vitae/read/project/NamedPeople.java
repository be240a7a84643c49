package io.github.vitae.read.project;

import io.github.vitae.model.Member;
import io.github.vitae.model.Profile;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import java.util.List;

/**
 * The people of a profile whom readers may see. What is to add to somebody by an id that nobody has is told, and left out; whom the
 * author keeps back was told when their file was read.
 */
public final class NamedPeople {

    private NamedPeople() {}

    /**
     * Leaves out who has no name.
     *
     * @param profile a profile with what its project adds to it
     * @param problems takes those who are left out
     */
    public static Profile of(Profile profile, Problems problems) {
        List<Member> named = profile.people().stream().filter(Member::isShown).toList();
        if (named.size() == profile.people().size()) {
            return profile;
        }
        profile.people().stream()
                .filter(member -> !member.isNamed() && member.standing() != Member.Standing.WITHHELD)
                .forEach(member -> problems.add(
                        Code.UNNAMED_PERSON,
                        member.location(),
                        member.id()
                                        .map(id -> "nobody has the id ‘" + id + "’, and there is no name here")
                                        .orElse("there is neither a name nor an id here")
                                + "; nothing of this person is shown",
                        "write ‘name: …’, or the id of a developer in the pom"));
        return profile.withPeople(named);
    }
}
