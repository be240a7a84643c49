package io.github.vitae.page.metadata;

import io.github.vitae.model.Entry;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.model.value.RichText;
import io.github.vitae.page.frame.Json;
import io.github.vitae.page.frame.Markup;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose profile it is, as a <a href="https://schema.org/Person">{@code Person}</a> or an <a
 * href="https://schema.org/Organization">{@code Organization}</a>: only what their page shows.
 */
final class OwnerData {

    /** How many awards count. */
    private static final int MOST_AWARDS = 20;

    /** Links that are not to a page about them. */
    private static final Set<String> NO_PAGES = Set.of("email", "cv", "phone");

    /** An identifier of a person (https://orcid.org, ISO 27729). */
    private static final Pattern ORCID =
            Pattern.compile("orcid\\.org/((?:[0-9]{4}-){3}[0-9]{3}[0-9Xx])(?![0-9A-Za-z])");

    /** An identifier of an organization (https://ror.org). */
    private static final Pattern ROR = Pattern.compile("ror\\.org/(0[0-9a-hj-km-np-tv-z]{6}[0-9]{2})(?![0-9A-Za-z])");

    private final Person who;
    private final Profile profile;
    private final Markup markup;

    /** @param markup writes their page */
    OwnerData(Person who, Profile profile, Markup markup) {
        this.who = who;
        this.profile = profile;
        this.markup = markup;
    }

    /** The type of schema.org. */
    static String type(Person who) {
        return who.isOrganization() ? "Organization" : "Person";
    }

    /** The properties. */
    Map<String, Object> properties() {
        Map<String, Object> owner = StructuredData.typed(type(who));
        owner.put("name", who.name());
        owner.put("url", markup.address(markup.page()));
        Json.put(owner, "jobTitle", who.role().filter(role -> !who.isOrganization()));
        Stream<Map<String, Object>> places = who.affiliations().stream().map(where -> {
            Map<String, Object> organization = StructuredData.organization(where.name());
            Json.put(organization, "url", where.url().map(markup::address));
            return organization;
        });
        Optional<String> image = who.avatar().map(markup::address);
        Json.put(
                owner,
                "description",
                who.bio()
                        .map(FirstSentence::of)
                        .filter(words -> !words.isEmpty())
                        .or(() -> FirstSentence.of(profile.about())));
        if (who.isOrganization()) {
            Json.put(owner, "logo", image);
            Json.put(owner, "image", image);
            Json.put(owner, "address", who.location());
            StructuredData.list(owner, "parentOrganization", places);
        } else {
            Json.put(owner, "image", image);
            StructuredData.list(owner, "affiliation", places);
            StructuredData.list(owner, "alumniOf", schools().map(StructuredData::organization));
        }
        StructuredData.list(
                owner,
                "award",
                profile.awards().entries().stream()
                        .map(Entry::words)
                        .filter(words -> !words.isEmpty())
                        .limit(MOST_AWARDS));
        StructuredData.list(owner, "knowsAbout", profile.cv().interests().stream());
        StructuredData.list(owner, "sameAs", pages().distinct());
        identifier("ORCID", ORCID, owner);
        identifier("ROR", ROR, owner);
        return owner;
    }

    private Stream<String> pages() {
        return who.links().stream()
                .filter(link -> !NO_PAGES.contains(link.service()))
                .map(OwnerData::address)
                .filter(address -> address.startsWith("http"));
    }

    private static String address(ServiceLink link) {
        return link.url().address();
    }

    private void identifier(String name, Pattern form, Map<String, Object> owner) {
        boolean fits = name.equals("ROR") == who.isOrganization();
        pages().filter(address -> fits)
                .flatMap(address -> form.matcher(address).results())
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .ifPresent(id -> {
                    Map<String, Object> identifier = StructuredData.typed("PropertyValue");
                    identifier.put("propertyID", name);
                    identifier.put("value", id);
                    owner.put("identifier", identifier);
                });
    }

    /** Where somebody studied, each once. */
    private Stream<String> schools() {
        Stream<String> degrees = profile.cv().degrees().stream().flatMap(degree -> degree.institution().stream());
        Stream<String> lines = profile.cv().sections().stream()
                .filter(section -> section.key().equals("education"))
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.organisation().map(RichText::plain).stream());
        return Stream.concat(degrees, lines).distinct();
    }
}
