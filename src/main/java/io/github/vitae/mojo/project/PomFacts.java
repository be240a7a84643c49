package io.github.vitae.mojo.project;

import io.github.vitae.problem.Location;
import io.github.vitae.read.project.ProjectFacts;
import io.github.vitae.read.project.ProjectPart;
import io.github.vitae.read.project.ProjectParts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.model.Contributor;
import org.apache.maven.model.Developer;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.IssueManagement;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Reads a project's effective pom for what its pages show. */
public final class PomFacts {

    private final MavenProject project;

    private PomFacts(MavenProject project) {
        this.project = project;
    }

    /**
     * What a project's pom says of it.
     *
     * @param project a project that has a pom
     * @param parts what of it goes onto its pages; people that a module has from a parent beside it are on the pages of that
     *     unless they are asked for by name
     */
    public static ProjectFacts of(MavenProject project, ProjectParts parts) {
        PomFacts facts = new PomFacts(project);
        boolean others = !parts.asksFor(ProjectPart.PEOPLE) && facts.hasPeopleOfItsParent();
        return facts.facts(others ? parts.without(ProjectPart.PEOPLE) : parts);
    }

    /** Whether its people are those of a parent beside it, on whose pages they are. */
    private boolean hasPeopleOfItsParent() {
        Model own = project.getOriginalModel();
        MavenProject parent = project.getParent();
        return own != null
                && own.getDevelopers().isEmpty()
                && own.getContributors().isEmpty()
                && parent != null
                && parent.getFile() != null
                // of one from a repository it ends in .pom
                && parent.getFile().getName().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private ProjectFacts facts(ProjectParts parts) {
        Model model = project.getModel();
        Optional<Scm> scm = Optional.ofNullable(model.getScm());
        Optional<IssueManagement> issues = Optional.ofNullable(model.getIssueManagement());
        return new ProjectFacts(
                project.getBasedir().toPath(),
                parts,
                new ProjectFacts.Coordinates(
                        project.getGroupId(),
                        project.getArtifactId(),
                        project.getVersion(),
                        project.getPackaging(),
                        !project.getModules().isEmpty()),
                new ProjectFacts.Description(
                        said(model.getName()).orElseGet(project::getArtifactId),
                        said(model.getDescription()),
                        said(model.getUrl()),
                        said(model.getInceptionYear()),
                        Optional.ofNullable(model.getOrganization())
                                .flatMap(some -> named(some.getName(), some.getUrl())),
                        model.getLicenses().stream()
                                .flatMap(license -> named(license.getName(), license.getUrl()).stream())
                                .toList()),
                new ProjectFacts.Services(
                        scm.flatMap(some -> said(some.getUrl())),
                        issues.flatMap(some -> said(some.getSystem())),
                        issues.flatMap(some -> said(some.getUrl()))),
                model.getDevelopers().stream().map(this::person).toList(),
                model.getContributors().stream().map(this::person).toList(),
                Location.ofFile(shown(project.getFile().toPath())));
    }

    private ProjectFacts.Contributor person(Contributor person) {
        Map<String, String> properties = new TreeMap<>();
        person.getProperties()
                .forEach((key, value) ->
                        said(String.valueOf(value)).ifPresent(some -> properties.put(String.valueOf(key), some)));
        List<String> roles = person.getRoles() == null ? List.of() : person.getRoles();
        return new ProjectFacts.Contributor(
                person instanceof Developer developer ? said(developer.getId()) : Optional.empty(),
                said(person.getName()),
                said(person.getEmail()),
                said(person.getUrl()),
                named(person.getOrganization(), person.getOrganizationUrl()),
                roles.stream().flatMap(role -> said(role).stream()).toList(),
                said(person.getTimezone()),
                properties,
                location(person));
    }

    /** Where a person is named; only the file, where Maven does not tell the line. */
    private Location location(Contributor person) {
        Location pom = Location.ofFile(shown(project.getFile().toPath()));
        for (String part : List.of("", "id", "name")) {
            InputLocation place = person.getLocation(part);
            if (place != null && place.getLineNumber() > 0 && place.getSource() != null) {
                // the tag is what is known; a parent from a repository has no file that the user could mend
                String file = place.getSource().getLocation();
                boolean isFile = file != null && file.toLowerCase(Locale.ROOT).endsWith(".xml");
                return isFile
                        ? new Location(shown(Path.of(file)), place.getLineNumber(), place.getColumnNumber(), 0)
                        : pom;
            }
        }
        return pom;
    }

    private String shown(Path file) {
        Path base = project.getBasedir().toPath();
        return (file.startsWith(base) ? base.relativize(file) : file).toString().replace('\\', '/');
    }

    private static Optional<ProjectFacts.Named> named(@Nullable String name, @Nullable String url) {
        return said(name).or(() -> said(url)).map(some -> new ProjectFacts.Named(some, said(url)));
    }

    /** A value in one line, without the user and the password that some write into addresses; nothing if it is blank. */
    private static Optional<String> said(@Nullable String value) {
        return Optional.ofNullable(value)
                .map(some -> some.strip().replaceAll("\\s+", " ").replaceAll("(?<=//)[^/@\\s?#]*@", ""))
                .filter(some -> !some.isEmpty());
    }
}
