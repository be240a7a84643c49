package io.github.vitae.model;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of news.
 *
 * @param date when
 * @param title a title of its own, where it has one
 * @param body what happened; empty only if there is a title
 * @param url where there is more about it: an address as {@link RichText} keeps them
 * @param tags the author's labels for it
 * @param pinned whether it stays on top whatever its date
 * @param cites the keys of publications that it is about
 * @param id what it is known by whatever it says, as {@link Entry#id()} has it
 * @param location where it was written
 */
public record NewsItem(
        Optional<EntryDate> date,
        Optional<RichText> title,
        RichText body,
        Optional<Link> url,
        List<String> tags,
        boolean pinned,
        List<String> cites,
        Optional<String> id,
        Location location)
        implements Entry {

    public NewsItem {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(id, "id");
        tags = List.copyOf(tags);
        cites = List.copyOf(cites);
    }

    /** A piece of news of which nothing but its words are known, and its date where there is one. */
    public static NewsItem of(Optional<EntryDate> date, RichText body, Location location) {
        return new NewsItem(
                date,
                Optional.empty(),
                body,
                Optional.empty(),
                List.of(),
                false,
                List.of(),
                Optional.empty(),
                location);
    }

    /** The same under this title. */
    public NewsItem withTitle(Optional<RichText> other) {
        return new NewsItem(date, other, body, url, tags, pinned, cites, id, location);
    }

    /** The same in these words. */
    public NewsItem withBody(RichText other) {
        return new NewsItem(date, title, other, url, tags, pinned, cites, id, location);
    }

    /** The same with this page about it. */
    public NewsItem withUrl(Optional<Link> other) {
        return new NewsItem(date, title, body, other, tags, pinned, cites, id, location);
    }

    /** The same with these tags. */
    public NewsItem withTags(List<String> other) {
        return new NewsItem(date, title, body, url, other, pinned, cites, id, location);
    }

    /** The same, to stand first or not. */
    public NewsItem withPinned(boolean other) {
        return new NewsItem(date, title, body, url, tags, other, cites, id, location);
    }

    /** The same about these publications. */
    public NewsItem withCites(List<String> other) {
        return new NewsItem(date, title, body, url, tags, pinned, other, id, location);
    }

    /** The same, known by this. */
    public NewsItem withId(Optional<String> other) {
        return new NewsItem(date, title, body, url, tags, pinned, cites, other, location);
    }

    @Override
    public Set<String> about() {
        Set<String> keys = new LinkedHashSet<>(cites);
        title.ifPresent(words -> keys.addAll(words.mentions()));
        keys.addAll(body.mentions());
        return keys;
    }

    @Override
    public String words() {
        return title.map(words -> (words.plain() + " " + body.plain()).strip()).orElse(body.plain());
    }
}
