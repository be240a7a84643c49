package io.github.vitae.model.value;

/** A part of a profile that has a page, or a list with a page: what an address of the author's old site was about. */
public enum ProfilePart {
    ABOUT,
    NEWS,
    AWARDS,
    PUBLICATIONS,
    CV,
    TALKS,
    TEACHING,
    PROJECTS,
    POSTS,
    BOOKS,
    REPOSITORIES,
    PEOPLE
}
