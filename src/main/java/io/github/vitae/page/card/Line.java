package io.github.vitae.page.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words in a row, as one outline.
 *
 * @param outline in ems, from the line's left end on its baseline, downwards
 * @param width how wide it is, in ems
 */
record Line(Path2D outline, double width) {

    private static final Map<Integer, Integer> MIRRORED =
            Map.of((int) '(', (int) ')', (int) ')', (int) '(', (int) '[', (int) ']', (int) ']', (int) '[');

    /** Below are letters that are read from left to right in all texts: Latin, Greek, Cyrillic, Armenian. */
    private static final int FIRST_FROM_RIGHT = 0x590;

    /** A letter with its accents, and where it stands in the order of reading. */
    private record Cluster(int letter, List<Integer> accents, byte level) {}

    /**
     * Sets words that {@link Writing} found drawable.
     *
     * @param fromRight whether the words around it are read from right to left
     */
    static Line of(String words, Face face, boolean fromRight) {
        Path2D outline = new Path2D.Double();
        double at = 0;
        int before = 0;
        for (Cluster cluster : inOrder(clusters(words, fromRight))) {
            int glyph = face.glyph(cluster.letter());
            at += before == 0 ? 0 : face.kerning(before, glyph);
            Path2D letter = new Path2D.Double(face.outline(glyph));
            cluster.accents().forEach(mark -> Accents.add(letter, face.outline(face.glyph(mark)), mark));
            outline.append(letter.getPathIterator(AffineTransform.getTranslateInstance(at, 0)), false);
            at += face.width(glyph);
            before = glyph;
        }
        return new Line(outline, at);
    }

    /** How wide words are, in ems. */
    static double width(String words, Face face) {
        double at = 0;
        int before = 0;
        for (Cluster cluster : clusters(words, false)) {
            int glyph = face.glyph(cluster.letter());
            at += face.width(glyph) + (before == 0 ? 0 : face.kerning(before, glyph));
            before = glyph;
        }
        return at;
    }

    private static int direction(boolean fromRight) {
        return fromRight ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    }

    private static List<Cluster> clusters(String words, boolean fromRight) {
        // tables of directions take time to load: for words that need none of them they stay where they are
        boolean mixed = fromRight || words.chars().anyMatch(c -> c >= FIRST_FROM_RIGHT);
        Optional<Bidi> order = mixed ? Optional.of(new Bidi(words, direction(fromRight))) : Optional.empty();
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (Accents.isPlaced(c) && !clusters.isEmpty()) {
                Cluster last = clusters.remove(clusters.size() - 1);
                List<Integer> accents = new ArrayList<>(last.accents());
                accents.add(c);
                clusters.add(new Cluster(withoutDot(last.letter(), c), accents, last.level()));
            } else {
                int at = i;
                byte level = order.map(bidi -> (byte) bidi.getLevelAt(at)).orElse((byte) 0);
                int shown = level % 2 == 1 ? MIRRORED.getOrDefault(c, c) : c;
                clusters.add(new Cluster(shown, List.of(), level));
            }
        }
        return clusters;
    }

    /** An i has no dot below an accent. */
    private static int withoutDot(int letter, int accent) {
        return letter == 'i' && Accents.isAbove(accent) ? 'ı' : letter;
    }

    private static List<Cluster> inOrder(List<Cluster> read) {
        if (read.stream().allMatch(cluster -> cluster.level() == 0)) {
            return read;
        }
        Object[] seen = read.toArray();
        byte[] levels = new byte[seen.length];
        for (int i = 0; i < seen.length; i++) {
            levels[i] = read.get(i).level();
        }
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        List<Cluster> clusters = new ArrayList<>();
        for (Object cluster : seen) {
            clusters.add((Cluster) cluster);
        }
        return clusters;
    }
}
