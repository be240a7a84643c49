package io.github.vitae.site.skin;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;

/**
 * A skin around a page that is all marks: what a merge made of it once, into which the pages of a folder are filled. A
 * skin may do more with a page than to show it, so whether a filled page is what a merge gives is for others to find out
 * ({@link PageFeatures}).
 */
final class PageShell {

    /** Letters and digits, which no skin has to escape. */
    private static final String MARK = "vitae7shell";

    private static final String HEAD = MARK + "head";
    private static final String BODY = MARK + "body";
    private static final String TITLE = MARK + "title";

    /** What of ASCII a skin may escape in a title, each in a way of its own. */
    private static final String SIGNS = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /**
     * The characters that have names in HTML 4.01 (§24.2 Latin-1, §24.3 symbols and Greek, §24.4 others), by which tools of templates write
     * them: <code>&amp;eacute;</code>, <code>&amp;ne;</code>. Of others a skin treats all of a kind alike, if it does anything with them.
     */
    private static final String NAMED = range('\u00A0', '\u00FF') + range('Α', 'Ρ') + range('Σ', 'Ω') + range('α', 'ω')
            + "ŒœŠšŸƒˆ˜ϑϒϖ–—‘’‚“”„†‡•…‰′″‹›‾⁄€ℑ℘ℜ™ℵ←↑→↓↔↵⇐⇑⇒⇓⇔∀∂∃∅∇∈∉∋∏∑−∗√∝∞∠∧∨∩∪∫∴∼≅≈≠≡≤≥⊂⊃⊄⊆⊇⊕⊗⊥⋅⌈⌉⌊⌋◊♠♣♥♦"
            // blanks, joiners, directions, and the brackets that fonts draw as others
            + "\u2002\u2003\u2009\u200C\u200D\u200E\u200F\u2329\u232A";

    /** What a skin may escape in a title, each in a way of its own. */
    private static final String SPECIAL = SIGNS + NAMED;

    /** The longest that a character gets by escaping: a numeric entity, and something to spare. */
    private static final int LONGEST_ESCAPE = 16;

    private final List<Piece> pieces;

    /** Whether it has a place for a policy; where not, that has to be looked for in each page. */
    private final boolean policed;

    /** How many characters of the skin's own there are. */
    private final int around;

    private PageShell(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.policed = pieces.stream().anyMatch(Policy.class::isInstance);
        int characters = 0;
        for (Piece piece : pieces) {
            characters += piece instanceof Skin skin ? skin.html().length() : 0;
        }
        this.around = characters;
    }

    private static String range(char first, char last) {
        StringBuilder all = new StringBuilder();
        for (char c = first; c <= last; c++) {
            all.append(c);
        }
        return all.toString();
    }

    /** Whether a shell tells how a skin writes a character in a title. */
    static boolean tells(int codePoint) {
        return (codePoint >= ' ' && codePoint <= '~') || NAMED.indexOf(codePoint) >= 0;
    }

    /** The page that is all marks. */
    static DocumentContent marks(DocumentRenderingContext place) {
        StringBuilder title = new StringBuilder(TITLE);
        SPECIAL.chars().forEach(special -> title.append((char) special).append(TITLE));
        return new Marks(place, title.toString());
    }

