package io.github.vitae.text.entry;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.problem.Location;
import io.github.vitae.text.html.Headings;
import io.github.vitae.text.source.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The entries of a section as they are found, one after the other, with the date and the heading above each. What is
 * part of no entry is kept in a list of its own.
 */
final class EntryCandidates {

    /** The level of a date that is alone on a line: lower than every heading. */
    static final int LONE_DATE = Headings.BOLD_LINE + 1;

    private final Places places;
    private final List<Candidate> found = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();
    private Optional<Above> date = Optional.empty();
    private Optional<Above> group = Optional.empty();
    /** Whether a following paragraph without a date belongs to the last candidate. */
    private boolean continues;
    /** Whether a date was read, and nothing after it yet. */
    private boolean awaited;

    EntryCandidates(Places places) {
        this.places = places;
    }

    List<Candidate> found() {
        return found;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean isAwaited() {
        return awaited;
    }

    /** The year that a heading of some level is below: {@code ### November} below {@code ## 2024}. */
    OptionalInt yearAbove(int level) {
        Optional<Above> above = date;
        while (above.filter(heading -> heading.level >= level).isPresent()) {
            above = above.flatMap(heading -> heading.outer);
        }
        return above.flatMap(Above::date)
                .filter(known -> known.start().month() == 0 && known.end().isEmpty())
                .map(known -> OptionalInt.of(known.start().year()))
                .orElse(OptionalInt.empty());
    }

    /** The date above, of a heading or an outer item. */
    Optional<EntryDate> date() {
        return date.flatMap(Above::date);
    }

    /** Adds an entry that is complete: paragraphs that follow do not belong to it. */
    void add(Element content) {
        date.ifPresent(Above::use);
        group.ifPresent(Above::use);
        found.add(new Candidate(content, places.of(new EntryText(content).firstWord(content)), date(), group));
        continues = false;
        awaited = false;
    }

    /** Adds an entry to which the following paragraphs without a date belong. */
    void addOpen(Element content) {
        add(content);
        continues = true;
    }

    /** Adds a paragraph below a date. All that is below a day or a month is one entry; below a year each paragraph is one. */
    void addBelowDate(Element content) {
        boolean year = date().filter(known -> known.start().month() == 0
                        && known.start().season().isEmpty()
                        && known.end().isEmpty())
                .isPresent();
        add(content);
        awaited = year;
        continues = !year;
    }

    /** Appends a paragraph to the last entry; false if that entry is complete. */
    boolean goOn(Element more) {
        if (!continues || found.isEmpty()) {
            return false;
        }
        last().appendChild(more);
        return true;
    }

    /** The content of the last entry. */
    Element last() {
        return found.get(found.size() - 1).content();
    }

    /** Completes the last entry: paragraphs that follow do not belong to it. */
    void end() {
        continues = false;
        awaited = false;
    }

    /** Notes a heading, or a date that is alone on its line, that gives the date of all entries below it. */
    void below(EntryDate when, Element heading, int level) {
        leave(level);
        Above above = new Above(heading, level, Optional.of(when), date);
        date = Optional.of(above);
        awaited = true;
        if (level == LONE_DATE) {
            loose.add(new Loose(heading, Optional.of(above), group));
        }
    }

    /** Notes a heading that gives what the entries below it have in common. */
    void below(Element heading, int level) {
        leave(level);
        group = Optional.of(new Above(heading, level, Optional.empty(), Optional.empty()));
        loose.add(new Loose(heading, group, group));
    }

    private void leave(int level) {
        continues = false;
        awaited = false;
        while (date.filter(above -> above.level >= level).isPresent()) {
            date = date.flatMap(above -> above.outer);
        }
        group = group.filter(above -> above.level < level);
    }

    /** Runs work below a date. Afterwards the dates and headings are those of before. */
    void within(Optional<EntryDate> when, Runnable work) {
        Optional<Above> outerDate = date;
        Optional<Above> outerGroup = group;
        if (when.isPresent()) {
            date = Optional.of(new Above(new Element("p"), LONE_DATE, when, date));
        }
        work.run();
        date = outerDate;
        group = outerGroup;
    }

    /** Keeps a node that is part of no entry. */
    void keepApart(Node node) {
        loose.add(new Loose(node, Optional.empty(), group));
    }

    /** What is part of no entry, without the headings that have an entry below them. */
    List<Loose> apart() {
        return loose.stream()
                .filter(part -> part.heading().filter(above -> above.used).isEmpty())
                .toList();
    }

    /** Makes an entry of something that was kept apart. */
    void takeBack(Loose part, Element content) {
        loose.remove(part);
        part.group.ifPresent(Above::use);
        found.add(new Candidate(
                content, places.of(new EntryText(content).firstWord(content)), Optional.empty(), part.group));
    }

    /**
     * What may be an entry.
     *
     * @param content its words and mark-up, the date among them
     * @param location where it starts
     * @param date the date above it
     * @param group the heading above it
     */
    record Candidate(Element content, Location location, Optional<EntryDate> date, Optional<Above> group) {}

    /**
     * What is part of no entry.
     *
     * @param node what it is
     * @param heading what it says of the entries below it, if it is a heading
     * @param group the heading above it
     */
    record Loose(Node node, Optional<Above> heading, Optional<Above> group) {}

    /** A heading within the section. */
    static final class Above {
        private final Element heading;
        private final int level;
        private final Optional<EntryDate> date;
        private final Optional<Above> outer;
        private boolean used;

        /** @param outer the date above the heading: the year above a month */
        private Above(Element heading, int level, Optional<EntryDate> date, Optional<Above> outer) {
            this.outer = outer;
            this.heading = heading;
            this.level = level;
            this.date = date;
        }

        Element heading() {
            return heading;
        }

        private Optional<EntryDate> date() {
            return date;
        }

        private void use() {
            used = true;
            outer.ifPresent(Above::use);
        }
    }
}
