package io.github.vitae.testing;

import io.github.vitae.problem.Location;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectFacts.Contributor;
import io.github.vitae.read.project.facts.ProjectFacts.Coordinates;
import io.github.vitae.read.project.facts.ProjectFacts.Description;
import io.github.vitae.read.project.facts.ProjectFacts.Named;
import io.github.vitae.read.project.facts.ProjectFacts.Services;
import io.github.vitae.read.project.facts.ProjectPart;
import io.github.vitae.read.project.facts.ProjectParts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an invented project's pom says, for a trial: Tides 1.2.0, a library. */
public final class TrialProject {

    private final Path base;
    private final List<Contributor> developers = new ArrayList<>();
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<Named> licenses = new ArrayList<>();
    private ProjectParts parts = ProjectParts.AUTO;
    private String name = "Tides";
    private String version = "1.2.0";
    private Optional<String> url = Optional.of("https://tides.example.org/");
    private Optional<String> code = Optional.of("https://git.example.org/ada/tides");
    private Optional<Named> organization = Optional.empty();

    private TrialProject(Path base) {
        this.base = base;
    }

    /** A project in a directory. */
    public static TrialProject in(Path base) {
        return new TrialProject(base);
    }

    /** Some parts of it, asked for by name. */
    public TrialProject asking(ProjectPart... asked) {
        parts = new ProjectParts(Set.of(asked), true);
        return this;
    }

    public TrialProject with(ProjectParts other) {
        parts = other;
        return this;
    }

    public TrialProject named(String other) {
        name = other;
        return this;
    }

    public TrialProject version(String other) {
        version = other;
        return this;
    }

    public TrialProject at(String address, String repository) {
        url = Optional.of(address).filter(some -> !some.isEmpty());
        code = Optional.of(repository).filter(some -> !some.isEmpty());
        return this;
    }

    public TrialProject of(String other) {
        organization = Optional.of(new Named(other, Optional.empty()));
        return this;
    }

    public TrialProject licensed(String license, String address) {
        licenses.add(new Named(license, Optional.of(address).filter(some -> !some.isEmpty())));
        return this;
    }

    public TrialProject developer(String id, String who, Map<String, String> properties, String... roles) {
        developers.add(person(id, who, properties, roles));
        return this;
    }

    public TrialProject contributor(String who, String... roles) {
        contributors.add(person("", who, Map.of(), roles));
        return this;
    }

    private static Contributor person(String id, String who, Map<String, String> properties, String... roles) {
        return new Contributor(
                Optional.of(id).filter(some -> !some.isEmpty()),
                Optional.of(who).filter(some -> !some.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(roles),
                Optional.empty(),
                properties,
                Location.ofFile("pom.xml"));
    }

    /** What its pom says. */
    public ProjectFacts facts() {
        return new ProjectFacts(
                base,
                parts,
                new Coordinates("org.example", "tides", version, "jar", false),
                new Description(
                        name,
                        Optional.of("Tells when the water comes & goes."),
                        url,
                        Optional.of("2024"),
                        organization,
                        licenses),
                new Services(code, Optional.empty(), Optional.empty()),
                developers,
                contributors,
                Location.ofFile("pom.xml"));
    }
}
