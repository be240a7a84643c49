package io.github.vitae.page.citation.mark;

import io.github.vitae.model.value.RichText.Stretch;
import io.github.vitae.model.value.TextLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What goes through the library unread. Each stands there as one letter that has no case, and that no title in another script
 * than Yi has; afterwards it is put back, with its looks.
 */
public final class Masks {

    private static final int FIRST = 0xA000;
    private static final int MOST = 0x400;

    private final List<List<Stretch>> masked;
    private final List<Set<TextLook>> looks;

    public Masks() {
        this(List.of(), List.of());
    }

    private Masks(List<List<Stretch>> masked, List<Set<TextLook>> looks) {
        this.masked = new ArrayList<>(masked);
        this.looks = new ArrayList<>(looks);
    }

    /** The same ones, to which others can be added. */
    public Masks copy() {
        return new Masks(masked, looks);
    }

    /** Whether a text holds none of the letters that stand for what is masked. */
    public static boolean canMask(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST && text.charAt(at) < FIRST + MOST) {
                return false;
            }
        }
        return true;
    }

    /** A letter that stands for these. */
    public String mask(List<Stretch> words) {
        if (masked.size() == MOST) {
            StringBuilder plain = new StringBuilder();
            words.forEach(stretch -> plain.append(stretch.text()));
            return plain.toString();
        }
        masked.add(List.copyOf(words));
        return Character.toString(FIRST + masked.size() - 1);
    }

    public String mask(String words) {
        return mask(List.of(Stretch.plain(words)));
    }

    /** A character that says looks. */
    public char sign(Set<TextLook> look) {
        if (!looks.contains(look)) {
            looks.add(look);
        }
        return (char) (Mark.WHICH + looks.indexOf(look));
    }

    /**
     * A text with what stood in it under masks, in stretches of one look each.
     *
     * @param first how its first words look
     */
    public List<Stretch> unmasked(String text, Set<TextLook> first) {
        List<Stretch> stretches = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Set<TextLook> look = first;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == Mark.LOOK && at + 1 < text.length()) {
                flush(words, look, stretches);
                at++;
                look = looks.get(text.charAt(at) - Mark.WHICH);
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
    public boolean isPlain(String text) {
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
