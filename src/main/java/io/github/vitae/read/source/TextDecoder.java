package io.github.vitae.read.source;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Makes texts of the bytes of files, in whatever encoding they are. */
final class TextDecoder {

    private TextDecoder() {}

    /**
     * Reads a file that is not too large.
     *
     * @param shown its name as problems show it
     * @param largest the largest that is read, in bytes
     * @param encoding what it is in, unless it says otherwise
     * @return nothing if it is larger, which is told
     * @throws UncheckedIOException if it cannot be read
     */
    static Optional<SourceText> read(Path file, String shown, int largest, Charset encoding, Problems problems) {
        try (InputStream in = Files.newInputStream(file)) {
            boolean large = Files.size(file) > largest;
            // no more than that, whatever becomes of the file meanwhile
            byte[] bytes = large ? new byte[0] : in.readNBytes(largest + 1);
            if (large || bytes.length > largest) {
                problems.add(
                        Code.BEYOND_BOUNDS,
                        Location.ofFile(shown),
                        "this file is larger than " + (largest >> 20) + " MB; it is not read",
                        "divide it, or take out what is no text");
                return Optional.empty();
            }
            return Optional.of(decoded(shown, bytes, encoding, problems));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shown + ": " + e.getMessage(), e);
        }
    }

    /** Whether a nought stands in a file of which no other byte is one because of its encoding. */
    private static boolean isNul(byte[] bytes) {
        boolean nought = false;
        for (byte one : bytes) {
            nought |= one == 0;
        }
        return nought
                && byteOrderMark(bytes)
                        .filter(marked -> marked.equals(StandardCharsets.UTF_16))
                        .isEmpty()
                && utf16(bytes).isEmpty();
    }

    /**
     * The text that bytes are.
     *
     * @param shown the file's name as problems show it
     * @param encoding what it is in, unless it says otherwise
     */
    static SourceText decoded(String shown, byte[] bytes, Charset encoding, Problems problems) {
        SourceText text = text(shown, bytes, encoding, problems);
        int nul = text.content().indexOf('\uFFFD');
        if (nul >= 0 && isNul(bytes)) {
            problems.add(
                    Code.WRONG_ENCODING,
                    text.locate(nul, 1),
                    "the character U+0000 stands here, which no text has; it is shown as \uFFFD",
                    "take it out");
        }
        return text;
    }

    private static SourceText text(String shown, byte[] bytes, Charset encoding, Problems problems) {
        Optional<Charset> unmarked = utf16(bytes);
        unmarked.ifPresent(charset -> problems.add(
                Code.WRONG_ENCODING,
                Location.ofFile(shown),
                "this file is " + charset.name() + " without a byte order mark; it is read as that",
                "save the file as UTF-8"));
        Charset marked = unmarked.or(() -> byteOrderMark(bytes)).orElse(encoding);
        CharsetDecoder decoder = marked.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try {
            return SourceText.of(shown, decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException wrong) {
            int at = firstWrong(bytes, marked);
            Charset fallback = Charset.forName("windows-1252");
            SourceText text = SourceText.of(shown, new String(bytes, fallback));
            int offset = new String(bytes, 0, at, marked).replace("\r\n", "\n").length();
            problems.add(
                    Code.WRONG_ENCODING,
                    SourceText.of(shown, new String(bytes, 0, at, marked) + "?").locate(offset, 1),
                    String.format(
                            Locale.ROOT,
                            "the byte 0x%02X is not %s; the file is read as %s",
                            bytes[at] & 0xFF,
                            marked.name(),
                            fallback.name()),
                    "save the file as UTF-8");
            return text;
        }
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        boolean utf8 = bytes.length >= 3
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** UTF-16 without a mark: each other byte of what a file starts with, which is no text in any language, is nought. */
    private static Optional<Charset> utf16(byte[] bytes) {
        int looked = Math.min(bytes.length, 64) & ~1;
        boolean big = looked >= 4;
        boolean little = looked >= 4;
        for (int i = 0; i < looked; i += 2) {
            big &= bytes[i] == 0 && bytes[i + 1] != 0;
            little &= bytes[i + 1] == 0 && bytes[i] != 0;
        }
        return big
                ? Optional.of(StandardCharsets.UTF_16BE)
                : little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static int firstWrong(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        return result.isError() ? Math.min(in.position(), bytes.length - 1) : bytes.length - 1;
    }
}
