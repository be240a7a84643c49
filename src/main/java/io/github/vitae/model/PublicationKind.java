package io.github.vitae.model;

/** What a publication is, in the terms that BibTeX and the Citation Style Language have in common. */
public enum PublicationKind {
    /** A paper in a journal or a magazine. */
    ARTICLE,
    /** A paper in the proceedings of a conference or a workshop. */
    PAPER_CONFERENCE,
    /** A book, or proceedings as a whole. */
    BOOK,
    /** A part of a book. */
    CHAPTER,
    /** A thesis; {@link Publication#genre} says which. */
    THESIS,
    /** A technical report, a working paper, a manual. */
    REPORT,
    /** A manuscript that is public before its review, or without one. */
    PREPRINT,
    /** A program. */
    SOFTWARE,
    /** Data. */
    DATASET,
    /** A patent. */
    PATENT,
    /** Slides or words of a talk. */
    TALK,
    /** A page on the web, a post. */
    WEBPAGE,
    /** What is none of these, or does not say. */
    OTHER
}
