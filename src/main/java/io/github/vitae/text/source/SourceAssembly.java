package io.github.vitae.text.source;

import io.github.vitae.problem.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that is put together from stretches of others, and from words that stand nowhere. Places in it lead back to
 * where they come from, across files.
 */
public final class SourceAssembly {

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Adds a stretch of a text. */
    public void take(SourceText source, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(text.length(), source, from, to - from));
            text.append(source.content(), from, to);
        }
    }

    /**
     * Adds words that stand nowhere.
     *
     * @param source the text in which something stands for them
     * @param at where
     */
    public void insert(String words, SourceText source, int at) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(text.length(), source, at, 0));
            text.append(words);
        }
    }

    /** What was put together so far, as a part of a file. */
    public SourceText toText(String file) {
        List<Piece> places = List.copyOf(pieces);
        return SourceText.assembled(file, text.toString(), (offset, length) -> {
            int low = 0;
            int high = places.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (places.get(middle).start <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            if (places.isEmpty()) {
                return new Location(file, 1, 1, 0);
            }
            Piece piece = places.get(low);
            int within = Math.max(0, Math.min(offset - piece.start, piece.length));
            return piece.source.locate(piece.from + within, length);
        });
    }

    /**
     * A stretch of another text.
     *
     * @param start where it starts in this one
     * @param from where it starts in its own
     * @param length how long it is; 0 for words that stand nowhere
     */
    private record Piece(int start, SourceText source, int from, int length) {}
}