    /**
     * The shell that a merge of the marks gives.
     *
     * @param made what it gave
     * @return nothing if the skin does something else with a page than to show it
     */
    static Optional<PageShell> of(String made) {
        String merged = withLinesEnding(made);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int mark = merged.indexOf(MARK); mark >= 0; mark = merged.indexOf(MARK, from)) {
            pieces.add(new Skin(merged.substring(from, mark)));
            if (merged.startsWith(HEAD, mark)) {
                pieces.add(new Head());
                from = mark + HEAD.length();
            } else if (merged.startsWith(BODY, mark)) {
                pieces.add(new Body());
                from = mark + BODY.length();
            } else if (merged.startsWith(TITLE, mark)) {
                List<String> escapes = new ArrayList<>();
                from = titleEnd(merged, mark, escapes);
                pieces.add(new Title(escapes));
            } else {
                from = -1;
            }
            if (from < 0) {
                return Optional.empty();
            }
        }
        pieces.add(new Skin(merged.substring(from)));
        addPolicy(pieces);
        return Optional.of(new PageShell(pieces))
                .filter(shell -> pieces.stream().anyMatch(Body.class::isInstance));
    }

    private static void addPolicy(List<Piece> pieces) {
        if (pieces.get(0) instanceof Skin start) {
            int place = PagePolicy.placeAfter(start.html());
            if (place >= 0) {
                pieces.set(0, new Skin(start.html().substring(0, place)));
                pieces.addAll(1, List.of(new Policy(), new Skin(start.html().substring(place))));
            }
        }
    }

    /** Where the title that starts at a mark ends, and how its characters are escaped; -1 if that cannot be told. */
    private static int titleEnd(String merged, int mark, List<String> escapes) {
        int from = mark + TITLE.length();
        for (int i = 0; i < SPECIAL.length(); i++) {
            int next = merged.indexOf(TITLE, from);
            if (next < 0 || next - from > LONGEST_ESCAPE) {
                return -1;
            }
            escapes.add(merged.substring(from, next));
            from = next + TITLE.length();
        }
        return from;
    }

    /**
     * A page that is to be filled in.
     *
     * @param title its title, plain text
     * @param head what its head says besides, as HTML
     * @param body its body, as HTML
     */
    record Filling(String title, String head, String body) {}

    /** A page in the skin, as a merge gives it. */
    String fill(Filling page) {
        StringBuilder filled = new StringBuilder(size(page));
        for (Piece piece : pieces) {
            filled.append(piece.html(page, ""));
        }
        return filled.toString();
    }

    /**
     * The same with its policy, as a file has it.
     *
     * @param policy the element that gives it its policy ({@link PagePolicy#element}); may be empty
     */
    byte[] fill(Filling page, String policy, Charset encoding) {
        // in others it makes a difference whether a text is written piece by piece: some tell their order of bytes in
        // each
        if (!policed || !encoding.equals(StandardCharsets.UTF_8)) {
            return PagePolicy.put(fill(page), policy).getBytes(encoding);
        }
        ByteArrayOutputStream filled = new ByteArrayOutputStream(size(page) + policy.length());
        for (Piece piece : pieces) {
            filled.writeBytes(piece.bytes(page, policy));
        }
        return filled.toByteArray();
    }

    private int size(Filling page) {
        return around
                + 2 * page.title().length()
                + page.head().length()
                + page.body().length();
    }

    /** As the renderer ends the lines of what it merges, and our Sink those of a page's head and body. */
    private static String withLinesEnding(String text) {
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
        String ending = System.lineSeparator();
        return ending.equals("\n") ? lines : lines.replace("\n", ending);
    }

    private sealed interface Piece {
        String html(Filling page, String policy);

        default byte[] bytes(Filling page, String policy) {
            return html(page, policy).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** What is the same on all pages. */
    private static final class Skin implements Piece {
        private final String html;
        private final byte[] bytes;

        Skin(String html) {
            this.html = html;
            this.bytes = html.getBytes(StandardCharsets.UTF_8);
        }

        String html() {
            return html;
        }

        @Override
        public String html(Filling page, String policy) {
            return html;
        }

        @Override
        public byte[] bytes(Filling page, String policy) {
            return bytes;
        }
    }

    private record Policy() implements Piece {
        @Override
        public String html(Filling page, String policy) {
            return policy;
        }
    }

    private record Head() implements Piece {
        @Override
        public String html(Filling page, String policy) {
            return page.head();
        }
    }

    private record Body() implements Piece {
        @Override
        public String html(Filling page, String policy) {
            return page.body();
        }
    }

    /**
     * A title.
     *
     * @param escapes how the skin writes each of the {@link #SPECIAL} characters
     */
    private record Title(List<String> escapes) implements Piece {
        @Override
        public String html(Filling page, String policy) {
            String title = withLinesEnding(page.title());
            StringBuilder html = new StringBuilder(title.length());
            for (int i = 0; i < title.length(); i++) {
                char c = title.charAt(i);
                boolean plain = c < 128 && Character.isLetterOrDigit(c);
                int special = plain ? -1 : SPECIAL.indexOf(c);
                if (special < 0) {
                    html.append(c);
                } else {
                    html.append(escapes.get(special));
                }
            }
            return html.toString();
        }
    }

    /** The page that is all marks, as the renderer takes it. */
    private record Marks(DocumentRenderingContext place, String title) implements DocumentContent {
        @Override
        public String getTitle() {
            return title;
        }

        @Override
        public String getDate() {
            return "";
        }

        @Override
        public List<String> getAuthors() {
            return List.of();
        }

        @Override
        public String getHead() {
            return HEAD;
        }

        @Override
        public String getBody() {
            return BODY;
        }

        @Override
        public DocumentRenderingContext getRenderingContext() {
            return place;
        }
    }
}
