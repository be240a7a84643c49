package io.github.vitae.page.entry;

import io.github.vitae.model.About;
import io.github.vitae.model.Award;
import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.EntryIds;
import io.github.vitae.page.frame.ListPart;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.PageFrame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** An Awards page: newest first, each with its date, who gave it and what for. */
public final class AwardsPage {

    private final EntryList<Award> awards;
    private final List<Award> shown;
    private final ListPart part;
    private final EntryIds ids;
    private final SitePath path;
    private final PageFrame frame;
    private final Messages messages;

    private AwardsPage(EntryList<Award> awards, List<Award> shown, ListPart part, PageFrame frame, Messages messages) {
        this.awards = awards;
        this.shown = shown;
        this.part = part;
        this.ids = new EntryIds(shown);
        this.path = part.path();
        this.frame = frame;
        this.messages = messages;
    }

    /** All awards, on as many pages as they need; none if there is nothing to show. */
    public static List<AwardsPage> of(EntryList<Award> awards, SitePath path, PageFrame frame, Messages messages) {
        return awards.isEmpty()
                ? List.of()
                : ListPart.pages(
                        awards.entries(), path, (shown, part) -> new AwardsPage(awards, shown, part, frame, messages));
    }

    /** Which of the pages it is. */
    public ListPart part() {
        return part;
    }

    public String title() {
        return awards.title().map(RichText::plain).orElseGet(() -> messages.get("awards.title"));
    }

    public void write(Markup markup) {
        frame.start(markup, "vitae-awards-page", "");
        EntryMarkup.heading(markup, "h1", awards, messages.get("awards.title"));
        if (part.isFirst()) {
            EntryMarkup.preface(markup, awards);
        }
        int number = 0;
        for (Map.Entry<String, List<Award>> group : groups().entrySet()) {
            if (group.getKey().isEmpty()) {
                list(markup, group.getValue(), true);
            } else {
                String id = "group-" + ++number;
                markup.start("section", "class", "vitae-group", "aria-labelledby", id);
                String lang = markup.language().of(group.getValue().get(0));
                markup.start("h2", "id", id, "lang", lang).text(group.getKey()).end("h2");
                list(markup, group.getValue(), true);
                markup.end("section").line();
            }
        }
        part.write(markup, title());
        frame.end(markup);
    }

    /** The awards by what the author calls them, in the order in which these names were written; those without come first. */
    private Map<String, List<Award>> groups() {
        Map<String, List<Award>> groups = new LinkedHashMap<>();
        shown.stream()
                .sorted(Award.byGroup(awards.entries()))
                .forEach(award -> groups.computeIfAbsent(award.group().orElse(""), name -> new ArrayList<>())
                        .add(award));
        return groups;
    }

    /** Those that the author selected, the newest if none, for another page, each linked to its place on this one. */
    public void writeChosen(Markup markup, int count) {
        List<Award> selected = shown.stream().filter(Award::selected).toList();
        List<Award> from = selected.isEmpty() ? shown : selected;
        String title = selected.isEmpty() ? title() : messages.get("awards.selected");
        markup.start("section", "class", "vitae-chosen", "aria-labelledby", About.AWARDS_ID);
        String lang = selected.isEmpty() && awards.title().isPresent() ? EntryMarkup.around(markup, awards) : "";
        markup.start("h2", "id", About.AWARDS_ID, "lang", lang).text(title).end("h2");
        list(markup, from.subList(0, Math.min(count, from.size())), false);
        markup.start("p", "class", "vitae-more");
        markup.linkWords(path, messages.get("awards.all", awards.entries().size()));
        markup.end("p").end("section").line();
    }

    /** The place of an entry, if it is on this page. */
    public Optional<Addresses.Place> place(Entry entry) {
        return Optional.of(ids.of(entry)).filter(id -> !id.isEmpty()).map(id -> new Addresses.Place(path, id));
    }

    /**
     * Awards for a page that is not the profile's, each linked to its place.
     *
     * @param pages the pages of the awards
     * @param chosen which of them
     * @param most how many at most
     * @return how many there are
     */
    public static int writeListed(Markup markup, List<AwardsPage> pages, Predicate<Award> chosen, int most) {
        int written = 0;
        for (AwardsPage page : pages) {
            List<Award> some =
                    page.shown.stream().filter(chosen).limit(most - written).toList();
            if (!some.isEmpty()) {
                page.list(markup, some, false);
                written += some.size();
            }
        }
        return written;
    }

    /** Collects what the awards are for, by the keys of publications. */
    public void cover(Map<String, List<Coverage>> coverage) {
        Coverage.collect(shown, ids, path, coverage);
    }

    private void list(Markup markup, List<Award> shown, boolean anchors) {
        markup.start("ol", "class", EntryMarkup.listClass("vitae-awards", awards.classes()))
                .line();
        shown.forEach(award -> item(markup, award, anchors));
        markup.end("ol");
    }

    private void item(Markup markup, Award award, boolean anchors) {
        String id = ids.of(award);
        markup.start("li", "class", "vitae-award", "id", anchors ? id : "");
        award.date().ifPresent(date -> {
            markup.start("a", "class", "vitae-date", "href", markup.href(path, id));
            markup.time(date, "", award).end("a").text(" ");
        });
        String lang = markup.language().of(award);
        markup.start("div", "class", "vitae-award-body", "dir", "auto", "lang", lang);
        EntryMarkup.title(markup, award.body(), award.url());
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
        List<String> mentioned = new ArrayList<>(award.body().mentions());
        award.summary().ifPresent(summary -> mentioned.addAll(summary.mentions()));
        markup.mentions(
                award.cites().stream().filter(key -> !mentioned.contains(key)).toList());
        EntryMarkup.tags(markup, award.tags(), "");
        markup.end("div").end("li").line();
    }
}
