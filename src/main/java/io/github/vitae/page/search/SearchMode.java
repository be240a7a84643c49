package io.github.vitae.page.search;

/** Whether a site has a search. */
public enum SearchMode {
    /** If it has so many pages and entries that nobody looks over them: see {@link SearchOutputs#MANY}. */
    AUTO,
    /** In any case. */
    TRUE,
    /** In no case. */
    FALSE
}
