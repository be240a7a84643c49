package io.github.vitae.page.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Shapes on points, and points as PNG. */
class CanvasTest {

    private final Canvas canvas = new Canvas(40, 30, 0xFFFFFF);

    private void black(Shape shape) {
        canvas.fill(shape, Canvas.Paint.of(0));
    }

    /** How black a point is, from 0 to 255. */
    private int black(int x, int y) {
        return 255 - (canvas.at(x, y) & 0xFF);
    }

    private int sum() {
        int sum = 0;
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x++) {
                sum += black(x, y);
            }
        }
        return sum;
    }

    @Test
    void aPointIsFilledByAsMuchAsIsCovered() {
        black(new Rectangle2D.Double(2.5, 3.25, 3, 1));

        assertThat(black(1, 3)).isZero();
        assertThat(black(2, 3)).isEqualTo(96); // 0.5 × 0.75
        assertThat(black(3, 3)).isEqualTo(191);
        assertThat(black(5, 3)).isEqualTo(96);
        assertThat(black(2, 4)).isEqualTo(32); // 0.5 × 0.25
        assertThat(black(3, 5)).isZero();
        assertThat(black(6, 3)).isZero();
    }

    @Test
    void aSlopeCoversWhatIsBelowIt() {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(0, 0);
        triangle.lineTo(8, 4);
        triangle.lineTo(0, 4);
        triangle.closePath();
        black(triangle);

        assertThat(sum()).isBetween(16 * 255 - 8, 16 * 255 + 8);
        assertThat(black(0, 0)).isEqualTo(191);
        assertThat(black(1, 0)).isEqualTo(64);
        assertThat(black(2, 0)).isZero();
        assertThat(black(0, 3)).isEqualTo(255);
    }

    @Test
    void aCircleIsAsLargeAsItIsWhicheverWayItIsDrawn() {
        Shape circle = new Ellipse2D.Double(5.3, 4.7, 20, 20);
        black(circle);
        int sum = sum();
        Canvas other = new Canvas(40, 30, 0xFFFFFF);
        other.fill(
                // mirrored twice: the same circle, begun elsewhere
                AffineTransform.getRotateInstance(Math.PI, 15.3, 14.7).createTransformedShape(circle),
                Canvas.Paint.of(0));

        assertThat(sum / 255.0).isBetween(Math.PI * 100 - 0.6, Math.PI * 100 + 0.6);
        assertThat(other.at(15, 14)).isZero();
    }

    @Test
    void shapesThatLieOverEachOtherAreFilledOnce() {
        Path2D two = new Path2D.Double(new Rectangle2D.Double(2, 2, 10, 10));
        two.append(new Rectangle2D.Double(6, 6, 10, 10), false);
        black(two);

        assertThat(black(8, 8)).isEqualTo(255);
        assertThat(sum()).isEqualTo((100 + 100 - 36) * 255);
    }

    @Test
    void aHoleIsRoundTheOtherWay() {
        Path2D ring = new Path2D.Double(new Rectangle2D.Double(2, 2, 10, 10));
        ring.moveTo(4, 4);
        ring.lineTo(4, 8);
        ring.lineTo(8, 8);
        ring.lineTo(8, 4);
        ring.closePath();
        black(ring);

        assertThat(black(5, 5)).isZero();
        assertThat(sum()).isEqualTo((100 - 16) * 255);
    }

    @Test
    void whatIsBeyondAnEdgeIsCutOff() {
        black(new Rectangle2D.Double(-5, -5, 10, 10));
        black(new Rectangle2D.Double(35, 25, 1000, 1000));
        black(new Rectangle2D.Double(-50, 40, 10, 10));

        assertThat(sum()).isEqualTo((25 + 25) * 255);
    }

    @Test
    void nothingAndAnOpenPathAreNoTrouble() {
        black(new Path2D.Double());
        Path2D open = new Path2D.Double();
        open.moveTo(1, 1);
        open.lineTo(5, 1);
        open.lineTo(5, 5);
        black(open);

        assertThat(sum()).isBetween(8 * 255 - 8, 8 * 255 + 8);
    }

    @Test
    void aPngHasThePointsOfTheCanvas() throws IOException {
        canvas.fill(new Ellipse2D.Double(3, 3, 30, 20), (x, y) -> (x * 6) << 16 | (y * 8) << 8 | (x * y & 0xFF));
        byte[] png = Png.of(canvas);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(read.getWidth()).isEqualTo(40);
        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 40; x++) {
                assertThat(read.getRGB(x, y) & 0xFFFFFF).isEqualTo(canvas.at(x, y));
            }
        }
    }

    /** The points that draw a curve are not on it. */
    @Test
    void aBoxEndsWhereTheCurveDoes() {
        Path2D arch = new Path2D.Double();
        arch.moveTo(0, 0);
        arch.quadTo(1, -2, 2, 0);
        Box box = Box.of(arch);

        assertThat(box.top()).isBetween(-1.001, -0.999);
        assertThat(box.width()).isEqualTo(2);
        assertThat(box.middle()).isEqualTo(1);
        assertThat(Box.of(new Path2D.Double())).isEqualTo(new Box(0, 0, 0, 0));
    }

    @Test
    void coloursAreMixedAndToldApart() {
        assertThat(Colour.mixed(0xFF0000, 0x0000FF, 255)).isEqualTo(0xFF0000);
        assertThat(Colour.mixed(0xFF0000, 0x0000FF, 0)).isEqualTo(0x0000FF);
        assertThat(Colour.mixed(0xFFFFFF, 0x000000, 128)).isEqualTo(0x808080);
        assertThat(Colour.contrast(0, 0xFFFFFF)).isBetween(20.9, 21.1);
        assertThat(Colour.contrast(0x777777, 0x777777)).isEqualTo(1);
    }
}
