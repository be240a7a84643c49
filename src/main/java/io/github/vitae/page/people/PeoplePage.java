package io.github.vitae.page.people;

import io.github.vitae.model.Member;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.frame.Pen;
import io.github.vitae.page.frame.PersonCard;
import io.github.vitae.page.frame.Redirects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All people of a project or a lab, as cards, in groups: that which the author names, else, of a project, by what they do first,
 * else by whether they are developers or contributors. In a lab each has a title of their own, which makes no group. Groups are
 * in the order of their first members.
 */
public final class PeoplePage {

    /** Where it is. */
    public static final SitePath PATH = new SitePath("people.html");

    /** Where maven-project-info-reports-plugin has the people of a project, by whose ids other reports link to them. */
    private static final SitePath TEAM = new SitePath("team.html");

    private final List<Member> members;
    private final PageFrame frame;
    private final Messages messages;
    private final MemberIds ids;
    private final Map<String, List<Member>> groups = new LinkedHashMap<>();
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final Map<String, String> headingIds = new LinkedHashMap<>();
    private final boolean ofProject;

    /** @param found those who may be on the page */
    public PeoplePage(List<Member> found, PageFrame frame, Messages messages) {
        this.members = found.stream().filter(Member::isShown).toList();
        this.frame = frame;
        this.messages = messages;
        this.ids = new MemberIds(members);
        this.ofProject = members.stream().anyMatch(member -> member.standing() != Member.Standing.NONE);
        for (Member member : members) {
            String heading = heading(member);
            String key = heading.toLowerCase(Locale.ROOT);
            headings.putIfAbsent(key, heading);
            groups.computeIfAbsent(key, name -> new ArrayList<>()).add(member);
        }
        // here, not where they are written: a page may be written several times
        groups.keySet().forEach(key -> headingIds.put(key, ids.other("group-" + (headingIds.size() + 1))));
    }

    /** Whether there is nobody to show. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Those who are on the page, in the order in which they were found. */
    public List<Member> members() {
        return members;
    }

    /** What somebody does, or is called, in words of the page: the group that they are in; empty for none. */
    public String group(Member member) {
        return heading(member);
    }

    /** Where somebody is. */
    public Addresses.Place place(Member member) {
        return new Addresses.Place(PATH, ids.of(member));
    }

    /** The page. */
    public Output.Page page(Pen pen) {
        String title = messages.get("people.title");
        return new Output.Page(
                PATH, title, Optional.empty(), List.of(), Optional.of(title), sink -> write(pen.on(sink, PATH)));
    }

    /** What leads on from where they used to have pages, and from where a site has the people of its project. */
    public List<Output.RedirectPage> redirects() {
        List<Output.RedirectPage> redirects = new ArrayList<>();
        for (Member member : members) {
            for (SitePath old : member.formerAddresses()) {
                redirects.add(Redirects.from(
                        old,
                        new Addresses.Place(PATH, ids.of(member)),
                        member.person().name(),
                        Optional.of(member.origin()),
                        messages));
            }
        }
        List<Member> ofProject = members.stream()
                .filter(member -> member.standing() != Member.Standing.NONE)
                .toList();
        if (!ofProject.isEmpty()) {
            Map<String, String> anchors = new LinkedHashMap<>();
            ofProject.forEach(
                    member -> anchors.put(ids.of(member), member.person().name()));
            redirects.add(Redirects.keepingAnchors(TEAM, PATH, messages.get("people.title"), anchors, messages));
        }
        return redirects;
    }

    private String heading(Member member) {
        String said = member.group()
                .or(() -> member.roles().stream().filter(role -> ofProject).findFirst())
                .map(String::strip)
                .orElse(member.standing() == Member.Standing.NONE ? "" : standing(member.standing()));
        return heading(said);
    }

    /** What a group is called: {@code developer}, which poms have most, in the language of the pages. */
    private String heading(String said) {
        return messages.find("group." + said.toLowerCase(Locale.ROOT)).orElse(said);
    }

