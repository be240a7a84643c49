package io.github.vitae.read.project.facts;

import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a Maven project's effective pom says of it, as far as pages show it.
 *
 * @param base the project's directory
 * @param parts which parts of the project go onto its pages
 * @param coordinates what Maven calls it
 * @param description what it is, for readers
 * @param services where its code and its issues are
 * @param developers {@code <developers>}, in their order
 * @param contributors {@code <contributors>}, in their order
 * @param pom where the pom is, for problems
 * @param told what of the pom is not shown as Maven has it, for its author
 */
public record ProjectFacts(
        Path base,
        ProjectParts parts,
        Coordinates coordinates,
        Description description,
        Services services,
        List<Contributor> developers,
        List<Contributor> contributors,
        Location pom,
        List<Problem> told) {

    public ProjectFacts {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(coordinates, "coordinates");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(services, "services");
        developers = List.copyOf(developers);
        contributors = List.copyOf(contributors);
        Objects.requireNonNull(pom, "pom");
        told = List.copyOf(told);
    }

    /** What a pom says of which there is nothing to tell. */
    public ProjectFacts(
            Path base,
            ProjectParts parts,
            Coordinates coordinates,
            Description description,
            Services services,
            List<Contributor> developers,
            List<Contributor> contributors,
            Location pom) {
        this(base, parts, coordinates, description, services, developers, contributors, pom, List.of());
    }

    /** The same without anybody's address for mail, which is nobody's business but theirs. */
    public ProjectFacts withoutMail() {
        return new ProjectFacts(
                base,
                parts,
                coordinates,
                description,
                services,
                developers.stream().map(Contributor::withoutMail).toList(),
                contributors.stream().map(Contributor::withoutMail).toList(),
                pom,
                told);
    }

    /**
     * What Maven calls a project.
     *
     * @param groupId {@code org.example}
     * @param artifactId {@code tides}
     * @param version {@code 1.2.0}, {@code 1.3.0-SNAPSHOT}
     * @param packaging {@code jar}; {@code pom} for a parent, and for what has a site and nothing else
     * @param hasModules whether other projects are built with it, as its modules
     */
    public record Coordinates(String groupId, String artifactId, String version, String packaging, boolean hasModules) {
        public Coordinates {
            Objects.requireNonNull(groupId, "groupId");
            Objects.requireNonNull(artifactId, "artifactId");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(packaging, "packaging");
        }

        /** Whether it is software, and not the pom of a homepage alone: it is packaged as something, or has modules. */
        public boolean isSoftware() {
            return hasModules || !packaging.equals("pom");
        }
    }

    /**
     * What a project is.
     *
     * @param name its name: {@code <name>}; the artifactId where the pom has none
     * @param words {@code <description>}, in one line
     * @param url {@code <url>}
     * @param inceptionYear {@code <inceptionYear>}
     * @param organization {@code <organization>}
     * @param licenses {@code <licenses>}
     */
    public record Description(
            String name,
            Optional<String> words,
            Optional<String> url,
            Optional<String> inceptionYear,
            Optional<Named> organization,
            List<Named> licenses) {
        public Description {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(inceptionYear, "inceptionYear");
            Objects.requireNonNull(organization, "organization");
            licenses = List.copyOf(licenses);
        }
    }

    /**
     * Where the project's code and its issues are.
     *
     * @param code {@code <scm><url>}, for a browser
     * @param issueSystem {@code <issueManagement><system>}: {@code GitHub}
     * @param issues {@code <issueManagement><url>}
     */
    public record Services(Optional<String> code, Optional<String> issueSystem, Optional<String> issues) {
        public Services {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(issueSystem, "issueSystem");
            Objects.requireNonNull(issues, "issues");
        }
    }

    /**
     * A name with an address.
     *
     * @param name the name
     * @param url a page about it
     */
    public record Named(String name, Optional<String> url) {
        public Named {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(url, "url");
        }
    }

    /**
     * A developer or a contributor, as the pom has them; what is blank there is not there.
     *
     * @param id {@code <id>}; contributors have none
     * @param name {@code <name>}
     * @param email {@code <email>}
     * @param url {@code <url>}
     * @param organization {@code <organization>} and {@code <organizationUrl>}
     * @param roles {@code <roles>}, in their order
     * @param timezone {@code <timezone>}: {@code Europe/Berlin}, {@code +2}
     * @param properties {@code <properties>}, by their names
     * @param location where the pom, or the parent's, names them
     */
    public record Contributor(
            Optional<String> id,
            Optional<String> name,
            Optional<String> email,
            Optional<String> url,
            Optional<Named> organization,
            List<String> roles,
            Optional<String> timezone,
            Map<String, String> properties,
            Location location) {
        public Contributor {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(email, "email");
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(organization, "organization");
            roles = List.copyOf(roles);
            Objects.requireNonNull(timezone, "timezone");
            properties = Collections.unmodifiableMap(new TreeMap<>(properties));
            Objects.requireNonNull(location, "location");
        }

        private Contributor withoutMail() {
            return new Contributor(
                    id.map(MailAddresses::without).filter(words -> !words.isEmpty()),
                    name.map(MailAddresses::without).filter(words -> !words.isEmpty()),
                    Optional.empty(),
                    url.filter(address -> !MailAddresses.isOne(address)),
                    organization.map(place -> new Named(
                            MailAddresses.without(place.name()),
                            place.url().filter(address -> !MailAddresses.isOne(address)))),
                    roles.stream()
                            .map(MailAddresses::without)
                            .filter(role -> !role.isEmpty())
                            .toList(),
                    timezone,
                    properties.entrySet().stream()
                            .filter(one ->
                                    !one.getKey().toLowerCase(Locale.ROOT).contains("mail"))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                    location);
        }
    }
}
