package io.github.vitae.model;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.Moment;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A talk, a course, a project, a post, a book, a repository: an entry of one of the {@link ContentKind}s.
 *
 * @param slug its name in its address: {@code 2024-05-01-tides}; those of one kind may be alike, and are made distinct then
 * @param title what it is called
 * @param date when it was, or was written
 * @param summary what it is, in a sentence or two
 * @param text all that its page says; nothing if it has no page
 * @param facts what else is known of it
 * @param formerAddresses where its page used to be and should still be found
 * @param hours from when to when it was, where more is known than its days: of a talk
 * @param id what it is known by whatever it says, as {@link Entry#id()} has it
 * @param location where it was written
 */
public record ContentItem(
        String slug,
        RichText title,
        Optional<EntryDate> date,
        Optional<RichText> summary,
        Optional<RichText> text,
        Facts facts,
        List<SitePath> formerAddresses,
        Optional<Hours> hours,
        Optional<String> id,
        Location location)
        implements Entry {

    public ContentItem {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(id, "id");
        formerAddresses = List.copyOf(formerAddresses);
        Objects.requireNonNull(location, "location");
    }

    /** An entry of which nothing but its title is known. */
    public static ContentItem titled(String slug, RichText title, Location location) {
        return new ContentItem(
                slug,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Facts.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                location);
    }

    /** The same at this time. */
    public ContentItem withDate(Optional<EntryDate> other) {
        return new ContentItem(slug, title, other, summary, text, facts, formerAddresses, hours, id, location);
    }

    /** The same in these few words. */
    public ContentItem withSummary(Optional<RichText> other) {
        return new ContentItem(slug, title, date, other, text, facts, formerAddresses, hours, id, location);
    }

    /** The same with this text on a page of its own; an empty one is none. */
    public ContentItem withText(Optional<RichText> other) {
        return new ContentItem(
                slug,
                title,
                date,
                summary,
                other.filter(some -> !some.isEmpty()),
                facts,
                formerAddresses,
                hours,
                id,
                location);
    }

    /** The same with these facts. */
    public ContentItem withFacts(Facts other) {
        return new ContentItem(slug, title, date, summary, text, other, formerAddresses, hours, id, location);
    }

    /** The same, to be found where its page used to be. */
    public ContentItem withFormerAddresses(List<SitePath> other) {
        return new ContentItem(slug, title, date, summary, text, facts, other, hours, id, location);
    }

    /** The same from then to then. */
    public ContentItem withHours(Optional<Hours> other) {
        return new ContentItem(slug, title, date, summary, text, facts, formerAddresses, other, id, location);
    }

    /** The same, known by this. */
    public ContentItem withId(Optional<String> other) {
        return new ContentItem(slug, title, date, summary, text, facts, formerAddresses, hours, other, location);
    }

    /** Whether the entry says more than fits into a list: it has a text, or a schedule; it is on a page of its own then. */
    public boolean hasPage() {
        return text.isPresent() || !facts.schedule().isEmpty();
    }

    /** What the entry says in a list: its title. */
    @Override
    public RichText body() {
        return title;
    }

    @Override
    public Set<String> about() {
        Set<String> keys = new LinkedHashSet<>(facts.cites());
        keys.addAll(title.mentions());
        summary.ifPresent(words -> keys.addAll(words.mentions()));
        text.ifPresent(words -> keys.addAll(words.mentions()));
        return keys;
    }

    /**
     * What is known of an entry besides its texts.
     *
     * @param type what it is, in a word or two: {@code Tutorial}, {@code Undergraduate course}
     * @param venue where it was given or published: a conference, a university
     * @param place where in the world that is
     * @param group the author's name for those that belong together: {@code work}, {@code fun}
     * @param tags the author's labels for it
     * @param picture a picture of it
     * @param url a page about it that is not one of ours; its title leads there where it has no page here
     * @param links other pages and files: slides, a video, code
     * @param cites the keys of publications that it is about
     * @param others what has no name here, in the author's order
     * @param schedule what happens in which week: of a course
     * @param selected whether the author counts it among those that matter most
     */
    public record Facts(
            Optional<String> type,
            Optional<String> venue,
            Optional<String> place,
            Optional<String> group,
            List<String> tags,
            Optional<Picture> picture,
            Optional<Link> url,
            List<NamedLink> links,
            List<String> cites,
            List<Fact> others,
            List<Session> schedule,
            boolean selected) {

        public static final Facts NONE = new Facts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);

        public Facts {
            tags = List.copyOf(tags);
            links = List.copyOf(links);
            cites = List.copyOf(cites);
            others = List.copyOf(others);
            schedule = List.copyOf(schedule);
        }

        public Facts withType(Optional<String> other) {
            return new Facts(other, venue, place, group, tags, picture, url, links, cites, others, schedule, selected);
        }

        public Facts withVenue(Optional<String> other) {
            return new Facts(type, other, place, group, tags, picture, url, links, cites, others, schedule, selected);
        }

        public Facts withPlace(Optional<String> other) {
            return new Facts(type, venue, other, group, tags, picture, url, links, cites, others, schedule, selected);
        }

        public Facts withGroup(Optional<String> other) {
            return new Facts(type, venue, place, other, tags, picture, url, links, cites, others, schedule, selected);
        }

        public Facts withTags(List<String> other) {
            return new Facts(type, venue, place, group, other, picture, url, links, cites, others, schedule, selected);
        }

        public Facts withPicture(Optional<Picture> other) {
            return new Facts(type, venue, place, group, tags, other, url, links, cites, others, schedule, selected);
        }

        public Facts withUrl(Optional<Link> other) {
            return new Facts(type, venue, place, group, tags, picture, other, links, cites, others, schedule, selected);
        }

        public Facts withLinks(List<NamedLink> other) {
            return new Facts(type, venue, place, group, tags, picture, url, other, cites, others, schedule, selected);
        }

        public Facts withCites(List<String> other) {
            return new Facts(type, venue, place, group, tags, picture, url, links, other, others, schedule, selected);
        }

        public Facts withOthers(List<Fact> other) {
            return new Facts(type, venue, place, group, tags, picture, url, links, cites, other, schedule, selected);
        }

        public Facts withSchedule(List<Session> other) {
            return new Facts(type, venue, place, group, tags, picture, url, links, cites, others, other, selected);
        }

        public Facts withSelected(boolean other) {
            return new Facts(type, venue, place, group, tags, picture, url, links, cites, others, schedule, other);
        }
    }

    /**
     * The hours of an event.
     *
     * @param start when it began
     * @param end when it was over, where that is known
     */
    public record Hours(Moment start, Optional<Moment> end) {
        public Hours {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(end, "end");
        }
    }

    /**
     * A picture.
     *
     * @param url where it is
     * @param words what is to be seen, for those who do not see it; empty where it only decorates
     */
    public record Picture(Link url, String words) {
        public Picture {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * A link with the words that it has on the page.
     *
     * @param label its words
     * @param url where it leads
     */
    public record NamedLink(String label, Link url) {
        public NamedLink {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(url, "url");
        }
    }

    /**
     * Something that is known of an entry.
     *
     * @param name what it is: a key of the pages' own words ({@code instructor}), or the author's word
     * @param text what is said of it
     */
    public record Fact(String name, RichText text) {
        public Fact {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A session of a course: a row of its schedule.
     *
     * @param week which week, in the author's words: {@code 3}
     * @param date when, in the author's words: {@code Sept 5} says no year
     * @param topic what about
     * @param description more about that
     * @param materials slides, exercises, things to read
     */
    public record Session(
            String week,
            String date,
            Optional<RichText> topic,
            Optional<RichText> description,
            List<NamedLink> materials) {
        public Session {
            Objects.requireNonNull(week, "week");
            Objects.requireNonNull(date, "date");
            materials = List.copyOf(materials);
        }
    }
}
