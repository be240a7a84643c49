package io.github.vitae.read.jekyll;

import io.github.vitae.model.ContentKind;
import io.github.vitae.read.source.MarkdownFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Of what kind the documents of a collection under the author's own name are, by what they hold: {@code type: Tutorial} and
 * {@code venue} are a talk's, {@code term} and {@code instructor} a course's. One that says nothing is of the kind of most of
 * the others.
 */
final class JekyllKinds {

    private static final Pattern TALK = Pattern.compile(
            "(?iu)\\b(?:talk|tutorial|seminar|keynote|lecture at|presentation|poster|panel|colloquium)");
    private static final Pattern COURSE =
            Pattern.compile("(?iu)\\b(?:course|teaching|workshop|lecture|class|lab|graduate|undergraduate)");

    private static final Set<String> OF_COURSES =
            Set.of("term", "semester", "course_id", "instructor", "instructors", "schedule", "prerequisites");
    private static final Set<String> OF_TALKS = Set.of("slidesurl", "event", "conference");
    private static final Set<String> OF_PROJECTS = Set.of("importance", "related_publications", "img", "github");
    private static final Set<String> OF_BOOKS = Set.of("isbn", "olid", "buy_link");

    private JekyllKinds() {}

    /** The documents of a collection by their kinds; those of which nothing tells the kind are not there. */
    static Map<ContentKind, List<MarkdownFile>> of(List<MarkdownFile> documents) {
        Map<MarkdownFile, ContentKind> known = new LinkedHashMap<>();
        Map<ContentKind, Integer> times = new EnumMap<>(ContentKind.class);
        for (MarkdownFile document : documents) {
            kind(document).ifPresent(kind -> {
                known.put(document, kind);
                times.merge(kind, 1, Integer::sum);
            });
        }
        Optional<ContentKind> most = times.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > documents.size())
                .map(Map.Entry::getKey)
                .findFirst();
        Map<ContentKind, List<MarkdownFile>> sorted = new EnumMap<>(ContentKind.class);
        for (MarkdownFile document : documents) {
            Optional.ofNullable(known.get(document))
                    .or(() -> most)
                    .ifPresent(kind -> sorted.computeIfAbsent(kind, key -> new ArrayList<>())
                            .add(document));
        }
        return sorted;
    }

    private static Optional<ContentKind> kind(MarkdownFile document) {
        String type = document.value("type").orElse("");
        if (TALK.matcher(type).find()) {
            return Optional.of(ContentKind.TALKS);
        }
        if (COURSE.matcher(type).find() || has(document, OF_COURSES)) {
            return Optional.of(ContentKind.TEACHING);
        }
        if (has(document, OF_TALKS) || (has(document, Set.of("venue")) && has(document, Set.of("location")))) {
            return Optional.of(ContentKind.TALKS);
        }
        if (has(document, OF_BOOKS)) {
            return Optional.of(ContentKind.BOOKS);
        }
        if (has(document, OF_PROJECTS)) {
            return Optional.of(ContentKind.PROJECTS);
        }
        return document.value("layout").filter("post"::equals).isPresent() && has(document, Set.of("date"))
                ? Optional.of(ContentKind.POSTS)
                : Optional.empty();
    }

    private static boolean has(MarkdownFile document, Set<String> keys) {
        return document.front().fields().stream().anyMatch(field -> keys.contains(field.key()));
    }
}
