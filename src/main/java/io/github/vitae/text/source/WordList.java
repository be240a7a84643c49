package io.github.vitae.text.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Reads the word lists of this room and brings words into the form in which they are compared. */
public final class WordList {

    private static final String ACCENTED = "àáâãäåāăąçćčďèéêëēėęěğìíîïīıłñńňòóôõöøōőřśşšșťțùúûüūůűýÿźżžάέήίόύώϊϋΐΰς";
    private static final String PLAIN = "aaaaaaaaacccdeeeeeeeegiiiiiilnnnoooooooorssssttuuuuuuuyyzzzαεηιουωιυιυσ";

    private WordList() {}

    /** A property file beside this class, which must be in UTF-8. */
    public static Properties load(String name) {
        try (InputStream bytes = WordList.class.getResourceAsStream("/io/github/vitae/text/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the plugin: " + name);
            }
            Properties lists = new Properties();
            lists.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word in lower case without diacritics, so that {@code FÉVRIER} and {@code fevrier} are one. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            char letter = lower.charAt(at);
            if (letter < 0x80) {
                folded.append(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                int found = ACCENTED.indexOf(letter);
                folded.append(found < 0 ? letter : PLAIN.charAt(found));
            }
        }
        return folded.toString();
    }
}
