package io.github.vitae.page.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of a card: those of the plugin's look on light paper, or those that the site's own stylesheet sets in their place.
 *
 * @param paper what is written on
 * @param ink letters
 * @param accent what is marked
 */
record CardColours(int paper, int ink, int accent) {

    private static final int PAPER = 0xFFFFFF;
    private static final int INK = 0x1D2126;
    private static final int ACCENT = 0x0B5A8F;

    /** What letters need to be read, and what a mark needs to be seen: WCAG 2.2, 1.4.3 and 1.4.11. */
    private static final double READABLE = 4.5;

    private static final double SEEN = 3;

    /** As {@code --vitae-link: #0a7}; of {@code light-dark(#0a7, #8fc)} the first, which is that on light paper. */
    private static final Pattern SET = Pattern.compile(
            "--vitae-(paper|ink|link|accent)\\s*+:\\s*+(?:light-dark\\(\\s*+)?+#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-fA-F])");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    /**
     * The colours that a stylesheet asks for.
     *
     * @param css the site's own stylesheet; of what is set twice the first counts, which is rarely the one for dark paper
     */
    static CardColours of(String css) {
        Optional<Integer> paper = Optional.empty();
        Optional<Integer> ink = Optional.empty();
        Optional<Integer> link = Optional.empty();
        Optional<Integer> accent = Optional.empty();
        for (Matcher set = SET.matcher(COMMENT.matcher(css).replaceAll(" ")); set.find(); ) {
            Optional<Integer> colour = Optional.of(colour(set.group(2)));
            switch (set.group(1)) {
                case "paper" -> paper = paper.or(() -> colour);
                case "ink" -> ink = ink.or(() -> colour);
                case "link" -> link = link.or(() -> colour);
                default -> accent = accent.or(() -> colour);
            }
        }
        return legible(paper.orElse(PAPER), ink.orElse(INK), (accent.isPresent() ? accent : link).orElse(ACCENT));
    }

    private static CardColours legible(int paper, int ink, int accent) {
        int read = Colour.contrast(paper, ink) >= READABLE ? ink : Colour.contrast(paper, INK) >= READABLE ? INK : PAPER;
        return new CardColours(paper, read, Colour.contrast(paper, accent) >= SEEN ? accent : read);
    }

    private static int colour(String digits) {
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        return Integer.parseInt(six, 16);
    }

    /** Words that step back. */
    int faint() {
        return Colour.mixed(ink, paper, 184);
    }

    /** What initials stand on. */
    int tint() {
        return Colour.mixed(accent, paper, 26);
    }
}
