package io.github.vitae.page.frame;

import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where the addresses of a site lead, those of the author's old site among them: the one table that links, the menu and checks
 * ask. It is filled when all outputs are known, which is before the first of them is written.
 *
 * <p>{@code /talks/}, {@code /talks} and {@code talks.html} are ways to say one address, as servers have it: what is at the
 * address itself is meant, else the {@code index.html} in the folder of that name, else the page of that name.
 */
public final class Addresses {

    private final Set<SitePath> places = new HashSet<>();
    private final Map<SitePath, Place> moved = new HashMap<>();
    private Function<String, Optional<Place>> homeSections = anchor -> Optional.empty();

    /**
     * A place in the site.
     *
     * @param path the page or file
     * @param anchor a place on the page; empty for its start
     */
    public record Place(SitePath path, String anchor) {

        /** The start of a page. */
        public static Place of(SitePath path) {
            return new Place(path, "");
        }

        /** As an address from the site's root. */
        public String href() {
            return anchor.isEmpty() ? path.value() : path.value() + "#" + anchor;
        }
    }

    /** The addresses of what goes into a site. */
    public static Addresses of(List<Output> outputs) {
        Addresses addresses = new Addresses();
        addresses.enter(outputs);
        return addresses;
    }

    /** Enters outputs; of two at one place the first counts. */
    public void enter(List<Output> outputs) {
        for (Output output : outputs) {
            if (output instanceof Output.RedirectPage redirect) {
                moved.putIfAbsent(redirect.path(), new Place(redirect.target(), redirect.anchor()));
            } else {
                places.add(output.path());
            }
        }
    }

    /** Enters where the sections of the old home page are that are no longer there, by their names in links. */
    public void enterSections(Function<String, Optional<Place>> sections) {
        homeSections = sections;
    }

    /**
     * Where an address leads.
     *
     * @param target its path
     * @param folder whether it ends in a slash
     * @return nothing if the profile puts nothing there
     */
    public Optional<Place> find(SitePath target, boolean folder) {
        Optional<Place> itself = folder ? Optional.empty() : exactly(target);
        return itself.or(() -> SitePath.of(target + "/index.html").flatMap(this::exactly))
                .or(() -> SitePath.of(target + ".html").flatMap(this::exactly));
    }

    /** Where an address leads, as links write its path. */
    public Optional<Place> find(String path, boolean folder) {
        return SitePath.of(decoded(path)).flatMap(target -> find(target, folder));
    }

    private Optional<Place> exactly(SitePath path) {
        return places.contains(path) ? Optional.of(Place.of(path)) : Optional.ofNullable(moved.get(path));
    }

    /** Where a place on the home page leads: there, unless what it names is on another page. */
    private Optional<Place> section(SitePath page, String anchor) {
        return page.value().equals("index.html") ? homeSections.apply(anchor) : Optional.empty();
    }

    /**
     * HTML, or an address alone, whose addresses within the site lead directly to where their content is now.
     *
     * @param text addresses within the site start with {@link RichText#SITE_ROOT}
     * @param page the page that it is to stand on
     */
    public String settled(String text, SitePath page) {
        return settled(text, page.toRoot());
    }

    /**
     * The same for what is not on a page of the site.
     *
     * @param toRoot what leads to the site's root, before addresses within it: {@code https://ada.example.org/}
     */
    public String settled(String text, String toRoot) {
        int root = text.indexOf(RichText.SITE_ROOT);
        if (root < 0) {
            return text;
        }
        StringBuilder settled = new StringBuilder(text.length() + 16);
        int from = 0;
        for (; root >= 0; root = text.indexOf(RichText.SITE_ROOT, from)) {
            int end = end(text, root + 1);
            settled.append(text, from, root).append(toRoot).append(fromRoot(text.substring(root + 1, end)));
            from = end;
        }
        return settled.append(text, from, text.length()).toString();
    }

    /** The end of an address: those behind the root have neither quotes nor blanks. */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && "\" \n\t<>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** An address from the site's root, made to lead directly to where its content is. */
    public String fromRoot(String address) {
        int suffix = 0;
        while (suffix < address.length() && "?#".indexOf(address.charAt(suffix)) < 0) {
            suffix++;
        }
        String path = address.substring(0, suffix);
        int hash = address.indexOf('#', suffix);
        String anchor = hash < 0 ? "" : address.substring(hash + 1);
        Optional<SitePath> target = SitePath.of(decoded(path));
        if (target.isEmpty()) {
            return address;
        }
        Optional<Place> section = anchor.isEmpty() ? Optional.empty() : section(target.get(), anchor);
        if (section.isPresent()) {
            return section.get().href();
        }
        Optional<Place> found = find(target.get(), path.endsWith("/"));
        // what is where it is written stays as it is written
        if (found.isEmpty() || isWritten(found.get(), target.get(), path.endsWith("/"))) {
            return address;
        }
        Place place = found.get();
        String there = encoded(place.path().value()) + address.substring(suffix, hash < 0 ? address.length() : hash);
        String on = hash < 0 ? place.anchor() : anchor;
        return on.isEmpty() ? there : there + "#" + on;
    }

    private static boolean isWritten(Place place, SitePath target, boolean folder) {
        String written = folder ? target + "/index.html" : target.value();
        return place.anchor().isEmpty() && place.path().value().equals(written);
    }

    /** A path without the escapes that addresses are written with: those of ASCII, as letters of other scripts have none. */
    private static String decoded(String path) {
        String plain = path.replace("&amp;", "&");
        if (plain.indexOf('%') < 0) {
            return plain;
        }
        StringBuilder decoded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            int high = i + 2 < plain.length() ? Character.digit(plain.charAt(i + 1), 16) : -1;
            int low = i + 2 < plain.length() ? Character.digit(plain.charAt(i + 2), 16) : -1;
            if (plain.charAt(i) == '%' && high >= 0 && high < 8 && low >= 0) {
                decoded.append((char) (high * 16 + low));
                i += 2;
            } else {
                decoded.append(plain.charAt(i));
            }
        }
        return decoded.toString();
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 8);
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            switch (c) {
                case ' ' -> encoded.append("%20");
                case '%' -> encoded.append("%25");
                case '#' -> encoded.append("%23");
                case '`' -> encoded.append("%60");
                case '{' -> encoded.append("%7B");
                case '}' -> encoded.append("%7D");
                case '^' -> encoded.append("%5E");
                case '&' -> encoded.append("%26");
                default -> encoded.append(c);
            }
        }
        return encoded.toString();
    }
}
