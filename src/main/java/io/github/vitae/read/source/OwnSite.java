package io.github.vitae.read.source;

import io.github.vitae.model.value.SitePath;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Makes addresses that start with the author's own host, or with the folder that their site was published under, addresses
 * from the site's root: {@code https://ada.example.org/home/talks/} and {@code /home/talks/} are {@code /talks/}, where the
 * site was at {@code https://ada.example.org/home}.
 *
 * <p>Of the same host there may be other sites: an address with the host is made one of ours only if something is known to be
 * there.
 */
public final class OwnSite implements UnaryOperator<String> {

    private final String host;
    private final String folder;
    private final Predicate<SitePath> known;

    /**
     * @param url the address that the site was at: {@code https://ada.example.org}; empty if that is not known
     * @param folder the folder that it was in: {@code /home}; empty for the root of its host
     * @param known whether the author's files have something for a place
     */
    public OwnSite(String url, String folder, Predicate<SitePath> known) {
        String bare = withoutScheme(url.strip());
        int slash = bare.indexOf('/');
        String below = slash < 0 ? "" : bare.substring(slash);
        this.host = (slash < 0 ? bare : bare.substring(0, slash)).toLowerCase(Locale.ROOT);
        this.folder = trimmed(below) + trimmed(folder.strip());
        this.known = known;
    }

    /** With a slash before it and none behind it; empty for the root. */
    private static String trimmed(String folder) {
        String inner = SitePath.of(folder).map(SitePath::value).orElse("");
        return inner.isEmpty() ? "" : "/" + inner;
    }

    private static String withoutScheme(String address) {
        for (String scheme : new String[] {"https://", "http://", "//"}) {
            if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return address.substring(scheme.length());
            }
        }
        return address;
    }

    @Override
    public String apply(String written) {
        String address = written.strip();
        String bare = withoutScheme(address);
        if (bare.length() == address.length()) {
            return within(address).orElse(written);
        }
        boolean own = !host.isEmpty()
                && bare.regionMatches(true, 0, host, 0, host.length())
                && (bare.length() == host.length() || "/?#".indexOf(bare.charAt(host.length())) >= 0);
        String path = own ? bare.substring(host.length()) : "";
        return own
                ? (folder.isEmpty() ? Optional.of(path) : within(path))
                        .filter(this::isThere)
                        .map(inner -> inner.startsWith("/") ? inner : "/" + inner)
                        .orElse(written)
                : written;
    }

    /** What is behind the folder; nothing for what is not in it. */
    private Optional<String> within(String path) {
        if (folder.isEmpty() || !path.startsWith(folder)) {
            return Optional.empty();
        }
        String inner = path.substring(folder.length());
        return inner.isEmpty() || "/?#".indexOf(inner.charAt(0)) >= 0
                ? Optional.of(inner.startsWith("/") ? inner : "/" + inner)
                : Optional.empty();
    }

    private boolean isThere(String address) {
        int end = 0;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        Optional<SitePath> path = SitePath.of(address.substring(0, end));
        return path.isEmpty() || known.test(path.get());
    }
}
