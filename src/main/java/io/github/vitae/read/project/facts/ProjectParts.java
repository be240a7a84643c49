package io.github.vitae.read.project.facts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which parts of a project go onto its pages.
 *
 * @param wanted the parts that may
 * @param asked those of them that the user named: one that has nothing to show is told. The others go by what lies there
 */
public record ProjectParts(Set<ProjectPart> wanted, Set<ProjectPart> asked) {

    /** Each part, where it has something to show. */
    public static final ProjectParts AUTO = new ProjectParts(EnumSet.allOf(ProjectPart.class), false);

    /** None, whatever lies there. */
    public static final ProjectParts NONE = new ProjectParts(EnumSet.noneOf(ProjectPart.class), true);

    public ProjectParts {
        wanted = copied(wanted);
        asked = copied(asked);
    }

    /**
     * Some parts.
     *
     * @param named whether the user named them
     */
    public ProjectParts(Set<ProjectPart> wanted, boolean named) {
        this(wanted, named ? wanted : Set.of());
    }

    private static Set<ProjectPart> copied(Set<ProjectPart> parts) {
        Set<ProjectPart> copy = EnumSet.noneOf(ProjectPart.class);
        copy.addAll(parts);
        return Collections.unmodifiableSet(copy);
    }

    /** The same without a part. */
    public ProjectParts without(ProjectPart part) {
        return new ProjectParts(
                wanted.stream().filter(one -> one != part).collect(Collectors.toSet()),
                asked.stream().filter(one -> one != part).collect(Collectors.toSet()));
    }

    /** Whether a part may be shown. */
    public boolean has(ProjectPart part) {
        return wanted.contains(part);
    }

    /** Whether the user asks for a part by its name. */
    public boolean asksFor(ProjectPart part) {
        return asked.contains(part);
    }
}
