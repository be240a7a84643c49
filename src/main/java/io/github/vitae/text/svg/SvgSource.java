package io.github.vitae.text.svg;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a drawing's file, in the encodings that drawing programs write; no encoding is guessed. */
final class SvgSource {

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private static final Map<String, Charset> ENCODINGS = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf8", StandardCharsets.UTF_8,
            "us-ascii", StandardCharsets.US_ASCII,
            "ascii", StandardCharsets.US_ASCII,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "latin1", StandardCharsets.ISO_8859_1,
            "windows-1252", Charset.forName("windows-1252"));

    private SvgSource() {}

    /** The characters; nothing if the encoding is another, or the bytes are not of it. */
    static Optional<String> decoded(byte[] bytes) {
        boolean utf16 = bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        Optional<Charset> encoding = utf16 ? Optional.of(StandardCharsets.UTF_16) : declared(bytes);
        return encoding.flatMap(charset -> {
            try {
                return Optional.of(charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(bytes))
                                .toString())
                        .filter(text -> text.indexOf('\0') < 0);
            } catch (CharacterCodingException wrong) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int from = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        String head = new String(bytes, from, Math.min(400, bytes.length - from), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find()
                ? Optional.ofNullable(ENCODINGS.get(declared.group(1).toLowerCase(Locale.ROOT)))
                : Optional.of(StandardCharsets.UTF_8);
    }
}
