package io.github.vitae.model;

import io.github.vitae.model.value.RichText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's life at work, as data.
 *
 * @param interests what they work on
 * @param positions their employments and posts
 * @param degrees their education
 * @param talks what they spoke about
 * @param courses what they taught
 * @param skills what they can do
 * @param languages what they speak, with how well
 */
public record CurriculumVitae(
        List<String> interests,
        List<Position> positions,
        List<Degree> degrees,
        List<Talk> talks,
        List<Course> courses,
        List<Skill> skills,
        List<Skill> languages) {

    public static final CurriculumVitae EMPTY =
            new CurriculumVitae(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public CurriculumVitae {
        interests = List.copyOf(interests);
        positions = List.copyOf(positions);
        degrees = List.copyOf(degrees);
        talks = List.copyOf(talks);
        courses = List.copyOf(courses);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
    }

    /** The same with these interests. */
    public CurriculumVitae withInterests(List<String> other) {
        return new CurriculumVitae(other, positions, degrees, talks, courses, skills, languages);
    }

    /** The same with these employments and posts. */
    public CurriculumVitae withPositions(List<Position> other) {
        return new CurriculumVitae(interests, other, degrees, talks, courses, skills, languages);
    }

    /** The same with this education. */
    public CurriculumVitae withDegrees(List<Degree> other) {
        return new CurriculumVitae(interests, positions, other, talks, courses, skills, languages);
    }

    /** The same with these talks. */
    public CurriculumVitae withTalks(List<Talk> other) {
        return new CurriculumVitae(interests, positions, degrees, other, courses, skills, languages);
    }

    /** The same with these courses. */
    public CurriculumVitae withCourses(List<Course> other) {
        return new CurriculumVitae(interests, positions, degrees, talks, other, skills, languages);
    }

    /** The same with these skills. */
    public CurriculumVitae withSkills(List<Skill> other) {
        return new CurriculumVitae(interests, positions, degrees, talks, courses, other, languages);
    }

    /** The same with these languages. */
    public CurriculumVitae withLanguages(List<Skill> other) {
        return new CurriculumVitae(interests, positions, degrees, talks, courses, skills, other);
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
     * A talk, a tutorial, a lecture.
     *
     * @param title what about
     * @param kind what it was, in a word: {@code Tutorial}
     * @param venue where it was given
     * @param location where in the world that is
     * @param date when
     * @param summary more about it
     */
    public record Talk(
            RichText title,
            Optional<String> kind,
            Optional<String> venue,
            Optional<String> location,
            Optional<EntryDate> date,
            Optional<RichText> summary) {

        public Talk {
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * A course that they taught.
     *
     * @param title its name
     * @param kind what it was, in a word: {@code Undergraduate course}
     * @param venue where
     * @param date when
     * @param summary more about it
     */
    public record Course(
            RichText title,
            Optional<String> kind,
            Optional<String> venue,
            Optional<EntryDate> date,
            Optional<RichText> summary) {

        public Course {
            Objects.requireNonNull(title, "title");
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
