package io.github.vitae.page.frame;

/** What pages look like. */
public enum Look {
    /** As the site's skin has it. */
    SKIN,
    /** As a homepage of its own: the plugin's template, with the person's card at the side. */
    VITAE
}
