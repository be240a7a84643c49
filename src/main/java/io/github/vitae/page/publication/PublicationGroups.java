package io.github.vitae.page.publication;

import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.Venue;
import io.github.vitae.page.frame.ListPart;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.TagKey;
import io.github.vitae.page.publication.PublicationOptions.Grouping;
import io.github.vitae.problem.notation.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts publications into groups with a heading each: by year, kind, venue or topic. */
final class PublicationGroups {

    /** A topic that fewer publications have sets nothing in order. */
    private static final int FEWEST_OF_TOPIC = 2;

    /** Fewer publications are seen at a glance, whatever they are grouped by. */
    private static final int FEWEST_TO_CHOOSE = 5;

    private static final String ELSEWHERE = "elsewhere";
    private static final String OTHER_TOPICS = "other-topics";

    /** What of a venue's name tells one year's from another's: {@code 2024}, {@code '24}, {@code (2024)}, {@code 37th}. */
    private static final Pattern OF_A_YEAR =
            Pattern.compile("[(\\[]?(?:[12][0-9]{3}|['’][0-9]{2}|[0-9]{1,3}(?:st|nd|rd|th))[)\\],.:]*");

    private static final Pattern PROCEEDINGS =
            Pattern.compile("(?i)(?:in )?proc(?:eedings|\\.)?(?: of)?(?: the)? (?=\\S)");

    /** Journals that are called so, wherever a paper in them is taken for one of a conference. */
    private static final Pattern OF_A_BODY = Pattern.compile(
            "(?i)proc(?:eedings|\\.)? of the "
                    + "(?:IEEE|ACM(?: on .*)?|VLDB Endowment|IRE|Royal Society.*|(?:[\\p{L}]+ )*(?:Academy|Academies|Society|Institution|Institute|Association)\\b.*)");

    private final Messages messages;

    PublicationGroups(Messages messages) {
        this.messages = messages;
    }

    /**
     * Publications below one heading.
     *
     * @param id the {@code id} of the heading
     * @param name what it says
     */
    record Group(String id, String name, List<Publication> publications) {}

    /** Where a publication belongs. */
    private record Heading(String id, String name) {}

    /** The groups in the order in which a page shows them. The publications of a group stay in their order. */
    List<Group> of(List<Publication> publications, Grouping grouping) {
        Map<String, Group> found = new LinkedHashMap<>();
        Map<String, Integer> topics = grouping == Grouping.TOPIC ? topics(publications) : Map.of();
        for (Publication publication : publications) {
            for (Heading heading : headings(publication, grouping, topics)) {
                found.computeIfAbsent(heading.id(), unseen -> new Group(unseen, heading.name(), new ArrayList<>()))
                        .publications()
                        .add(publication);
            }
        }
        List<Group> groups = new ArrayList<>(found.values());
        switch (grouping) {
            case YEAR -> {}
            case KIND ->
                groups.sort(Comparator.comparing(
                        group -> group.publications().get(0).kind()));
            case VENUE, TOPIC ->
                groups.sort(Comparator.comparing(PublicationGroups::isRest)
                        .thenComparing(Group::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Group::id));
        }
        return groups;
    }

    private static boolean isRest(Group group) {
        return group.id().equals(ELSEWHERE) || group.id().equals(OTHER_TOPICS);
    }

    /** In what other groups readers may choose to have publications: those that tell something. */
    Map<Grouping, List<Group>> others(List<Publication> publications, Grouping usual) {
        Map<Grouping, List<Group>> others = new EnumMap<>(Grouping.class);
        for (Grouping grouping : Grouping.values()) {
            if (grouping != usual && publications.size() >= FEWEST_TO_CHOOSE) {
                List<Group> groups = of(publications, grouping);
                if (tells(groups, grouping)) {
                    others.put(grouping, groups);
                }
            }
        }
        return others;
    }

    /** Whether groups say more than a list of all; of venues and topics, some have to hold more than one. */
    private static boolean tells(List<Group> groups, Grouping grouping) {
        List<Group> named = groups.stream().filter(group -> !isRest(group)).toList();
        boolean byName = grouping == Grouping.VENUE || grouping == Grouping.TOPIC;
        return named.size() > 1
                && (!byName
                        || named.stream().anyMatch(group -> group.publications().size() > 1));
    }

