package io.github.vitae.read.project;

import io.github.vitae.model.Asset;
import io.github.vitae.model.Award;
import io.github.vitae.model.Member;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Person;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.LocalLink;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a module says, as the site of the whole project shows it: each link into the module's own site leads to where that site is.
 * For example {@code images/a.png} of the module in {@code core} is {@code core/images/a.png}.
 */
final class MovedEntries {

    private final ModuleSource module;
    private final Map<String, String> keys;

    /** @param keys what the keys of the module's publications are in the whole, where they are others */
    MovedEntries(ModuleSource module, Map<String, String> keys) {
        this.module = module;
        this.keys = Map.copyOf(keys);
    }

    /** News; what leads to no page about it leads to the module's news. */
    NewsItem news(NewsItem item) {
        return item.withTitle(item.title().map(this::text))
                .withBody(text(item.body()))
                .withUrl(item.url().map(this::link).or(() -> page("news.html")))
                .withTags(tagged(item.tags()))
                .withCites(item.cites().stream().map(this::key).toList())
                // a module's first is not the first of all
                .withPinned(false);
    }

    /** An award. */
    Award award(Award award) {
        return award.withBody(text(award.body()))
                .withSummary(award.summary().map(this::text))
                .withUrl(award.url().map(this::link).or(() -> page("awards.html")))
                .withTags(tagged(award.tags()))
                .withCites(award.cites().stream().map(this::key).toList());
    }

    /** A publication. */
    Publication publication(Publication publication) {
        PublicationTexts texts = publication.texts();
        return publication
                .withTitle(text(publication.title()))
                .withSubtitle(publication.subtitle().map(this::text))
                .withLinks(publication.links().stream()
                        .map(link -> new PublicationLink(link.role(), link.label(), link(link.url())))
                        .toList())
                .withVenue(publication.venue().withUrl(publication.venue().url().map(this::link)))
                .withContributors(publication
                        .contributors()
                        .each(authors -> authors.stream()
                                .map(author -> author.url()
                                        .map(url -> author.withUrl(link(url)))
                                        .orElse(author))
                                .toList()))
                .withTexts(texts.withSummary(texts.summary().map(this::text))
                        .withNote(texts.note().map(this::text))
                        .withCitation(texts.citation().map(this::text)));
    }

    /** Somebody. */
    Member member(Member member) {
        Person person = member.person();
        return member.withPerson(person.withAvatar(person.avatar().map(this::link))
                        .withBio(person.bio().map(this::text))
                        .withDetails(person.details().map(this::text))
                        .withLinks(person.links().stream()
                                .map(link -> new ServiceLink(
                                        link.service(), link.label(), link(link.url()), link.location()))
                                .toList()))
                .withUrl(member.url().map(this::link))
                .withText(member.text().map(this::text))
                // what leads on from there is the module's to make
                .withFormerAddresses(List.of());
    }

    /** Words around entries. */
    RichText text(RichText text) {
        return text.within(module.place(), this::key);
    }

    /** A file, at the module's place. */
    Asset asset(Asset asset) {
        return new Asset(place(asset.path()), asset.source(), asset.content(), asset.size(), asset.location());
    }

    /** A link to what is no file of the module's. */
    LocalLink localLink(LocalLink link) {
        return new LocalLink(place(link.target()), link.folder(), link.written(), link.location());
    }

    private SitePath place(SitePath path) {
        return new SitePath(module.place() + "/" + path);
    }

    private Link link(Link link) {
        return link.within(module.place());
    }

    private String key(String key) {
        return keys.getOrDefault(key, key);
    }

    private List<String> tagged(List<String> tags) {
        List<String> all = new ArrayList<>(tags);
        if (!all.contains(module.name())) {
            all.add(0, module.name());
        }
        return all;
    }

    private Optional<Link> page(String name) {
        return module.hasPages()
                ? Optional.of(new Link(RichText.SITE_ROOT + module.place() + "/" + name))
                : Optional.empty();
    }
}
