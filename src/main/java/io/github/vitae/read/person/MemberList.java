package io.github.vitae.read.person;

import io.github.vitae.model.Member;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * People, each once, in the order in which they were named first. Two are one if they have one id; or one name, and not two ids.
 *
 * <p>For example a developer {@code ada}, “Ada Quill”, and a contributor “ada quill” are one; developers {@code wwang} and
 * {@code wang2}, both “Wei Wang”, are two.
 */
public final class MemberList {

    /** With how many of one name somebody is compared. */
    private static final int MOST_COMPARED = 20;

    private final Problems problems;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();

    /** @param problems takes two people with one id */
    public MemberList(Problems problems) {
        this.problems = problems;
    }

    /** Adds somebody; of who is there already only what was not known. */
    public MemberList add(Member member) {
        Optional<Integer> known = known(member);
        if (known.isEmpty()) {
            members.add(member);
        } else {
            members.set(known.get(), members.get(known.get()).and(member));
        }
        index(known.orElse(members.size() - 1));
        return this;
    }

    /** Adds somebody; of who is there already, what is said now counts: of who has the id, the name too. */
    public MemberList overrule(Member member) {
        Optional<Integer> known = member.id().map(id -> byId.get(id(id))).or(() -> known(member));
        if (known.isEmpty()) {
            return add(member);
        }
        Member before = members.get(known.get());
        // what links to them knows the id as it was
        members.set(known.get(), member.and(before).withId(before.id().or(member::id)));
        index(known.get());
        return this;
    }

    private void index(int at) {
        Member member = members.get(at);
        member.id().ifPresent(id -> byId.putIfAbsent(id(id), at));
        if (member.isNamed()) {
            List<Integer> same = byName.computeIfAbsent(name(member), name -> new ArrayList<>());
            if (same.size() < MOST_COMPARED && !same.contains(at)) {
                same.add(at);
            }
        }
    }

    private Optional<Integer> known(Member member) {
        Optional<Integer> sameId = member.id().map(id -> byId.get(id(id)));
        if (sameId.isPresent()) {
            Member other = members.get(sameId.get());
            if (!member.isNamed() || !other.isNamed() || isOneName(member, other)) {
                return sameId;
            }
            if (!member.isShown() || !other.isShown()) {
                // who is hidden is not named in the log either
                return Optional.empty();
            }
            problems.add(new Problem(
                    Code.DUPLICATE_ENTRY,
                    Severity.WARNING,
                    member.location(),
                    "‘" + member.person().name() + "’ has the id ‘"
                            + member.id().orElse("") + "’ of ‘" + other.person().name() + "’; both are shown",
                    "give each of them an id of their own"));
            return Optional.empty();
        }
        return member.isNamed()
                ? byName.getOrDefault(name(member), List.of()).stream()
                        .filter(at ->
                                member.id().isEmpty() || members.get(at).id().isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether two go by one name, whatever the case and the accents. */
    public static boolean isOneName(Member one, Member other) {
        return name(one).equals(name(other));
    }

    private static String name(Member member) {
        String written = member.person().name();
        String folded = SearchKey.of(written);
        return folded.isEmpty() ? written.strip() : folded;
    }

    private static String id(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }

    /** All of them. */
    public List<Member> all() {
        return List.copyOf(members);
    }
}
