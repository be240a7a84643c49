package io.github.vitae.page.people;

import io.github.vitae.model.Member;
import io.github.vitae.problem.notation.DistinctNames;
import io.github.vitae.problem.notation.Slug;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The {@code id} of each member on the page of people: the id by which a project knows them, as it is, since reports link to it
 * ({@code team.html#ada}); of who has none, the name. HTML allows no white space in it (HTML Standard §3.2.6): {@code ada quill}
 * is {@code ada_quill}, as Doxia makes anchors.
 */
final class MemberIds {

    /** What skins have on each page: a second one of such an id would not be found. */
    private static final Set<String> OF_SKINS = Set.of(
            "banner",
            "bannerLeft",
            "bannerRight",
            "bodyColumn",
            "breadcrumbs",
            "contentBox",
            "footer",
            "leftColumn",
            "navcolumn",
            "poweredBy",
            "projectVersion",
            "publishDate",
            "topbar",
            "content",
            "vitae-top",
            "vitae-pages");

    private final IdentityHashMap<Member, String> ids = new IdentityHashMap<>();
    private final DistinctNames distinct = new DistinctNames();

    MemberIds(List<Member> members) {
        OF_SKINS.forEach(distinct::take);
        members.stream()
                .filter(member -> member.id().isPresent())
                .forEach(
                        member -> ids.put(member, distinct.of(anchor(member.id().get()))));
        // who has an id keeps it, whatever others are called
        members.stream().filter(member -> member.id().isEmpty()).forEach(member -> {
            String slug = Slug.of(member.person().name());
            ids.put(member, distinct.of(slug.isEmpty() ? "person" : slug));
        });
    }

    private static String anchor(String id) {
        String written = id.strip().replaceAll("\\s+", "_");
        return written.isEmpty() ? "person" : written;
    }

    /** The {@code id} of a member. */
    String of(Member member) {
        return ids.getOrDefault(member, "");
    }

    /** An {@code id} for something else on the page, which no member has. */
    String other(String wanted) {
        return distinct.of(wanted);
    }
}
