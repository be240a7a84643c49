package io.github.vitae.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of {@link Problem}. Identifiers are stable: they stand in logs, in configuration and as anchors in the
 * catalogue of problems.
 */
public enum Code {
    /** A month's name that is no month's name but close to one; read as the nearest. */
    MISSPELT_MONTH(Severity.WARNING),
    /** A date that cannot be read; the entry stays, without a date. */
    UNREADABLE_DATE(Severity.WARNING),
    /** A date in numbers of which nothing tells what is the day and what the month; read with the month first. */
    AMBIGUOUS_DATE(Severity.WARNING),
    /** An entry whose date lies ahead. */
    DATE_AHEAD(Severity.NOTE),
    /** UTF-8 that was once decoded as something else; repaired where the bytes tell how. */
    WRONGLY_DECODED_TEXT(Severity.WARNING),
    /** Bytes that are not of the encoding the file is read in. */
    WRONG_ENCODING(Severity.WARNING),
    /** HTML, CSS or an address that is not published. */
    DROPPED_HTML(Severity.WARNING),
    /** The author's HTML is trusted, and holds scripts. */
    TRUSTED_SCRIPT(Severity.NOTE),
    /** An image or a local link whose file is not there. */
    MISSING_FILE(Severity.WARNING),
    /** A link to a file of a kind that is not published. */
    UNPUBLISHED_FILE(Severity.WARNING),
    /** A link to a place on a page that has no such place. */
    MISSING_ANCHOR(Severity.WARNING),
    /** A link to another site that does not answer, or says that there is no such page. */
    UNREACHABLE_LINK(Severity.WARNING),
    /** Front matter or a data file that is no YAML. */
    BROKEN_YAML(Severity.ERROR),
    /** Front matter or a data file that is no JSON. */
    BROKEN_JSON(Severity.ERROR),
    /** Front matter that is no TOML. */
    BROKEN_TOML(Severity.ERROR),
    /** A table of comma- or tab-separated values whose rows or quotation marks do not fit together. */
    BROKEN_CSV(Severity.WARNING),
    /** A file that is no XML. */
    BROKEN_XML(Severity.WARNING),
    /** A key that means nothing here, and is close to one that does. */
    MISSPELT_KEY(Severity.WARNING),
    /** A data file or key that holds another kind of value than it should. */
    WRONG_SHAPE(Severity.ERROR),
    /** A News or Awards section without an entry. */
    EMPTY_SECTION(Severity.WARNING),
    /** A section full of dated entries below a heading that says neither news nor awards. */
    UNKNOWN_SECTION(Severity.NOTE),
    /** A changelog that is not in the form of Keep a Changelog. */
    UNKNOWN_CHANGELOG(Severity.NOTE),
    /** A comment that is opened and never closed, or closed twice. */
    AMBIGUOUS_COMMENT(Severity.ERROR),
    /** A Liquid variable or tag that has no meaning here; it is left out of the page. */
    UNKNOWN_VARIABLE(Severity.WARNING),
    /** Liquid whose tags do not fit together; nothing under a condition is published. */
    BROKEN_LIQUID(Severity.ERROR),
    /** Text that a browser does not show; it is not published. */
    HIDDEN_TEXT(Severity.WARNING),
    /** BibTeX that cannot be read as it stands; of the entry, all that can be read is shown. */
    BROKEN_BIBTEX(Severity.WARNING),
    /** Names of authors in one text of which it is not plain where one ends; shown as they are written. */
    UNCLEAR_NAMES(Severity.WARNING),
    /** Somebody without a name among a project's people. */
    UNNAMED_PERSON(Severity.WARNING),
    /** A macro of LaTeX, or a string of BibTeX, that is not known. */
    UNKNOWN_MACRO(Severity.WARNING),
    /** A formula in TeX with something in it that has no mark-up here; it is shown as it is written. */
    FORMULA_AS_TEX(Severity.WARNING),
    /** The same publication twice; shown once, with what both say. */
    DUPLICATE_PUBLICATION(Severity.WARNING),
    /** The same entry in two places; shown once. */
    DUPLICATE_ENTRY(Severity.NOTE),
    /** Two entries with one id; feeds tell them apart by their order. */
    DUPLICATE_ID(Severity.NOTE),
    /** A file that the site in another language shows in the profile's own, as nobody translated it. */
    NOT_TRANSLATED(Severity.NOTE),
    /** Entries that came with a template and were never touched. */
    TEMPLATE_TEXT(Severity.WARNING),
    /** A citation whose key is that of no publication; it stays text. */
    UNKNOWN_CITATION(Severity.WARNING),
    /** A file that says how to cite a project says otherwise than the project's pom. */
    CITATION_DIFFERS(Severity.WARNING),
    /** A macro on a page of the site that asks for what is not there, or in words that mean nothing. */
    UNUSABLE_MACRO(Severity.WARNING),
    /** An expression such as {@code ${name}} that has no value; it stays as it is. */
    UNKNOWN_EXPRESSION(Severity.WARNING),
    /** An expression whose value may be a secret; it stays as it is. */
    PRIVATE_EXPRESSION(Severity.ERROR),
    /** A document or an entry that is marked as a draft. */
    DRAFT(Severity.NOTE),
    /** Fields of entries that no reader is told; they are not published. */
    PRIVATE_FIELD(Severity.NOTE),
    /** A document or an entry that is to be published on a day ahead. */
    NOT_DUE(Severity.NOTE),
    /** A document or an entry that was to be published until a day that has passed. */
    EXPIRED(Severity.NOTE),
    /** A file that its family of homepages does not read. */
    NOT_READ(Severity.NOTE),
    /** Two outputs that want the same address. */
    ADDRESS_TAKEN(Severity.WARNING),
    /** An old address that cannot be redirected. */
    UNUSABLE_ADDRESS(Severity.WARNING),
    /** A file that is too large, nested too deep, or otherwise beyond a bound. */
    BEYOND_BOUNDS(Severity.ERROR),
    /** A directory that can be read as the layout of more than one family. */
    AMBIGUOUS_LAYOUT(Severity.ERROR),
    /** Nothing to make pages from. */
    NOTHING_TO_READ(Severity.ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** The stable identifier, in lower case with hyphens: {@code misspelt-month}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this identifier, if there is one. */
    public static Optional<Code> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }

    /**
     * Whether such a problem keeps in what an author may have hidden: a mark such as {@code draft: true} may stand in what
     * could not be read. Whoever lowered it might publish a draft, so it can only be raised.
     */
    public boolean keepsPrivacy() {
        return switch (this) {
            case AMBIGUOUS_COMMENT, BROKEN_YAML, BROKEN_JSON, BROKEN_TOML, WRONG_SHAPE, BEYOND_BOUNDS, BROKEN_LIQUID ->
                true;
            default -> false;
        };
    }

    /** How bad a problem of this kind is unless its finder knows better. */
    public Severity severity() {
        return severity;
    }
}
