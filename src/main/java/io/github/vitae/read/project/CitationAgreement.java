package io.github.vitae.read.project;

import io.github.vitae.model.Author;
import io.github.vitae.model.HowToCite;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.person.SearchKey;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.release.VersionName;
import io.github.vitae.text.data.DataValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a {@code CITATION.cff} against the pom: what they say of the same thing is to be the same. */
final class CitationAgreement {

    /** What is nobody's business, in a log neither. */
    private static final Pattern PASSWORD = Pattern.compile("(?<=://)[^/@\\s]*@");

    private final ProjectFacts project;
    private final DataValue.Mapping file;
    private final Problems problems;

    CitationAgreement(ProjectFacts project, DataValue.Mapping file, Problems problems) {
        this.project = project;
        this.file = file;
        this.problems = problems;
    }

    /** Tells where the two differ. A snapshot has a version that is none yet: the file rightly says the last release's. */
    void tell(HowToCite cite) {
        String version = project.coordinates().version();
        Optional<String> said = written("version");
        if (said.isPresent()
                && !version.toUpperCase(Locale.ROOT).endsWith("-SNAPSHOT")
                && !isOne(said.get(), version)) {
            told("version", said.get(), version, "<version>");
        }
        title(cite.project().title().plain());
        address("url", project.description().url(), "<url>");
        address("repository-code", project.services().code(), "<scm><url>");
        licenses(cite);
        cite.project().authors().forEach(this::orcid);
    }

    private void title(String title) {
        String said = SearchKey.of(title);
        String name = SearchKey.of(project.description().name());
        String id = SearchKey.of(project.coordinates().artifactId());
        // a title says more than a name, or less: Tides: a solver, Tides
        if (!said.contains(name)
                && !name.contains(said)
                && !said.replace(" ", "").contains(id.replace(" ", ""))) {
            told("title", title, project.description().name(), "<name>");
        }
    }

    private void address(String key, Optional<String> inPom, String element) {
        Optional<String> said = written(key);
        if (said.isEmpty() || inPom.isEmpty()) {
            return;
        }
        String one = bare(said.get());
        String other = bare(inPom.get());
        // the pom's may lead into the repository: to a branch, to a folder
        if (!one.equals(other) && !other.startsWith(one + "/") && !one.startsWith(other + "/")) {
            told(key, said.get(), inPom.get(), element);
        }
    }

    /** An address without what two writers of the same write in two ways. */
    private static String bare(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z+]+://(?:[^/@\\s]*@)?", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/+$", "")
                .replaceFirst("\\.git$", "");
    }

    private void licenses(HowToCite cite) {
        SpdxLicenses spdx = new SpdxLicenses();
        Set<String> said = ids(cite.licenses().stream().flatMap(license -> license.spdx().stream()));
        Set<String> inPom =
                ids(project.description().licenses().stream().flatMap(license -> spdx.of(license).spdx().stream()));
        boolean unknown = inPom.size() < project.description().licenses().size();
        if (!said.isEmpty() && !inPom.isEmpty() && !unknown && !said.equals(inPom)) {
            told("license", String.join(", ", said), String.join(", ", inPom), "<licenses>");
        }
    }

    /** Identifiers as they are compared: “or later” is a choice of the authors that names of licences in poms seldom say. */
    private static Set<String> ids(Stream<String> ids) {
        return ids.map(id -> id.replaceFirst("-(?:only|or-later)$|\\+$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void orcid(Author author) {
        String name = SearchKey.of(author.name().display());
        Optional<String> inPom = project.developers().stream()
                .filter(developer ->
                        developer.name().map(SearchKey::of).filter(name::equals).isPresent())
                .findFirst()
                .flatMap(ProjectCitation::orcid);
        if (author.orcid().isPresent()
                && inPom.isPresent()
                && !author.orcid().get().equalsIgnoreCase(inPom.get())) {
            told("authors", author.name().display() + ": " + author.orcid().get(), inPom.get(), "<developers>");
        }
    }

    /** Whether two names are of one version, as Maven compares them: {@code v1.2} and {@code 1.2.0}. */
    private static boolean isOne(String one, String other) {
        Optional<VersionName> version = VersionName.of(one);
        return one.equals(other) || (version.isPresent() && version.equals(VersionName.of(other)));
    }

    private Optional<String> written(String key) {
        return file.get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .map(value -> ((DataValue.Scalar) value).value().strip())
                .filter(value -> !value.isEmpty());
    }

    private void told(String key, String said, String inPom, String element) {
        Location where = file.get(key).map(DataValue::location).orElseGet(file::location);
        problems.add(
                Code.CITATION_DIFFERS,
                where,
                "‘" + key + "’ is ‘" + PASSWORD.matcher(said).replaceAll("") + "’ here, and " + element
                        + " of the pom says ‘" + inPom + "’",
                "make the two say the same");
    }
}
