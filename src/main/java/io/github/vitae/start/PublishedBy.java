package io.github.vitae.start;

/** Who builds and publishes a new project, as {@code -Dvitae.ci} names it. */
public enum PublishedBy {
    /** GitHub Actions publish it on GitHub Pages. */
    GITHUB,
    /** GitLab's pipelines publish it on GitLab Pages. */
    GITLAB,
    /** Nobody: whoever keeps it. */
    NONE
}
