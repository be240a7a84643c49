package io.github.vitae.fuzz;

import io.github.vitae.text.html.TextLaws;
import java.util.Locale;

/** A language that authors write in, and the laws that whatever they write in it must keep. */
enum FuzzTarget {
    /** YAML between two lines of a page. */
    FRONT_MATTER,
    /** TOML between two lines of a page. */
    TOML,
    /** A page: Markdown, HTML, Liquid, kramdown. */
    PAGE,
    /** A page's HTML at the gate. */
    HTML,
    /** What a {@code <style>} or a {@code style} holds. */
    CSS,
    /** What a link leads to. */
    URL,
    /** News, awards and a person in YAML. */
    YAML,
    /** A résumé, and publications as CSL has them. */
    JSON,
    /** Rows in a data file. */
    CSV,
    /** A bibliography. */
    BIBTEX,
    /** The value of a bibliography's field. */
    LATEX,
    /** The words around a date. */
    DATE,
    /** Names of people. */
    NAME,
    /** A place in the site. */
    PATH,
    /** Where a page says that it lies, and lay. */
    PERMALINK;

    /** Its name on the command line and in the corpus: {@code front-matter}. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FuzzTarget titled(String title) {
        return valueOf(title.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Throws if the text breaks a law. */
    void judge(String text) {
        switch (this) {
            case FRONT_MATTER -> ProfileLaws.page("---\n" + text + "\n---\n\nText\n");
            case TOML -> ProfileLaws.page("+++\n" + text + "\n+++\n\nText\n");
            case PAGE -> ProfileLaws.page(text);
            case HTML -> TextLaws.html(text);
            case CSS -> TextLaws.css(text);
            case URL -> TextLaws.url(text);
            case YAML -> ProfileLaws.yaml(text);
            case JSON -> ProfileLaws.json(text);
            case CSV -> TextLaws.csv(text);
            case BIBTEX -> ProfileLaws.bibtex(text);
            case LATEX -> TextLaws.latex(text);
            case DATE -> TextLaws.date(text);
            case NAME -> TextLaws.name(text);
            case PATH -> TextLaws.path(text);
            case PERMALINK -> ProfileLaws.permalink(text);
        }
    }
}
