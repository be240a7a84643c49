package io.github.vitae.mojo.project;

import io.github.vitae.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.CiManagement;
import org.apache.maven.model.Contributor;
import org.apache.maven.model.DeploymentRepository;
import org.apache.maven.model.Developer;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.IssueManagement;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * A project as a skin and {@code site.xml} may show it on pages that the plugin writes: {@code $project.organization.url} and
 * {@code ${project.scm.url}} are what the plugin's own pages say. Passwords within addresses, what comes from the environment
 * or from the user's settings, folders of this machine, and addresses for mail of developers are not in it.
 */
final class PublicProject {

    /**
     * A user with a password within an address, or a user of the web, which may be a token; elsewhere a user alone is part of
     * the address: {@code ssh://git@example.org/x}.
     */
    private static final Pattern PASSWORD = Pattern.compile(
            "(?<=//)[^/@\\s?#:]*:[^/@\\s?#]*@|(?:(?<=http://)|(?<=https://))[^/@\\s?#]*@", Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL =
            Pattern.compile("(?i)\\s*(?:mailto:.*|[^\\s@/:]+@[^\\s@/]+)\\s*", Pattern.DOTALL);

    private final PomTexts texts;
    private final PrivateValues privates;
    private final boolean mail;

    private PublicProject(MavenProject project, MavenSession session, boolean mail) {
        this.texts = new PomTexts(project, session);
        this.privates = new PrivateValues(project, session);
        this.mail = mail;
    }

    /**
     * A copy of a project without what is not for readers.
     *
     * @param mail whether it has the addresses for mail of developers and contributors
     */
    static MavenProject of(MavenProject project, MavenSession session, boolean mail) {
        MavenProject copy = project.clone();
        if (project.getModel() != null) {
            copy.setModel(project.getModel().clone());
            new PublicProject(project, session, mail).clean(copy.getModel());
        }
        return copy;
    }

    private void clean(Model model) {
        words(model, Model::getName, Model::setName, raw(some -> some));
        words(model, Model::getDescription, Model::setDescription, raw(some -> some));
        address(model, Model::getUrl, Model::setUrl, raw(some -> some));
        Optional.ofNullable(model.getOrganization()).ifPresent(some -> {
            words(some, Organization::getName, Organization::setName, raw(Model::getOrganization));
            address(some, Organization::getUrl, Organization::setUrl, raw(Model::getOrganization));
        });
        Optional.ofNullable(model.getScm()).ifPresent(some -> {
            address(some, Scm::getUrl, Scm::setUrl, raw(Model::getScm));
            address(some, Scm::getConnection, Scm::setConnection, raw(Model::getScm));
            address(some, Scm::getDeveloperConnection, Scm::setDeveloperConnection, raw(Model::getScm));
        });
        Optional.ofNullable(model.getIssueManagement())
                .ifPresent(some -> address(
                        some, IssueManagement::getUrl, IssueManagement::setUrl, raw(Model::getIssueManagement)));
        Optional.ofNullable(model.getCiManagement()).ifPresent(some -> {
            address(some, CiManagement::getUrl, CiManagement::setUrl, raw(Model::getCiManagement));
            // whom a server tells of failures
            some.setNotifiers(List.of());
        });
        for (License license : model.getLicenses()) {
            address(license, License::getUrl, License::setUrl, Optional.empty());
        }
        Stream.of(model.getDevelopers(), model.getContributors())
                .flatMap(List::stream)
                .forEach(this::person);
        Optional.ofNullable(model.getDistributionManagement()).ifPresent(PublicProject::places);
        properties(model.getProperties());
    }

    private void person(Contributor person) {
        address(person, Contributor::getUrl, Contributor::setUrl, Optional.empty());
        address(person, Contributor::getOrganizationUrl, Contributor::setOrganizationUrl, Optional.empty());
        properties(person.getProperties());
        if (mail) {
            return;
        }
        person.setEmail(null);
        person.setName(withoutMail(person.getName()));
        person.setUrl(withoutMail(person.getUrl()));
        person.setOrganizationUrl(withoutMail(person.getOrganizationUrl()));
        if (person instanceof Developer developer) {
            developer.setId(withoutMail(developer.getId()));
        }
        person.getProperties()
                .values()
                .removeIf(value -> MAIL.matcher(String.valueOf(value)).matches());
    }

    private static @Nullable String withoutMail(@Nullable String text) {
        return text != null && MAIL.matcher(text).matches() ? null : text;
    }

    /** Where a site and releases are published: whoever may publish there is named, with a password, in some poms. */
    private static void places(DistributionManagement places) {
        Optional.ofNullable(places.getSite()).ifPresent(some -> some.setUrl(withoutPassword(some.getUrl())));
        Stream.of(places.getRepository(), places.getSnapshotRepository())
                .flatMap(Stream::ofNullable)
                .forEach((DeploymentRepository some) -> some.setUrl(withoutPassword(some.getUrl())));
        places.setDownloadUrl(withoutPassword(places.getDownloadUrl()));
    }

    private void properties(Properties properties) {
        properties
                .entrySet()
                .removeIf(entry -> privates.isPrivate(String.valueOf(entry.getKey()))
                        || privates.isSecret(String.valueOf(entry.getValue())));
    }

    private <T> Optional<T> raw(Function<Model, @Nullable T> part) {
        return texts.raw(part);
    }

    private <T> void words(
            T element, Function<T, @Nullable String> get, BiConsumer<T, @Nullable String> set, Optional<T> raw) {
        set.accept(
                element,
                texts.words(text(element, get, raw))
                        .map(PublicProject::withoutPassword)
                        .orElse(null));
    }

    private <T> void address(
            T element, Function<T, @Nullable String> get, BiConsumer<T, @Nullable String> set, Optional<T> raw) {
        set.accept(
                element,
                texts.address(text(element, get, raw))
                        .map(PublicProject::withoutPassword)
                        .orElse(null));
    }

    private static <T> PomTexts.Text text(T element, Function<T, @Nullable String> get, Optional<T> raw) {
        return new PomTexts.Text(
                get.apply(element), raw.flatMap(some -> Optional.ofNullable(get.apply(some))), "", Location.ofFile(""));
    }

    private static @Nullable String withoutPassword(@Nullable String text) {
        return text == null ? null : PASSWORD.matcher(text).replaceAll("");
    }
}
