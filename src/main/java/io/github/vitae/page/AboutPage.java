package io.github.vitae.page;

import io.github.vitae.model.About;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import java.util.Optional;

/** The About page: the author's own text in its order, and the newest news where the author had the news. */
final class AboutPage {

    private final Profile profile;
    private final Optional<NewsPage> news;
    private final int newest;
    private final Messages messages;

    /**
     * @param news the page that the newest news are taken from, if there is one
     * @param newest how many
     */
    AboutPage(Profile profile, Optional<NewsPage> news, int newest, Messages messages) {
        this.profile = profile;
        this.news = news;
        this.newest = newest;
        this.messages = messages;
    }

    /** The person's name, or what the author called the page. */
    String title() {
        return profile.person()
                .map(Person::name)
                .or(() -> profile.about().title())
                .orElseGet(() -> messages.get("about.title"));
    }

    void write(Markup markup) {
        markup.start("div", "class", "vitae vitae-about").line();
        if (profile.person().isPresent()) {
            new PersonCard(profile.person().get()).write(markup);
        } else {
            markup.start("h1").text(title()).end("h1").line();
        }
        boolean placed = false;
        for (About.Part part : profile.about().parts()) {
            if (part instanceof About.Prose prose) {
                markup.start("div", "class", "vitae-prose")
                        .rich(prose.text())
                        .end("div")
                        .line();
            } else if (part instanceof About.NewsPlace) {
                writeNewest(markup);
                placed = true;
            }
        }
        if (!placed) {
            writeNewest(markup);
        }
        markup.end("div");
    }

    private void writeNewest(Markup markup) {
        if (newest > 0 && !profile.news().entries().isEmpty()) {
            news.ifPresent(page -> page.writeNewest(markup, newest));
        }
    }
}
