package io.github.vitae.mojo.project;

import io.github.vitae.problem.Location;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectPart;
import io.github.vitae.read.project.facts.ProjectParts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Contributor;
import org.apache.maven.model.Developer;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.IssueManagement;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Reads a project's effective pom for what its pages show. */
public final class PomFacts {

    private final MavenProject project;
    private final PomTexts texts;

    private PomFacts(MavenProject project, MavenSession session) {
        this.project = project;
        this.texts = new PomTexts(project, session);
    }

    /**
     * What a project's pom says of it.
     *
     * @param project a project that has a pom
     * @param session knows what of its values is of this machine or private: that is not on pages
     * @param parts what of it goes onto its pages; people that a module has from a parent beside it are on the pages of that
     *     unless they are asked for by name
     */
    public static ProjectFacts of(MavenProject project, MavenSession session, ProjectParts parts) {
        PomFacts facts = new PomFacts(project, session);
        boolean others = !parts.asksFor(ProjectPart.PEOPLE) && facts.hasPeopleOfItsParent();
        return facts.facts(others ? parts.without(ProjectPart.PEOPLE) : parts);
    }

    /** What a project is called: {@code <name>}, else its artifactId. */
    public static String name(MavenProject project, MavenSession session) {
        return new PomFacts(project, session).name();
    }

    private String name() {
        return words(project.getModel(), Model::getName, "name").orElseGet(project::getArtifactId);
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
        Scm scm = model.getScm() == null ? new Scm() : model.getScm();
        IssueManagement issues =
                model.getIssueManagement() == null ? new IssueManagement() : model.getIssueManagement();
        Organization organization = model.getOrganization() == null ? new Organization() : model.getOrganization();
        List<License> licenses = raw(Model::getLicenses, model.getLicenses());
        List<Developer> developers = raw(Model::getDevelopers, model.getDevelopers());
        List<Contributor> contributors = raw(Model::getContributors, model.getContributors());
        ProjectFacts.Description description = new ProjectFacts.Description(
                name(),
                words(model, Model::getDescription, "description"),
                address(model, Model::getUrl, "url"),
                words(model, Model::getInceptionYear, "inceptionYear"),
                named(
                        words(organization, Organization::getName, "name", raw(Model::getOrganization)),
                        address(organization, Organization::getUrl, "url", raw(Model::getOrganization))),
                pairs(model.getLicenses(), licenses)
                        .flatMap(pair -> named(
                                words(pair.value(), License::getName, "name", pair.raw()),
                                address(pair.value(), License::getUrl, "url", pair.raw()))
                                .stream())
                        .toList());
        ProjectFacts.Services services = new ProjectFacts.Services(
                address(scm, Scm::getUrl, "url", raw(Model::getScm)),
                words(issues, IssueManagement::getSystem, "system", raw(Model::getIssueManagement)),
                address(issues, IssueManagement::getUrl, "url", raw(Model::getIssueManagement)));
        List<ProjectFacts.Contributor> first =
                pairs(model.getDevelopers(), developers).map(this::person).toList();
        List<ProjectFacts.Contributor> others =
                pairs(model.getContributors(), contributors).map(this::person).toList();
        return new ProjectFacts(
                project.getBasedir().toPath(),
                parts,
                new ProjectFacts.Coordinates(
                        project.getGroupId(),
                        project.getArtifactId(),
                        project.getVersion(),
                        project.getPackaging(),
                        !project.getModules().isEmpty()),
                description,
                services,
                first,
                others,
                Location.ofFile(shown(project.getFile().toPath())),
                texts.told());
    }

    /** An element as Maven has it, and as it is written, where that is known. */
    private record Pair<T>(T value, Optional<T> raw) {}

    private static <T> Stream<Pair<T>> pairs(List<T> values, List<? extends T> raws) {
        return IntStream.range(0, values.size())
                .mapToObj(
                        i -> new Pair<>(values.get(i), i < raws.size() ? Optional.of(raws.get(i)) : Optional.empty()));
    }

