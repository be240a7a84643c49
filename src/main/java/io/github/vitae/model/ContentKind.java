package io.github.vitae.model;

import java.util.Locale;

/**
 * A kind of content that has a list of its own, and a page for each entry that says more than fits there. News, awards and
 * publications are not among them: they are richer, and have models of their own.
 */
public enum ContentKind {
    TALKS,
    TEACHING,
    PROJECTS,
    POSTS,
    BOOKS,
    REPOSITORIES;

    /** The kind's name in files, addresses and messages: {@code talks}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
