package io.github.vitae.page.feed;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which feeds there are.
 *
 * @param kinds what they are of
 * @param tags whether each tag of news and posts has one
 * @param siteUrl the address that the site is published at, ended by {@code /}; without it there are none, as a feed leads
 *     readers from anywhere
 * @param owner what tells this site's feeds from others', and stays: {@code com.example:homepage}. Ids are made of it
 */
public record FeedOptions(Set<FeedKind> kinds, boolean tags, Optional<String> siteUrl, String owner) {

    /** No feeds. */
    public static final FeedOptions NONE = new FeedOptions(Set.of(), false, Optional.empty(), "");

    public FeedOptions {
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        Objects.requireNonNull(siteUrl, "siteUrl");
        Objects.requireNonNull(owner, "owner");
    }
}
