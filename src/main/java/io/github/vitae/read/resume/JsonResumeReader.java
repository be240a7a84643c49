package io.github.vitae.read.resume;

import io.github.vitae.model.ContentKind;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.CurriculumVitae.Degree;
import io.github.vitae.model.CurriculumVitae.Position;
import io.github.vitae.model.CurriculumVitae.Skill;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.bibliography.ArticleIds;
import io.github.vitae.read.bibliography.BibLinks;
import io.github.vitae.read.person.EntityKinds;
import io.github.vitae.read.person.PersonLinks;
import io.github.vitae.read.person.PersonPlaces;
import io.github.vitae.read.profile.CvData;
import io.github.vitae.read.profile.DataFiles;
import io.github.vitae.read.profile.Evidence;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.profile.ProfileReader;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.document.DocumentScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code resume.json} as the schema of JSON Resume, version 1.0.0, has it. */
public final class JsonResumeReader implements ProfileReader {

    private static final String[] RESUME = {"resume.json", "resume.yaml", "resume.yml"};

    @Override
    public String name() {
        return "json-resume";
    }

    @Override
    public String lookedFor() {
        return "resume.json";
    }

    @Override
    public Optional<Evidence> recognise(ProfileDirectory directory) {
        return directory.first(RESUME).map(name -> new Evidence(List.of(name), true));
    }

    @Override
    public Profile read(ProfileDirectory directory, ReadOptions options, Problems problems) {
        SourceFiles files = new SourceFiles(directory, options, List.of(""), problems);
        ProfileBuilder profile = new ProfileBuilder(files);
        files.first(RESUME)
                .flatMap(files::mapping)
                .map(resume -> files.publishedFields().resume(resume))
                .ifPresent(resume -> new Resume(resume, files).addTo(profile));
        return profile.build();
    }

    /** A resume's tree. */
    private static final class Resume {
        private final DataValue.Mapping resume;
        private final SourceFiles files;

        Resume(DataValue.Mapping resume, SourceFiles files) {
            this.resume = resume;
            this.files = files;
        }

        private Fields fields(DataValue.Mapping mapping) {
            return new Fields(mapping, files.dataGate(), files.problems());
        }

        void addTo(ProfileBuilder profile) {
            if (resume.get("basics").isEmpty()) {
                fields(resume).missing("basics");
            }
            fields(resume).mapping("basics").ifPresent(basics -> {
                files.languages().person(basics.location());
                profile.person(person(basics));
                fields(basics)
                        .scalar("summary")
                        .ifPresent(text -> profile.about(
                                MarkdownFile.without(DataText.document(Optional.empty(), text)), DocumentScope.NONE));
            });
            resume.get("awards")
                    .ifPresent(
                            awards -> profile.awards(EntryList.of(DataFiles.foreign(files.dataGate(), files.problems())
                                    .awards(awards))));
            List<Position> positions = new ArrayList<>(entries("work", this::position, Position::titled));
            positions.addAll(entries("volunteer", this::position, Position::titled));
            profile.cv(CurriculumVitae.EMPTY
                    .withInterests(entries("interests", this::interest, Function.identity()))
                    .withPositions(positions)
                    .withDegrees(entries("education", this::degree, Degree::titled))
                    .withSkills(entries("skills", item -> skill(item, "name", "level"), Skill::named))
                    .withLanguages(entries("languages", item -> skill(item, "language", "fluency"), Skill::named))
                    .withSections(new CvData(files).read(resume)));
            profile.publications(publications());
            profile.content(ContentKind.PROJECTS, EntryList.of(ResumeProjects.of(resume, files)));
        }

        private Optional<Person> person(DataValue.Mapping basics) {
            Fields fields = fields(basics);
            PersonLinks links = new PersonLinks(files);
            fields.scalar("email").ifPresent(mail -> links.email(mail.value().strip(), mail.location()));
            fields.scalar("phone").ifPresent(phone -> links.phone(phone.value().strip(), phone.location()));
            fields.scalar("url")
                    .ifPresent(
                            url -> links.address(Optional.empty(), url.value().strip(), url.location()));
            for (DataValue item : fields.entries("profiles")) {
                profile(item, links);
            }
            if (fields.scalar("name").isEmpty()
                    && basics.get("name")
                            .filter(node -> !(node instanceof DataValue.Scalar))
                            .isEmpty()) {
                files.problems()
                        .add(new Problem(
                                Code.WRONG_SHAPE,
                                Severity.WARNING,
                                basics.location(),
                                "there is no ‘name’ here; nothing of this person is shown",
                                "add \"name\": \"…\""));
            }
            return fields.text("name")
                    .map(name -> Person.named(name)
                            .withRole(fields.text("label"))
                            .withLocation(location(fields))
                            .withEmail(fields.text("email").map(PersonLinks::bareEmail))
                            .withAvatar(fields.link("image").or(() -> fields.link("picture")))
                            .withLinks(links.all())
                            .withPlaces(PersonPlaces.of(basics))
                            .withKind(EntityKinds.of(basics).orElse(Person.Kind.PERSON)));
        }

