package io.github.vitae.read.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first bytes of a file, looked at as browsers do that guess what a file is (WHATWG MIME Sniffing, section 7): they do
 * so where a server does not know an ending, and then a text file that begins as a page is shown as one.
 */
final class FileBeginning {

    /** How many bytes are looked at; browsers look at 1445 at most. */
    static final int LENGTH = 4096;

    private static final Pattern MARKUP =
            Pattern.compile("<(?:[!?]|/?[a-z][a-z0-9:_-]*+(?:[\\s/>]|$))", Pattern.CASE_INSENSITIVE);

    private static final Pattern INNER_MARKUP = Pattern.compile(
            "<(?:!doctype|script|svg|html|head|body|iframe|object|embed|img|style|link|meta|\\?xml|\\?php)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CODE = Pattern.compile(
            "#!|(?:/\\*|//)?\\s*(?:'use strict'|\"use strict\""
                    + "|(?:var|let|const|function|import|export|async|class|return|throw|new)\\s|\\(\\s*(?:async\\s*)?(?:function|\\()"
                    + "|(?:alert|eval|fetch|require|self|window|document|globalThis|location|console|setTimeout|importScripts|define)\\s*[.(\\[])");

    private static final Pattern FRONT_MATTER = Pattern.compile("---[ \\t]*+[\\r\\n]");

    private static final Pattern KEY = Pattern.compile(
            "-----BEGIN [A-Z0-9 ]*PRIVATE KEY|PuTTY-User-Key-File|AGE-SECRET-KEY-(?:PQ-)?1" + "|\"private_key\"\\s*:",
            Pattern.CASE_INSENSITIVE);

    /** How files begin that are what their binary kind says. */
    private static final List<String> SIGNATURES = List.of(
            "\u0089PNG\r\n",
            "\u00FF\u00D8\u00FF",
            "GIF87a",
            "GIF89a",
            "RIFF",
            "BM",
            "\0\0\1\0",
            "\0\0\2\0",
            "II*\0",
            "MM\0*",
            "%PDF-",
            "%!PS",
            "PK",
            "ID3",
            "OggS",
            "fLaC",
            "\u001F\u008B",
            "BZh",
            "\u00FD7zXZ",
            "7z\u00BC\u00AF",
            "Rar!",
            "\u001AE\u00DF\u00A3",
            "{\\rtf",
            "\u00D0\u00CF\u0011\u00E0");

    private final String bytes;
    private final String text;

    FileBeginning(byte[] beginning) {
        bytes = new String(beginning, StandardCharsets.ISO_8859_1);
        text = stripped(decoded(beginning).replace("+ADw-", "<").replace("+AD4-", ">"));
    }

    private static String decoded(byte[] bytes) {
        boolean marked =
                bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && bytes[0] != bytes[1];
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(64, bytes.length); i++) {
            even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        if (marked) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (even > 2 && odd == 0) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (odd > 2 && even == 0) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        // of UTF-32 three bytes of four are zero
        return new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
    }

    private static String stripped(String text) {
        int at = 0;
        while (at < text.length()
                && (text.charAt(at) <= ' ' || "\uFEFF\u200B\u00A0\u0085\uFFFD".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(at);
    }

    /** Whether its first line that is not blank is {@code ---}. */
    boolean startsFrontMatter() {
        return FRONT_MATTER.matcher(text).lookingAt();
    }

    /**
     * What it is although its name says otherwise, if that must not be on a site.
     *
     * @param kind what its name says
     */
    Optional<String> otherThan(String kind) {
        if (KEY.matcher(text).find()) {
            return Optional.of("a private key");
        }
        if (MARKUP.matcher(text).lookingAt()) {
            return Optional.of("mark-up that a browser may show as a page");
        }
        if (text.startsWith("#!")) {
            return Optional.of("a script");
        }
        boolean plain = kind.equals("text") || kind.equals("subtitles");
        if (plain || (kind.equals("document") && text.startsWith("-----BEGIN PGP PUBLIC"))) {
            return Optional.empty();
        }
        if (text.toLowerCase(Locale.ROOT).contains("<?php")) {
            return Optional.of("a program of a server");
        }
        boolean data = kind.equals("data");
        boolean known = data || SIGNATURES.stream().anyMatch(bytes::startsWith) || bytes.startsWith("ftyp", 4);
        if (!known && INNER_MARKUP.matcher(text).find()) {
            return Optional.of("mark-up that a browser may show as a page");
        }
        return (data || !known) && CODE.matcher(text).lookingAt() ? Optional.of("a script") : Optional.empty();
    }
}
