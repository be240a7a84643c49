package io.github.vitae.text.entry;

import io.github.vitae.model.EntryDate;
import io.github.vitae.problem.Location;
import io.github.vitae.text.html.Headings;
import io.github.vitae.text.source.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The entries of a section as they are found, one after the other, with what stands above each: a date, a heading. What is
 * part of no entry is kept beside them.
 */
final class EntryCandidates {

    /** The level of a date that stands alone on a line: below every heading. */
    static final int LONE_DATE = Headings.BOLD_LINE + 1;

    private final Places places;
    private final List<Candidate> found = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();
    private Optional<Above> date = Optional.empty();
    private Optional<Above> group = Optional.empty();
    /** Whether a paragraph without a date goes on with the last candidate. */
    private boolean continues;
    /** Whether a date stands above and nothing below it yet. */
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

    /** The date above, of a heading or an outer item. */
    Optional<EntryDate> date() {
        return date.flatMap(Above::date);
    }

    /** An entry of which nothing follows but what is its own. */
    void add(Element content) {
        date.ifPresent(Above::use);
        group.ifPresent(Above::use);
        found.add(new Candidate(content, places.of(new EntryText(content).firstWord(content)), date(), group));
        continues = false;
        awaited = false;
    }

    /** An entry with which paragraphs without a date go on. */
    void addOpen(Element content) {
        add(content);
        continues = true;
    }

    /** A paragraph below a date: all that is below a day or a month is one entry, below a year each paragraph is one. */
    void addBelowDate(Element content) {
        boolean year = date().filter(known -> known.start().month() == 0
                        && known.start().season().isEmpty()
                        && known.end().isEmpty())
                .isPresent();
        add(content);
        awaited = year;
        continues = !year;
    }

    /** Goes on with the last entry; false if nothing goes on here. */
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

    /** Ends what goes on. */
    void end() {
        continues = false;
        awaited = false;
    }

    /** A heading, or a line of its own, that says when all below it was. */
    void below(EntryDate when, Element heading, int level) {
        leave(level);
        Above above = new Above(heading, level, Optional.of(when));
        date = Optional.of(above);
        awaited = true;
        if (level == LONE_DATE) {
            loose.add(new Loose(heading, Optional.of(above), group));
        }
    }

    /** A heading that says what all below it has in common. */
    void below(Element heading, int level) {
        leave(level);
        group = Optional.of(new Above(heading, level, Optional.empty()));
        loose.add(new Loose(heading, group, group));
    }

    private void leave(int level) {
        continues = false;
        awaited = false;
        date = date.filter(above -> above.level < level);
        group = group.filter(above -> above.level < level);
    }

    /** Does something below a date, with the dates and headings of here again behind it. */
    void within(Optional<EntryDate> when, Runnable work) {
        Optional<Above> outerDate = date;
        Optional<Above> outerGroup = group;
        if (when.isPresent()) {
            date = Optional.of(new Above(new Element("p"), LONE_DATE, when));
        }
        work.run();
        date = outerDate;
        group = outerGroup;
    }

    /** What is part of no entry. */
    void keepApart(Node node) {
        loose.add(new Loose(node, Optional.empty(), group));
    }

    /** What is part of no entry: not the headings that stand above one. */
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
        private boolean used;

        private Above(Element heading, int level, Optional<EntryDate> date) {
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
        }
    }
}
