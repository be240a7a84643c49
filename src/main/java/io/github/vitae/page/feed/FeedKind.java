package io.github.vitae.page.feed;

import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.SitePath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a feed may be of. */
public enum FeedKind {
    NEWS,
    POSTS,
    AWARDS,
    PUBLICATIONS,
    TALKS;

    /** What the places of further pages of a list end in. */
    private static final Pattern FURTHER = Pattern.compile("-[0-9]{1,6}\\.html");

    /** Its name in settings, in files and in messages: {@code news}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of all of them. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(FeedKind::key).toList();
    }

    /** The kind of this name. */
    public static Optional<FeedKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The kind whose entries are a part of a profile. */
    static Optional<FeedKind> of(ProfilePart part) {
        return of(part.name().toLowerCase(Locale.ROOT));
    }

    /** Where its list is: {@code news.html}. */
    SitePath list() {
        return new SitePath(key() + ".html");
    }

    /** Whether a page is of its list or of one of its entries: {@code news.html}, {@code news-2.html}, {@code posts/tides.html}. */
    boolean hasPage(SitePath page) {
        String value = page.value();
        return value.startsWith(key())
                && (value.equals(list().value())
                        || value.startsWith(key() + "/")
                        || FURTHER.matcher(value.substring(key().length())).matches());
    }
}
