package io.github.vitae.read.own;

import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.read.profile.FormerAddresses;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The file {@code redirects.yml}: addresses of an old site, each with where on this one its content is.
 *
 * <p>For example {@code /blog/: posts.html}, or {@code /news/prize/: news.html#2024-prize}; {@code /feed.xml: posts.atom} puts the
 * feed itself there.
 */
final class NativeRedirects {

    private static final Pattern FEED = Pattern.compile("/?(news|posts|awards|publications|talks)\\.(atom|rss)");

    private final SourceFiles files;

    NativeRedirects(SourceFiles files) {
        this.files = files;
    }

    /** What the file says; an address that is none, and one that leads to another site, is told. */
    List<FormerAddress> read(DataValue.Mapping keys) {
        Fields fields = new Fields(keys, files.dataGate(), files.problems());
        List<FormerAddress> found = new ArrayList<>();
        for (DataValue.Field field : keys.fields()) {
            fields.scalar(field.key()).ifPresent(target -> {
                Optional<FormerAddress> feed = feed(field, target.value().strip());
                if (feed.isPresent()) {
                    found.add(feed.get());
                    return;
                }
                Optional<SitePath> old = FormerAddresses.place(field.key(), field.keyLocation(), files.problems());
                String[] parts = target.value().strip().split("#", 2);
                Optional<SitePath> page = FormerAddresses.place(parts[0], target.location(), files.problems());
                if (old.isPresent() && page.isPresent()) {
                    // a page that is not there is told as it is of any link
                    fields.link(field.key());
                    String anchor = parts.length > 1 ? parts[1] : "";
                    found.add(new FormerAddress(
                            old.get(), new FormerAddress.Place(page.get(), anchor), field.keyLocation()));
                }
            });
        }
        return found;
    }

    /** An old address of a feed: {@code /feed.xml: posts.atom}. */
    private static Optional<FormerAddress> feed(DataValue.Field field, String target) {
        Matcher named = FEED.matcher(target);
        if (!named.matches()) {
            return Optional.empty();
        }
        ProfilePart part = ProfilePart.valueOf(named.group(1).toUpperCase(Locale.ROOT));
        boolean atom = named.group(2).equals("atom");
        return SitePath.of(field.key()).map(old -> FormerAddress.ofFeed(old, part, atom, field.keyLocation()));
    }

    /**
     * The text of the file; empty if nothing moved.
     *
     * @param moved old addresses that nothing else keeps
     * @param places old addresses, each with its place on this site, such as {@code news.html#2024-prize}
     */
    static String file(List<FormerAddress> moved, Map<SitePath, String> places) {
        Map<SitePath, String> sorted = new TreeMap<>(places);
        sorted.keySet().retainAll(moved.stream().map(FormerAddress::path).collect(Collectors.toSet()));
        Map<SitePath, String> feeds = new TreeMap<>();
        for (FormerAddress address : moved) {
            if (address.target() instanceof FormerAddress.Feed feed) {
                String file = feed.part().name().toLowerCase(Locale.ROOT) + (feed.atom() ? ".atom" : ".rss");
                if (FEED.matcher(file).matches()) {
                    feeds.putIfAbsent(address.path(), file);
                }
            }
        }
        YamlText text = new YamlText();
        sorted.forEach((old, place) -> text.text("/" + old.value().replaceFirst("(^|/)index[.]html$", "$1"), place));
        feeds.forEach((old, file) -> text.text("/" + old.value(), file));
        return text.toString();
    }
}
