package io.github.vitae.page;

import io.github.vitae.model.Award;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.entry.AwardsPage;
import io.github.vitae.page.entry.NewsPage;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Pen;
import io.github.vitae.page.frame.TagKey;
import io.github.vitae.page.people.PeoplePage;
import io.github.vitae.page.publication.PageReferences;
import io.github.vitae.page.publication.PublicationExtract;
import io.github.vitae.page.publication.PublicationIndex;
import io.github.vitae.page.publication.PublicationOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import org.apache.maven.doxia.sink.Sink;

/**
 * A profile's lists, for pages of the site that are not the profile's own. Entries are written as the profile's pages write them,
 * each linked to its place there.
 */
public final class ProfileLists {

    private final Profile profile;
    private final List<NewsPage> news;
    private final List<AwardsPage> awards;
    private final PeoplePage people;
    private final PublicationIndex index;
    private final PublicationOptions options;
    private final PublicationExtract publications;
    private final Pen pen;
    private final Messages messages;

    ProfileLists(
            Profile profile,
            List<NewsPage> news,
            List<AwardsPage> awards,
            PeoplePage people,
            PublicationIndex index,
            PublicationOptions options,
            Pen pen,
            Messages messages) {
        this.profile = profile;
        this.news = news;
        this.awards = awards;
        this.people = people;
        this.index = index;
        this.options = options;
        this.publications = new PublicationExtract(index, options, messages);
        this.pen = pen;
        this.messages = messages;
    }

    /** A page of the site, from whose place links start. */
    public Markup on(Sink sink, SitePath page) {
        return pen.on(sink, page);
    }

    /** Asks for the stylesheet that lists need; HTML allows that in a body, too (HTML Living Standard, 4.2.4, “body-ok”). */
    public static void style(Markup markup) {
        markup.empty("link", "rel", "stylesheet", "href", markup.href(ProfileOutputs.STYLES, ""));
    }

    /** The tags of news, as their author wrote them. */
    public Set<String> newsTags() {
        Set<String> tags = new TreeSet<>();
        profile.news().entries().forEach(item -> tags.addAll(item.tags()));
        return tags;
    }

    /** What the author calls the groups of awards. */
    public Set<String> awardGroups() {
        Set<String> groups = new TreeSet<>();
        profile.awards().entries().forEach(award -> award.group().ifPresent(groups::add));
        return groups;
    }

    /** The publications, to choose from. */
    public PublicationExtract publications() {
        return publications;
    }

    /**
     * Writes news, newest first.
     *
     * @param tag only those with this tag, however it is written
     * @param most how many at most
     */
    public void news(Markup markup, Optional<String> tag, int most) {
        write(markup, () -> NewsPage.writeListed(markup, news, item -> isTagged(item, tag), most));
    }

    private static boolean isTagged(NewsItem item, Optional<String> tag) {
        return tag.isEmpty() || item.tags().stream().map(TagKey::of).anyMatch(TagKey.of(tag.get())::equals);
    }

    /**
     * Writes awards, newest first.
     *
     * @param group only those of this group, however it is written
     * @param most how many at most
     */
    public void awards(Markup markup, Optional<String> group, int most) {
        write(markup, () -> AwardsPage.writeListed(markup, awards, award -> isOf(award, group), most));
    }

    private static boolean isOf(Award award, Optional<String> group) {
        return group.isEmpty()
                || award.group()
                        .map(TagKey::of)
                        .filter(TagKey.of(group.get())::equals)
                        .isPresent();
    }

    /** What people do, and what their groups are called. */
    public Set<String> roles() {
        return people.roles();
    }

    /**
     * Writes people, in the order of their page.
     *
     * @param role only those who do this, or are in a group that is called so, however it is written
     * @param most how many at most
     */
    public void people(Markup markup, Optional<String> role, int most) {
        write(
                markup,
                () -> people.writeListed(
                        markup, said -> role.isEmpty() || TagKey.of(said).equals(TagKey.of(role.get())), most));
    }

    /** Writes publications, newest first. */
    public void publications(Markup markup, PublicationExtract.Choice choice) {
        write(markup, () -> publications.write(markup, choice));
    }

    /** What a page cites from here on. */
    public PageReferences references() {
        return new PageReferences(index, options, messages);
    }

    /** Writes the list of what a page cites. */
    public void references(Markup markup, PageReferences references) {
        write(markup, () -> {
            if (references.isEmpty()) {
                return 0;
            }
            references.write(markup);
            return 1;
        });
    }

    /** A list among other texts; where there is nothing to list, that is said. */
    private void write(Markup markup, IntSupplier list) {
        markup.start("div", "class", "vitae vitae-listed").line();
        if (list.getAsInt() == 0) {
            markup.start("p", "class", "vitae-none")
                    .words(messages.get("lists.none"))
                    .end("p");
        }
        markup.end("div").line();
    }
}
