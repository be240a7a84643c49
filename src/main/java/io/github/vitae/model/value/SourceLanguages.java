package io.github.vitae.model.value;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.Entry;
import io.github.vitae.problem.Location;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which languages a profile's files are in, as far as that is known: what is not in a page's own language says so there.
 *
 * @param about the language of what the About page says
 * @param files the languages of files, by their names in {@link Location#file}
 */
public record SourceLanguages(Optional<Language> about, Map<String, Language> files) {

    /** Of a profile that says nothing of it: what it says is taken to be in the language of its pages. */
    public static final SourceLanguages UNKNOWN = new SourceLanguages(Optional.empty(), Map.of());

    public SourceLanguages {
        Objects.requireNonNull(about, "about");
        files = Map.copyOf(files);
    }

    /** The language of an entry. */
    public Optional<Language> of(Entry entry) {
        return of(entry.location());
    }

    /** The language of a page of the author's own. */
    public Optional<Language> of(AuthorPage page) {
        return of(page.location());
    }

    /** The language of a line of the curriculum vitae. */
    public Optional<Language> of(CurriculumVitae.Line line) {
        return line.location().flatMap(this::of);
    }

    private Optional<Language> of(Location location) {
        return Optional.ofNullable(files.get(location.file()));
    }
}