        private void profile(DataValue item, PersonLinks links) {
            if (item instanceof DataValue.Scalar address) {
                links.address(Optional.empty(), address.value().strip(), address.location());
                return;
            }
            Fields at = fields((DataValue.Mapping) item);
            Optional<DataValue.Scalar> url = at.scalar("url");
            Optional<DataValue.Scalar> user = at.scalar("username");
            if (url.isPresent()) {
                links.address(
                        at.text("network"), url.get().value().strip(), url.get().location());
            } else if (user.isPresent()) {
                links.service(
                        at.text("network").orElse(""),
                        user.get().value(),
                        user.get().location());
            } else {
                at.missing("url");
            }
        }

        private Optional<String> location(Fields basics) {
            return basics.mapping("location")
                    .map(place -> String.join(
                            ", ",
                            List.of("address", "postalcode", "city", "region", "countryCode").stream()
                                    .flatMap(key -> fields(place).text(key).stream())
                                    .toList()))
                    .filter(words -> !words.isEmpty());
        }

        private Optional<Position> position(DataValue.Mapping item) {
            Fields fields = fields(item);
            Optional<String> role = fields.text("position");
            Optional<String> place = fields.first("name", "company", "organization");
            if (role.isEmpty() && place.isEmpty()) {
                fields.missing("position");
            }
            return role.or(() -> place)
                    .map(title -> new Position(
                            title,
                            role.flatMap(known -> place),
                            DataDates.orOngoing(range(fields), fields.hasAny("startDate") && fields.goesOn("endDate")),
                            fields.markdown("summary")));
        }

        private Optional<Degree> degree(DataValue.Mapping item) {
            Fields fields = fields(item);
            String title = (fields.text("studyType").orElse("") + " "
                            + fields.text("area").orElse(""))
                    .strip();
            Optional<String> place = fields.text("institution");
            if (title.isEmpty() && place.isEmpty()) {
                fields.missing("area");
                return Optional.empty();
            }
            return Optional.of(new Degree(
                    title.isEmpty() ? place.orElseThrow() : title,
                    title.isEmpty() ? Optional.empty() : place,
                    range(fields),
                    Optional.empty()));
        }

        /** An interest with what it consists of: {@code Birds (owls, larks)}. */
        private Optional<String> interest(DataValue.Mapping item) {
            Fields fields = fields(item);
            List<String> keywords = item.get("keywords").isEmpty()
                    ? List.of()
                    : fields.scalars("keywords").stream()
                            .map(word -> DataText.plain(word, files.problems()))
                            .filter(word -> !word.isBlank())
                            .toList();
            return named(fields)
                    .map(name -> keywords.isEmpty() ? name : name + " (" + String.join(", ", keywords) + ")");
        }

        private static Optional<String> named(Fields fields) {
            Optional<String> name = fields.text("name");
            if (name.isEmpty()) {
                fields.missing("name");
            }
            return name;
        }

        private static Optional<EntryDate> range(Fields fields) {
            return DataDates.range(fields.date("startDate"), fields.end("endDate"));
        }

        private Optional<Skill> skill(DataValue.Mapping item, String name, String level) {
            Fields fields = fields(item);
            Optional<String> words = fields.text(name);
            if (words.isEmpty()) {
                fields.missing(name);
            }
            return words.map(known -> new Skill(known, fields.text(level)));
        }

        private List<Publication> publications() {
            List<Publication> publications = new ArrayList<>();
            for (DataValue item : fields(resume).entries("publications")) {
                if (item instanceof DataValue.Mapping mapping) {
                    publication(mapping).ifPresent(publications::add);
                } else {
                    publications.add(Publication.titled(
                            "",
                            PublicationKind.OTHER,
                            DataText.markdown((DataValue.Scalar) item, files.dataGate()),
                            item.location()));
                }
            }
            return publications;
        }

        private Optional<Publication> publication(DataValue.Mapping item) {
            Fields fields = fields(item);
            Optional<RichText> name = fields.markdown("name");
            if (name.isEmpty()) {
                fields.missing("name");
            }
            return name.map(title -> {
                Publication publication = Publication.titled("", PublicationKind.OTHER, title, item.location())
                        .withDate(fields.date("releaseDate"))
                        .withVenue(
                                fields.text("publisher").map(Venue::publishedBy).orElse(Venue.NONE))
                        .withIdentifiers(identifiers(fields.text("url")))
                        .withTexts(PublicationTexts.NONE.withSummary(fields.markdown("summary")));
                List<PublicationLink> links = new ArrayList<>();
                fields.link("url")
                        .ifPresent(url -> BibLinks.add(PublicationLink.of(Role.HTML, url), links, publication));
                return publication.withLinks(links);
            });
        }

        private static Identifiers identifiers(Optional<String> url) {
            return Identifiers.NONE.withDoi(url.flatMap(ArticleIds::doi)).withEprint(url.flatMap(ArticleIds::arxiv));
        }

        private <E> List<E> entries(
                String key, Function<DataValue.Mapping, Optional<E>> entry, Function<String, E> text) {
            List<E> entries = new ArrayList<>();
            for (DataValue item : fields(resume).entries(key)) {
                if (item instanceof DataValue.Mapping mapping) {
                    entry.apply(mapping).ifPresent(entries::add);
                } else {
                    entries.add(text.apply(DataText.plain((DataValue.Scalar) item, files.problems())
                            .strip()));
                }
            }
            return entries;
        }
    }
}
