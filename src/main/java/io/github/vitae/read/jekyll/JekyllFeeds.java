package io.github.vitae.read.jekyll;

import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The feeds of a site that Jekyll builds, at the addresses that readers have subscribed to: that which jekyll-feed makes
 * (https://github.com/jekyll/jekyll-feed#optional-configuration-options), {@code /feed.xml} unless the configuration says
 * otherwise, and those of collections; or one that a template makes.
 */
final class JekyllFeeds {

    /** Themes that bring the plugin along: Jekyll loads what the gem of a theme depends on. */
    private static final Set<String> THEMES = Set.of("minima", "minimal-mistakes-jekyll", "jekyll-theme-chirpy");

    private static final List<String> TEMPLATES = List.of("feed.xml", "atom.xml", "rss.xml");

    private final JekyllSite site;
    private final SourceFiles files;

    JekyllFeeds(JekyllSite site, SourceFiles files) {
        this.site = site;
        this.files = files;
    }

    /** Tells where they were. */
    void addTo(ProfileBuilder profile) {
        Location here = site.config().location();
        if (hasPlugin()) {
            Optional<DataValue.Mapping> settings = mapping(site.config(), "feed");
            String path = settings.flatMap(some -> text(some, "path")).orElse("feed.xml");
            add(path, ProfilePart.POSTS, true, here, profile);
            for (String name : settings.map(JekyllFeeds::collections).orElse(Set.of())) {
                String of = settings.flatMap(some -> mapping(some, "collections"))
                        .flatMap(some -> mapping(some, name))
                        .flatMap(some -> text(some, "path"))
                        .orElse("feed/" + name + ".xml");
                part(name).ifPresent(part -> add(of, part, true, here, profile));
            }
        }
        for (String name : TEMPLATES) {
            files.first(name)
                    .ifPresent(found -> add(
                            found,
                            ProfilePart.POSTS,
                            !name.equals("rss.xml"),
                            Location.ofFile(files.directory().shown(found)),
                            profile));
        }
    }

    private static void add(String path, ProfilePart part, boolean atom, Location here, ProfileBuilder profile) {
        SitePath.of(path).ifPresent(place -> profile.moved(FormerAddress.ofFeed(place, part, atom, here)));
    }

    private static Optional<ProfilePart> part(String collection) {
        return collection.equals("news")
                ? Optional.of(ProfilePart.NEWS)
                : Optional.ofNullable(JekyllCollections.FOLDERS.get(collection)).map(kind -> kind.part());
    }

    /**
     * What a post was known by in the feed of the old site, whose readers have seen it: the address of the site with the post's
     * {@code id}, which is its address without the last part, and its slug.
     *
     * @param address the address of the post: {@code /blog/2024/tides/}
     * @return nothing if there was no such feed, or the configuration does not say where the site was
     */
    Optional<String> id(MarkdownFile post, Optional<String> address) {
        Optional<String> url = site.value("url").filter(value -> value.matches("(?i)https?://.+"));
        if (!hasPlugin() || url.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        String bare = address.get().replaceFirst("/$", "");
        String slug =
                post.value("slug").orElseGet(() -> post.stem().replaceFirst("^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}-", ""));
        String base = site.value("baseurl").orElse("").replaceFirst("/$", "");
        return Optional.of(
                url.get().replaceFirst("/$", "") + (base.isEmpty() || base.startsWith("/") ? base : "/" + base)
                        + bare.substring(0, Math.max(0, bare.lastIndexOf('/'))) + "/" + slug);
    }

    private boolean hasPlugin() {
        return names("plugins").contains("jekyll-feed")
                || names("gems").contains("jekyll-feed")
                || site.value("theme").filter(THEMES::contains).isPresent();
    }

    private Set<String> names(String key) {
        return site.config().get(key).map(JekyllFeeds::words).orElse(Set.of());
    }

    /** The collections that have a feed: a list of their names, or a mapping of them. */
    private static Set<String> collections(DataValue.Mapping settings) {
        Set<String> names = new TreeSet<>();
        settings.get("collections").ifPresent(value -> {
            if (value instanceof DataValue.Mapping keys) {
                keys.fields().forEach(field -> names.add(field.key()));
            } else {
                names.addAll(words(value));
            }
        });
        return names;
    }

    private static Set<String> words(DataValue value) {
        Set<String> words = new TreeSet<>();
        List<? extends DataValue> items = value instanceof DataValue.Sequence list ? list.items() : List.of(value);
        for (DataValue item : items) {
            if (item instanceof DataValue.Scalar scalar) {
                words.add(scalar.value().strip());
            }
        }
        return words;
    }

    private static Optional<DataValue.Mapping> mapping(DataValue.Mapping keys, String key) {
        return keys.get(key).filter(DataValue.Mapping.class::isInstance).map(DataValue.Mapping.class::cast);
    }

    private static Optional<String> text(DataValue.Mapping keys, String key) {
        return keys.get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .map(value -> ((DataValue.Scalar) value).value().strip())
                .filter(value -> !value.isEmpty());
    }
}