    private <T> Optional<T> raw(Function<Model, @Nullable T> part) {
        return texts.raw(part);
    }

    /** The elements of a list as they are written: that of the project or of the nearest above it that has some. */
    private <T> List<T> raw(Function<Model, List<T>> part, List<T> values) {
        return texts.raw(model -> Optional.of(part.apply(model))
                        .filter(list -> !list.isEmpty())
                        .orElse(null))
                .filter(list -> list.size() == values.size())
                .orElse(List.of());
    }

    private Optional<String> words(Model model, Function<Model, @Nullable String> part, String name) {
        return said(
                texts.words(new PomTexts.Text(part.apply(model), raw(part), "<" + name + ">", location(model, name))));
    }

    private Optional<String> address(Model model, Function<Model, @Nullable String> part, String name) {
        return said(texts.address(
                new PomTexts.Text(part.apply(model), raw(part), "<" + name + ">", location(model, name))));
    }

    private <T extends InputLocationTracker> Optional<String> words(
            T element, Function<T, @Nullable String> part, String name, Optional<? extends T> raw) {
        return said(texts.words(text(element, part, name, raw)));
    }

    private <T extends InputLocationTracker> Optional<String> address(
            T element, Function<T, @Nullable String> part, String name, Optional<? extends T> raw) {
        return said(texts.address(text(element, part, name, raw)));
    }

    private <T extends InputLocationTracker> PomTexts.Text text(
            T element, Function<T, @Nullable String> part, String name, Optional<? extends T> raw) {
        return new PomTexts.Text(
                part.apply(element),
                raw.flatMap(some -> Optional.ofNullable(part.apply(some))),
                "<" + name + ">",
                location(element, name));
    }

    private ProjectFacts.Contributor person(Pair<? extends Contributor> pair) {
        Contributor person = pair.value();
        Optional<? extends Contributor> raw = pair.raw();
        Map<String, String> properties = new TreeMap<>();
        person.getProperties().forEach((key, value) -> {
            String name = String.valueOf(key);
            // a portrait, or a name or a page at a service
            said(texts.address(text(person, one -> one.getProperties().getProperty(name), name, raw)))
                    .ifPresent(some -> properties.put(name, some));
        });
        List<String> roles = person.getRoles() == null ? List.of() : person.getRoles();
        return new ProjectFacts.Contributor(
                words(person, one -> one instanceof Developer developer ? developer.getId() : null, "id", raw),
                words(person, Contributor::getName, "name", raw),
                address(person, Contributor::getEmail, "email", raw),
                address(person, Contributor::getUrl, "url", raw),
                named(
                        words(person, Contributor::getOrganization, "organization", raw),
                        address(person, Contributor::getOrganizationUrl, "organizationUrl", raw)),
                IntStream.range(0, roles.size())
                        .mapToObj(i -> words(
                                person,
                                one -> one.getRoles() != null
                                                && i < one.getRoles().size()
                                        ? one.getRoles().get(i)
                                        : null,
                                "role",
                                raw))
                        .flatMap(Optional::stream)
                        .toList(),
                words(person, Contributor::getTimezone, "timezone", raw),
                properties,
                location(person, "", "id", "name"));
    }

    /** Where one of the parts of an element stands; only the file, where Maven does not tell the line. */
    private Location location(InputLocationTracker element, String... parts) {
        Location pom = Location.ofFile(shown(project.getFile().toPath()));
        for (String part : parts) {
            InputLocation place = element.getLocation(part);
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

    private static Optional<ProjectFacts.Named> named(Optional<String> name, Optional<String> url) {
        return name.or(() -> url).map(some -> new ProjectFacts.Named(some, url));
    }

    /** A value in one line, without the user and the password that some write into addresses; nothing if it is blank. */
    private static Optional<String> said(Optional<String> value) {
        return value.map(some -> some.strip().replaceAll("\\s+", " ").replaceAll("(?<=//)[^/@\\s?#]*@", ""))
                .filter(some -> !some.isEmpty());
    }
}
