package io.github.vitae.page.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where on a card everything stands: name, role and affiliation at the side where reading begins, the portrait, or initials in its place,
 * at the other, the host below.
 */
final class CardLayout {

    /** The size that <a href="https://developers.facebook.com/docs/sharing/webmasters/images/">most show whole</a>. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 630;

    private static final int MARGIN = 88;
    private static final int BAR = 14;

    /** What is between words and portrait. */
    private static final int GUTTER = 72;

    /** The sides of a portrait. */
    private static final int PICTURE = 344;

    private static final int CORNER = 28;

    /** The middle of what stands above the host. */
    private static final double MIDDLE = 286;

    /** How high it may be. */
    private static final double HIGHEST = 420;

    private static final double HOST_BASELINE = 546;
    private static final double HOST_SIZE = 27;

    /** From one baseline to the next, and how high capitals and small letters with tails reach, in ems. */
    private static final double LEADING = 1.16;

    private static final double LINE = 1.36;
    private static final double CAPITALS = 0.71;

    private final CardText text;
    private final CardColours colours;
    private final Canvas canvas;

    private CardLayout(CardText text, CardColours colours) {
        this.text = text;
        this.colours = colours;
        this.canvas = new Canvas(WIDTH, HEIGHT, colours.paper());
    }

    /** Draws a card. */
    static Canvas draw(CardText text, Optional<Portrait> portrait, CardColours colours) {
        CardLayout layout = new CardLayout(text, colours);
        layout.draw(portrait);
        return layout.canvas;
    }

    /** Lines of one kind, and what is left free above them. */
    private record Block(Paragraph paragraph, Face face, int colour, double leading, double space) {

        double height() {
            return space + paragraph.size() * CAPITALS + (paragraph.lines().size() - 1) * paragraph.size() * leading;
        }
    }

    private void draw(Optional<Portrait> portrait) {
        canvas.fill(new Rectangle2D.Double(0, HEIGHT - BAR, WIDTH, BAR), Canvas.Paint.of(colours.accent()));
        boolean pictured = portrait.isPresent() || initials();
        portrait.ifPresent(this::portrait);
        double width = WIDTH - 2 * MARGIN - (pictured ? PICTURE + GUTTER : 0);
        List<Block> blocks = blocks(width, pictured ? 84 : 104);
        double top = MIDDLE - height(blocks) / 2;
        for (Block block : blocks) {
            write(block, top + block.space());
            top += block.height();
        }
        text.host()
                .ifPresent(host -> write(
                        block(
                                host,
                                WIDTH - 2.0 * MARGIN,
                                new Paragraph.Measure(HOST_SIZE, HOST_SIZE, 1),
                                colours.accent(),
                                0),
                        HOST_BASELINE - HOST_SIZE * CAPITALS));
    }

