package io.github.vitae.text.source;

import io.github.vitae.model.value.RichText.Stretch;
import io.github.vitae.model.value.TextLook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of one line in stretches of one look each: {@code CO<sub>2</sub>} is {@code CO}, and {@code 2} as a subscript.
 * Titles are set by styles of citation word by word, and keep their looks.
 */
public final class LineStretches {

    private static final Map<String, TextLook> LOOKS = Map.of(
            "i", TextLook.ITALIC,
            "em", TextLook.ITALIC,
            "b", TextLook.BOLD,
            "strong", TextLook.BOLD,
            "u", TextLook.UNDERLINE,
            "sub", TextLook.SUBSCRIPT,
            "sup", TextLook.SUPERSCRIPT,
            "code", TextLook.CODE);

    /** What lines are made of; where there is more, it is no line. */
    private static final Set<String> PARTS = Set.of(
            "a", "abbr", "b", "bdi", "br", "cite", "code", "del", "em", "i", "q", "s", "small", "span", "strong", "sub",
            "sup", "u");

    /** No title is longer. */
    private static final int LONGEST = 2000;

    private final List<Stretch> stretches = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Set<TextLook> looks = Set.of();
    private boolean blank = true;

    private LineStretches() {}

    /**
     * The stretches of a cleaned text.
     *
     * @param root what holds it
     * @param words its words, which the stretches together are
     * @return none where all looks alike, or where it is more than a line
     */
    public static List<Stretch> of(Element root, String words) {
        if (words.length() > LONGEST || !isLine(root) || !hasLooks(root)) {
            return List.of();
        }
        LineStretches line = new LineStretches();
        line.read(root, EnumSet.noneOf(TextLook.class));
        return line.saying(words);
    }

    /**
     * The stretches of a line that is there in pieces, white space not folded.
     *
     * @param pieces its words, in order; two that look alike may follow each other
     * @param words its words, which the stretches together are
     * @return none where all looks alike
     */
    public static List<Stretch> of(List<Stretch> pieces, String words) {
        if (words.length() > LONGEST
                || pieces.stream().allMatch(piece -> piece.looks().isEmpty())) {
            return List.of();
        }
        LineStretches line = new LineStretches();
        pieces.forEach(piece -> line.take(piece.text(), piece.looks()));
        return line.saying(words);
    }

    private List<Stretch> saying(String words) {
        end();
        StringBuilder all = new StringBuilder();
        stretches.forEach(stretch -> all.append(stretch.text()));
        return all.toString().equals(words) ? stretches : List.of();
    }

    /** The stretches of a line with those set off that keep their case. */
    public static List<Stretch> keptCase(List<Stretch> line, List<KeptRange> kept) {
        List<Stretch> marked = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : line) {
            int end = at + stretch.text().length();
            int from = at;
            for (KeptRange range : kept) {
                int start = Math.max(from, range.start());
                int stop = Math.min(end, range.end());
                if (start < stop) {
                    add(stretch, from - at, start - at, false, marked);
                    add(stretch, start - at, stop - at, true, marked);
                    from = stop;
                }
            }
            add(stretch, from - at, end - at, false, marked);
            at = end;
        }
        return marked;
    }

    private static void add(Stretch stretch, int from, int to, boolean kept, List<Stretch> marked) {
        if (from < to) {
            Set<TextLook> looks = EnumSet.noneOf(TextLook.class);
            looks.addAll(stretch.looks());
            if (kept) {
                looks.add(TextLook.KEPT);
            }
            marked.add(new Stretch(stretch.text().substring(from, to), looks));
        }
    }

    private static boolean isLine(Element root) {
        for (Element child : root.children()) {
            if (!PARTS.contains(child.normalName())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLooks(Element element) {
        for (Element child : element.children()) {
            if (look(child).isPresent() || hasLooks(child)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TextLook> look(Element element) {
        if (element.hasClass("small-caps")) {
            return Optional.of(TextLook.SMALL_CAPS);
        }
        if (element.hasClass("vitae-math")) {
            // the words of a formula, whose letters keep their case
            return Optional.of(TextLook.KEPT);
        }
        return element.nameIs("code") && element.hasClass("math")
                ? Optional.of(TextLook.MATH)
                : Optional.ofNullable(LOOKS.get(element.normalName()));
    }

    private void read(Element element, Set<TextLook> around) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                take(words.getWholeText(), around);
            } else if (node instanceof Element child) {
                if (child.nameIs("br")) {
                    take(" ", around);
                }
                Optional<TextLook> look = look(child);
                Set<TextLook> within = EnumSet.copyOf(around);
                look.ifPresent(within::add);
                read(child, within);
            }
        }
    }

    /** Takes words, white space folded, across the ends of stretches too. */
    private void take(String words, Set<TextLook> within) {
        if (!within.equals(looks)) {
            flush();
            looks = Set.copyOf(within);
        }
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0';
            if (!space) {
                text.append(c);
            } else if (!blank) {
                text.append(' ');
            }
            blank = space;
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text.toString(), looks));
            text.setLength(0);
        }
    }

    /** Ends the line, without a blank at its end. */
    private void end() {
        flush();
        while (!stretches.isEmpty()) {
            int last = stretches.size() - 1;
            Stretch stretch = stretches.get(last);
            String kept = stretch.text().stripTrailing();
            if (!kept.isEmpty()) {
                stretches.set(last, stretch.withText(kept));
                return;
            }
            stretches.remove(last);
        }
    }
}
