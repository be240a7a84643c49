package io.github.vitae.page.citation;

import io.github.vitae.model.RichText.Stretch;
import io.github.vitae.model.TextLook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What goes through the library unread. Each stands there as one letter that has no case, and that no title in another script
 * than Yi has; afterwards it is put back, with its looks.
 */
final class Masks {

    private static final int FIRST = 0xA000;
    private static final int MOST = 0x400;

    private static final TextLook[] LOOKS = TextLook.values();

    private final List<List<Stretch>> masked;

    Masks() {
        this.masked = new ArrayList<>();
    }

    private Masks(List<List<Stretch>> masked) {
        this.masked = new ArrayList<>(masked);
    }

    /** The same ones, to which others can be added. */
    Masks copy() {
        return new Masks(masked);
    }

    /** Whether a text holds none of the letters that stand for what is masked. */
    static boolean canMask(String text) {
        return text.codePoints().noneMatch(c -> c >= FIRST && c < FIRST + MOST);
    }

    /** A letter that stands for these. */
    String mask(List<Stretch> words) {
        if (masked.size() == MOST) {
            StringBuilder plain = new StringBuilder();
            words.forEach(stretch -> plain.append(stretch.text()));
            return plain.toString();
        }
        masked.add(List.copyOf(words));
        return Character.toString(FIRST + masked.size() - 1);
    }

    String mask(String words) {
        return mask(List.of(Stretch.plain(words)));
    }

    /** A character that says looks. */
    static char sign(Set<TextLook> looks) {
        int bits = 0;
        for (TextLook look : looks) {
            bits |= 1 << look.ordinal();
        }
        return (char) (Mark.WHICH + bits);
    }

    private static Set<TextLook> looks(char sign) {
        Set<TextLook> looks = EnumSet.noneOf(TextLook.class);
        for (TextLook look : LOOKS) {
            if ((sign - Mark.WHICH & 1 << look.ordinal()) != 0) {
                looks.add(look);
            }
        }
        return looks;
    }

    /**
     * A text with what stood in it under masks, in stretches of one look each.
     *
     * @param first how its first words look
     */
    List<Stretch> unmasked(String text, Set<TextLook> first) {
        List<Stretch> stretches = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Set<TextLook> look = first;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == Mark.LOOK && at + 1 < text.length()) {
                flush(words, look, stretches);
                at++;
                look = looks(text.charAt(at));
            } else if (c >= FIRST && c < FIRST + masked.size()) {
                flush(words, look, stretches);
                stretches.addAll(masked.get(c - FIRST));
            } else {
                words.append(c);
            }
        }
        flush(words, look, stretches);
        return stretches;
    }

    /** Whether there is nothing in a text that has to be put back. */
    boolean isPlain(String text) {
        if (masked.isEmpty()) {
            return text.indexOf(Mark.LOOK) < 0;
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == Mark.LOOK || (c >= FIRST && c < FIRST + masked.size())) {
                return false;
            }
        }
        return true;
    }

    private static void flush(StringBuilder words, Set<TextLook> look, List<Stretch> stretches) {
        if (!words.isEmpty()) {
            stretches.add(new Stretch(words.toString(), look));
            words.setLength(0);
        }
    }
}
