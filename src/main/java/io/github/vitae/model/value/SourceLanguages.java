package io.github.vitae.model.value;

import io.github.vitae.problem.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which languages a profile's files are in, as far as that is known: what is not in a page's own language says so there.
 *
 * @param about the language of what the About page says
 * @param person the language of what the person says of themselves in a few words: what they are, and where
 * @param usual the language of what lies in no file of the profile's: releases, people of a pom
 * @param files the languages of files, by their names in {@link Location#file}
 */
public record SourceLanguages(
        Optional<Language> about, Optional<Language> person, Optional<Language> usual, Map<String, Language> files) {

    /** Of a profile that says nothing of it: what it says is taken to be in the language of its pages. */
    public static final SourceLanguages UNKNOWN =
            new SourceLanguages(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    public SourceLanguages {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(usual, "usual");
        files = Map.copyOf(files);
    }

    /** The same with the files of another profile. */
    public SourceLanguages with(SourceLanguages other) {
        Map<String, Language> all = new HashMap<>(other.files);
        all.putAll(files);
        return new SourceLanguages(about, person, usual.or(() -> other.usual), all);
    }

    /** The language of what stands somewhere. */
    public Optional<Language> at(Location location) {
        return Optional.ofNullable(files.get(location.file())).or(() -> usual);
    }

    /** The same, for pages, which carry places along and ask them nothing. */
    public Optional<Language> at(Origin origin) {
        return at(origin.location());
    }
}
