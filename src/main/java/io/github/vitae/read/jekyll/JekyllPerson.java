package io.github.vitae.read.jekyll;

import io.github.vitae.model.Affiliation;
import io.github.vitae.model.Person;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import io.github.vitae.read.person.EntityKinds;
import io.github.vitae.read.person.PersonLinks;
import io.github.vitae.read.person.PersonPlaces;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DataText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who the owner of a site is that Jekyll builds. */
final class JekyllPerson {

    private final JekyllSite site;
    private final SourceFiles files;

    JekyllPerson(JekyllSite site, SourceFiles files) {
        this.site = site;
        this.files = files;
    }

    /** The owner of a site of academicpages or Minimal Mistakes: {@code author} in the configuration. */
    Optional<Person> academicPages() {
        return author().map(this::ofKind);
    }

    /** {@code social: {type: Organization, name: …}}, as Minimal Mistakes has it. */
    private Person ofKind(Person person) {
        Optional<DataValue.Mapping> social = site.config()
                .get("social")
                .filter(DataValue.Mapping.class::isInstance)
                .map(DataValue.Mapping.class::cast);
        return EntityKinds.ofSite(
                person,
                social.flatMap(keys -> fields(keys).first("type")),
                social.flatMap(keys -> fields(keys).first("name")).stream().toList());
    }

    private Optional<Person> author() {
        Fields config = fields(site.config());
        Optional<DataValue> written = site.config().get("author");
        // the name alone, or a key of the theme's list of authors
        Optional<String> called = written.filter(DataValue.Scalar.class::isInstance)
                .flatMap(name -> config.text("author"))
                .map(String::strip);
        Optional<DataValue.Mapping> author = written.filter(DataValue.Mapping.class::isInstance)
                .map(DataValue.Mapping.class::cast)
                .or(() -> called.flatMap(this::listed));
        if (author.isEmpty()) {
            return called.or(() -> config.text("name"))
                    .or(() -> config.text("title"))
                    .map(Person::named)
                    .map(person -> person.withPlaces(PersonPlaces.of(site.config())));
        }
        Fields fields = fields(author.get());
        Optional<String> name =
                words(fields, "name").or(() -> words(config, "name")).or(() -> words(config, "title"));
        List<Affiliation> affiliations = fields.scalars("employer").stream()
                .map(employer -> DataText.html(employer, files.dataGate()).plain())
                .map(employer -> new Affiliation(employer, Optional.empty()))
                .toList();
        return name.map(known -> Person.named(known)
                .withPronouns(fields.text("pronouns"))
                .withAffiliations(affiliations)
                .withLocation(words(fields, "location"))
                .withEmail(fields.text("email").map(PersonLinks::bareEmail))
                .withAvatar(image(author.get(), "avatar", List.of("", "images/", "assets/images/")))
                .withBio(fields.markdown("bio"))
                .withLinks(new PersonLinks(files).listed(author.get()).ofKeys(author.get()))
                .withPlaces(PersonPlaces.of(author.get(), site.config()))
                .withKind(EntityKinds.of(author.get()).orElse(Person.Kind.PERSON)));
    }

    /** Somebody whom {@code _data/authors.yml} knows by a name: https://mmistakes.github.io/minimal-mistakes/docs/authors/. */
    private Optional<DataValue.Mapping> listed(String name) {
        return site.data("authors")
                .filter(DataValue.Mapping.class::isInstance)
                .flatMap(authors -> ((DataValue.Mapping) authors).get(name))
                .filter(DataValue.Mapping.class::isInstance)
                .map(DataValue.Mapping.class::cast);
    }

    /** The owner of a site of al-folio: names in the configuration, services there or in {@code _data/socials.yml}. */
    Optional<Person> alFolio() {
        Fields config = fields(site.config());
        String name = Stream.of("first_name", "middle_name", "last_name")
                .flatMap(key -> config.text(key).stream())
                .reduce("", (left, right) -> (left + " " + right).strip());
        Optional<String> known = Optional.of(name)
                .filter(words -> !words.isEmpty())
                .or(() -> config.text("title").filter(title -> !title.equals("blank")));
        Optional<DataValue.Mapping> front =
                site.about().stream().map(MarkdownFile::front).findFirst();
        Optional<DataValue.Mapping> profile = front.flatMap(keys -> keys.get("profile"))
                .filter(DataValue.Mapping.class::isInstance)
                .map(DataValue.Mapping.class::cast);
        Optional<RichText> subtitle = front.flatMap(keys -> fields(keys).markdown("subtitle"));
        Optional<RichText> details = profile.flatMap(
                keys -> fields(keys).markdown("more_info").or(() -> fields(keys).markdown("address")));
        DataValue.Mapping socials = site.data("socials")
                .filter(DataValue.Mapping.class::isInstance)
                .map(DataValue.Mapping.class::cast)
                .orElse(site.config());
        return known.map(words -> Person.named(words)
                .withEmail(fields(socials)
                        .text("email")
                        .or(() -> config.text("email"))
                        .map(PersonLinks::bareEmail))
                .withAvatar(profile.flatMap(keys -> image(keys, "image", List.of("assets/img/", "", "images/"))))
                .withBio(subtitle)
                .withDetails(details)
                .withLinks(
                        new AlFolioSwitches(site, files).hasLinks()
                                ? new PersonLinks(files).ofKeys(socials)
                                : List.of())
                .withPlaces(places(profile, front)));
    }

    /** Where al-folio has what it says of somebody; the name is always in the configuration. */
    private Map<String, Location> places(Optional<DataValue.Mapping> profile, Optional<DataValue.Mapping> front) {
        Map<String, Location> places = PersonPlaces.of(
                Stream.of(profile, front).flatMap(Optional::stream).toArray(DataValue.Mapping[]::new));
        places.remove("name");
        PersonPlaces.of(site.config()).forEach(places::putIfAbsent);
        return places;
    }

    /** A field that is plain text; what it has of HTML, such as a line break between two names, is no part of it. */
    private static Optional<String> words(Fields fields, String key) {
        Optional<String> text = fields.first(key);
        return text.filter(written -> written.indexOf('<') >= 0).isPresent()
                ? fields.markdown(key).map(RichText::plain)
                : text;
    }

    private Fields fields(DataValue.Mapping mapping) {
        return new Fields(mapping, files.dataGate(), files.problems());
    }

    /** An image that is named without its folder. */
    private Optional<Link> image(DataValue.Mapping mapping, String key, List<String> folders) {
        Optional<DataValue.Scalar> written = fields(mapping).scalar(key);
        if (written.isEmpty() || written.get().value().contains("://")) {
            return fields(mapping).link(key);
        }
        String name = written.get().value().strip();
        String bare = name.startsWith("/") ? name.substring(1) : name;
        String place = folders.stream()
                .map(folder -> folder + bare)
                .filter(path -> files.directory().first(path).isPresent())
                .findFirst()
                // where the theme looks for it
                .orElseGet(() -> name.contains("/")
                        ? bare
                        : folders.stream()
                                        .filter(folder -> !folder.isEmpty())
                                        .findFirst()
                                        .orElse("")
                                + bare);
        return files.dataGate().link("/" + place, written.get().location());
    }
}
