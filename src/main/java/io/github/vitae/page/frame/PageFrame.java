package io.github.vitae.page.frame;

import io.github.vitae.model.Person;
import io.github.vitae.model.value.SitePath;
import java.util.Optional;

/** What stands around a page's own content: in the look of the plugin's own, the person's card at the side of each page. */
public final class PageFrame {

    private final Optional<PersonCard> side;

    /** The frame of the pages of a person; of nobody, whose pages have no card. */
    public PageFrame(Optional<Person> person, SitePath about, Look look, Messages messages) {
        this.side = look == Look.VITAE
                ? person.filter(PersonCard::worthASide).map(who -> new PersonCard(who, about, messages))
                : Optional.empty();
    }

    /** Starts a page that is not the person's own: the card says whose it is and leads there. */
    public void start(Markup markup, String className, String id) {
        open(markup, className, id);
        side.ifPresent(card -> card.writeBeside(markup));
        markup.start("div", "class", "vitae-main").line();
    }

    /** Starts the person's own page, of which the card, if there is one, is the head. */
    public void startHome(Markup markup, String className, Optional<PersonCard> card) {
        open(markup, className, "");
        card.ifPresent(head -> head.writeHead(markup));
        markup.start("div", "class", "vitae-main").line();
    }

    private void open(Markup markup, String className, String id) {
        String sided = side.isPresent() ? " vitae-sided" : "";
        markup.start("div", "class", "vitae " + className + sided, "id", id).line();
    }

    public void end(Markup markup) {
        markup.end("div").end("div");
    }
}
