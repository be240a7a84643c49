package io.github.vitae.page.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Accents that no letter has within itself, as the acute of the Yoruba ọ́: they are put over or below the middle of their letter, as
 * <a href="https://github.com/harfbuzz/harfbuzz/blob/main/src/hb-ot-shape-fallback.cc">HarfBuzz</a> does for fonts that do not say where.
 */
final class Accents {

    /** How far above the baseline small letters end; accents are drawn as they stand over these. */
    private static final double SMALL = 0.56;

    /** How much room there is between an accent and what it stands at. */
    private static final double GAP = 0.06;

    private Accents() {}

    /** Whether it is known where an accent goes. Those that touch their letter or span two are not. */
    static boolean isPlaced(int mark) {
        return isBelow(mark) || isAbove(mark);
    }

    private static boolean isBelow(int mark) {
        return isFrom(mark, 0x0316, 0x0319)
                || isFrom(mark, 0x031C, 0x0320)
                || isFrom(mark, 0x0323, 0x0326)
                || isFrom(mark, 0x0329, 0x0333)
                || isFrom(mark, 0x0339, 0x033C);
    }

    /** Whether an accent goes over its letter. */
    static boolean isAbove(int mark) {
        return isFrom(mark, 0x0300, 0x0314) || isFrom(mark, 0x033D, 0x0344) || mark == 0x0346;
    }

    private static boolean isFrom(int mark, int first, int last) {
        return mark >= first && mark <= last;
    }

    /**
     * Adds an accent to its letter.
     *
     * @param letter the letter with the accents it has so far, in ems, downwards
     * @param accent the accent as its font has it
     */
    static void add(Path2D letter, Path2D accent, int mark) {
        Box at = Box.of(letter);
        Box box = Box.of(accent);
        double right = at.middle() - box.middle();
        double down = isAbove(mark)
                ? Math.min(0, at.top() - (at.top() < -SMALL - GAP ? GAP : 0) - box.bottom())
                : Math.max(0, at.bottom() + GAP - box.top());
        letter.append(accent.getPathIterator(AffineTransform.getTranslateInstance(right, down)), false);
    }
}
