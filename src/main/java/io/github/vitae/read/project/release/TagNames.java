package io.github.vitae.read.project.release;

import io.github.vitae.read.project.facts.ProjectFacts;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tags of a repository mark releases of a project, by their names: {@code 1.2.0}, {@code v1.2}, {@code release-1.2},
 * {@code rel/1.2}, {@code REL_1_2_0}, {@code tides-1.2}, {@code tides/v1.2}, {@code tides@1.2}. In a project that is not at the
 * root of its repository only those with its name are its own.
 */
final class TagNames {

    private static final Pattern WORD =
            Pattern.compile("(?:releases|release|rel|tags|tag|versions|version|ver|v)(?=[^a-z])");

    private static final Pattern ENDING = Pattern.compile("-(?:parent|project|root|pom|aggregator|reactor|build|all)$");

    private static final String PARTS = "-_/@.";
    private static final int LONGEST = 200;

    private final Set<String> names = new LinkedHashSet<>();
    private final boolean root;

    /**
     * @param root whether the project is at the root of its repository
     */
    TagNames(ProjectFacts project, boolean root) {
        this.root = root;
        String artifact = project.coordinates().artifactId().toLowerCase(Locale.ROOT);
        names.add(artifact);
        if (root) {
            names.add(ENDING.matcher(artifact).replaceFirst(""));
            names.add(project.description().name().toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        names.remove("");
    }

    /**
     * The version of the project that a tag marks.
     *
     * @param tag its name, without {@code refs/tags/}
     */
    Optional<VersionName> version(String tag) {
        if (tag.length() > LONGEST) {
            return Optional.empty();
        }
        String rest = tag;
        boolean named = false;
        boolean marked = false;
        while (true) {
            int name = named ? 0 : nameAtStart(rest);
            int word = name > 0 ? 0 : wordAtStart(rest);
            if (name == 0 && word == 0) {
                break;
            }
            named |= name > 0;
            marked = true;
            rest = rest.substring(name + word);
        }
        if (!root && !named) {
            return Optional.empty();
        }
        String dotted = rest.indexOf('.') < 0 ? rest.replace('_', '.') : rest;
        // 20240501 alone may be the number of anything
        boolean said = marked;
        return VersionName.of(dotted).filter(version -> version.isDotted() || said);
    }

    /** How long the project's name is at the start, with what parts it from the rest; 0 if it does not stand there. */
    private int nameAtStart(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> lower.startsWith(name)
                        && lower.length() > name.length()
                        && PARTS.indexOf(lower.charAt(name.length())) >= 0)
                .mapToInt(name -> name.length() + 1)
                .max()
                .orElse(0);
    }

    private static int wordAtStart(String text) {
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        if (!word.lookingAt()) {
            return 0;
        }
        int end = word.end();
        return end < text.length() && PARTS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }
}
