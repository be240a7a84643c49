package io.github.vitae.model;

import io.github.vitae.model.value.ProfilePart;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The part of a profile that entries of this kind are. */
    public ProfilePart part() {
        return ProfilePart.valueOf(name());
    }

    /** The kind whose entries are a part of a profile; empty where the part has a model of its own. */
    public static Optional<ContentKind> of(ProfilePart part) {
        return Arrays.stream(values()).filter(kind -> kind.part() == part).findFirst();
    }
}
