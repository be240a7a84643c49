package io.github.vitae.page.frame;

import java.text.Normalizer;
import java.util.Locale;

/** What tags and topics are told apart by. */
public final class TagKey {

    private TagKey() {}

    /**
     * A tag, however it is written: {@code Machine-Learning} is {@code machine learning}, and {@code C++} is not {@code C}.
     * Letters with accents count as one character (Unicode Standard Annex 15, form C).
     */
    public static String of(String tag) {
        return Normalizer.normalize(tag, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('_', ' ')
                .strip()
                .replaceAll("\\s+", " ");
    }
}
