package io.github.vitae.read.jekyll;

import io.github.vitae.model.About;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.read.visibility.VisibilityWords;
import io.github.vitae.text.data.DataValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The switches of al-folio, in the front matter of the home page and in {@code _config.yml}:
 * https://github.com/alshedivat/al-folio/blob/main/CUSTOMIZE.md. What is not said is left to the plugin.
 */
final class AlFolioSwitches {

    private final SourceFiles files;
    private final DataValue.Mapping config;
    private final Optional<DataValue.Mapping> home;

    AlFolioSwitches(JekyllSite site, SourceFiles files) {
        this.files = files;
        this.config = site.config();
        this.home = site.about().stream().map(MarkdownFile::front).findFirst();
    }

    /** What stands on the home page beside its text. */
    About.Switches about() {
        return new About.Switches(
                news(), !isOff(home, "selected_papers"), !isOff(profile(), "image_circular"), List.of());
    }

    /** Whether the links to somebody's pages at services are on the home page: {@code social: false}. */
    boolean hasLinks() {
        return !isOff(home, "social") || says(Optional.of(config), "enable_navbar_social", VisibilityWords.Truth.YES);
    }

    /** Whether publications have their pictures: {@code enable_publication_thumbnails: false}. */
    boolean hasThumbnails() {
        return !isOff(Optional.of(config), "enable_publication_thumbnails");
    }

    /** {@code announcements: {enabled: true, limit: 3}}, and the {@code news: false} of older versions. */
    private OptionalInt news() {
        for (Optional<DataValue.Mapping> level : List.of(home, Optional.of(config))) {
            if (isOff(level, "announcements") || isOff(level, "news")) {
                return OptionalInt.of(0);
            }
            OptionalInt limit = limit(mapping(level, "announcements"), "limit");
            limit = limit.isPresent() ? limit : limit(level, "news_limit");
            if (limit.isPresent()) {
                return limit;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt limit(Optional<DataValue.Mapping> keys, String key) {
        Optional<Integer> limit = keys.flatMap(
                        mapping -> new Fields(mapping, files.dataGate(), files.problems()).first(key))
                .map(String::strip)
                .filter(number -> number.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf);
        return limit.isPresent() ? OptionalInt.of(limit.get()) : OptionalInt.empty();
    }

    private Optional<DataValue.Mapping> profile() {
        return mapping(home, "profile");
    }

    private static Optional<DataValue.Mapping> mapping(Optional<DataValue.Mapping> keys, String key) {
        return keys.flatMap(mapping -> mapping.get(key))
                .filter(DataValue.Mapping.class::isInstance)
                .map(DataValue.Mapping.class::cast);
    }

    /** Whether something is switched off: {@code social: false} or {@code social: {enabled: false}}. */
    private static boolean isOff(Optional<DataValue.Mapping> keys, String key) {
        return says(keys, key, VisibilityWords.Truth.NO)
                || says(mapping(keys, key), "enabled", VisibilityWords.Truth.NO);
    }

    private static boolean says(Optional<DataValue.Mapping> keys, String key, VisibilityWords.Truth truth) {
        return keys.flatMap(mapping -> mapping.get(key))
                .filter(DataValue.Scalar.class::isInstance)
                .filter(value -> VisibilityWords.truth(((DataValue.Scalar) value).value()) == truth)
                .isPresent();
    }
}
