package io.github.vitae.page.frame;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.Entry;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.SourceLanguages;
import java.util.Optional;

/**
 * Which language a page is in, which the plugin may have no words in, and how what is in another says so (WCAG 2.2, 3.1.2): as the value of {@code lang}, empty where there is
 * nothing to say.
 *
 * @param page the language of the page
 * @param words the language of the plugin's own words on it: the page's, or English
 * @param sources the languages of what the author wrote
 */
public record PageLanguage(Language page, Language words, SourceLanguages sources) {

    /** A page whose language the plugin has words in. */
    public PageLanguage(Language words, SourceLanguages sources) {
        this(words, words, sources);
    }

    /** Whether the plugin's own words run the other way than the page. */
    public boolean isAcross() {
        return !page.tag().equals(words.tag()) && page.isRightToLeft() != words.isRightToLeft();
    }

    /** The language of an entry, where it is not the page's. */
    public String of(Entry entry) {
        return of(sources.at(entry.location()));
    }

    /** The language of a page of the author's own, where it is not that of what is around it. */
    public String of(AuthorPage page) {
        return of(sources.at(page.location()));
    }

    /** The language of a line of the curriculum vitae, where it is not the page's. */
    public String of(CurriculumVitae.Line line) {
        return of(line.location().flatMap(sources::at));
    }

    /** The language of what stands somewhere, where it is not that of what is around it. */
    public String of(Origin written) {
        return of(sources.at(written));
    }

    /** The language of what is said of a publication: its own if that is known, else that of the file it is in. */
    public String of(Publication publication) {
        return of(publication.language().flatMap(Language::of).or(() -> sources.at(publication.location())));
    }

    /** The language of what the person says of themselves in a few words, where it is not the page's. */
    public String ofPerson() {
        return of(sources.person());
    }

    /** The language of what the About page says, where it is not the page's. */
    public String ofAbout() {
        return of(sources.about());
    }

    /** A language as the value of {@code lang}, where it is not that of the plugin's words. */
    public String of(Language other) {
        return of(Optional.of(other));
    }

    private String of(Optional<Language> language) {
        return language.filter(other -> !other.isAs(words)).map(Language::tag).orElse("");
    }

    /** The page's language, for the plugin's words among what was written somewhere in another. */
    public String ofWords(Entry beside) {
        return of(beside).isEmpty() ? "" : words.tag();
    }
}
