package io.github.vitae.model;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An award, prize, scholarship, fellowship or other honour.
 *
 * @param date when
 * @param body its name, as the author writes it
 * @param awarder who gave it
 * @param summary what it was given for
 * @param url where there is more about it
 * @param amount what it was worth, in the author's words
 * @param group what the author calls its group: {@code Scholarships}
 * @param selected whether it is one of those that the author wants to be seen first
 * @param cites the keys of publications that it is for
 * @param tags labels for it: the module that it is of
 * @param id what it is known by whatever it says, as {@link Entry#id()} has it
 * @param location where it was written
 */
public record Award(
        Optional<EntryDate> date,
        RichText body,
        Optional<String> awarder,
        Optional<RichText> summary,
        Optional<Link> url,
        Optional<String> amount,
        Optional<String> group,
        boolean selected,
        List<String> cites,
        List<String> tags,
        Optional<String> id,
        Location location)
        implements Entry {

    public Award {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(id, "id");
        cites = List.copyOf(cites);
        tags = List.copyOf(tags);
    }

    /** An award without labels. */
    public Award(
            Optional<EntryDate> date,
            RichText body,
            Optional<String> awarder,
            Optional<RichText> summary,
            Optional<Link> url,
            Optional<String> amount,
            Optional<String> group,
            boolean selected,
            List<String> cites,
            Location location) {
        this(date, body, awarder, summary, url, amount, group, selected, cites, List.of(), Optional.empty(), location);
    }

    /** Awards without a group first, then group by group, in the order in which the groups were written. */
    public static Comparator<Award> byGroup(List<Award> awards) {
        Map<String, Integer> order = new HashMap<>();
        order.put("", 0);
        awards.stream()
                .sorted(Comparator.comparing(Award::location))
                .forEach(award -> order.putIfAbsent(award.group.orElse(""), order.size()));
        return Comparator.comparing(award -> order.getOrDefault(award.group.orElse(""), order.size()));
    }

    /** An award of which nothing but its words are known, and its date where there is one. */
    public static Award of(Optional<EntryDate> date, RichText body, Location location) {
        return new Award(
                date,
                body,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                location);
    }

    /** The same, given by these. */
    public Award withAwarder(Optional<String> other) {
        return new Award(date, body, other, summary, url, amount, group, selected, cites, tags, id, location);
    }

    /** The same with these words about it. */
    public Award withSummary(Optional<RichText> other) {
        return new Award(date, body, awarder, other, url, amount, group, selected, cites, tags, id, location);
    }

    /** The same with this page about it. */
    public Award withUrl(Optional<Link> other) {
        return new Award(date, body, awarder, summary, other, amount, group, selected, cites, tags, id, location);
    }

    /** The same, worth this. */
    public Award withAmount(Optional<String> other) {
        return new Award(date, body, awarder, summary, url, other, group, selected, cites, tags, id, location);
    }

    /** The same among these. */
    public Award withGroup(Optional<String> other) {
        return new Award(date, body, awarder, summary, url, amount, other, selected, cites, tags, id, location);
    }

    /** The same, to be seen first or not. */
    public Award withSelected(boolean other) {
        return new Award(date, body, awarder, summary, url, amount, group, other, cites, tags, id, location);
    }

    /** The same for these publications. */
    public Award withCites(List<String> other) {
        return new Award(date, body, awarder, summary, url, amount, group, selected, other, tags, id, location);
    }

    /** The same, known by this. */
    public Award withId(Optional<String> other) {
        return new Award(date, body, awarder, summary, url, amount, group, selected, cites, tags, other, location);
    }

    /** The same with these labels. */
    public Award withTags(List<String> other) {
        return new Award(date, body, awarder, summary, url, amount, group, selected, cites, other, id, location);
    }

    /** The same, called this. */
    public Award withBody(RichText other) {
        return new Award(date, other, awarder, summary, url, amount, group, selected, cites, tags, id, location);
    }

    @Override
    public Set<String> about() {
        Set<String> keys = new LinkedHashSet<>(cites);
        keys.addAll(body.mentions());
        summary.ifPresent(words -> keys.addAll(words.mentions()));
        return keys;
    }
}
