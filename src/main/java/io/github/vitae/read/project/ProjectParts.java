package io.github.vitae.read.project;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which parts of a project go onto its pages.
 *
 * @param wanted the parts that may
 * @param named whether the user named them: one that has nothing to show is told then. Otherwise each goes by what lies there
 */
public record ProjectParts(Set<ProjectPart> wanted, boolean named) {

    /** Each part, where it has something to show. */
    public static final ProjectParts AUTO = new ProjectParts(EnumSet.allOf(ProjectPart.class), false);

    /** None, whatever lies there. */
    public static final ProjectParts NONE = new ProjectParts(EnumSet.noneOf(ProjectPart.class), true);

    public ProjectParts {
        Set<ProjectPart> copy = EnumSet.noneOf(ProjectPart.class);
        copy.addAll(wanted);
        wanted = Collections.unmodifiableSet(copy);
    }

    /** Whether a part may be shown. */
    public boolean has(ProjectPart part) {
        return wanted.contains(part);
    }

    /** Whether the user asks for a part by its name. */
    public boolean asksFor(ProjectPart part) {
        return named && has(part);
    }
}
