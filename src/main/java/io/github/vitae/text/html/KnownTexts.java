package io.github.vitae.text.html;

import io.github.vitae.model.value.RichText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Short texts that were read before, in a process that reads the same again and again. Only such as give the same wherever they stand and
 * whatever was read before them: words, with what Markdown makes of stars and dashes.
 *
 * <p>Not for use by several threads.
 */
public final class KnownTexts {

    /** A profile with as many pieces of news has other worries. */
    private static final int MOST = 10_000;

    /** In UTF-16 code units. */
    private static final int LONGEST = 400;

    /** Signs that lead nowhere, name nothing and ask for nothing, alone and together. */
    private static final String SIGNS = " \n.,;:!?/+=*'\"()%_-–—’‘“”…";

    private final Map<String, RichText> known = new LinkedHashMap<>(16, 0.75f, true);

    /** Whether what a text gives depends on nothing but the text. */
    static boolean isSettled(String text) {
        if (text.length() > LONGEST || text.contains("//") || text.contains("www.")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a text is, read if it is not known.
     *
     * @param done how much a reading has told and left for later texts so far: a text that adds to it is not kept
     */
    RichText of(String text, Supplier<RichText> reading, IntSupplier done) {
        RichText found = known.get(text);
        if (found != null) {
            return found;
        }
        int before = done.getAsInt();
        RichText read = reading.get();
        if (isSettled(text) && done.getAsInt() == before) {
            known.put(text, read);
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return read;
    }
}
