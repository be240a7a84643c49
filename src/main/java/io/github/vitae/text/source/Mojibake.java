package io.github.vitae.text.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text that is UTF-8 but was once read as a one-byte encoding and saved as what that gave. It is found by its bytes: the
 * characters, written in that encoding again, are UTF-8 of something plausible. What real text may hold by itself, such
 * as an accented letter before a quotation mark, is left alone.
 */
final class Mojibake {

    /**
     * Text that can be repaired.
     *
     * @param offset where it starts
     * @param length how long it is, in UTF-16 code units
     * @param written what stands there
     * @param repaired what it was
     * @param charset the encoding that it was read as
     */
    record Repair(int offset, int length, String written, String repaired, String charset) {}

    private static final List<OneByte> CHARSETS =
            List.of(new OneByte("windows-1252"), new OneByte("windows-1254"), new OneByte("ISO-8859-1"));

    /** Marks that stand behind letters in real text. */
    private static final String ORDINARY_MARKS = "“”‘’„‚–—…•«»™\u00A0";

    private Mojibake() {}

    /** All that can be repaired in a text, in order. */
    static List<Repair> find(String text) {
        List<Repair> repairs = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (text.charAt(at) < 0x80) {
                at++;
                continue;
            }
            Optional<Repair> repair = repairAt(text, at);
            repair.ifPresent(repairs::add);
            at += repair.map(Repair::length).orElse(1);
        }
        return repairs;
    }

    private static Optional<Repair> repairAt(String text, int at) {
        for (OneByte charset : CHARSETS) {
            StringBuilder repaired = new StringBuilder();
            int end = at;
            int sequences = 0;
            for (int length = charset.sequence(text, end, repaired);
                    length > 0;
                    length = charset.sequence(text, end, repaired)) {
                end += length;
                sequences++;
            }
            String written = text.substring(at, end);
            if (sequences > 0 && isPlausible(written, repaired.toString(), sequences)) {
                return Optional.of(new Repair(at, end - at, written, repaired.toString(), charset.name));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlausible(String written, String repaired, int sequences) {
        int first = repaired.codePointAt(0);
        if (first >= 0x10000) {
            return Character.isDefined(first);
        }
        if ((first >= 0x2000 && first < 0x2C00) || (first >= 0xFE00 && first < 0xFE10)) {
            return true;
        }
        if (first >= 0x800) {
            return sequences > 1;
        }
        if (first >= 0x100) {
            return sequences > 2;
        }
        boolean ordinary = ORDINARY_MARKS.indexOf(written.charAt(1)) >= 0;
        return first < 0xC0 || !ordinary || sequences > 1;
    }

    /** An encoding in which every byte is a character. Undefined bytes are control characters, as browsers have it. */
    private static final class OneByte {

        private final String name;
        private final char[] characters = new char[128];

        OneByte(String name) {
            this.name = name;
            Charset charset = Charset.forName(name);
            for (int i = 0; i < 128; i++) {
                String decoded = new String(new byte[] {(byte) (128 + i)}, charset);
                characters[i] = decoded.charAt(0) == '\uFFFD' ? (char) (128 + i) : decoded.charAt(0);
            }
        }

        /** The byte of a character, 128 to 255; -1 if it has none or is ASCII. */
        private int byteOf(char c) {
            if (c >= 0xA0 && c <= 0xFF && characters[c - 128] == c) {
                return c;
            }
            for (int i = 0; i < 128; i++) {
                if (characters[i] == c) {
                    return 128 + i;
                }
            }
            return -1;
        }

        /**
         * How many characters from here on are one character of UTF-8; 0 if none are.
         *
         * @param repaired takes that character
         */
        int sequence(String text, int at, StringBuilder repaired) {
            if (at >= text.length() || text.charAt(at) < 0x80) {
                return 0;
            }
            int lead = byteOf(text.charAt(at));
            int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
            if (length == 0 || lead > 0xF4 || at + length > text.length()) {
                return 0;
            }
            byte[] bytes = new byte[length];
            bytes[0] = (byte) lead;
            for (int i = 1; i < length; i++) {
                int next = byteOf(text.charAt(at + i));
                if (next < 0x80 || next > 0xBF) {
                    return 0;
                }
                bytes[i] = (byte) next;
            }
            try {
                repaired.append(StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes)));
                return length;
            } catch (CharacterCodingException notUtf8) {
                return 0;
            }
        }
    }
}
