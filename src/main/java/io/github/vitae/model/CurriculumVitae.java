package io.github.vitae.model;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's life at work, as data.
 *
 * @param interests what they work on
 * @param positions their employments and posts
 * @param degrees their education
 * @param skills what they can do
 * @param languages what they speak, with how well
 * @param sections all that the author's curriculum vitae says, in the author's order; the page of it is made of these
 * @param formerAddresses where the page of it used to be and should still be found, and where that is written
 */
public record CurriculumVitae(
        List<String> interests,
        List<Position> positions,
        List<Degree> degrees,
        List<Skill> skills,
        List<Skill> languages,
        List<Section> sections,
        Map<SitePath, Location> formerAddresses) {

    public static final CurriculumVitae EMPTY =
            new CurriculumVitae(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    public CurriculumVitae {
        interests = List.copyOf(interests);
        positions = List.copyOf(positions);
        degrees = List.copyOf(degrees);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
        formerAddresses = Collections.unmodifiableMap(new LinkedHashMap<>(formerAddresses));
    }

    /** The same with these interests. */
    public CurriculumVitae withInterests(List<String> other) {
        return new CurriculumVitae(other, positions, degrees, skills, languages, sections, formerAddresses);
    }

    /** The same with these employments and posts. */
    public CurriculumVitae withPositions(List<Position> other) {
        return new CurriculumVitae(interests, other, degrees, skills, languages, sections, formerAddresses);
    }

    /** The same with this education. */
    public CurriculumVitae withDegrees(List<Degree> other) {
        return new CurriculumVitae(interests, positions, other, skills, languages, sections, formerAddresses);
    }

    /** The same with these skills. */
    public CurriculumVitae withSkills(List<Skill> other) {
        return new CurriculumVitae(interests, positions, degrees, other, languages, sections, formerAddresses);
    }

    /** The same with these languages. */
    public CurriculumVitae withLanguages(List<Skill> other) {
        return new CurriculumVitae(interests, positions, degrees, skills, other, sections, formerAddresses);
    }

    /** The same with these sections. */
    public CurriculumVitae withSections(List<Section> other) {
        return new CurriculumVitae(interests, positions, degrees, skills, languages, other, formerAddresses);
    }

    /** The same, to be found where its page used to be. */
    public CurriculumVitae withFormerAddresses(Map<SitePath, Location> other) {
        return new CurriculumVitae(interests, positions, degrees, skills, languages, sections, other);
    }

    /**
     * A section of a curriculum vitae.
     *
     * @param key what it is, named as in JSON Resume where that has a name for it ({@code work}, {@code education}), else
     *     in its style ({@code grants}, {@code service}); empty for one that only its title tells
     * @param title the author's own heading, where there is one
     * @param text what stands above its entries, or all that it says
     * @param lines its entries, in the author's order
     */
    public record Section(String key, Optional<RichText> title, Optional<RichText> text, List<Line> lines) {

        public Section {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(text, "text");
            lines = List.copyOf(lines);
        }

        /** A section with entries and no more. */
        public static Section of(String key, List<Line> lines) {
            return new Section(key, Optional.empty(), Optional.empty(), lines);
        }
    }

    /**
     * An entry of a curriculum vitae: a position, a degree, a grant, a skill.
     *
     * @param title what it is; empty only if it has an organisation or a text
     * @param organisation where, or who gave it
     * @param place where in the world that is
     * @param date when
     * @param url a page about it
     * @param text more about it
     * @param highlights what is worth a line of its own
     * @param tags words that belong to it: keywords of a skill, courses of a degree
     * @param location where its author wrote it, where that is known
     */
    public record Line(
            Optional<RichText> title,
            Optional<RichText> organisation,
            Optional<String> place,
            Optional<EntryDate> date,
            Optional<Link> url,
            Optional<RichText> text,
            List<RichText> highlights,
            List<String> tags,
            Optional<Location> location) {

        public static final Line EMPTY = new Line(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());

        public Line {
            highlights = List.copyOf(highlights);
            tags = List.copyOf(tags);
        }

        /** Where its author wrote it, for pages. */
        public Optional<Origin> origin() {
            return location.map(Origin::new);
        }

        public Line withTitle(Optional<RichText> other) {
            return new Line(other, organisation, place, date, url, text, highlights, tags, location);
        }

        public Line withOrganisation(Optional<RichText> other) {
            return new Line(title, other, place, date, url, text, highlights, tags, location);
        }

        public Line withPlace(Optional<String> other) {
            return new Line(title, organisation, other, date, url, text, highlights, tags, location);
        }

        public Line withDate(Optional<EntryDate> other) {
            return new Line(title, organisation, place, other, url, text, highlights, tags, location);
        }

        public Line withUrl(Optional<Link> other) {
            return new Line(title, organisation, place, date, other, text, highlights, tags, location);
        }

        public Line withText(Optional<RichText> other) {
            return new Line(title, organisation, place, date, url, other, highlights, tags, location);
        }

        public Line withHighlights(List<RichText> other) {
            return new Line(title, organisation, place, date, url, text, other, tags, location);
        }

        public Line withTags(List<String> other) {
            return new Line(title, organisation, place, date, url, text, highlights, other, location);
        }

        public Line withLocation(Optional<Location> other) {
            return new Line(title, organisation, place, date, url, text, highlights, tags, other);
        }
    }

    /**
     * An employment or a post.
     *
     * @param title what they are there
     * @param organisation where
     * @param date when; a range, usually
     * @param summary what they do there
     */
    public record Position(
            String title, Optional<String> organisation, Optional<EntryDate> date, Optional<RichText> summary) {

        public Position {
            Objects.requireNonNull(title, "title");
        }

        /** A post of which nothing but the title is known. */
        public static Position titled(String title) {
            return new Position(title, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * A degree, or a time of study.
     *
     * @param title the degree, or the subject
     * @param institution where
     * @param date when it was given; a range for a time of study
     * @param summary more about it
     */
    public record Degree(
            String title, Optional<String> institution, Optional<EntryDate> date, Optional<RichText> summary) {

        public Degree {
            Objects.requireNonNull(title, "title");
        }

        /** A degree of which nothing but the title is known. */
        public static Degree titled(String title) {
            return new Degree(title, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * A skill or a language.
     *
     * @param name its name
     * @param level how well, in the author's words
     */
    public record Skill(String name, Optional<String> level) {

        public Skill {
            Objects.requireNonNull(name, "name");
        }

        /** A skill of which nobody says how well. */
        public static Skill named(String name) {
            return new Skill(name, Optional.empty());
        }
    }
}
