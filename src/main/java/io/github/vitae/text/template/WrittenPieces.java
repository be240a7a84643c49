package io.github.vitae.text.template;

import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author wrote between tags of Liquid, piece by piece, each behind a mark that stands for it in the template. Words take
 * the place of marks again in what was rendered, and each leads back to where it was written.
 */
final class WrittenPieces {

    private static final Pattern MARKS =
            Pattern.compile(LiquidRenderer.MARK + "([0-9]{1,9})" + LiquidRenderer.MARK_END);

    /** What Liquid makes of a page may be so many times as long as the page, and so many characters more. */
    private static final int GROWTH = 4;

    private static final int MOST_ADDED = 1 << 20;

    private final SourceText document;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * @param document the page, which the result is a text of
     */
    WrittenPieces(SourceText document) {
        this.document = document;
    }

    /** A stretch of what an author wrote, and whether it stands under no condition. */
    private record Piece(SourceText source, int from, int to, boolean outside) {}

    /** How many there are, which is the number of the next one. */
    int size() {
        return pieces.size();
    }

    /**
     * Adds a stretch of a text.
     *
     * @param trimStart whether blanks at its start are left out
     * @param trimEnd whether those at its end are
     * @param outside whether it stands under no condition
     * @return the mark that stands for it; empty if nothing is left of it
     */
    String add(SourceText source, int from, int to, boolean trimStart, boolean trimEnd, boolean outside) {
        String text = source.content();
        int start = from;
        int end = to;
        while (trimStart && start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (trimEnd && end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start >= end) {
            return "";
        }
        pieces.add(new Piece(source, start, end, outside));
        return mark(pieces.size() - 1);
    }

    /**
     * Adds a mark for no words at all, by which it shows whether a tag's place is in what was rendered.
     *
     * @param outside whether it stands under no condition
     */
    String watch(SourceText source, int at, boolean outside) {
        pieces.add(new Piece(source, at, at, outside));
        return mark(pieces.size() - 1);
    }

    /** The numbers of the marks that are in what was rendered. */
    static BitSet in(String rendered) {
        BitSet numbers = new BitSet();
        Matcher mark = MARKS.matcher(rendered);
        while (mark.find()) {
            numbers.set(Integer.parseInt(mark.group(1)));
        }
        return numbers;
    }

    private static String mark(int piece) {
        return LiquidRenderer.MARK + Integer.toString(piece) + LiquidRenderer.MARK_END;
    }

    /** The marks of what stands under no condition, in order. */
    String outside(IntPredicate certain) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).outside && certain.test(i)) {
                marks.append(mark(i));
            }
        }
        return marks.toString();
    }

    /** Keeps the lines of what is not published from being quoted. */
    void withholdMissing(String rendered, Problems problems) {
        BitSet published = in(rendered);
        for (int i = published.nextClearBit(0); i < pieces.size(); i = published.nextClearBit(i + 1)) {
            Piece piece = pieces.get(i);
            int from = piece.from;
            int last = piece.to - 1;
            String text = piece.source.content();
            while (from <= last && isNothing(text.charAt(from))) {
                from++;
            }
            while (last > from && isNothing(text.charAt(last))) {
                last--;
            }
            if (from <= last) {
                piece.source.withhold(from, last, problems);
            }
        }
    }

    private static boolean isNothing(char c) {
        return Character.isWhitespace(c) || c == SourceText.FILLER;
    }

    /** The result, words for marks; nothing if it is longer than a page can hold. */
    Optional<SourceText> assemble(String rendered) {
        SourceAssembly assembly = new SourceAssembly();
        SourceText last = document;
        int lastAt = 0;
        int at = 0;
        long length = rendered.length();
        long longest = GROWTH * (long) document.content().length() + MOST_ADDED;
        Matcher mark = MARKS.matcher(rendered);
        while (mark.find()) {
            assembly.insert(withoutMarks(rendered.substring(at, mark.start())), last, lastAt);
            int number = Integer.parseInt(mark.group(1));
            if (number < pieces.size()) {
                Piece piece = pieces.get(number);
                length += piece.to - piece.from;
                if (length > longest) {
                    return Optional.empty();
                }
                assembly.take(piece.source, piece.from, piece.to);
                last = piece.source;
                lastAt = piece.to;
            }
            at = mark.end();
        }
        assembly.insert(withoutMarks(rendered.substring(at)), last, lastAt);
        return Optional.of(assembly.toText(document.file()));
    }

    /** A filter that cuts a captured stretch may leave half a mark. */
    private static String withoutMarks(String rendered) {
        return rendered.replace(String.valueOf(LiquidRenderer.MARK), "")
                .replace(String.valueOf(LiquidRenderer.MARK_END), "");
    }
}
