package io.github.vitae.page;

import io.github.vitae.model.Award;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.RichText;

/** The Awards page: newest first, each with its date, who gave it and what for. */
final class AwardsPage {

    private final EntryList<Award> awards;
    private final EntryIds ids;
    private final Messages messages;

    AwardsPage(EntryList<Award> awards, Messages messages) {
        this.awards = awards;
        this.ids = new EntryIds(awards.entries());
        this.messages = messages;
    }

    String title() {
        return awards.title().map(RichText::plain).orElseGet(() -> messages.get("awards.title"));
    }

    void write(Markup markup) {
        markup.start("div", "class", "vitae vitae-awards-page");
        NewsPage.heading(markup, "h1", awards.title(), messages.get("awards.title"));
        NewsPage.preface(markup, awards.preface());
        if (!awards.entries().isEmpty()) {
            markup.start("ol", "class", NewsPage.listClass("vitae-awards", awards.classes()))
                    .line();
            awards.entries().forEach(award -> item(markup, award));
            markup.end("ol");
        }
        markup.end("div");
    }

    private void item(Markup markup, Award award) {
        String id = ids.of(award);
        markup.start("li", "class", "vitae-award", "id", id);
        award.date().ifPresent(date -> {
            markup.start("a", "class", "vitae-date", "href", "#" + id);
            markup.time(date, "").end("a").text(" ");
        });
        markup.start("div", "class", "vitae-award-body");
        NewsPage.title(markup, award.body(), award.url());
        award.awarder().ifPresent(awarder -> {
            markup.text(" ")
                    .start("span", "class", "vitae-awarder")
                    .text(awarder)
                    .end("span");
        });
        award.amount().ifPresent(amount -> {
            markup.text(" ").start("span", "class", "vitae-amount").text(amount).end("span");
        });
        award.summary()
                .ifPresent(summary ->
                        markup.start("div", "class", "vitae-text").rich(summary).end("div"));
        markup.end("div").end("li").line();
    }
}
