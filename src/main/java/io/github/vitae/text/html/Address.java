package io.github.vitae.text.html;

import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.text.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in a link, judged by its characters alone: the same on every JDK, and no name is ever looked up.
 *
 * @param kind what it leads to
 * @param value the address as it is published: absolute, a fragment, or behind {@link RichText#SITE_ROOT}
 * @param target for a local address, the place in the site
 * @param folder for a local address, whether it ended with {@code /}
 */
record Address(Kind kind, String value, Optional<SitePath> target, boolean folder) {

    /** What an address leads to. */
    enum Kind {
        /** Another site, a mail program, a telephone. */
        EXTERNAL,
        /** A place in this site. */
        LOCAL,
        /** A place on the same page. */
        FRAGMENT,
        /** An image within the address itself. */
        INLINE_IMAGE,
        /** Nothing that may be published. */
        REFUSED
    }

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern INLINE_IMAGE =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=]*+", Pattern.CASE_INSENSITIVE);

    /** A user with a password in an address of the web, as browsers find it: {@code https://ada:secret@example.org/}. */
    private static final Pattern PASSWORD =
            Pattern.compile("(https?:[/\\\\]*|[/\\\\]{2})[^/\\\\?#@:]*:[^/\\\\?#]*@", Pattern.CASE_INSENSITIVE);

    /** Whether a password stands in an address, which is not published with it. */
    static boolean hasPassword(String written) {
        return PASSWORD.matcher(bare(written)).lookingAt();
    }

    /** Judges an address as an author wrote it in a document at the site's root. */
    static Address of(String written) {
        return of(written, "");
    }

    /**
     * Judges an address as an author wrote it.
     *
     * @param folder the folder of the site that relative addresses start from: empty, or ended by {@code /}
     */
    static Address of(String written, String folder) {
        String address = bare(written);
        int root = address.lastIndexOf(RichText.SITE_ROOT);
        if (root >= 0) {
            return local(address.substring(root + 1), true);
        }
        if (address.startsWith("#")) {
            return new Address(Kind.FRAGMENT, encoded(address), Optional.empty(), false);
        }
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.lookingAt()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            if (INLINE_IMAGE.matcher(address).matches()) {
                return new Address(Kind.INLINE_IMAGE, address, Optional.empty(), false);
            }
            return SCHEMES.contains(name)
                    ? new Address(
                            Kind.EXTERNAL,
                            encoded(PASSWORD.matcher(address).replaceFirst("$1")),
                            Optional.empty(),
                            false)
                    : refused();
        }
        String slashed = address.replace('\\', '/');
        if (slashed.startsWith("//")) {
            return of("https:" + slashed);
        }
        boolean relative = !slashed.isEmpty() && "/?".indexOf(slashed.charAt(0)) < 0;
        return local(relative ? folder + slashed : slashed, false);
    }

    /** Without what browsers pass over: blanks around, line ends and tabs within, control characters. */
    private static String bare(String written) {
        StringBuilder bare = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != SourceText.FILLER && !Character.isISOControl(c)) {
                bare.append(c);
            }
        }
        return bare.toString().strip();
    }

    private static Address local(String address, boolean fromRoot) {
        int end = suffixStart(address);
        String path = address.substring(0, end);
        String suffix = encoded(address.substring(end));
        if (path.isEmpty() && !fromRoot) {
            return suffix.isEmpty() ? refused() : new Address(Kind.FRAGMENT, suffix, Optional.empty(), false);
        }
        boolean folder = path.endsWith("/") || path.endsWith("/.") || path.isEmpty();
        Optional<String> decoded = decoded(path);
        if (decoded.isEmpty()) {
            return refused();
        }
        String within = withinRoot(decoded.get());
        if (within.isEmpty()) {
            SitePath index = new SitePath("index.html");
            return new Address(Kind.LOCAL, RichText.SITE_ROOT + index.value() + suffix, Optional.of(index), false);
        }
        return SitePath.of(within)
                .map(target -> new Address(
                        Kind.LOCAL,
                        RichText.SITE_ROOT + encodedPath(target) + (folder ? "/" : "") + suffix,
                        Optional.of(target),
                        folder))
                .orElseGet(Address::refused);
    }

    /** Whether an address leads to a file of the author's, by its form: it has no scheme, or a single letter stands for one. */
    static boolean isOfFile(String written) {
        String address = bare(written);
        Matcher scheme = SCHEME.matcher(address);
        return !address.isEmpty()
                && !address.startsWith("#")
                && decoded(address).isPresent()
                && (!scheme.lookingAt() || scheme.group(1).length() == 1);
    }

    private static Address refused() {
        return new Address(Kind.REFUSED, "", Optional.empty(), false);
    }

    private static int suffixStart(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '#' || address.charAt(i) == '?') {
                return i;
            }
        }
        return address.length();
    }

    /** Resolves {@code .} and {@code ..}; the root is as high as it gets, as browsers have it. */
    private static String withinRoot(String path) {
        StringBuilder within = new StringBuilder();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                within.setLength(Math.max(0, within.lastIndexOf("/")));
            } else if (!part.isEmpty() && !part.equals(".")) {
                within.append(within.isEmpty() ? "" : "/").append(part);
            }
        }
        return within.toString();
    }

    private static Optional<String> decoded(String path) {
        if (path.indexOf('%') < 0) {
            return Optional.of(path);
        }
        ByteBuffer bytes = ByteBuffer.allocate(path.length() * 3);
        for (int i = 0; i < path.length(); ) {
            int code = hex(path, i);
            if (code >= 0) {
                bytes.put((byte) code);
                i += 3;
            } else {
                int next = path.offsetByCodePoints(i, 1);
                bytes.put(StandardCharsets.UTF_8.encode(CharBuffer.wrap(path, i, next)));
                i = next;
            }
        }
        bytes.flip();
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static int hex(String text, int at) {
        if (text.charAt(at) != '%' || at + 2 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** A path as an address writes it; letters of all scripts stay as they are. */
    static String encodedPath(SitePath path) {
        return escaped(path.value(), " %#?\"<>`{}|\\^:");
    }

    /** An address with what would break it out of an attribute, or a validator's heart, escaped. */
    private static String encoded(String address) {
        return escaped(address, " \"<>`{}|\\^");
    }

    private static String escaped(String text, String escape) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && escape.indexOf(c) >= 0) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else if (c != RichText.SITE_ROOT) {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