    private static String standing(Member.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private void write(Markup markup) {
        frame.start(markup, "vitae-people-page", "");
        markup.start("h1").words(messages.get("people.title")).end("h1").line();
        boolean grouped = groups.size() > 1 || !groups.containsKey("");
        for (Map.Entry<String, List<Member>> group : groups.entrySet()) {
            String heading = headings.getOrDefault(group.getKey(), "");
            if (!grouped) {
                cards(markup, group.getValue(), "", "h2");
                continue;
            }
            String id = headingIds.getOrDefault(group.getKey(), "");
            markup.start("section", "class", "vitae-group", "aria-labelledby", id);
            markup.start("h2", "id", id, "dir", "auto")
                    .text(heading.isEmpty() ? messages.get("contents.others") : heading)
                    .end("h2");
            cards(markup, group.getValue(), heading, "h3");
            markup.end("section").line();
        }
        frame.end(markup);
    }

    /** What the people do, and what their groups are called. */
    public Set<String> roles() {
        Set<String> roles = new TreeSet<>(headings.values());
        members.forEach(member -> roles.addAll(member.roles()));
        roles.remove("");
        return roles;
    }

    /**
     * Writes people for a page that is not theirs, each linked to their place on it.
     *
     * @param chosen what somebody has to do, or the group that they are in; each with the ways in which it is called
     * @param most how many at most
     * @return how many there are
     */
    public int writeListed(Markup markup, Predicate<String> chosen, int most) {
        List<Member> some = new ArrayList<>();
        groups.forEach((key, all) -> all.stream()
                .filter(member -> chosen.test(headings.getOrDefault(key, ""))
                        || member.roles().stream().anyMatch(chosen))
                .forEach(some::add));
        if (some.isEmpty()) {
            return 0;
        }
        markup.start("ul", "class", "vitae-people", "role", "list").line();
        for (Member member : some.subList(0, Math.min(most, some.size()))) {
            markup.start("li", "class", "h-card vitae-person");
            new PersonCard(member.person().withRole(roles(member, "")), PATH, messages, Optional.of(member.origin()))
                    .writeListed(
                            markup,
                            () -> markup.start("p", "class", "p-name", "dir", "auto")
                                    .link(
                                            PATH,
                                            ids.of(member),
                                            "",
                                            member.person().name())
                                    .end("p"),
                            () -> timezone(markup, member));
            markup.end("li").line();
        }
        markup.end("ul").line();
        return some.size();
    }

    private void cards(Markup markup, List<Member> shown, String heading, String level) {
        // a list without marks is one to screen readers only if it says so
        markup.start("ul", "class", "vitae-people", "role", "list").line();
        for (Member member : shown) {
            markup.start("li", "class", "h-card vitae-person", "id", ids.of(member));
            new PersonCard(
                            member.person().withRole(roles(member, heading)),
                            PATH,
                            messages,
                            Optional.of(member.origin()))
                    .writeListed(markup, () -> name(markup, member, level), () -> timezone(markup, member));
            member.text()
                    .ifPresent(text -> markup.start(
                                    "div",
                                    "class",
                                    "vitae-text",
                                    "dir",
                                    "auto",
                                    "lang",
                                    markup.language().of(member.origin()))
                            .rich(text)
                            .end("div"));
            markup.end("li").line();
        }
        markup.end("ul").line();
    }

    private static void name(Markup markup, Member member, String level) {
        markup.start(level, "class", "p-name", "dir", "auto");
        Optional<String> href = member.url().map(markup::href);
        href.ifPresent(url -> markup.start("a", "class", "u-url", "href", url));
        markup.text(member.person().name());
        href.ifPresent(url -> markup.end("a"));
        markup.end(level);
    }

    /** What they do, but for what is above all of them. */
    private Optional<String> roles(Member member, String heading) {
        String roles = String.join(
                ", ",
                member.roles().stream()
                        .map(String::strip)
                        .filter(role -> !heading(role).equalsIgnoreCase(heading))
                        .toList());
        return Optional.of(roles).filter(some -> !some.isEmpty());
    }

    private void timezone(Markup markup, Member member) {
        member.timezone()
                .ifPresent(zone -> markup.start("p", "class", "vitae-timezone")
                        .words(messages.get("people.timezone", zone))
                        .end("p"));
    }
}
