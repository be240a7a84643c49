package io.github.vitae.read.project.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of a project goes onto its pages: the words of the setting {@code fromProject}. */
public enum ProjectPart {
    /** Releases in {@code src/changes/changes.xml}. */
    CHANGES,
    /** Releases in {@code CHANGELOG.md}. */
    CHANGELOG,
    /** Releases that an annotated tag of git marks. */
    TAGS,
    /** The people whom the pom names. */
    PEOPLE,
    /** How to cite the project. */
    CITATION;

    /** The part's word: {@code changes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of a word, in upper or lower case. */
    public static Optional<ProjectPart> of(String word) {
        return Arrays.stream(values())
                .filter(part -> part.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** All words, in the order of the parts. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ProjectPart::word).toList();
    }
}
