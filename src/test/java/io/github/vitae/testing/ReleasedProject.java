package io.github.vitae.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.vitae.model.NewsItem;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectPart;
import io.github.vitae.read.project.facts.ProjectParts;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A project called Tides that lies in a folder, with a profile of one line, and what is made of its releases. */
public final class ReleasedProject {

    private final Path base;
    private String name = "Tides";
    private String artifact = "tides";
    private String profile = "src/site/vitae";
    private ProjectParts parts = ProjectParts.AUTO;
    private ProjectFacts.Services services = new ProjectFacts.Services(
            Optional.of("https://github.com/example/tides"),
            Optional.of("GitHub"),
            Optional.of("https://github.com/example/tides/issues"));
    private final List<ProjectFacts.Contributor> developers = new ArrayList<>();
    private final Problems problems = new Problems();
    private Optional<Reading> reading = Optional.empty();

    public ReleasedProject(Path base) {
        this.base = base;
    }

    public ReleasedProject with(String file, String text) {
        return with(file, text.getBytes(UTF_8));
    }

    public ReleasedProject with(String file, String text, Charset encoding) {
        return with(file, text.getBytes(encoding));
    }

    public ReleasedProject with(String file, byte[] bytes) {
        try {
            Path path = base.resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ReleasedProject changes(String body) {
        return with("src/changes/changes.xml", "<document>\n<body>\n" + body + "\n</body>\n</document>\n");
    }

    public ReleasedProject named(String name, String artifact) {
        this.name = name;
        this.artifact = artifact;
        return this;
    }

    public ReleasedProject profileIn(String folder) {
        this.profile = folder;
        return this;
    }

    public ReleasedProject parts(ProjectParts parts) {
        this.parts = parts;
        return this;
    }

    public ReleasedProject asking(ProjectPart... named) {
        return parts(new ProjectParts(Set.of(named), true));
    }

    public ReleasedProject services(String code, String system, String issues) {
        services = new ProjectFacts.Services(
                Optional.of(code).filter(some -> !some.isEmpty()),
                Optional.of(system).filter(some -> !some.isEmpty()),
                Optional.of(issues).filter(some -> !some.isEmpty()));
        return this;
    }

    public ReleasedProject developer(String id, String name) {
        developers.add(new ProjectFacts.Contributor(
                Optional.of(id),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Location.ofFile("pom.xml")));
        return this;
    }

    public ProjectFacts facts() {
        return new ProjectFacts(
                base,
                parts,
                new ProjectFacts.Coordinates("org.example", artifact, "1.3.0-SNAPSHOT", "jar", false),
                new ProjectFacts.Description(
                        name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                services,
                developers,
                List.of(),
                Location.ofFile("pom.xml"));
    }

    public Reading read() {
        if (reading.isEmpty()) {
            Path folder = base.resolve(profile).normalize();
            if (!Files.exists(folder.resolve("about.md"))) {
                with(base.relativize(folder.resolve("about.md")).toString(), "# Tides\n\nA library.\n");
            }
            reading = ProfileReaders.read(
                    new ProfileDirectory(folder, profile),
                    new ReadOptions(
                            UTF_8,
                            false,
                            Optional.of("native"),
                            new Publishing(LocalDate.of(2026, 11, 28), List.of(), Set.of())),
                    Optional.of(facts()),
                    problems);
        }
        return reading.orElseThrow();
    }

    public List<NewsItem> news() {
        return read().profile().news().entries();
    }

    /** Each entry in a line: its date, its title, its words. */
    public List<String> lines() {
        return news().stream()
                .map(item -> item.date().map(date -> date.start().iso()).orElse("-") + " "
                        + item.title().map(title -> title.plain()).orElse("-")
                        + (item.body().isEmpty() ? "" : ": " + item.body().plain()))
                .toList();
    }

    /** The HTML of the entry at a place in the list. */
    public String html(int index) {
        return news().get(index).body().html(new SitePath("news.html"));
    }

    public List<String> said() {
        return read().fromProject();
    }

    public List<String> problems() {
        read();
        return problems.sorted().stream().map(ReleasedProject::line).toList();
    }

    /** How many of them fail a build. */
    public long errors() {
        read();
        return problems.count(Severity.ERROR);
    }

    private static String line(Problem problem) {
        return problem.location() + " " + problem.message() + " ["
                + problem.code().id() + "]";
    }
}
