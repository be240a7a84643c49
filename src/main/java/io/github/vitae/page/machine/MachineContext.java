package io.github.vitae.page.machine;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.Member;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.feed.FeedPlaces;
import io.github.vitae.page.frame.Addresses.Place;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Pen;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of a profile is on its pages, and where: what is on none is told to no program either.
 *
 * @param profile the profile
 * @param language the language that the pages are in
 * @param about the About page, where there is one
 * @param hasCard whether the person's card is on some page
 * @param cv the page of the curriculum vitae, where there is one
 * @param people those who are on the page of people
 * @param group what people belong to, as that page has it; empty for none
 * @param person where somebody is on it
 * @param pages those of the author's own pages that go into the site
 * @param places where entries and publications are
 * @param pen writes pages
 * @param messages the pages' own words
 */
public record MachineContext(
        Profile profile,
        Language language,
        Optional<SitePath> about,
        boolean hasCard,
        Optional<SitePath> cv,
        List<Member> people,
        Function<Member, String> group,
        Function<Member, Place> person,
        List<AuthorPage> pages,
        FeedPlaces places,
        Pen pen,
        Messages messages) {

    public MachineContext {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(cv, "cv");
        people = List.copyOf(people);
        pages = List.copyOf(pages);
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(pen, "pen");
        Objects.requireNonNull(messages, "messages");
    }
}