    private static double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::height).sum();
    }

    /** The words in letters as large as there is room for. */
    private List<Block> blocks(double width, double largest) {
        List<Block> blocks = List.of();
        for (Paragraph.Measure name : List.of(
                new Paragraph.Measure(largest, 64, 2),
                new Paragraph.Measure(62, 50, 3),
                new Paragraph.Measure(56, 36, 4))) {
            for (int lines = 2; lines > 0; lines--) {
                blocks = blocks(width, name, lines);
                if (blocks.get(0).paragraph().isWhole() && height(blocks) <= HIGHEST) {
                    return blocks;
                }
            }
        }
        return blocks;
    }

    /** @param lines how many lines role and affiliation may take, each */
    private List<Block> blocks(double width, Paragraph.Measure name, int lines) {
        List<Block> blocks = new ArrayList<>();
        Lettering who = text.name();
        blocks.add(
                new Block(Paragraph.of(who.words(), who.face(), width, name), who.face(), colours.ink(), LEADING, 0));
        text.role()
                .ifPresent(role ->
                        blocks.add(block(role, width, new Paragraph.Measure(38, 30, lines), colours.ink(), 54)));
        text.affiliation()
                .ifPresent(where -> blocks.add(block(
                        where,
                        width,
                        new Paragraph.Measure(34, 28, lines),
                        colours.faint(),
                        text.role().isEmpty() ? 54 : 34)));
        return blocks;
    }

    private static Block block(Lettering words, double width, Paragraph.Measure measure, int colour, double space) {
        return new Block(Paragraph.of(words.words(), words.face(), width, measure), words.face(), colour, LINE, space);
    }

    private void write(Block block, double top) {
        double size = block.paragraph().size();
        double baseline = top + size * CAPITALS;
        for (String words : block.paragraph().lines()) {
            Line line = Line.of(words, block.face(), text.fromRight());
            double left = text.fromRight() ? WIDTH - MARGIN - line.width() * size : MARGIN;
            AffineTransform place = AffineTransform.getTranslateInstance(left, baseline);
            place.scale(size, size);
            canvas.fill(place.createTransformedShape(line.outline()), Canvas.Paint.of(block.colour()));
            baseline += size * block.leading();
        }
    }

    private double pictureLeft() {
        return text.fromRight() ? MARGIN : WIDTH - MARGIN - PICTURE;
    }

    /** Draws initials in place of a portrait; whether there are some that say less than the name. */
    private boolean initials() {
        String initials = Writing.initials(text.name().words());
        if (initials.isEmpty()
                || initials.equals(text.name().words())
                || !initials.codePoints().allMatch(text.name().face()::has)) {
            return false;
        }
        double left = pictureLeft();
        double top = MIDDLE - PICTURE / 2.0;
        canvas.fill(new Ellipse2D.Double(left, top, PICTURE, PICTURE), Canvas.Paint.of(colours.tint()));
        Line line = Line.of(initials, text.name().face(), text.fromRight());
        Box box = Box.of(line.outline());
        double size = Math.min(PICTURE * 0.4, PICTURE * 0.62 / Math.max(box.width(), 0.1));
        AffineTransform place = AffineTransform.getTranslateInstance(
                left + PICTURE / 2.0 - box.middle() * size, top + PICTURE / 2.0 - box.centre() * size);
        place.scale(size, size);
        canvas.fill(place.createTransformedShape(line.outline()), Canvas.Paint.of(colours.accent()));
        return true;
    }

    /** A face is above the middle of a high picture. */
    private void portrait(Portrait portrait) {
        int side = Math.min(portrait.width(), portrait.height());
        int partWidth = side;
        int partHeight = side;
        int width = PICTURE;
        int height = PICTURE;
        if (!text.round()) {
            // whole, but for what is very wide or high
            partWidth = Math.min(portrait.width(), portrait.height() * 5 / 4);
            partHeight = Math.min(portrait.height(), portrait.width() * 5 / 4);
            height = PICTURE * 5 / 4;
            if (partWidth * (long) height > partHeight * (long) width) {
                height = Math.max(1, (int) ((long) width * partHeight / partWidth));
            } else {
                width = Math.max(1, (int) ((long) height * partWidth / partHeight));
            }
        }
        int[] points = portrait.scaled(
                (portrait.width() - partWidth) / 2,
                (portrait.height() - partHeight) / 4,
                partWidth,
                partHeight,
                width,
                height,
                colours.tint());
        int left = (int) pictureLeft() + (text.fromRight() ? 0 : PICTURE - width);
        int top = (int) (MIDDLE - height / 2.0);
        Shape frame = text.round()
                ? new Ellipse2D.Double(left, top, width, height)
                : new RoundRectangle2D.Double(left, top, width, height, CORNER, CORNER);
        int columns = width;
        int lines = height;
        canvas.fill(
                frame,
                (x, y) -> points[
                        Math.min(Math.max(y - top, 0), lines - 1) * columns
                                + Math.min(Math.max(x - left, 0), columns - 1)]);
    }
}
