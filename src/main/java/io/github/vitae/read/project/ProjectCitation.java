package io.github.vitae.read.project;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.HowToCite;
import io.github.vitae.model.Profile;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.Link;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.bibliography.CffReader;
import io.github.vitae.read.bibliography.PublicationList;
import io.github.vitae.read.person.OwnerNames;
import io.github.vitae.read.person.SearchKey;
import io.github.vitae.read.project.facts.HiddenPeople;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectPart;
import io.github.vitae.read.project.release.ProjectReleases;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.bibtex.BibNames;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a project is to be cited: as its {@code CITATION.cff} says, which is held against the pom; without one, as the pom says,
 * if that is asked for.
 */
final class ProjectCitation {

    /** The file's name, as code hosts look for it. */
    static final String FILE = "CITATION.cff";

    /** A comment, an address of mail, or a user in an address of the web. */
    private static final Pattern NOT_FOR_READERS = Pattern.compile("(?m)(?:^|\\s)#|@");

    private final ProjectFacts project;
    private final HiddenPeople hidden;
    private final ProfileDirectory profile;
    private final ProjectReleases releases;
    private final Problems problems;

    /**
     * @param hidden whom their author keeps from readers: the pom does not name them as authors
     * @param profile where the profile lies: if the project lies in it, it is a homepage, whose repository may have come with
     *     the file of a theme
     * @param releases the project's releases, which tell when a version came out
     * @param problems takes what is doubtful
     */
    ProjectCitation(
            ProjectFacts project,
            HiddenPeople hidden,
            ProfileDirectory profile,
            ProjectReleases releases,
            Problems problems) {
        this.project = project;
        this.hidden = hidden;
        this.profile = profile;
        this.releases = releases;
        this.problems = problems;
    }

    /**
     * The profile with how its project is to be cited.
     *
     * @param said takes what was added, a line for the log
     */
    Profile addedTo(Profile written, ReadOptions options, List<String> said) {
        boolean asked = project.parts().asksFor(ProjectPart.CITATION);
        boolean homepage = profile.holds(project.base());
        if (!asked && (homepage || !project.parts().has(ProjectPart.CITATION))) {
            return written;
        }
        Optional<HowToCite> found = fromFile(options);
        if (found.isPresent()) {
            said.add("How to cite from " + FILE);
        } else if (asked) {
            found = fromPom();
            found.ifPresent(cite -> said.add("How to cite from " + project.pom().file()));
        }
        return found.isEmpty()
                ? written
                : written.withHowToCite(found.map(cite -> finished(cite, written.publications())));
    }

    private Optional<HowToCite> fromFile(ReadOptions options) {
        // the format is in UTF-8, whatever the sources are in
        ReadOptions utf8 = new ReadOptions(StandardCharsets.UTF_8, false, Optional.empty(), options.publishing());
        SourceFiles files = new SourceFiles(new ProfileDirectory(project.base(), ""), utf8, List.of(""), problems);
        if (files.first(FILE).isEmpty()) {
            return Optional.empty();
        }
        long errors = problems.count(Severity.ERROR);
        Optional<DataValue.Mapping> keys = files.mapping(FILE);
        if (problems.count(Severity.ERROR) > errors) {
            // what is left of a broken file lacks what it has
            return Optional.empty();
        }
        Optional<HowToCite> read = keys.flatMap(new CffReader(files)::read);
        read.ifPresent(cite -> new CitationAgreement(project, keys.orElseThrow(), problems).tell(cite));
        return read.map(cite -> cite.withWritten(published(utf8)));
    }

    /** The file as it is, if all of it is for readers: neither a comment nor an address of mail, nor a password in one of the web. */
    private Optional<String> published(ReadOptions options) {
        return new ProfileDirectory(project.base(), "")
                .text(FILE, options.encoding(), new Problems())
                .map(SourceText::content)
                .filter(text -> !NOT_FOR_READERS.matcher(text).find());
    }

