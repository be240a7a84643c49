package io.github.vitae.page.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font: which glyph a character has, how wide that is, and its outline. Nothing of the machine's own fonts is asked. */
final class Face {

    /** Where the fonts lie that come with the plugin: Roboto by Christian Robertson, under the Apache License 2.0. */
    private static final String BUNDLED = "/com/formdev/flatlaf/fonts/roboto/Roboto-";

    /** Tables that nothing is asked of: to read them takes as long as all others do, and one may be damaged. */
    private static final Set<String> UNREAD = Set.of("GSUB", "GDEF", "vhea", "vmtx", "VORG", "DSIG", "hdmx");

    /** A tag that no table has: it is taken for one that is not known. */
    private static final String UNKNOWN = "----";

    private static final class Parser extends TTFParser {
        @Override
        protected TTFTable readTable(String tag) {
            return super.readTable(UNREAD.contains(tag) ? UNKNOWN : tag);
        }
    }

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final PairKerning kerning;
    private final Optional<KerningSubtable> oldKerning;
    private final Set<Integer> damaged = new HashSet<>();
    private final Map<Integer, Path2D> outlines = new HashMap<>();
    private final double unit;

    private Face(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        TTFTable positions = font.getTableMap().get("GPOS");
        this.kerning = new PairKerning(positions == null ? new byte[0] : font.getTableBytes(positions));
        KerningTable old = font.getKerning();
        // where a font has both, the newer one counts
        this.oldKerning = old == null || positions != null
                ? Optional.empty()
                : Optional.ofNullable(old.getHorizontalKerningSubtable());
        this.unit = 1.0 / font.getUnitsPerEm();
    }

    /**
     * A font that comes with the plugin.
     *
     * @param weight {@code Regular} or {@code Medium}
     */
    static Face bundled(String weight) {
        try (InputStream in = Face.class.getResourceAsStream(BUNDLED + weight + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the font comes within the jar");
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the font comes within the jar", e);
        }
    }

    /**
     * The font in a file of TrueType or OpenType.
     *
     * @throws IOException if there is none in it, or it cannot be read
     */
    static Face of(byte[] file) throws IOException {
        boolean compact = file.length > 4 && file[0] == 'O' && file[1] == 'T' && file[2] == 'T' && file[3] == 'O';
        try {
            RandomAccessReadBuffer in = new RandomAccessReadBuffer(file);
            return new Face(compact ? new OTFParser().parse(in) : new Parser().parse(in));
        } catch (RuntimeException damaged) {
            throw new IOException(damaged.toString(), damaged);
        }
    }

    /** Whether a character has a glyph that can be drawn. */
    boolean has(int codePoint) {
        int glyph = glyph(codePoint);
        if (glyph != 0) {
            outline(glyph);
        }
        return glyph != 0 && !damaged.contains(glyph);
    }

    /** The glyph of a character; 0 if there is none. */
    int glyph(int codePoint) {
        return glyphs.getGlyphId(codePoint);
    }

    /** How wide a glyph is, in ems. */
    double width(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * unit;
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    /** How much to add between two glyphs, in ems; mostly less than 0. */
    double kerning(int left, int right) {
        return (kerning.between(left, right) + oldKerning(left, right)) * unit;
    }

    private int oldKerning(int left, int right) {
        return oldKerning.map(table -> table.getKerning(left, right)).orElse(0);
    }

    /** The outline of a glyph in ems: from its origin to the right, and downwards as on a canvas. */
    Path2D outline(int glyph) {
        return outlines.computeIfAbsent(glyph, id -> {
            try {
                Path2D path = new Path2D.Double(path(id));
                path.transform(AffineTransform.getScaleInstance(unit, -unit));
                return path;
            } catch (IOException | RuntimeException unreadable) {
                damaged.add(id);
                return new Path2D.Double();
            }
        });
    }

    private GeneralPath path(int glyph) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            CFFFont compact = open.getCFF().getFont();
            int id = compact instanceof CFFCIDFont ? compact.getCharset().getCIDForGID(glyph) : glyph;
            return compact.getType2CharString(id).getPath();
        }
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }
}
