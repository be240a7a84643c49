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

    /** As look.css has them, on light paper and on dark. */
    private static final CardColours LIGHT = new CardColours(0xFFFFFF, 0x1D2126, 0x0B5A8F);

    private static final CardColours DARK = new CardColours(0x15181C, 0xE4E7EA, 0x86C5F2);

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
        return legible(paper.orElse(LIGHT.paper()), ink, accent.isPresent() ? accent : link);
    }

    /** What cannot be read on the paper is as the look has it. */
    private static CardColours legible(int paper, Optional<Integer> ink, Optional<Integer> accent) {
        CardColours usual = Colour.contrast(paper, 0) > Colour.contrast(paper, 0xFFFFFF) ? LIGHT : DARK;
        int read =
                ink.filter(colour -> Colour.contrast(paper, colour) >= READABLE).orElse(usual.ink());
        return new CardColours(
                paper,
                read,
                accent.or(() -> Optional.of(usual.accent()))
                        .filter(colour -> Colour.contrast(paper, colour) >= SEEN)
                        .orElse(read));
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
