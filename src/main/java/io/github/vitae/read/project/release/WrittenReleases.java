package io.github.vitae.read.project.release;

import io.github.vitae.model.NewsItem;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.problem.notation.Slug;
import io.github.vitae.read.project.facts.ProjectFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which releases the author has written news of. That is only so where an entry surely announces one: it says that something
 * is released, names the version of nothing else, and is of about that day. A release that is told twice is a lesser evil than
 * one that is lost.
 */
final class WrittenReleases {

    /** How many days an entry may lie before or after the release. */
    private static final long NEAR = 31;

    private static final Pattern VERSION =
            Pattern.compile("(?<![\\p{L}\\p{N}._])[vV]?[0-9]{1,9}+(?:[.-][0-9A-Za-z]{1,20}+){0,8}+");

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{N}_-]{1,60})[^\\p{L}\\p{N}]{0,9}$");

    /** Words by which people say that something is out. */
    private static final Set<String> RELEASED = Set.of(
            "release",
            "releases",
            "released",
            "releasing",
            "out",
            "available",
            "announce",
            "announcing",
            "announcement",
            "veröffentlicht",
            "veröffentlichen",
            "veröffentlichung",
            "erschienen",
            "verfügbar",
            "freigegeben",
            "publié",
            "publiée",
            "sortie",
            "disponible",
            "parution",
            "publicado",
            "publicada",
            "lanzamiento",
            "lanzado",
            "lanzada",
            "lançamento",
            "lançada",
            "disponível",
            "rilasciato",
            "rilasciata",
            "rilascio",
            "disponibile",
            "uitgebracht",
            "beschikbaar",
            "wydanie",
            "wydano",
            "выпущена",
            "выпущен",
            "релиз",
            "发布",
            "リリース");

    /** Words before a version that name no other software. */
    private static final Set<String> PLAIN = Set.of(
            "version",
            "versions",
            "release",
            "released",
            "releasing",
            "v",
            "the",
            "new",
            "of",
            "announcing",
            "announce",
            "die",
            "der",
            "neue",
            "von",
            "la",
            "versión",
            "versão",
            "versione",
            "versie",
            "wersja",
            "версия");

    private final Set<String> names = new HashSet<>();
    private final Map<VersionName, Release> releases;

    /**
     * @param releases all of them
     */
    WrittenReleases(ProjectFacts project, Map<VersionName, Release> releases) {
        this.releases = releases;
        for (String name :
                List.of(project.description().name(), project.coordinates().artifactId())) {
            List<String> words = List.of(Slug.of(name).split("-"));
            names.add(words.get(words.size() - 1));
            names.add(name.toLowerCase(Locale.ROOT));
        }
    }

    /** The releases that entries announce. */
    Set<VersionName> in(List<NewsItem> news) {
        Set<VersionName> found = new HashSet<>();
        news.forEach(item -> found.addAll(in(item)));
        return found;
    }

    private List<VersionName> in(NewsItem item) {
        String title = item.title().map(words -> words.plain()).orElse("");
        String body = item.body().plain();
        List<VersionName> named = versions(title, Integer.MAX_VALUE);
        if (named.isEmpty()) {
            // what it says further on may be about others
            named = versions(body, 1);
        }
        if (named.isEmpty() || !saysReleased(item, title + " " + body)) {
            return List.of();
        }
        boolean titled = !title.isEmpty();
        return named.stream()
                .filter(version -> Optional.ofNullable(releases.get(version))
                        .filter(release -> isNear(item.date(), release.date(), titled))
                        .isPresent())
                .toList();
    }

    /** The first versions of the project that a text names and that are known. */
    private List<VersionName> versions(String text, int most) {
        List<VersionName> found = new ArrayList<>();
        Matcher version = VERSION.matcher(text);
        int looked = 0;
        while (looked < most && version.find()) {
            Optional<VersionName> name = VersionName.of(version.group());
            Optional<String> before = wordBefore(text, version.start());
            boolean ours = before.filter(names::contains).isPresent();
            boolean ofNobody =
                    before.isEmpty() || before.filter(PLAIN::contains).isPresent();
            if (name.isEmpty() || !(name.get().isDotted() || ours)) {
                continue;
            }
            looked++;
            boolean further = !found.isEmpty()
                    && before.filter(Set.of("and", "und", "et", "y", "e")::contains)
                            .isPresent();
            if (releases.containsKey(name.get()) && (ours || ofNobody || further)) {
                found.add(name.get());
            }
        }
        return found;
    }

    private static Optional<String> wordBefore(String text, int at) {
        Matcher word = LAST_WORD.matcher(text.substring(Math.max(0, at - 70), at));
        return word.find()
                ? Optional.of(word.group(1).toLowerCase(Locale.ROOT).replaceFirst("[_-]+$", ""))
                : Optional.empty();
    }

    private static boolean saysReleased(NewsItem item, String words) {
        if (item.tags().stream().anyMatch(tag -> RELEASED.contains(tag.toLowerCase(Locale.ROOT)))) {
            return true;
        }
        String start = words.substring(0, Math.min(words.length(), 300)).toLowerCase(Locale.ROOT);
        for (String word : start.split("[^\\p{L}]+")) {
            if (RELEASED.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Optional<EntryDate> written, Optional<EntryDate> released, boolean titled) {
        if (written.isEmpty() || released.isEmpty()) {
            return titled;
        }
        PartialDate left = written.get().start();
        PartialDate right = released.get().start();
        return left.firstDay().toEpochDay() - right.lastDay().toEpochDay() <= NEAR
                && right.firstDay().toEpochDay() - left.lastDay().toEpochDay() <= NEAR;
    }
}
