package io.github.vitae.testing;

import io.github.vitae.problem.Location;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectFacts.Contributor;
import io.github.vitae.read.project.facts.ProjectParts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an invented project's pom says, for trials. */
public final class Poms {

    private final List<Contributor> developers = new ArrayList<>();
    private final List<Contributor> contributors = new ArrayList<>();
    private ProjectParts parts = ProjectParts.AUTO;
    private Path base = Path.of("target", "a-project-without-files").toAbsolutePath();

    /** A developer; what is empty is not said. */
    public Poms developer(String id, String name, Map<String, String> more, String... roles) {
        developers.add(somebody(id, name, more, 10 + developers.size(), roles));
        return this;
    }

    /** A contributor; what is empty is not said. */
    public Poms contributor(String name, Map<String, String> more, String... roles) {
        contributors.add(somebody("", name, more, 5010 + contributors.size(), roles));
        return this;
    }

    /** The same with other parts of it on its pages. */
    public Poms parts(ProjectParts other) {
        parts = other;
        return this;
    }

    /** The same in this folder. */
    public Poms in(Path folder) {
        base = folder;
        return this;
    }

    /**
     * Somebody.
     *
     * @param more {@code email}, {@code url}, {@code organization}, {@code organizationUrl}, {@code timezone}; all else is a property
     */
    private static Contributor somebody(String id, String name, Map<String, String> more, int line, String... roles) {
        Map<String, String> properties = new java.util.TreeMap<>(more);
        List.of("email", "url", "organization", "organizationUrl", "timezone").forEach(properties::remove);
        return new Contributor(
                said(id),
                said(name),
                Optional.ofNullable(more.get("email")),
                Optional.ofNullable(more.get("url")),
                Optional.ofNullable(more.get("organization"))
                        .map(place -> new ProjectFacts.Named(place, Optional.ofNullable(more.get("organizationUrl")))),
                Stream.of(roles).toList(),
                Optional.ofNullable(more.get("timezone")),
                properties,
                new Location("pom.xml", line, 5, 0));
    }

    private static Optional<String> said(String words) {
        return Optional.of(words).filter(some -> !some.isEmpty());
    }

    /** All of it. */
    public ProjectFacts facts() {
        return new ProjectFacts(
                base,
                parts,
                new ProjectFacts.Coordinates("org.example", "tides", "1.0", "jar", false),
                new ProjectFacts.Description(
                        "Tides", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                new ProjectFacts.Services(Optional.empty(), Optional.empty(), Optional.empty()),
                developers,
                contributors,
                Location.ofFile("pom.xml"));
    }
}
