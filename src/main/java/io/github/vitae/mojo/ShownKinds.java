package io.github.vitae.mojo;

import io.github.vitae.model.ContentKind;
import io.github.vitae.model.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many entries of each kind a profile has, for the log: {@code 3 news, 2 awards, 7 publications, 4 talks}. News and awards
 * are always named, so that one who expected some sees that there are none.
 */
final class ShownKinds {

    private ShownKinds() {}

    /** All kinds. */
    static String of(Profile profile) {
        List<String> parts = new ArrayList<>();
        parts.add(profile.news().entries().size() + " news");
        parts.add(counted(profile.awards().entries().size(), "award"));
        if (!profile.publications().isEmpty()) {
            parts.add(counted(profile.publications().size(), "publication"));
        }
        others(profile, parts);
        return String.join(", ", parts);
    }

    private static String counted(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    private static void others(Profile profile, List<String> parts) {
        profile.contents().forEach((kind, list) -> {
            if (!list.entries().isEmpty()) {
                parts.add(
                        list.entries().size() + " " + words(kind, list.entries().size() == 1));
            }
        });
        int people = profile.people().size();
        if (people > 0) {
            parts.add(people + (people == 1 ? " person" : " people"));
        }
        int pages = profile.pages().size();
        if (pages > 0) {
            parts.add(counted(pages, "other page"));
        }
    }

    private static String words(ContentKind kind, boolean one) {
        return switch (kind) {
            case TEACHING -> one ? "course" : "courses";
            case REPOSITORIES -> one ? "repository" : "repositories";
            default -> {
                String name = kind.name().toLowerCase(Locale.ROOT);
                yield one ? name.substring(0, name.length() - 1) : name;
            }
        };
    }
}