    /** The groups of each page, where there are more entries than one shows; a group may go on on the next. */
    static List<List<Group>> divided(List<Group> groups) {
        List<List<Group>> pages = new ArrayList<>();
        List<Group> page = new ArrayList<>();
        int room = ListPart.MOST;
        for (Group group : groups) {
            int from = 0;
            while (from < group.publications().size()) {
                if (room == 0) {
                    pages.add(page);
                    page = new ArrayList<>();
                    room = ListPart.MOST;
                }
                int to = Math.min(group.publications().size(), from + room);
                page.add(
                        new Group(group.id(), group.name(), group.publications().subList(from, to)));
                room -= to - from;
                from = to;
            }
        }
        pages.add(page);
        return pages;
    }

    private List<Heading> headings(Publication publication, Grouping grouping, Map<String, Integer> topics) {
        return switch (grouping) {
            case YEAR -> List.of(year(publication));
            case KIND ->
                List.of(new Heading(
                        "kind-" + PublicationWords.id(publication.kind()),
                        PublicationWords.kinds(publication.kind(), messages)));
            case VENUE -> List.of(venue(publication.venue(), publication.kind() == PublicationKind.ARTICLE));
            case TOPIC -> topics(publication, topics);
        };
    }

    private Heading year(Publication publication) {
        return publication
                .date()
                .map(date -> String.valueOf(date.start().year()))
                .map(year -> new Heading("year-" + year, year))
                .orElseGet(() -> publication.texts().status().isPresent()
                        ? new Heading("forthcoming", messages.get("publications.forthcoming"))
                        : new Heading("undated", messages.get("publications.undated")));
    }

    /** @param journal whether it is one, whose name is Proceedings of somebody: those of the IEEE are not the IEEE */
    private Heading venue(Venue venue, boolean journal) {
        Optional<String> name = venue.abbreviation().or(venue::name).map(words -> ofAllYears(words, journal));
        return name.map(words -> new Heading("venue-" + PublicationAddress.slug(key(words)), words))
                .orElseGet(() -> new Heading(ELSEWHERE, messages.get("publications.elsewhere")));
    }

    /** A venue's name without what changes from year to year: {@code Proceedings of the 7th Symposium on Paper}. */
    private static String ofAllYears(String name, boolean journal) {
        StringBuilder kept = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!OF_A_YEAR.matcher(word).matches()) {
                kept.append(kept.isEmpty() ? "" : " ").append(word);
            }
        }
        boolean proceedings = !journal
                && PROCEEDINGS.matcher(kept).lookingAt()
                && !OF_A_BODY.matcher(kept).matches();
        String words = proceedings ? PROCEEDINGS.matcher(kept).replaceFirst("") : kept.toString();
        return Slug.of(words).isEmpty() ? name : words;
    }

    /** The same for names that differ in letters' size and in marks alone. */
    private static String key(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? name : slug;
    }

    /** How many publications are about each topic. */
    private static Map<String, Integer> topics(List<Publication> publications) {
        Map<String, Integer> counts = new TreeMap<>();
        publications.forEach(publication -> publication.keywords().stream()
                .map(PublicationGroups::topic)
                .distinct()
                .forEach(topic -> counts.merge(topic, 1, Integer::sum)));
        return counts;
    }

    /** A topic, however it is written: {@code Machine-Learning} is {@code machine learning}, and {@code C++} is not {@code C}. */
    private static String topic(String keyword) {
        return TagKey.of(keyword);
    }

    private List<Heading> topics(Publication publication, Map<String, Integer> counts) {
        Map<String, Heading> found = new LinkedHashMap<>();
        for (String keyword : publication.keywords()) {
            String topic = topic(keyword);
            if (counts.getOrDefault(topic, 0) >= FEWEST_OF_TOPIC) {
                found.putIfAbsent(topic, new Heading("topic-" + PublicationAddress.slug(topic), keyword));
            }
        }
        return found.isEmpty()
                ? List.of(new Heading(OTHER_TOPICS, messages.get("publications.otherTopics")))
                : List.copyOf(found.values());
    }
}
