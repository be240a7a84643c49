package io.github.vitae.site.inventory;

import io.github.vitae.model.value.SitePath;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an address on a page leads within the site.
 *
 * @param target the file
 * @param anchor the place on it, decoded; empty for the page as a whole
 */
public record SiteAddress(SitePath target, String anchor) {

    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\).*", Pattern.DOTALL);

    /**
     * Follows an address.
     *
     * @param page the page it stands on
     * @param address as the page writes it (RFC 3986)
     * @param base the path that the site is published under, {@code /} or {@code /name/}: what absolute paths start from
     * @return nothing if it leads out of the site
     */
    public static Optional<SiteAddress> of(SitePath page, String address, String base) {
        if (ELSEWHERE.matcher(address).matches()) {
            return Optional.empty();
        }
        int hash = address.indexOf('#');
        String anchor = hash < 0 ? "" : decoded(address.substring(hash + 1));
        String path = hash < 0 ? address : address.substring(0, hash);
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        if (path.isEmpty()) {
            return Optional.of(new SiteAddress(page, anchor));
        }
        return file(page, decoded(path), base).map(target -> new SiteAddress(target, anchor));
    }

    private static Optional<SitePath> file(SitePath page, String path, String base) {
        String folder = page.value().substring(0, page.value().lastIndexOf('/') + 1);
        String whole = !path.startsWith("/")
                ? folder + path
                : (path + "/").startsWith(base) ? path.substring(Math.min(base.length(), path.length())) : path;
        boolean isFolder = whole.isEmpty() || whole.matches("(?:.*/)?(?:\\.{0,2})");
        return SitePath.of(isFolder ? whole + "/index.html" : whole);
    }

    /** Percent-encoded bytes decoded as UTF-8; as it stands where they are no UTF-8. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            int high = i + 2 < encoded.length && encoded[i] == '%' ? Character.digit(encoded[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded[i + 2], 16);
            bytes.write(low < 0 ? encoded[i] : high * 16 + low);
            i += low < 0 ? 0 : 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return text;
        }
    }
}
