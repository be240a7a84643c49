package io.github.vitae.page;

import io.github.vitae.model.About;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.page.content.CvPage;
import io.github.vitae.page.entry.AwardsPage;
import io.github.vitae.page.entry.NewsPage;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.frame.PersonCard;
import io.github.vitae.page.metadata.FirstSentence;
import io.github.vitae.page.metadata.StructuredData;
import io.github.vitae.page.publication.PublicationsPage;
import java.util.List;
import java.util.Optional;

/**
 * The About page: who it is, the author's own text in its order, the newest news and the awards that count where the
 * author had them.
 */
final class AboutPage {

    private final Profile profile;
    private final Optional<NewsPage> news;
    private final Optional<AwardsPage> awards;
    private final Optional<PublicationsPage> publications;
    private final PageOptions options;
    private final PageFrame frame;
    private final Messages messages;

    /**
     * @param news the page that the newest news are taken from, if there is one
     * @param awards the page that the awards are taken from, if there is one
     * @param publications the page that the selected publications are taken from, if there is one
     */
    AboutPage(
            Profile profile,
            Optional<NewsPage> news,
            Optional<AwardsPage> awards,
            Optional<PublicationsPage> publications,
            PageOptions options,
            PageFrame frame,
            Messages messages) {
        this.profile = profile;
        this.news = news;
        this.awards = awards;
        this.publications = publications;
        this.options = options;
        this.frame = frame;
        this.messages = messages;
    }

    /** The person's name, or what the author called the page. */
    String title() {
        return profile.person()
                .map(Person::name)
                .or(() -> profile.about().title())
                .orElseGet(() -> messages.get("about.title"));
    }

    /** What describes it: the author's description, else the first sentence of their text. */
    Optional<String> description() {
        return FirstSentence.of(profile.about());
    }

    /** What others show for a link to it. */
    List<Output.Meta> card() {
        // the protocol's profile is somebody's
        return profile.person().filter(who -> !who.isOrganization()).isPresent()
                ? List.of(new Output.Meta("og:type", "profile"))
                : List.of();
    }

    /** Whether there is a table, which may be wider than a screen: the script lets the keyboard move it. */
    boolean hasTable() {
        return profile.about().parts().stream()
                .anyMatch(part -> part instanceof About.Prose prose
                        && prose.text().html(options.about()).contains("<table"));
    }

    void write(Markup markup) {
        Optional<PersonCard> card = profile.person().map(who -> new PersonCard(who, options.about(), messages));
        About.Switches switches = profile.about().switches();
        frame.startHome(markup, switches.roundPortrait() ? "vitae-about" : "vitae-about vitae-whole-photo", card);
        if (card.isEmpty()) {
            String lang =
                    profile.about().title().isPresent() ? markup.language().ofAbout() : "";
            markup.start("h1", "lang", lang).text(title()).end("h1").line();
        }
        List<About.Part> parts = profile.about().parts();
        boolean newsPlaced = parts.stream().anyMatch(About.NewsPlace.class::isInstance);
        boolean awardsPlaced = parts.stream().anyMatch(About.AwardsPlace.class::isInstance);
        boolean publicationsPlaced = parts.stream().anyMatch(About.PublicationsPlace.class::isInstance);
        boolean personPlaced = false;
        for (About.Part part : parts) {
            if (part instanceof About.Prose prose) {
                markup.start(
                                "div",
                                "class",
                                "vitae-prose",
                                "dir",
                                "auto",
                                "lang",
                                markup.language().ofAbout())
                        .rich(prose.text())
                        .end("div")
                        .line();
                // behind the biography, where a reader looks for them
                person(markup, personPlaced);
                personPlaced = true;
            } else if (part instanceof About.NewsPlace) {
                newest(markup);
            } else if (part instanceof About.AwardsPlace) {
                chosenAwards(markup);
            } else if (part instanceof About.PublicationsPlace) {
                publications.ifPresent(page -> page.writePlace(markup));
            }
        }
        person(markup, personPlaced);
        if (!newsPlaced && switches.news().orElse(1) > 0) {
            newest(markup);
        }
        if (!publicationsPlaced && switches.publications()) {
            publications.ifPresent(page -> page.writeSelected(markup));
        }
        if (!awardsPlaced) {
            chosenAwards(markup);
        }
        new StructuredData(markup).profilePage(profile);
        frame.end(markup);
    }

    /** What is known of the person besides the text. */
    private void person(Markup markup, boolean placed) {
        if (!placed) {
            interests(markup);
            CvPage.writeShort(markup, profile, profile.about().switches().cv(), messages);
        }
    }

    private void interests(Markup markup) {
        List<String> interests = profile.cv().interests();
        if (interests.isEmpty()) {
            return;
        }
        markup.start("section", "class", "vitae-interests", "aria-labelledby", "vitae-interests");
        markup.start("h2", "id", "vitae-interests")
                .words(messages.get("interests.title"))
                .end("h2");
        markup.start("ul");
        interests.forEach(interest -> markup.start(
                        "li", "class", "p-category", "lang", markup.language().ofPerson())
                .text(interest)
                .end("li"));
        markup.end("ul").end("section").line();
    }

    private void newest(Markup markup) {
        if (options.newsOnAbout() > 0 && !profile.news().entries().isEmpty()) {
            int limit = profile.about().switches().news().orElse(0);
            news.ifPresent(page -> page.writeNewest(markup, limit > 0 ? limit : options.newsOnAbout()));
        }
    }

    private void chosenAwards(Markup markup) {
        if (options.awardsOnAbout() > 0 && !profile.awards().entries().isEmpty()) {
            awards.ifPresent(page -> page.writeChosen(markup, options.awardsOnAbout()));
        }
    }
}
