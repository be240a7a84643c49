package io.github.vitae.page;

import io.github.vitae.model.Profile;
import java.util.List;

/** The table of contents of what a profile puts into a site. */
public final class ProfileOutputs {

    private ProfileOutputs() {}

    /** All outputs, pages first, each at a place of its own. */
    public static List<Output> of(Profile profile, PageOptions options) {
        return List.of();
    }
}
