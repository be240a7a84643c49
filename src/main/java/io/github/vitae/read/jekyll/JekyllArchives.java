package io.github.vitae.read.jekyll;

import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.text.data.DataValue;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pages that jekyll-archives makes of posts, one for each tag, category and year
 * (https://github.com/jekyll/jekyll-archives/blob/master/docs/configuration.md): {@code /blog/tag/kites/}. The list of posts stands for
 * all of them.
 */
final class JekyllArchives {

    private static final String SETTINGS = "jekyll-archives";

    private final JekyllSite site;

    JekyllArchives(JekyllSite site) {
        this.site = site;
    }

    /** Tells where they were; nothing if the site has none. */
    void addTo(ProfileBuilder profile) {
        Optional<DataValue.Mapping> settings = mapping(site.config(), SETTINGS)
                .map(all -> mapping(all, "posts").orElse(all));
        if (settings.isEmpty() || !profile.has(ProfilePart.POSTS)) {
            return;
        }
        Set<SitePath> places = new LinkedHashSet<>();
        for (MarkdownFile post : site.collection("posts")) {
            words(post, "tag", "tags").forEach(name -> add("tag", name, settings.get(), places));
            words(post, "category", "categories").forEach(name -> add("category", name, settings.get(), places));
            JekyllAddresses.date(post)
                    .ifPresent(date -> add("year", String.valueOf(date.start().year()), settings.get(), places));
        }
        Location here = site.config().location();
        places.forEach(place -> profile.moved(FormerAddress.ofList(place, ProfilePart.POSTS, here)));
    }

    private static void add(String type, String name, DataValue.Mapping settings, Set<SitePath> places) {
        String plural = type.equals("category") ? "categories" : type + "s";
        String template = mapping(settings, "permalinks")
                .flatMap(links -> text(links, type).or(() -> text(links, plural)))
                .orElse(type.equals("year") ? "/:year/" : "/" + type + "/:name/");
        PermalinkTemplate.filled(
                        template,
                        Map.of("type", type, "name", PermalinkTemplate.slug(name), "year", name, "collection", "posts"))
                .flatMap(JekyllAddresses::served)
                .ifPresent(places::add);
    }

    private static Stream<String> words(MarkdownFile post, String one, String several) {
        return Stream.concat(
                post.values(one).stream(),
                post.values(several).stream()
                        .flatMap(text -> post.isList(several) ? Stream.of(text) : Stream.of(text.split("[\\s,]+"))));
    }

    private static Optional<DataValue.Mapping> mapping(DataValue.Mapping keys, String key) {
        return keys.get(key).filter(DataValue.Mapping.class::isInstance).map(DataValue.Mapping.class::cast);
    }

    private static Optional<String> text(DataValue.Mapping keys, String key) {
        return keys.get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .map(value -> ((DataValue.Scalar) value).value().strip());
    }
}
