package io.github.vitae.page.frame;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Addresses.Place;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a site, and absolute addresses within it, as a feed needs them that is read somewhere else. They are URIs of ASCII
 * (RFC 3986), since not all readers take letters of other scripts: {@code https://bücher.example/ü/} is {@code
 * https://xn--bcher-kva.example/%C3%BC/}.
 */
public final class SiteUrl implements SiteBase {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private static final Pattern WEB = Pattern.compile("(?i)https?://");

    /** What may be in a URI as it is; a per cent sign only before two hexadecimal digits. */
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=";

    /** {@code https:} */
    private final String scheme;

    /** {@code https://ada.example.org} */
    private final String origin;

    /** {@code https://ada.example.org/home/} */
    private final String root;

    /** @param address the address of the site, from {@code http} on, ended by {@code /} or not */
    public SiteUrl(String address) {
        int authority = address.indexOf("//") + 2;
        int slash = address.indexOf('/', authority);
        int end = slash < 0 ? address.length() : slash;
        this.scheme = address.substring(0, authority - 2).toLowerCase(java.util.Locale.ROOT);
        this.origin = scheme + "//" + host(address.substring(authority, end));
        String path = encoded(address.substring(end));
        this.root = origin + (path.endsWith("/") ? path : path + "/");
    }

    /** The host as the domain name system has it (RFC 3490), which knows ASCII only; a port stays. */
    private static String host(String authority) {
        int port = authority.lastIndexOf(':');
        String name = port < 0 ? authority : authority.substring(0, port);
        if (name.chars().allMatch(c -> c < 0x80)) {
            return authority;
        }
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED) + authority.substring(name.length());
        } catch (IllegalArgumentException noName) {
            return encoded(authority);
        }
    }

    /** The address of the site, ended by {@code /}. */
    @Override
    public String root() {
        return root;
    }

    /** Whether the site is all that its host has. */
    public boolean isHost() {
        return root.equals(origin + "/");
    }

    /** The host, for where somebody has to be named. */
    public String host() {
        return origin.substring(scheme.length() + 2);
    }

    /** The absolute address of a file. */
    public String of(SitePath path) {
        return root + encodedPath(path.value());
    }

    /** The absolute address of a page, or a place on it. The first page of the site is the site. */
    @Override
    public String of(Place place) {
        String page = place.path().value().equals("index.html") ? root : of(place.path());
        return place.anchor().isEmpty() ? page : page + "#" + encoded(place.anchor());
    }

    /**
     * An address as a text has it, made absolute.
     *
     * @param address as HTML writes it, escaped
     * @param page the page that the text is on
     */
    @Override
    public String absolute(String address, SitePath page) {
        String written = address.strip();
        if (written.startsWith(root)) {
            return encoded(written);
        }
        if (WEB.matcher(written).lookingAt()) {
            return web(written);
        }
        if (SCHEME.matcher(written).lookingAt()) {
            return written;
        }
        if (written.startsWith("//")) {
            return web(scheme + written);
        }
        if (written.startsWith("/")) {
            return origin + encoded(written);
        }
        if (written.isEmpty() || written.startsWith("#") || written.startsWith("?")) {
            return of(Place.of(page)) + encoded(written);
        }
        return beside(written, page);
    }

    /** An address of the web with all that no URI has escaped, its host in ASCII: {@code https://bücher.example/100 %}. */
    private static String web(String written) {
        int authority = written.indexOf("//") + 2;
        int end = authority;
        while (end < written.length() && "/?#".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        int at = written.lastIndexOf('@', end - 1);
        int name = at < authority ? authority : at + 1;
        String rest = encoded(written.substring(end)).replace("[", "%5B").replace("]", "%5D");
        int place = rest.indexOf('#') + 1;
        String fragment = place == 0 ? "" : rest.substring(place).replace("#", "%23");
        return written.substring(0, name)
                + host(written.substring(name, end))
                + (place == 0 ? rest : rest.substring(0, place) + fragment);
    }

    /** An address relative to a page: {@code ../x} on {@code posts/tides.html} is {@code x} in the site. */
    private String beside(String written, SitePath page) {
        int suffix = 0;
        while (suffix < written.length() && "?#".indexOf(written.charAt(suffix)) < 0) {
            suffix++;
        }
        String folder = page.value().substring(0, page.value().lastIndexOf('/') + 1);
        String path = written.substring(0, suffix);
        Optional<SitePath> inside = SitePath.of(folder + path);
        // what leads out of the site, or cannot be a file, is the author's to answer for
        String there = inside.map(SitePath::value).orElse(path);
        String slash = path.endsWith("/") && !there.endsWith("/") ? "/" : "";
        return root + encoded(there + slash + written.substring(suffix));
    }

    /** A path as an address writes it: what would mean something else there is escaped. */
    static String encodedPath(String path) {
        return encoded(path.replace("%", "%25").replace("?", "%3F").replace("#", "%23"));
    }

    /** An address with all that no URI has, escaped as UTF-8; what is escaped already stays. */
    public static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length() + 16);
        for (int i = 0; i < address.length(); i += Character.charCount(address.codePointAt(i))) {
            int c = address.codePointAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || (c < 0x80 && PLAIN.indexOf(c) >= 0) || (c == '%' && isEscape(address, i))) {
                encoded.appendCodePoint(c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%');
                    encoded.append(Character.toUpperCase(Character.forDigit((octet >> 4) & 0xF, 16)));
                    encoded.append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
                }
            }
        }
        return encoded.toString();
    }

    private static boolean isEscape(String address, int percent) {
        return percent + 2 < address.length()
                && Character.digit(address.charAt(percent + 1), 16) >= 0
                && Character.digit(address.charAt(percent + 2), 16) >= 0;
    }
}