    private Optional<HowToCite> fromPom() {
        List<Author> authors = new ArrayList<>();
        for (ProjectFacts.Contributor developer : project.developers()) {
            developer
                    .name()
                    .filter(name -> !hidden.has(developer))
                    .flatMap(BibNames::of)
                    .ifPresent(name -> authors.add(Author.named(name).withOrcid(orcid(developer))));
        }
        ProjectFacts.Description description = project.description();
        if (authors.isEmpty()) {
            description.organization().ifPresent(who -> authors.add(Author.organization(who.name())));
        }
        if (authors.isEmpty()) {
            problems.add(new Problem(
                    Code.NOTHING_TO_READ,
                    Severity.WARNING,
                    project.pom(),
                    "<fromProject> asks how to cite the project, and the pom names nobody who made it",
                    "write <developers> with their names, or an <organization>"));
            return Optional.empty();
        }
        List<PublicationLink> links = new ArrayList<>();
        description.url().flatMap(HtmlGate::quietLink).ifPresent(url -> links.add(PublicationLink.of(Role.HTML, url)));
        Optional<Link> code = project.services().code().flatMap(HtmlGate::quietLink);
        code.ifPresent(url -> links.add(PublicationLink.of(Role.CODE, url)));
        Publication record = Publication.titled(
                        "", PublicationKind.SOFTWARE, HtmlGate.plain(description.name()), project.pom())
                .withContributors(Contributors.of(authors))
                .withVenue(Venue.NONE
                        .withPublisher(description.organization().map(ProjectFacts.Named::name))
                        .withNumbering(Venue.Numbering.NONE.withEdition(
                                Optional.of(project.coordinates().version()))))
                .withLinks(links)
                .withTexts(PublicationTexts.NONE.withSummary(description.words().map(HtmlGate::plain)));
        SpdxLicenses known = new SpdxLicenses();
        return Optional.of(HowToCite.of(record)
                .withCode(code)
                .withLicenses(description.licenses().stream().map(known::of).toList()));
    }

    /** The ORCID iD among somebody's properties, whatever the case of its name. */
    static Optional<String> orcid(ProjectFacts.Contributor somebody) {
        return somebody.properties().entrySet().stream()
                .filter(property -> property.getKey().equalsIgnoreCase("orcid"))
                .map(property -> property.getValue().replaceFirst("(?i)^https?://(?:www\\.)?orcid\\.org/", ""))
                .filter(id -> id.matches("(?:[0-9]{4}-){3}[0-9]{3}[0-9Xx]"))
                .findFirst();
    }

    /** With keys and BibTeX; what is among the publications of the profile is that, and leads to its page. */
    private HowToCite finished(HowToCite cite, List<Publication> published) {
        Publication project = cite.project();
        Optional<String> version = project.venue().numbering().edition();
        // the project's own list of releases knows the day, where the file does not say it
        Publication dated = project.withDate(project.date().or(() -> version.flatMap(releases::dateOf)));
        return cite.withProject(keyed(dated))
                .withPreferred(cite.preferred().map(work -> published(work, published)))
                .withReferences(cite.references().stream()
                        .map(work -> published(work, published))
                        .toList());
    }

    private Publication published(Publication work, List<Publication> published) {
        return published.stream()
                .filter(other -> hasDoiOf(work, other) || hasTitleAndYearOf(work, other))
                .findFirst()
                .orElseGet(() -> keyed(work));
    }

    private static boolean hasDoiOf(Publication work, Publication other) {
        Optional<String> doi = work.identifiers().doi();
        return doi.isPresent() && doi.equals(other.identifiers().doi());
    }

    private static boolean hasTitleAndYearOf(Publication work, Publication other) {
        return SearchKey.of(work.title().plain())
                        .equals(SearchKey.of(other.title().plain()))
                && year(work).equals(year(other));
    }

    private static Optional<Integer> year(Publication work) {
        return work.date().map(date -> date.start().year());
    }

    private Publication keyed(Publication work) {
        return PublicationList.of(List.of(work), new OwnerNames(), problems).get(0);
    }
}
